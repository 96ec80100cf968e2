import { describe } from 'vitest'
import { hours } from '../../../src/core/duration.ts'
import { standardSurvey } from '../../../src/policies/silence.ts'
import { surveyLaws } from '../../../src/testing/laws/survey-laws.ts'
import { obeys } from '../../support/laws.ts'

describe('standard survey', () => obeys(surveyLaws(standardSurvey)))

describe('a survey policy with other clocks', () =>
  obeys(
    surveyLaws({
      ...standardSurvey,
      churn: { from: 'alert', holdFor: hours(1), kinds: ['nps', 'csat'] },
      frequency: [
        { most: 0, kinds: ['ces'], within: hours(1) },
        { most: 3, within: hours(2) },
      ],
      consent: 'notRefused',
    }),
  ))
