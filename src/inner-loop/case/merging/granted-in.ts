import type { Money } from '../../../core/money.ts'
import type { CaseState } from '../state.ts'

/** What was given in a case and in all it took up, in the money of what is asked for where nothing was given here. */
export const grantedIn = (
  { granted, grantedElsewhere = {} }: Pick<CaseState, 'granted' | 'grantedElsewhere'>,
  { currency }: Money,
): Money =>
  Object.values(grantedElsewhere).reduce(
    (sum, one) => (one.currency === sum.currency ? { ...sum, amount: sum.amount + one.amount } : sum),
    granted ?? { amount: 0, currency },
  )
