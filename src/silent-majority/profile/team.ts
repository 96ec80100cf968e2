/**
 * How many different people of one account come on its active days (团队使用): the last days one by one, all earlier ones as
 * counts, and the people of the day that is not over.
 */
export interface Team {
  readonly first: number
  readonly last: number
  /** Of the last active day; at most a thousand are told apart. */
  readonly users: readonly string[]
  /** People on the last active days that are over, oldest first. */
  readonly recent: readonly number[]
  /** Earlier active days by people, from one on; many people share a place with about as many. */
  readonly days: readonly number[]
  /** People on all earlier active days together. */
  readonly sum: number
}
