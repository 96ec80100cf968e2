import * as fc from 'fast-check'
import { type Instant, instant } from '../../core/instant.ts'
import type { CareFacts } from '../../silent-majority/care/decision.ts'
import { alarmLevels } from '../../silent-majority/policy/alarm-level.ts'
import type { ContactMade, SurveyFacts } from '../../silent-majority/survey/facts.ts'
import type { SurveyPolicy } from '../../silent-majority/survey/policy.ts'
import { customers } from './arbitraries.ts'

const now = Date.UTC(2026, 10, 21)
const levels = fc.constantFrom('insufficient' as const, 'ok' as const, ...alarmLevels)
const signals = ['LoginFrequency', 'FeatureDepth', 'Repurchase', 'SupportSilence'] as const

/** Moments around one, at the millisecond edges of these lengths before and after it. */
const near = (lengths: readonly number[]): fc.Arbitrary<Instant> =>
  fc
    .tuple(fc.constantFrom(0, 1, -1, ...lengths), fc.constantFrom(1, -1), fc.integer({ min: -1, max: 1 }))
    .map(([length, sign, edge]) => instant(now + sign * length + edge))

/**
 * Customers at the moment care is decided, some of them cared for before.
 *
 * @example
 * const rule = care(standardCare)
 * law('care is never due before it is decided', careFacts(standardCare.restFor), (facts) => {
 *   const decision = rule(facts)
 *   return decision._tag !== 'CareDue' || decision.due >= facts.asOf
 * }).check({ numRuns: 20 }) // => undefined
 */
export const careFacts = (restFor: number): fc.Arbitrary<CareFacts> =>
  fc.record(
    {
      asOf: near([restFor]),
      silence: fc.record({ level: levels, counts: fc.subarray([...signals]) }),
      customer: customers,
      lastCare: fc.record({ at: near([restFor]), level: fc.constantFrom(...alarmLevels) }),
    },
    { requiredKeys: ['asOf', 'silence'], noNullPrototype: true },
  )

/** Kinds of contact a policy speaks of, and one it does not. */
const kindsOf = ({ churn, frequency, quarantine }: SurveyPolicy): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...new Set([...churn.kinds, ...quarantine.surveys, ...frequency.flatMap(({ kinds = [] }) => kinds), 'marketing']),
  )

/**
 * Contacts, many of them at the very edge of one of the policy's clocks.
 *
 * @example
 * law('eight contacts at most', contactsMade(standardSurvey), (all) => all.length <= 8).check({ numRuns: 20 })
 * // => undefined
 */
export const contactsMade = (policy: SurveyPolicy): fc.Arbitrary<readonly ContactMade[]> => {
  const moments = near(clocksOf(policy))
  return fc.array(
    fc.record(
      { kind: kindsOf(policy), at: moments, answeredAt: moments },
      { requiredKeys: ['kind', 'at'], noNullPrototype: true },
    ),
    { maxLength: 8 },
  )
}

/**
 * Customers who might be asked, with every reason not to.
 *
 * @example
 * const rule = surveyEligibility(standardSurvey)
 * law('whoever is asked has no bar, whoever is not has one', surveyFacts(standardSurvey), (facts) => {
 *   const { survey } = rule(facts)
 *   return survey.allowed || survey.bars.length > 0
 * }).check({ numRuns: 20 }) // => undefined
 */
export const surveyFacts = (policy: SurveyPolicy): fc.Arbitrary<SurveyFacts> => {
  const moments = near(clocksOf(policy))
  const rarely = <A>(drawn: fc.Arbitrary<A>): fc.Arbitrary<A | undefined> =>
    fc.option(drawn, { nil: undefined, freq: 3 })
  return fc
    .record({
      asOf: moments,
      kind: kindsOf(policy),
      silence: rarely(fc.record({ level: levels, since: moments })),
      openCases: rarely(fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 })),
      contacts: contactsMade(policy),
      consent: fc.constantFrom('given' as const, 'given' as const, 'refused' as const, undefined),
      unsubscribed: rarely(
        fc.array(
          fc.record(
            { kinds: fc.array(kindsOf(policy), { minLength: 1, maxLength: 2 }), until: moments },
            { requiredKeys: [], noNullPrototype: true },
          ),
          { maxLength: 2 },
        ),
      ),
      test: fc.constantFrom(true, false, undefined, undefined, undefined),
    })
    .map((facts) => withoutAbsent(facts) as unknown as SurveyFacts)
}

const clocksOf = ({ churn, frequency, quarantine }: SurveyPolicy): readonly number[] => [
  churn.holdFor,
  quarantine.afterSent,
  quarantine.afterAnswer,
  ...frequency.map(({ within }) => within),
]

const withoutAbsent = (facts: object): object =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
