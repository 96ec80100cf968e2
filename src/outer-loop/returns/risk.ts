import type { Currency, Money } from '../../core/money.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'

/** Whose revenue may be lost, and what it is. */
export interface RiskFacts<W extends Words = StandardWords> {
  readonly cases: readonly Pick<CaseState<W>, 'customerId' | 'priority' | 'stage'>[]
  /** Customers a churn alarm is raised for. */
  readonly alarmed: readonly string[]
  /** What the record says a customer is worth a year. */
  readonly annualValue: { readonly [customerId: string]: Money }
}

/** What customers at risk are worth a year (风险收入): each customer once, and no multipliers. */
export interface RevenueAtRisk {
  readonly customers: number
  readonly values: readonly { readonly currency: Currency; readonly amount: number; readonly customers: number }[]
  /** At risk, and nobody knows what they are worth. */
  readonly unvalued: number
  /** Urgent open cases of nobody known. */
  readonly anonymousCases: number
}
