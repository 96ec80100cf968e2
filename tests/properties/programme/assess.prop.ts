import { describe, expect } from 'vitest'
import { strictDetractorTriage, unlawfulFraudTriage } from '../../../src/policies/inner-loop/triage.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import { urgency } from '../../../src/programme/assess/urgency.ts'
import { assessmentFacts, programmeLaws } from '../../../src/testing/laws/programme-laws.ts'
import { obeys } from '../../support/laws.ts'
import { prop } from '../../support/prop.ts'
import { verified } from '../../support/verified.ts'

describe('the standard programme', () => obeys(programmeLaws(standardProgramme)))
describe('with strict triage', () =>
  obeys(programmeLaws(verified({ ...standardProgramme, triage: strictDetractorTriage, expect: {} }))))
describe('with fraud as unlawful, and a cut', () =>
  obeys(
    programmeLaws(
      verified({
        ...standardProgramme,
        triage: unlawfulFraudTriage,
        valueTier: {
          ...standardProgramme.valueTier,
          cuts: { below: 'standard', from: { high: { amount: 1_000_000, currency: 'CNY' } } },
        },
        expect: {},
      }),
    ),
  ))

describe('urgency', () => {
  const [full, alone] = [assess(standardProgramme), urgency(standardProgramme)]
  prop([assessmentFacts], { numRuns: 500 })('urgency says the priority and the deadline that assess says', (facts) => {
    const { priority, contact } = full(facts)
    expect(alone(facts)).toEqual(contact?.due === undefined ? { priority } : { priority, due: contact.due })
  })
})
