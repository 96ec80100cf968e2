import { describe } from 'vitest'
import { strictDetractorTriage, unlawfulFraudTriage } from '../../../src/policies/inner-loop/triage.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { programmeLaws } from '../../../src/testing/laws/programme-laws.ts'
import { obeys } from '../../support/laws.ts'
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
