import { type Fraction, fraction } from '../../stats/elementary/fraction.ts'
import { holm } from '../../stats/multiple.ts'
import { highestCount } from '../../stats/proportion/highest-count.ts'
import type { Rate } from '../../stats/rate-drop.ts'
import { normalUpperQuantile } from '../../stats/special/normal-quantile.ts'
import { riseChance } from './rise.ts'

/** One outlet among all (门店). */
export interface OutletRate extends Rate {
  readonly outlet: string
  /** Complaints for each unit of exposure; absent where there was none. */
  readonly rate?: number
  /** How many it would have at the rate of all others. */
  readonly expected: number
  /** How unlikely as many are at the rate of the others, and the same after allowing for all outlets. */
  readonly chance: number
  readonly adjusted: number
  /** `tooFew`: even five times what was expected, and five complaints, could not have been told from chance. */
  readonly verdict: 'high' | 'usual' | 'tooFew'
  /** Between which rates an outlet of its size stays, but for one in five hundred; for drawing. */
  readonly limits?: { readonly lower: number; readonly upper: number }
}

/** All outlets beside each other (门店漏斗图). */
export interface OutletFunnel {
  /** The rate of all together. */
  readonly overall: number
  /** The highest first. */
  readonly outlets: readonly OutletRate[]
  /** Outlets whose figures are none: left out, so that they spoil no other; absent where all can be compared. */
  readonly unfit?: readonly string[]
}

/** So many times what was expected are beyond doubt: an outlet at which they would not be seen is too small. */
const beyondDoubt = 5

/**
 * Which outlets have abnormally many complaints for their size (某门店投诉率异常升高): each against all the others, by the
 * exact test of two rates, allowing for how many outlets there are. Exposure is orders, visits or feedback heard.
 *
 * The limits are Spiegelhalter's, Stat. Med. 24 (2005), at three standard deviations; the verdict is the test's, not theirs.
 *
 * @example
 * outletFunnel(fraction(0.05))([{ outlet: 'a', count: 1, exposure: 10 }, { outlet: 'b', count: 1, exposure: 10 }]).overall // => 0.1
 * @source A4.18, A4.8
 * @law the order of outlets does not matter
 * @law an outlet with a complaint more never looks better
 */
export const outletFunnel =
  (level: Fraction) =>
  (given: readonly (Rate & { readonly outlet: string })[]): OutletFunnel => {
    // a count of minus zero is zero
    const all = given.filter(isFit).map((one) => ({ ...one, count: one.count + 0, exposure: one.exposure + 0 }))
    const unfit = given.filter((one) => !isFit(one)).map(({ outlet }) => outlet)
    let [count, exposure] = [0, 0]
    for (const one of all) {
      count += one.count
      exposure += one.exposure
    }
    const overall = exposure > 0 ? count / exposure : 0
    const against = (one: Rate, own: number): number =>
      riseChance({
        before: { count: count - one.count, exposure: exposure - one.exposure },
        after: { count: own, exposure: one.exposure },
      })
    const chances = all.map((one) => against(one, one.count))
    const adjusted = holm(chances)
    const outlets = all.map((one, at): OutletRate => {
      const others = exposure - one.exposure
      const expected = others > 0 ? ((count - one.count) * one.exposure) / others : 0
      const most = Math.max(one.count, Math.ceil(beyondDoubt * Math.max(1, expected)))
      const reachable = against(one, most) * all.length <= level
      return {
        outlet: one.outlet,
        count: one.count,
        exposure: one.exposure,
        ...(one.exposure > 0 ? { rate: one.count / one.exposure } : {}),
        expected,
        chance: chances[at] as number,
        adjusted: adjusted[at] as number,
        verdict: (adjusted[at] as number) <= level ? 'high' : reachable ? 'usual' : 'tooFew',
        ...(one.exposure > 0 ? { limits: limitsOf(overall, one.exposure) } : {}),
      }
    })
    return {
      overall,
      outlets: outlets.sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1) || (a.outlet < b.outlet ? -1 : 1)),
      ...(unfit.length === 0 ? {} : { unfit: unfit.sort() }),
    }
  }

const isFigure = (figure: number): boolean => figure >= 0 && figure <= highestCount
const isFit = ({ count, exposure }: Rate): boolean => isFigure(count) && isFigure(exposure)

const reach = normalUpperQuantile(fraction(0.001))

/** Of a rate of events, whose variance is the rate itself. */
const limitsOf = (overall: number, exposure: number): { readonly lower: number; readonly upper: number } => {
  const half = reach * Math.sqrt(overall / exposure)
  return { lower: Math.max(0, overall - half), upper: overall + half }
}
