import type { Messages } from '../../../explain/say.ts'
import type { OwnLexiconProblem } from '../../lexicon/problem.ts'

/** What the command says of word lists. */
export interface LexiconText {
  readonly problems: Messages<OwnLexiconProblem>
}
