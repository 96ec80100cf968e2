import { expect } from 'vitest'
import { isoOf } from '../../../src/core/instant.ts'
import { standardSurvey } from '../../../src/policies/silence.ts'
import { surveyEligibility } from '../../../src/silent-majority/survey/eligibility.ts'
import { surveyFacts } from '../../../src/testing/arbitraries/silence-facts.ts'
import { prop } from '../../support/prop.ts'

const day = 86_400_000

/** The shipped policy once more, rule by rule, in words of its own. */
const speaksAgainst = (facts: Parameters<ReturnType<typeof surveyEligibility>>[0]): readonly string[] => {
  const { asOf, kind, silence, contacts = [], openCases = [], unsubscribed = [] } = facts
  const found: string[] = []
  const since = (days: number, kinds: readonly string[]): number =>
    contacts.filter((one) => kinds.includes(one.kind) && (asOf - one.at) / day < days).length
  const surveys = ['nps', 'csat', 'ces']
  if (kind === 'nps' && silence && !['ok', 'insufficient'].includes(silence.level) && asOf - silence.since < 90 * day)
    found.push('LeavingSilently')
  if (openCases.length > 0) found.push('CaseStillOpen')
  if (kind === 'nps' && since(90, ['nps']) > 0) found.push('ContactedTooOften 1')
  if (surveys.includes(kind) && since(30, surveys) > 1) found.push('ContactedTooOften 2')
  if (since(7, [...surveys, 'marketing']) > 3) found.push('ContactedTooOften 4')
  const asked = contacts.filter((one) => surveys.includes(one.kind))
  const unrested = asked.some(({ at }) => asOf - at < 14 * day)
  const unrestedAnswer = asked.some(({ answeredAt }) => answeredAt !== undefined && asOf - answeredAt < 30 * day)
  if (surveys.includes(kind) && (unrested || unrestedAnswer)) found.push('SurveyedLately')
  if (facts.consent !== 'given') found.push(facts.consent === 'refused' ? 'ConsentRefused' : 'ConsentNotGiven')
  for (const { kinds, until } of unsubscribed)
    if ((!kinds || kinds.includes(kind)) && (until === undefined || until > asOf)) found.push('Unsubscribed')
  if (facts.test) found.push('TestRow')
  return found
}

prop([surveyFacts(standardSurvey)], { numRuns: 1000 })('eligibility agrees with a count over all contacts', (facts) => {
  const { survey, serviceRecovery } = surveyEligibility(standardSurvey)(facts)
  const told = survey.allowed
    ? []
    : survey.bars.map((bar) => (bar._tag === 'ContactedTooOften' ? `${bar._tag} ${bar.most}` : bar._tag))
  expect(told, isoOf(facts.asOf)).toEqual(speaksAgainst(facts))
  expect(serviceRecovery.allowed).toBe(facts.test !== true)
  expect(JSON.parse(JSON.stringify(survey))).toStrictEqual(survey)
})
