import type { Harm, Placed } from '../../explain/programme/harm.ts'
import type { Outcome } from './cells/outcomes.ts'

/** Facts of which two programmes make different things. */
export interface OutcomeChange extends Placed {
  readonly from: Outcome
  readonly to: Outcome
}

/** What an edit of a programme changes (项目规则差异). */
export interface ProgrammeDiff {
  /** What somebody loses by it; none where nobody is shown to be worse off, and nothing is left unweighed. */
  readonly harms: readonly Harm[]
  /** Everything that is decided otherwise, for better or worse, over all facts there are. */
  readonly changes: readonly OutcomeChange[]
}
