import type { NonEmpty } from '../../core/parse-issue.ts'
import type { Place, RowProblem } from '../kit/problem.ts'

/** A record that was set aside, and everything that is wrong with it. */
export interface Reject {
  readonly at: Place
  readonly problems: NonEmpty<RowProblem>
  /** Red-line words that stand in the row: somebody should read it first. */
  readonly words?: readonly string[]
}
