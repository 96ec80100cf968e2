import { describe } from 'vitest'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { strictDetractorTriage, unlawfulFraudTriage } from '../../../src/policies/triage.ts'
import { programmeLaws } from '../../../src/testing/programme-laws.ts'
import { obeys } from '../../support/laws.ts'

describe('the standard programme', () => obeys(programmeLaws(standardProgramme)))
describe('with strict triage', () => obeys(programmeLaws({ ...standardProgramme, triage: strictDetractorTriage })))
describe('with fraud as unlawful, and a cut', () =>
  obeys(
    programmeLaws({
      ...standardProgramme,
      triage: unlawfulFraudTriage,
      valueTier: {
        ...standardProgramme.valueTier,
        cuts: { below: 'standard', from: { high: { amount: 1_000_000, currency: 'CNY' } } },
      },
    }),
  ))
