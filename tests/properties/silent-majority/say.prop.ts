import { expect } from 'vitest'
import type { Sayable } from '../../../src/explain/sayable.ts'
import { say as en, silenceWords as english } from '../../../src/locales/en.ts'
import { silenceWords as chinese, say as zh } from '../../../src/locales/zh-CN.ts'
import { standardCare, standardSilence, standardSurvey } from '../../../src/policies/silence.ts'
import { care } from '../../../src/silent-majority/care/care.ts'
import { silenceCause } from '../../../src/silent-majority/cause/silence-cause.ts'
import { surveyEligibility } from '../../../src/silent-majority/survey/eligibility.ts'
import { careFacts, surveyFacts } from '../../../src/testing/arbitraries/silence-facts.ts'
import { fc, prop } from '../../support/prop.ts'

const broken = /undefined|\[object|NaN|null|Infinity/u
const said = (statements: readonly Sayable[], own = ''): void => {
  for (const statement of statements) {
    expect(zh(statement)).toMatch(/\p{Script=Han}/u)
    for (const say of [en, zh]) if (!broken.test(own)) expect(say(statement)).not.toMatch(broken)
    expect(zh(statement)).not.toBe(en(statement))
  }
}

prop([careFacts(standardCare.restFor)])('every reason of care is said in both languages', (facts) => {
  said(care(standardCare)(facts).because, facts.customer?.csm)
})

prop([surveyFacts(standardSurvey)])('every bar to a survey is said in both languages', (facts) => {
  const { survey } = surveyEligibility(standardSurvey)(facts)
  if (!survey.allowed) said(survey.bars)
})

const habit = fc.record({
  asked: fc.nat(9),
  begun: fc.nat(9),
  finished: fc.nat(9),
  followedUp: fc.nat(2),
  askedSinceAnswer: fc.nat(9),
})

prop([habit])('every reading of silence is said in both languages', (given) => {
  said([silenceCause(standardSilence)(given)])
})

prop([fc.constant(0)], { numRuns: 1 })('every word of silence is there in both languages', () => {
  const keys = (words: object): unknown =>
    Object.entries(words).map(([name, table]: [string, object]) => [name, Object.keys(table)])
  expect(keys(chinese)).toEqual(keys(english))
})

const percents = fc.double({ min: 0, max: 1, noNaN: true })

prop([percents])('a chance is never said to be nothing', (together) => {
  for (const say of [en, zh])
    expect(say({ _tag: 'SignalWithinChance', signal: 'Repurchase', together })).not.toMatch(/[（(]0 ?%/u)
})
