import { type Either, left, right } from 'fp-ts/Either'
import type { Currency, Money } from '../core/money.ts'
import { shown } from '../core/parse-issue.ts'

/** Which customers are to count as high-value: those from this percentile of lifetime value on. */
export interface CutPolicy {
  /** Strictly between 0 and 1: 0.8 makes about a fifth of the customers high-value. */
  readonly percentile: number
  readonly currency: Currency
  /** Fewer values than this are not enough for a cut. */
  readonly minN: number
  /** How sure the interval is to hold the true percentile, such as 0.95. */
  readonly confidence: number
}

/** A cut as it is stored in a policy (高价值分界), with what it rests on. */
export interface CalibratedCut {
  /** To be stored as `highFrom`: this amount and more. */
  readonly highFrom: Money
  readonly percentile: number
  readonly method: 'type7'
  readonly n: number
  /** Customers at exactly the cut: they are high-value, and would not be if it were a hair higher. */
  readonly ties: number
  /** Customers that are high-value by it. */
  readonly high: number
  /** Amounts between which the true percentile lies; an end the values are too few for is absent. */
  readonly interval: { readonly from?: Money; readonly to?: Money; readonly confidence: number }
}

/** Why no cut of value can be found from these values (分界值无法标定). */
export type CutRefusal =
  | { readonly _tag: 'TooFewValues'; readonly n: number; readonly minN: number }
  | { readonly _tag: 'ValueNotAnAmount'; readonly index: number; readonly received: string }
  | { readonly _tag: 'NotAShare'; readonly name: 'percentile' | 'confidence'; readonly received: string }

/**
 * Finds the lifetime value from which on a customer counts as high-value (校准高价值分界). It is done once, from a list
 * of lifetime values in whole minor units, and the result is stored with a new version of the policy: no decision
 * ever computes a percentile.
 *
 * The percentile is that of Hyndman and Fan's type 7 (linear between neighbours), rounded up to a whole minor unit,
 * which leaves the same customers on either side. The interval lies between two of the values and holds whatever
 * the values are spread like: the number of values below the true percentile is binomial.
 *
 * @example
 * calibrateCut({ percentile: 0.5, currency: 'CNY', minN: 5, confidence: 0.9 })([100, 300, 200, 500, 400])
 * // => right({ highFrom: { amount: 300, currency: 'CNY' }, percentile: 0.5, method: 'type7', n: 5, ties: 1, high: 3, interval: { from: { amount: 100, currency: 'CNY' }, to: { amount: 500, currency: 'CNY' }, confidence: 0.9 } })
 * calibrateCut({ percentile: 0.8, currency: 'CNY', minN: 200, confidence: 0.95 })([100])
 * // => left({ _tag: 'TooFewValues', n: 1, minN: 200 })
 * @source A2.2
 * @law the cut splits the values at the percentile
 * @law the interval of the cut is that of the order statistics
 */
export const calibrateCut =
  ({ percentile, currency, minN, confidence }: CutPolicy) =>
  (lifetimeValues: readonly number[]): Either<CutRefusal, CalibratedCut> => {
    const n = lifetimeValues.length
    const isShare = (share: number): boolean => share > 0 && share < 1
    if (!isShare(percentile)) return left({ _tag: 'NotAShare', name: 'percentile', received: shown(percentile) })
    if (!isShare(confidence)) return left({ _tag: 'NotAShare', name: 'confidence', received: shown(confidence) })
    const index = lifetimeValues.findIndex((value) => !Number.isSafeInteger(value) || value < 0)
    if (index >= 0) return left({ _tag: 'ValueNotAnAmount', index, received: shown(lifetimeValues[index]) })
    if (n < Math.max(1, minN)) return left({ _tag: 'TooFewValues', n, minN: Math.max(1, minN) })
    const sorted = [...lifetimeValues].sort((a, b) => a - b)
    const amount = (value: number | undefined): Money => ({ amount: (value as number) + 0, currency })
    const cut = quantile(sorted, percentile)
    const [from, to] = ranksAround(n, percentile, (1 - confidence) / 2)
    return right({
      highFrom: amount(cut),
      percentile,
      method: 'type7',
      n,
      ties: sorted.filter((value) => value === cut).length,
      high: sorted.filter((value) => value >= cut).length,
      interval: {
        ...(from < 1 ? {} : { from: amount(sorted[from - 1]) }),
        ...(to > n ? {} : { to: amount(sorted[to - 1]) }),
        confidence,
      },
    })
  }

/**
 * The smallest whole number that is not below the percentile. The place is rounded, because 7 % of 100 is not 7 in
 * binary and a hair more would cost everybody at the cut their tier.
 */
const quantile = (sorted: readonly number[], percentile: number): number => {
  const place = Math.round((sorted.length - 1) * percentile * 1e9) / 1e9
  const below = sorted[Math.floor(place)] as number
  const above = sorted[Math.ceil(place)] as number
  return Math.ceil(below + (above - below) * (place - Math.floor(place)))
}

/**
 * The ranks, counted from 1, of the two values around the percentile, each missed with at most the chance `tail`:
 * 0 or `n + 1` where no value is far enough out. A hair is allowed, because 10 % is not half of what 80 % leave in binary.
 */
const ranksAround = (n: number, share: number, tail: number): readonly [number, number] => {
  const chances = binomial(n, share)
  const beyond = (upTo: readonly number[]): number => {
    let sum = 0
    const stop = upTo.findIndex((chance) => {
      sum += chance
      return sum > tail + 1e-12
    })
    return stop
  }
  return [beyond(chances), n + 1 - beyond([...chances].reverse())]
}

/** The chances of 0 to n successes, from the most likely outward, so that nothing overflows. */
const binomial = (n: number, share: number): readonly number[] => {
  const mode = Math.min(n, Math.floor((n + 1) * share))
  const odds = share / (1 - share)
  const weights = new Array<number>(n + 1).fill(0)
  weights[mode] = 1
  for (let k = mode + 1; k <= n; k += 1) weights[k] = (weights[k - 1] as number) * ((n - k + 1) / k) * odds
  for (let k = mode - 1; k >= 0; k -= 1) weights[k] = ((weights[k + 1] as number) * ((k + 1) / (n - k))) / odds
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}
