import { greatestOf } from '../../core/extremes.ts'
import type { Instant } from '../../core/instant.ts'
import { instant } from '../../core/instant.ts'
import type { SurveyBar } from './bar.ts'
import { churnBar, consentBars, frequencyBars, openCaseBar, quarantineBar, testBar, unsubscribedBars } from './bars.ts'
import type { SurveyFacts } from './facts.ts'
import type { Permission, SurveyEligibility } from './permission.ts'
import type { SurveyPolicy } from './policy.ts'

/**
 * Decides whether a customer may be sent a survey at an instant. A customer who is leaving silently is not asked how
 * likely they are to recommend; that they are helped is another matter. All bars are told, not only the first.
 *
 * @example
 * const [since, until] = [instant(0), instant(hours(24 * 90))]
 * const [asOf, silence] = [instant(until - 1), { level: 'watch', since }] as const
 * const { survey, serviceRecovery } = surveyEligibility(standardSurvey)({ asOf, kind: 'nps', consent: 'given', silence })
 * survey // => { allowed: false, bars: [{ _tag: 'LeavingSilently', level: 'watch', until }], eligibleFrom: until }
 * serviceRecovery // => { allowed: true }
 * @source A0.8
 * @law each bar stands until its instant and no longer
 * @law from eligibleFrom on a survey may go, and not a moment before
 * @law a sign of leaving never bars service recovery by the shipped policy
 * @law the order of contacts does not matter, and another one never frees
 * @law eligibility agrees with a count over all contacts
 */
export const surveyEligibility =
  (policy: SurveyPolicy) =>
  (facts: SurveyFacts): SurveyEligibility => {
    const { id, version, serviceRecovery } = policy
    const bars: readonly SurveyBar[] = [
      ...churnBar(policy, facts),
      ...openCaseBar(facts),
      ...frequencyBars(policy, facts),
      ...quarantineBar(policy, facts),
      ...consentBars(policy, facts),
      ...unsubscribedBars(facts),
      ...testBar(facts),
    ]
    return {
      survey: permissionOf(bars),
      serviceRecovery: permissionOf(bars.filter(({ _tag }) => serviceRecovery.barredBy.includes(_tag))),
      policy: { id, version },
    }
  }

const permissionOf = ([first, ...others]: readonly SurveyBar[]): Permission => {
  if (first === undefined) return { allowed: true }
  const bars = [first, ...others] as const
  const ends = bars.map((bar) => ('until' in bar ? bar.until : undefined))
  return {
    allowed: false,
    bars,
    ...(ends.some((end) => end === undefined) ? {} : { eligibleFrom: instant(greatestOf(ends as Instant[])) }),
  }
}
