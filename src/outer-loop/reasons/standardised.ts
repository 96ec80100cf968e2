import { type Either, left, right } from 'fp-ts/Either'
import { type Figure, figureOf } from '../../core/figure.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { Ratio } from '../../core/ratio.ts'
import type { Fraction } from '../../stats/elementary/fraction.ts'
import { highestCount } from '../../stats/proportion/highest-count.ts'
import type { ConfidenceInterval } from '../../stats/proportion/interval.ts'
import { twoSidedReach } from '../../stats/special/normal-quantile.ts'

/** Why a share cannot be weighed to a mix (无法标准化). */
export type Unstandardised =
  /** The mix has people there and nobody answered: their share is not known, and is not 0. */
  | { readonly _tag: 'StratumWithoutAnswers'; readonly stratum: string }
  /** Somebody answered there and the mix does not say how much they weigh. */
  | { readonly _tag: 'StratumWithoutWeight'; readonly stratum: string }
  | { readonly _tag: 'WeightNegative'; readonly stratum: string; readonly weight: Figure }
  /** Not a share: no whole numbers, or more counted than there are. */
  | { readonly _tag: 'StratumUnfit'; readonly stratum: string; readonly count: Figure; readonly total: Figure }
  | { readonly _tag: 'MixEmpty' }

/** A share as it would be in a stated mix. */
export interface StandardisedShare {
  readonly share: number
  readonly raw: number
  readonly standardError: number
  readonly interval: ConfidenceInterval
}

/**
 * A share weighed to a mix of channels or segments (按固定结构标准化), usually that of the time before: a change of the mix
 * alone then changes nothing. Strata are weighed by number; `weights` need not add up to 1.
 *
 * @example
 * standardisedShare(fraction(0.95))({ app: 1, phone: 1 })({ app: { count: 0, total: 100 }, phone: { count: 0, total: 0 } })
 * // => left([{ _tag: 'StratumWithoutAnswers', stratum: 'phone' }])
 * @source A2.20
 * @law a share weighed to its own mix is the raw share
 * @law a standardised share does not depend on how many answered in each stratum
 */
export const standardisedShare =
  (confidence: Fraction) =>
  (weights: { readonly [stratum: string]: number }) =>
  (strata: { readonly [stratum: string]: Ratio }): Either<NonEmpty<Unstandardised>, StandardisedShare> => {
    const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
    const [first, ...rest] = faults(weights, strata, total)
    if (first !== undefined) return left([first, ...rest])
    let share = 0
    let variance = 0
    let [named, asked] = [0, 0]
    for (const [stratum, { count, total: n }] of Object.entries(strata)) {
      const weight = (Object.hasOwn(weights, stratum) ? (weights[stratum] as number) : 0) / total
      named += count
      asked += n
      if (n === 0) continue
      const p = count / n
      share += weight * p
      variance += (weight * weight * p * (1 - p)) / n
    }
    const standardError = Math.sqrt(variance)
    const reach = twoSidedReach(confidence) * standardError
    return right({
      share,
      raw: named / asked,
      standardError,
      interval: { confidence, lower: Math.max(0, share - reach), upper: Math.min(1, share + reach) },
    })
  }

const faults = (
  weights: { readonly [stratum: string]: number },
  strata: { readonly [stratum: string]: Ratio },
  total: number,
): readonly Unstandardised[] => [
  ...Object.entries(weights).flatMap(([stratum, weight]): readonly Unstandardised[] => {
    if (!(weight >= 0 && Number.isFinite(weight)))
      return [{ _tag: 'WeightNegative', stratum, weight: figureOf(weight) }]
    const answers = Object.hasOwn(strata, stratum) ? (strata[stratum]?.total ?? 0) : 0
    return weight > 0 && answers === 0 ? [{ _tag: 'StratumWithoutAnswers', stratum }] : []
  }),
  ...Object.entries(strata).flatMap(([stratum, { total: n }]): readonly Unstandardised[] =>
    n > 0 && !Object.hasOwn(weights, stratum) ? [{ _tag: 'StratumWithoutWeight', stratum }] : [],
  ),
  ...Object.entries(strata).flatMap(([stratum, { count, total: n }]): readonly Unstandardised[] =>
    Number.isInteger(n) && Number.isInteger(count) && count >= 0 && count <= n && n <= highestCount
      ? []
      : [{ _tag: 'StratumUnfit', stratum, count: figureOf(count), total: figureOf(n) }],
  ),
  ...(total > 0 && total < Number.POSITIVE_INFINITY ? [] : [{ _tag: 'MixEmpty' } as const]),
]
