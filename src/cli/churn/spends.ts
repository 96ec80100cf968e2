import type { Instant } from '../../core/instant.ts'
import type { Paid } from './read/read-events.ts'

/**
 * What a customer spends in a year: all that was paid before the moment asked about, over the time since the first
 * purchase, which counts as a year at least, so that one large order of yesterday is not taken for a habit.
 */
export const spendsAYear =
  (asOf: Instant): ((paid: readonly Paid[] | undefined) => number | undefined) =>
  (paid) => {
    if (paid === undefined) return undefined
    let [sum, first] = [0, asOf as number]
    for (const { at, amount } of paid)
      if (at < asOf) {
        sum += amount
        first = Math.min(first, at)
      }
    return first === asOf ? undefined : sum / Math.max(1, (asOf - first) / year)
  }

const year = 365.2425 * 86_400_000
