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

/** The exposure from `since` on before the first day from `from` on at which something holds, and then goes on holding. */
export const firstHolding = (
  exposure: Exposure,
  since: number,
  holds: (exposure: number) => boolean,
): number | undefined => {
  const passed = (days: number): number => exposure.between(since, since + days)
  if (holds(0)) return 0
  let [low, high] = [0, 8]
  while (!holds(passed(high))) {
    if (high > furthest) return undefined
    ;[low, high] = [high, high * 2]
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (holds(passed(middle))) high = middle
    else low = middle
  }
  return passed(high)
}

const furthest = 40_000
