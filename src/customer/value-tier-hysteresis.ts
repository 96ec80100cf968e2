import { type Either, left, right } from 'fp-ts/Either'
import type { Money } from '../core/money.ts'
import type { PolicyRef, SourceRef } from '../core/source-ref.ts'
import type { ValueTier } from '../inner-loop/vocabulary/tier.ts'

/** Where a customer becomes high-value, and where one that is ceases to be (分层迟滞). */
export interface TierBand extends PolicyRef {
  /** High-value from this lifetime value on. */
  readonly highFrom: Money
  /** Once high-value, so until the lifetime value is below this. */
  readonly standardBelow: Money
  readonly source: SourceRef
}

/** Why two cuts are no band (分界带无效). */
export type TierBandRefusal =
  | { readonly _tag: 'BandCurrenciesDiffer'; readonly highFrom: Money; readonly standardBelow: Money }
  | { readonly _tag: 'BandUpsideDown'; readonly highFrom: Money; readonly standardBelow: Money }

/**
 * Accepts a band whose lower end is not above its upper one, in one currency.
 *
 * @example
 * parseTierBand({
 *   id: 'band', version: '1.0.0', source: 'A2.2',
 *   highFrom: { amount: 100, currency: 'CNY' }, standardBelow: { amount: 101, currency: 'CNY' },
 * })._tag // => 'Left'
 */
export const parseTierBand = (band: TierBand): Either<TierBandRefusal, TierBand> => {
  const { highFrom, standardBelow } = band
  if (highFrom.currency !== standardBelow.currency)
    return left({ _tag: 'BandCurrenciesDiffer', highFrom, standardBelow })
  return standardBelow.amount > highFrom.amount
    ? left({ _tag: 'BandUpsideDown', highFrom, standardBelow })
    : right(band)
}

/**
 * A customer's tier when the one before is known, so that a lifetime value that wavers around the cut, or a cut
 * that is calibrated anew, does not make the tier flap. Without a tier before, the cut alone decides; a value in
 * another currency says nothing and leaves everything as it was.
 *
 * @example
 * steadyTierOf({
 *   id: 'band', version: '1.0.0', source: 'A2.2',
 *   highFrom: { amount: 1000000, currency: 'CNY' }, standardBelow: { amount: 950000, currency: 'CNY' },
 * })('high')({ amount: 960000, currency: 'CNY' }) // => 'high'
 * @source A2.2
 * @law a tier changes only beyond the far end of the band
 * @law a higher lifetime value never lowers the steady tier
 */
export const steadyTierOf =
  ({ highFrom, standardBelow }: TierBand) =>
  (before: ValueTier | undefined) =>
  ({ amount, currency }: Money): ValueTier | undefined => {
    if (currency !== highFrom.currency) return before
    if (amount >= highFrom.amount) return 'high'
    return before === 'high' && amount >= standardBelow.amount ? 'high' : 'standard'
  }
