import { type Either, left, right } from 'fp-ts/Either'
import type { Money } from '../../core/money.ts'
import type { Fraction } from '../../stats/fraction.ts'
import type { ConfidenceInterval } from '../../stats/interval.ts'
import { type MeasuredShare, measuredShare } from '../../stats/measured-share.ts'
import { newcombeInterval } from '../../stats/newcombe.ts'
import { roundHalfAwayFromZero } from '../../stats/rounding.ts'
import { share } from '../../stats/share.ts'

/** Detractors, and how many of them came back. */
export interface CameBack {
  readonly customers: number
  readonly recovered: number
}

/** What a programme did and cost (投入产出事实). Margin and cost are the caller's; there is no default for either. */
export interface ReturnFacts {
  readonly contacted: CameBack
  /** Comparable detractors nobody contacted: some of them come back by themselves. */
  readonly compared?: CameBack
  /** What one who came back is worth. */
  readonly margin: Money
  readonly cost: Money
}

/** An amount that may be negative, in minor units. */
export interface NetAmount {
  readonly amount: number
  readonly currency: Money['currency']
}

/** What came of it (项目回报). */
export type ProgrammeReturn =
  | {
      readonly _tag: 'ControlledReturn'
      readonly recovered: MeasuredShare
      readonly compared: MeasuredShare
      /** Who would have come back anyway, of as many. */
      readonly natural: number
      /** Came back because of it: recovered less natural. */
      readonly extra: number
      /** Share contacted less share not contacted (Newcombe). */
      readonly difference: ConfidenceInterval
      readonly benefit: NetAmount
      readonly net: NetAmount
      /** From where to where the net return lies: it may be negative, and that is shown. */
      readonly interval: ConfidenceInterval
      /** Net over cost; absent where it cost nothing. */
      readonly ratio?: number
    }
  /** Nobody to compare with: who came back is counted, and no return is made of it. */
  | { readonly _tag: 'UncontrolledReturn'; readonly recovered: MeasuredShare; readonly cost: Money }

/** Why there is no return at all. */
export type NoReturn =
  | { readonly _tag: 'CurrenciesDiffer'; readonly margin: Money['currency']; readonly cost: Money['currency'] }
  | { readonly _tag: 'NobodyContacted' }
  | { readonly _tag: 'RecoveredOffBase'; readonly customers: number; readonly recovered: number }

/**
 * Whether winning detractors back paid (投入产出比): the recoveries that would not have come by themselves, times what one is
 * worth, less the cost.
 *
 * @example
 * const yuan = (amount: number) => ({ amount: 100 * amount, currency: 'CNY' as const })
 * const paid = programmeReturn(fraction(0.95))({ contacted: { customers: 200, recovered: 60 },
 *   compared: { customers: 100, recovered: 20 }, margin: yuan(1000), cost: yuan(15000) })
 * paid._tag === 'Right' && paid.right._tag === 'ControlledReturn' && paid.right.net
 * // => { amount: 500000, currency: 'CNY' }
 * @source A3.21
 * @law a return lies in its interval
 * @law without a comparison there is no return
 */
export const programmeReturn =
  (confidence: Fraction) =>
  ({ contacted, compared, margin, cost }: ReturnFacts): Either<NoReturn, ProgrammeReturn> => {
    if (margin.currency !== cost.currency)
      return left({ _tag: 'CurrenciesDiffer', margin: margin.currency, cost: cost.currency })
    if (contacted.customers === 0) return left({ _tag: 'NobodyContacted' })
    for (const group of compared === undefined ? [contacted] : [contacted, compared])
      if (!fits(group)) return left({ _tag: 'RecoveredOffBase', ...group })
    const measured = measuredShare(confidence)
    const recovered = measured(contacted.recovered, contacted.customers)
    if (compared === undefined || compared.customers === 0)
      return right({ _tag: 'UncontrolledReturn', recovered, cost })
    const { customers: n } = contacted
    const { customers: m } = compared
    const natural = (n * compared.recovered) / m
    const difference = newcombeInterval(confidence)({
      before: share(contacted.recovered, n),
      after: share(compared.recovered, m),
    })
    const benefit = roundHalfAwayFromZero((contacted.recovered * m - n * compared.recovered) * margin.amount, m)
    const net = benefit - cost.amount
    const netAt = (rate: number): number => roundHalfAwayFromZero(Math.round(rate * n * margin.amount), 1) - cost.amount
    const { currency } = cost
    return right({
      _tag: 'ControlledReturn',
      recovered,
      compared: measured(compared.recovered, m),
      natural,
      extra: (contacted.recovered * m - n * compared.recovered) / m + 0,
      difference,
      benefit: { amount: benefit, currency },
      net: { amount: net, currency },
      interval: { confidence, lower: netAt(difference.lower), upper: netAt(difference.upper) },
      ...(cost.amount === 0 ? {} : { ratio: net / cost.amount + 0 }),
    })
  }

const fits = ({ customers, recovered }: CameBack): boolean =>
  Number.isSafeInteger(customers) && Number.isSafeInteger(recovered) && recovered >= 0 && recovered <= customers
