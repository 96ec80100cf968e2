import { type Either, left, right } from 'fp-ts/Either'
import type { Fraction } from '../../stats/elementary/fraction.ts'
import { measuredShare } from '../../stats/proportion/measured-share.ts'
import { newcombeInterval } from '../../stats/proportion/newcombe.ts'
import { share } from '../../stats/proportion/share.ts'
import { roundHalfAwayFromZero } from '../../stats/rounding.ts'
import type { CameBack, NoReturn, ProgrammeReturn, ReturnFacts } from './return.ts'

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
