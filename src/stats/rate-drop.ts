import { incompleteBeta } from './special/incomplete-beta.ts'

/** Events in the time in which they could happen, in any unit of time. */
export interface Rate {
  readonly count: number
  readonly exposure: number
}

/** The same events counted before and after; the two exposures in one unit. */
export interface RatePair {
  readonly before: Rate
  readonly after: Rate
}

/** What is known of rates beforehand: as if `events` had been seen in `exposure` (a gamma distribution's r and α). */
export interface RatePrior {
  readonly events: number
  readonly exposure: number
}

/**
 * The chance, when the rate is what it was, of as few events as came after or fewer. With nothing known beforehand
 * it is the exact conditional test of two Poisson rates, whatever the rate itself (Przyborowski & Wilenski, 1940):
 * `I_{S/(S+u)}(n, m+1)`. With a prior it is the gamma–Poisson predictive tail. 1 where nothing was seen before.
 *
 * @example
 * rateDrop()({ before: { count: 1, exposure: 3 }, after: { count: 0, exposure: 1 } }) // => 0.75
 * rateDrop()({ before: { count: 0, exposure: 3 }, after: { count: 0, exposure: 9 } }) // => 1
 * @law the chance of a rate drop is that of the conditional binomial
 * @law without a prior the chance of a rate drop does not depend on the unit of time
 */
export const rateDrop =
  (prior: RatePrior = { events: 0, exposure: 0 }): ((pair: RatePair) => number) =>
  ({ before, after }) => {
    const events = prior.events + before.count
    const known = prior.exposure + before.exposure
    const whole = known + after.exposure
    return events === 0 || after.exposure === 0
      ? 1
      : incompleteBeta(events, after.count + 1, known / whole, after.exposure / whole)
  }
