import * as fc from 'fast-check'
import { type Instant, instant } from '../../core/instant.ts'
import type { SurveyBar } from '../../silent-majority/survey/bar.ts'
import { surveyEligibility } from '../../silent-majority/survey/eligibility.ts'
import type { SurveyFacts } from '../../silent-majority/survey/facts.ts'
import type { Permission } from '../../silent-majority/survey/permission.ts'
import type { SurveyPolicy } from '../../silent-majority/survey/policy.ts'
import { contactsMade, surveyFacts } from '../arbitraries/silence-facts.ts'
import { type Law, law } from './law.ts'

/**
 * What a policy of asking customers should keep to.
 *
 * @example
 * surveyLaws(standardSurvey).map(({ title }) => title)
 * // => ['each bar stands until its instant and no longer',
 * //    'from eligibleFrom on a survey may go, and not a moment before',
 * //    'a sign of leaving never bars service recovery by the shipped policy',
 * //    'the order of contacts does not matter, and another one never frees']
 */
export const surveyLaws = (policy: SurveyPolicy): readonly Law[] => {
  const decide = surveyEligibility(policy)
  const facts = surveyFacts(policy)
  const bars = (given: SurveyFacts): readonly string[] => {
    const { survey } = decide(given)
    return survey.allowed ? [] : survey.bars.map(named)
  }
  return [
    law('each bar stands until its instant and no longer', facts, (given) => {
      const { survey } = decide(given)
      return (
        survey.allowed ||
        survey.bars.every((bar) => {
          if (!('until' in bar) || bar.until === undefined) return bars({ ...given, asOf: late }).includes(named(bar))
          return (
            bars({ ...given, asOf: instant(bar.until - 1) }).includes(named(bar)) &&
            !bars({ ...given, asOf: bar.until }).includes(named(bar))
          )
        })
      )
    }),
    law('from eligibleFrom on a survey may go, and not a moment before', facts, (given) => {
      const { survey } = decide(given)
      if (survey.allowed) return true
      const from = survey.eligibleFrom
      return from === undefined
        ? !decide({ ...given, asOf: late }).survey.allowed
        : from > given.asOf &&
            decide({ ...given, asOf: from }).survey.allowed &&
            !decide({ ...given, asOf: instant(from - 1) }).survey.allowed
    }),
    law('a sign of leaving never bars service recovery by the shipped policy', facts, (given) => {
      const { silence: _silence, ...calm } = given
      return JSON.stringify(decide(given).serviceRecovery) === JSON.stringify(decide(calm).serviceRecovery)
    }),
    law(
      'the order of contacts does not matter, and another one never frees',
      fc.tuple(facts, contactsMade(policy)),
      ([given, more]) => {
        const { contacts = [] } = given
        const turned = decide({ ...given, contacts: [...contacts].reverse() })
        const [before, after] = [decide(given).survey, decide({ ...given, contacts: [...contacts, ...more] }).survey]
        return JSON.stringify(turned) === JSON.stringify(decide(given)) && freeAt(after) >= freeAt(before)
      },
    ),
  ]
}

const late: Instant = instant(Date.UTC(9000, 0))

/** A bar apart from what time changes in it; two withdrawals differ in their ends. */
const named = (bar: SurveyBar): string => {
  if (bar._tag === 'Unsubscribed') return JSON.stringify(bar)
  const {
    counted: _counted,
    until: _until,
    last: _last,
    answered: _answered,
    ...lasting
  } = { ...bar } as Record<string, unknown>
  return JSON.stringify(lasting)
}

const freeAt = (permission: Permission): number =>
  permission.allowed ? 0 : (permission.eligibleFrom ?? Number.POSITIVE_INFINITY)
