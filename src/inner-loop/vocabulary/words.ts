import type { Columns } from '../../tables/column.ts'
import type { BusinessArea } from './area.ts'
import type { RedFlagCategory } from './category.ts'
import type { ContactChannel } from './contact-channel.ts'
import type { AlertLevel } from './level.ts'
import type { Priority } from './priority.ts'
import type { Role } from './role.ts'
import type { ValueTier } from './tier.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * The words one programme speaks, list by list, as types (词汇类型). Every public type takes one of these and no more.
 * Narrow only the lists you care about: what is not narrowed is `string`.
 *
 * `interface Acme extends Words { readonly priority: 'P0' | 'P1' | 'P2' | 'P3' }`
 */
export interface Words {
  readonly priority: string
  readonly tier: string
  readonly role: string
  readonly category: string
  readonly channel: string
  readonly area: string
  readonly level: string
  /** Further columns of the tables, whose facts are handed in. */
  readonly columns: Columns
}

/** The articles' words: what every type speaks unless told otherwise (标准词汇). */
export interface StandardWords extends Words {
  readonly priority: Priority
  readonly tier: ValueTier
  readonly role: Role
  readonly category: RedFlagCategory
  readonly channel: ContactChannel
  readonly area: BusinessArea
  readonly level: Exclude<AlertLevel, 'none'>
  readonly columns: Readonly<Record<never, never>>
}

/**
 * The words of a vocabulary written in code. Give them a name, so that hovers stay short:
 * `interface Acme extends WordsOf<typeof acmeVocabulary> {}`.
 */
export interface WordsOf<V extends Vocabulary<Words>> extends Words {
  readonly priority: V['priorities'][number]
  readonly tier: V['tiers'][number]
  readonly role: keyof V['roles'] & string
  readonly category: V['categories'][number]
  readonly channel: V['channels'][number]
  readonly area: V['areas'][number]
  readonly level: V['levels'][number]
  readonly columns: V['columns']
}
