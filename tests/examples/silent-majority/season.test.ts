import { describe, expect, it } from 'vitest'
import { standardChurn } from '../../../src/policies/silent-majority.ts'
import { calibrateChurn } from '../../../src/silent-majority/calibration/calibrate.ts'
import { portfolioMonoid } from '../../../src/silent-majority/calibration/portfolio.ts'
import { portfolioIndex } from '../../../src/silent-majority/calibration/portfolio-weights.ts'
import { churnSignals } from '../../../src/silent-majority/verdict/churn-signals.ts'
import { on, profiled, purchases, rulesOf } from '../../support/churn.ts'
import { rightOf } from '../../support/nps.ts'

describe('the portfolio index', () => {
  it('takes days before the first customer as usual, and does not let them raise the others', () => {
    // two customers, from day 10 on, active every day
    const active = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [10 + i, 2]))
    const { weights } = portfolioIndex({ active, started: { 10: 2 } })(0, 30)
    expect(weights).toEqual(Array.from({ length: 30 }, () => 1))
  })

  it('is 0 in a week in which everybody was away', () => {
    const active = { ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [i, 3])), 17: 3, 18: 3, 19: 3 }
    const { weights } = portfolioIndex({ active, started: { 0: 3 } })(0, 20)
    expect(weights[13]).toBe(0)
    expect(weights[0]).toBeGreaterThan(1)
  })
})

describe('a hiatus of no days', () => {
  it('is what a portfolio gives in which too few came back to tell, and no policy is given it', () => {
    const tally = {
      ...portfolioMonoid.empty,
      customers: 200,
      purchaseDays: 200 * 365,
      purchases: { '0/0/365': 192, '1/40/365': 4, '2/90/365': 2, '3/200/365': 2 },
      gaps: { 40: 4, 45: 3, 60: 2 },
    }
    const learn = calibrateChurn(standardChurn, { id: 'ours', version: '1', leastCustomers: 100 })
    expect(rightOf(learn(tally)).purchases).not.toHaveProperty('hiatus')
    const more = rightOf(learn({ ...tally, gaps: { 40: 4, 45: 4, 60: 2 } }))
    expect(more.purchases.hiatus).toEqual({ days: 40, budget: 0.05 })
  })

  it('put in by hand watches whoever bought once from the second day on', () => {
    const hiatus = { days: 0, budget: 0.05 }
    const rules = rulesOf({ purchases: { ...standardChurn.purchases, hiatus } })
    const judge = (day: number) =>
      churnSignals(rules)({ profile: profiled(rules, purchases([0])), asOf: on(day, 0) }).signals[2]
    expect(judge(1)).toMatchObject({ level: 'ok', after: { exposure: 0 }, ratio: 1, yearly: 1, due: on(2, 0) })
    expect(judge(2)).toMatchObject({ level: 'watch', after: { exposure: 1 }, ratio: 0, yearly: 0.05, threshold: 0 })
    expect(judge(2)).not.toHaveProperty('due')
    expect(JSON.parse(JSON.stringify(judge(2)))).toStrictEqual(judge(2))
  })
})
