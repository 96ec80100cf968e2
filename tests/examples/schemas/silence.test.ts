import { describe, expect, it } from 'vitest'
import {
  articleCare,
  standardCare,
  standardRepresentation,
  standardSilence,
  standardSurvey,
} from '../../../src/policies/index.ts'
import {
  carePolicySchema,
  representationPolicySchema,
  silencePolicySchema,
  surveyPolicySchema,
} from '../../../src/schemas/index.ts'

const copy = (value: unknown) => JSON.parse(JSON.stringify(value))
const { watch, alert } = standardCare.duties

describe('policies of the silent majority as files', () => {
  it.each([standardCare, articleCare, { ...standardCare, duties: { alert } }])('$id of care reads back', (policy) => {
    expect(carePolicySchema.parse(copy(policy))).toEqual(policy)
  })
  it('policies of asking, of silence and of representation read back', () => {
    expect(surveyPolicySchema.parse(copy(standardSurvey))).toEqual(standardSurvey)
    expect(silencePolicySchema.parse(copy(standardSilence))).toEqual(standardSilence)
    const merging = { ...standardRepresentation, thin: { mergeInto: { a: 'b' } } }
    for (const policy of [standardRepresentation, merging])
      expect(representationPolicySchema.parse(copy(policy))).toEqual(policy)
  })
  it.each([
    [carePolicySchema, { ...standardCare, duties: { ...standardCare.duties, grave: watch } }],
    [carePolicySchema, { ...standardCare, restFor: -1 }],
    [carePolicySchema, { ...standardCare, duties: { watch: { ...watch, channels: [] } } }],
    [surveyPolicySchema, { ...standardSurvey, serviceRecovery: { barredBy: ['Mood'] } }],
    [surveyPolicySchema, { ...standardSurvey, frequency: [{ most: 1.5, within: 1 }] }],
    [representationPolicySchema, { ...standardRepresentation, confidence: 95 }],
    [representationPolicySchema, { ...standardRepresentation, leastAnswers: 0 }],
    [silencePolicySchema, { ...standardSilence, effort: { leastBegun: 0, mostFinished: 0.5 } }],
  ])('refuses what no policy can mean: %#', (schema, policy) => {
    expect(schema.safeParse(copy(policy)).success).toBe(false)
  })
})
