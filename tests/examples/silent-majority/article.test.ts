import { describe, expect, it } from 'vitest'
import { articleLiteral, standardChurn } from '../../../src/policies/silent-majority.ts'
import { calibrateChurn } from '../../../src/silent-majority/calibration/calibrate.ts'
import { portfolioMonoid } from '../../../src/silent-majority/calibration/portfolio.ts'
import { tallyCustomer } from '../../../src/silent-majority/calibration/portfolio-of.ts'
import { repurchase } from '../../../src/silent-majority/detectors/gaps/repurchase.ts'
import type { ChurnRules } from '../../../src/silent-majority/policy/compile.ts'
import type { ChurnPolicy } from '../../../src/silent-majority/policy/policy.ts'
import { on, profiled, purchases, standardRules } from '../../support/churn.ts'
import { rightOf } from '../../support/nps.ts'

/** The article's own customer (A0.6): every 30 days, and from day 180 on every 90. */
const days = [0, 30, 60, 90, 120, 150, 180, 270, 360, 450]

/** The first day on which the customer is flagged, and the level on that day. */
const flagged = (
  rules: ChurnRules,
  bought: readonly number[],
  until: number,
): readonly [number, string] | undefined => {
  const judge = repurchase(rules)
  for (let day = 1; day <= until; day += 1) {
    const profile = profiled(rules, purchases(bought.filter((one) => one < day)))
    const { level } = judge({ profile, asOf: on(day, 0) })
    if (level !== 'ok' && level !== 'insufficient') return [day, level]
  }
  return undefined
}

/** Monthly buyers, each a day or two off now and then, of whom some stop. */
const monthly = (size: number, wobble: number) =>
  Array.from({ length: size }, (_, customer) =>
    Array.from({ length: customer % 6 === 0 ? 3 + (customer % 7) : 13 }, (__, n) =>
      Math.max(0, 30 * n + (n === 0 ? 0 : ((customer * 7 + n * 5) % (2 * wobble + 1)) - wobble)),
    ),
  )

const calibratedOn = (portfolio: readonly (readonly number[])[]): ChurnPolicy => {
  const tally = tallyCustomer(standardRules())
  const whole = portfolio.map((bought) => tally(purchases(bought), on(400))).reduce(portfolioMonoid.concat)
  return rightOf(
    calibrateChurn({ ...standardChurn, timeZone: 'UTC' }, { id: 'ours', version: '1', leastCustomers: 100 })(whole),
  )
}

describe('from 30 to 90 days (A0.6)', () => {
  it('is found in the first long gap by the standard policy, uncalibrated', () => {
    expect(flagged(standardRules(), days, 460)).toEqual([258, 'watch'])
    // and by the end of the second at the latest, a few days of unrest or not
    for (const rest of [
      [0, 31, 60, 92, 121, 149, 180],
      [0, 28, 59, 90, 119, 152, 181],
      [0, 33, 60, 88, 123, 150, 181],
    ])
      expect(flagged(standardRules(), [...rest, 270, 360], 360)).toBeDefined()
  })

  it('is found in the first long gap by the words of the article', () => {
    expect(flagged(standardRules({ ...articleLiteral, timeZone: 'UTC' }), days, 460)).toEqual([257, 'alert'])
  })

  it('is found once calibrated on monthly buyers, near-identical ones too', () => {
    for (const portfolio of [monthly(161, 0), monthly(161, 1), monthly(200, 4)]) {
      const policy = calibratedOn(portfolio)
      const found = flagged(standardRules(policy), days, 460)
      expect(found?.[0]).toBeLessThanOrEqual(270)
      // whoever goes on as before is not
      expect(flagged(standardRules(policy), portfolio[1] as readonly number[], 385)).toBeUndefined()
    }
  })
})

describe('too little known of purchases', () => {
  it('is said of three within ten days, however long the silence (the guide promises it)', () => {
    const rules = standardRules()
    const judge = repurchase(rules)
    expect(judge({ profile: profiled(rules, purchases([0, 4, 10])), asOf: on(70, 0) })).toEqual({
      _tag: 'Repurchase',
      level: 'insufficient',
      have: { events: 2, exposure: 10 },
      need: { events: 2, exposure: 28 },
    })
    expect(judge({ profile: profiled(rules, purchases([0, 14, 28])), asOf: on(70, 0) }).level).toBe('ok')
  })

  it('of a burst no "once in a million years" is said', () => {
    const rules = standardRules()
    const bursts = purchases([0, 1, 2, 4, 40, 41, 43, 44, 90, 91, 92, 94])
    const said = repurchase(rules)({ profile: profiled(rules, bursts), asOf: on(94 + 70, 0) })
    expect(said.level === 'insufficient' ? 0 : said.yearly).toBeGreaterThan(0.01)
  })
})
