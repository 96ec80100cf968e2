import { describe, expect, it } from 'vitest'
import { triage } from '../../../src/inner-loop/triage/triage.ts'
import { byUrgency, triageOutcomes, urgencyRank } from '../../../src/inner-loop/vocabulary/priority.ts'
import {
  safetyFirstTriage,
  strictDetractorTriage,
  unlawfulFraudTriage,
} from '../../../src/policies/inner-loop/triage.ts'
import { factsOf } from '../../../src/testing/arbitraries/facts.ts'
import { tableLaws } from '../../../src/testing/laws/table-laws.ts'
import { triageLaws } from '../../../src/testing/laws/triage-laws.ts'
import { obeys } from '../../support/laws.ts'
import { prop } from '../../support/prop.ts'

describe.each([strictDetractorTriage, safetyFirstTriage, unlawfulFraudTriage])('$id', (policy) => {
  obeys([...triageLaws(policy), ...tableLaws(policy)])
})

describe('the three policies', () => {
  prop([factsOf(safetyFirstTriage)])('each is at least as urgent as the one before', (facts) => {
    const ranks = [strictDetractorTriage, safetyFirstTriage, unlawfulFraudTriage].map((policy) =>
      urgencyRank(triage(policy)(facts).output),
    )
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
  })
  prop([factsOf(safetyFirstTriage)])(
    'without red flags and complaints they agree',
    ({ complaint: _complaint, ...facts }) => {
      const outputs = [strictDetractorTriage, safetyFirstTriage, unlawfulFraudTriage].map(
        (policy) => triage(policy)({ ...facts, redFlags: [] }).output,
      )
      expect(new Set(outputs).size).toBe(1)
    },
  )
})

it('outcomes are ordered from the most urgent to none', () => {
  expect([...triageOutcomes].reverse().sort(byUrgency.compare)).toEqual(['P0', 'P1', 'P2', 'noCase'])
})
