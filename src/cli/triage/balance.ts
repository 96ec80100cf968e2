/** Every record is in exactly one of the last four: `read` is their sum. */
export interface Balance {
  readonly read: number
  /** Pieces of feedback decided, whether or not they open a case. */
  readonly decided: number
  /** Records that repeat or amend feedback already decided. */
  readonly merged: number
  /** Records nobody means as feedback, and those in which nothing was said. */
  readonly excluded: number
  readonly rejected: number
}
