import type { Money } from '../core/money.ts'
import type { PolicyRef, SourceRef } from '../core/source-ref.ts'
import type { Customer, ValueTier } from './customer.ts'

/** From which lifetime value on a customer counts as high-value; without a cut only given tiers count. */
export interface ValueTierPolicy extends PolicyRef {
  readonly highFrom?: Money
  readonly source: SourceRef
}

/** A customer's tier and how it is known; `unknown` is an answer, not an error. */
export type TierVerdict =
  | { readonly tier: ValueTier; readonly by: 'crm' }
  | { readonly tier: ValueTier; readonly by: 'cut'; readonly lifetimeValue: Money; readonly highFrom: Money }
  | { readonly tier: 'unknown'; readonly by: TierUnknownBecause }

/** Nobody to ask about; nothing known of the value; no cut to hold it against; or a cut in another currency. */
export type TierUnknownBecause = 'noCustomer' | 'noValue' | 'noCut' | 'otherCurrency'

/**
 * Says whether a customer is high-value: as the CRM says, else by the stored cut (the cut itself is high).
 *
 * @example
 * valueTierOf({ id: 'ltv', version: '1.0.0', highFrom: { amount: 1000000, currency: 'CNY' }, source: 'A2.3' })({
 *   id: 'c17', lifetimeValue: { amount: 1000000, currency: 'CNY' },
 * }).tier // => 'high'
 * @source A2.2, A2.3
 * @law a higher lifetime value never lowers the tier
 * @law the tier the CRM gives stands before any cut
 */
export const valueTierOf =
  ({ highFrom }: ValueTierPolicy) =>
  (customer: Customer | undefined): TierVerdict => {
    if (customer === undefined) return { tier: 'unknown', by: 'noCustomer' }
    const { valueTier, lifetimeValue } = customer
    if (valueTier !== undefined) return { tier: valueTier, by: 'crm' }
    if (lifetimeValue === undefined) return { tier: 'unknown', by: 'noValue' }
    if (highFrom === undefined) return { tier: 'unknown', by: 'noCut' }
    if (lifetimeValue.currency !== highFrom.currency) return { tier: 'unknown', by: 'otherCurrency' }
    return {
      tier: lifetimeValue.amount >= highFrom.amount ? 'high' : 'standard',
      by: 'cut',
      lifetimeValue,
      highFrom,
    }
  }
