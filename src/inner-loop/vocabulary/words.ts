import type { Column, Columns } from '../../tables/shape/column.ts'
import type { BusinessArea } from './area.ts'
import type { RedFlagCategory } from './category.ts'
import type { ContactChannel } from './contact-channel.ts'
import type { AlertLevel } from './level.ts'
import type { Priority } from './priority.ts'
import type { Role } from './role.ts'
import type { ValueTier } from './tier.ts'

/** A column and its name, as a type. */
export interface NamedColumn {
  readonly name: string
  readonly column: Column
}

/** Columns as a record, named one by one: `NamedColumns<{ region: MaybeColumn<OneOfColumn<'east' | 'west'>> }>`. */
export type NamedColumns<Cs extends Columns> = {
  [K in keyof Cs & string]: { readonly name: K; readonly column: Cs[K] }
}[keyof Cs & string]

/** The further columns of a vocabulary, as tables declare them. */
export type FurtherColumns<W extends Words> = { readonly [C in W['column'] as C['name']]: C['column'] }

/**
 * The words one programme speaks, list by list, as types (词汇类型). Every public type takes one of these and no more.
 * Narrow only the lists you care about: what is not narrowed is `string`. Whoever widens the standard lists may use
 * every standard policy as a part.
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
  /** Further columns of the tables, whose facts are handed in: each by its name. */
  readonly column: NamedColumn
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
  readonly column: never
}
