import type { Vocabulary } from './vocabulary.ts'
import type { NamedColumns, Words } from './words.ts'

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
  readonly column: NamedColumns<V['columns']>
}
