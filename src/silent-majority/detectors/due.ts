import type { Instant } from '../../core/instant.ts'
import type { ChurnRules } from '../compile.ts'
import type { Exposure } from '../profile/exposure.ts'

/** The first moment at which the least of what is needed has passed, counted on from a day; absent if never. */
export const dueAfter =
  ({ days }: ChurnRules, exposure: Exposure) =>
  (since: number, needed: readonly (number | undefined)[], passed: number): { readonly due?: Instant } => {
    const least = Math.min(...needed.map((amount) => amount ?? Number.POSITIVE_INFINITY))
    const day = exposure.reach(since, least - passed)
    return day === undefined ? {} : { due: days.startOf(day) }
  }

/** The least amount from `from` on at which something holds that, once it holds, goes on holding; to a hundredth. */
export const firstHolding = (from: number, holds: (amount: number) => boolean): number | undefined => {
  if (holds(from)) return from
  let [low, step] = [from, 1]
  while (!holds(low + step)) {
    if (step > furthest) return undefined
    low += step
    step *= 2
  }
  let high = low + step
  while (high - low > 0.01) {
    const middle = (low + high) / 2
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

const furthest = 40_000
