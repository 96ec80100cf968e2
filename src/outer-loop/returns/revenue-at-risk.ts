import type { Currency } from '../../core/money.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { RevenueAtRisk, RiskFacts } from './risk.ts'

/**
 * What the customers are worth who have an urgent open case or a churn alarm (风险收入): what the record says, added up by
 * currency, each customer once however many cases they have.
 *
 * @example
 * revenueAtRisk(['P0', 'P1'])({ cases: [], alarmed: ['c1', 'c1'], annualValue: { c1: { amount: 900, currency: 'CNY' } } })
 * // => { customers: 1, values: [{ currency: 'CNY', amount: 900, customers: 1 }], unvalued: 0, anonymousCases: 0 }
 * @source A3.21
 * @law a customer at risk counts once, however many cases and alarms
 */
export const revenueAtRisk =
  <W extends Words = StandardWords>(urgent: readonly W['priority'][]) =>
  ({ cases, alarmed, annualValue }: RiskFacts<W>): RevenueAtRisk => {
    const open = cases.filter(
      ({ stage, priority }) =>
        stage !== 'closed' && stage !== 'unopened' && priority !== undefined && urgent.includes(priority),
    )
    const named = open.flatMap(({ customerId }) => (customerId === undefined ? [] : [customerId]))
    const customers = new Set([...named, ...alarmed])
    const values = new Map<Currency, { amount: number; customers: number }>()
    let unvalued = 0
    for (const id of customers) {
      const value = Object.hasOwn(annualValue, id) ? annualValue[id] : undefined
      if (value === undefined) unvalued += 1
      else {
        const sum = values.get(value.currency) ?? { amount: 0, customers: 0 }
        values.set(value.currency, { amount: sum.amount + value.amount, customers: sum.customers + 1 })
      }
    }
    return {
      customers: customers.size,
      values: [...values]
        .map(([currency, sum]) => ({ currency, ...sum }))
        .sort((a, b) => (a.currency < b.currency ? -1 : 1)),
      unvalued,
      anonymousCases: open.length - named.length,
    }
  }
