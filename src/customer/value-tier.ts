import type { Money } from '../core/money.ts'
import type { PolicyRef, SourceRef } from '../core/source-ref.ts'
import type { StandardWords, Words } from '../inner-loop/vocabulary/words.ts'
import type { Customer } from './customer.ts'

/** From which lifetime value on a customer is of which tier (价值分层规则); without cuts only given tiers count. */
export interface ValueTierPolicy<W extends Words = StandardWords> extends PolicyRef {
  readonly cuts?: {
    /** The tier of whoever is below every cut. */
    readonly below: W['tier']
    /** The cut of each other tier: a value at the cut is of the tier. All in one currency. */
    readonly from: { readonly [T in W['tier']]?: Money }
  }
  readonly source: SourceRef
}

/** A customer's tier and how it is known; `unknown` is an answer, not an error. */
export type TierVerdict<W extends Words = StandardWords> =
  | { readonly tier: W['tier']; readonly by: 'crm' }
  /** The cut that was reached; below all of them, the lowest. */
  | { readonly tier: W['tier']; readonly by: 'cut'; readonly lifetimeValue: Money; readonly cut: Money }
  | { readonly tier: 'unknown'; readonly by: TierUnknownBecause }

/** Nobody to ask about; nothing known of the value; no cut to hold it against; or a cut in another currency. */
export type TierUnknownBecause = 'noCustomer' | 'noValue' | 'noCut' | 'otherCurrency'

/**
 * Says of which tier a customer is: as the CRM says, else by the stored cuts (a value at the cut is above it).
 *
 * @example
 * valueTierOf({
 *   id: 'ltv', version: '1.0.0', source: 'A2.3',
 *   cuts: { below: 'standard', from: { high: { amount: 1000000, currency: 'CNY' } } },
 * })({ id: 'c17', lifetimeValue: { amount: 1000000, currency: 'CNY' } }).tier // => 'high'
 * @source A2.2, A2.3
 * @law a higher lifetime value never lowers the tier
 * @law the tier the CRM gives stands before any cut
 */
export const valueTierOf = <W extends Words = StandardWords>({
  cuts,
}: ValueTierPolicy<W>): ((customer: Customer<W> | undefined) => TierVerdict<W>) => {
  const steps = Object.entries<Money | undefined>(cuts?.from ?? {})
    .flatMap(([tier, cut]) => (cut === undefined ? [] : [{ tier, cut }]))
    .sort((a, b) => b.cut.amount - a.cut.amount)
  const last = steps.at(-1)
  return (customer) => {
    if (customer === undefined) return { tier: 'unknown', by: 'noCustomer' }
    const { valueTier, lifetimeValue } = customer
    if (valueTier !== undefined) return { tier: valueTier, by: 'crm' }
    if (lifetimeValue === undefined) return { tier: 'unknown', by: 'noValue' }
    if (cuts === undefined || last === undefined) return { tier: 'unknown', by: 'noCut' }
    if (lifetimeValue.currency !== last.cut.currency) return { tier: 'unknown', by: 'otherCurrency' }
    const reached = steps.find(({ cut }) => lifetimeValue.amount >= cut.amount)
    const { tier, cut } = reached ?? { tier: cuts.below, cut: last.cut }
    return { tier, by: 'cut', lifetimeValue, cut }
  }
}
