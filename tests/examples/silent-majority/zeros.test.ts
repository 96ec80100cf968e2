import { isRight } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { standardChurn } from '../../../src/policies/silent-majority.ts'
import { calibrateChurn } from '../../../src/silent-majority/calibration/calibrate.ts'
import { portfolioMonoid } from '../../../src/silent-majority/calibration/portfolio.ts'
import { compileChurn } from '../../../src/silent-majority/policy/compile.ts'
import type { ChurnPolicy } from '../../../src/silent-majority/policy/policy.ts'
import { emptyProfile } from '../../../src/silent-majority/profile/profile.ts'
import { churnSignals } from '../../../src/silent-majority/verdict/churn-signals.ts'
import { on } from '../../support/churn.ts'
import { rightOf } from '../../support/nps.ts'

describe('a policy with −0 in it', () => {
  const stored: ChurnPolicy = {
    ...standardChurn,
    exposure: { index: { from: '2026-01-01', weights: [1, -0] } },
    purchases: { ...standardChurn.purchases, leastDays: -0, prior: { events: -0, exposure: 3 } },
  }

  it('is the same as with 0: neither verdicts nor what is learned tell it', () => {
    const rules = rightOf(compileChurn(stored))
    expect(rules.policy).toStrictEqual({
      ...stored,
      exposure: { index: { from: '2026-01-01', weights: [1, 0] } },
      purchases: { ...stored.purchases, leastDays: 0, prior: { events: 0, exposure: 3 } },
    })
    for (const told of [
      churnSignals(rules)({ profile: emptyProfile, asOf: on(0) }),
      rightOf(
        calibrateChurn(stored, { id: 'ours', version: '2', leastCustomers: 1 })({
          ...portfolioMonoid.empty,
          customers: 9,
        }),
      ),
    ])
      expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told)
  })

  it('any other is taken as it is', () => {
    const compiled = compileChurn(standardChurn)
    expect(isRight(compiled) && compiled.right.policy).toBe(standardChurn)
  })
})
