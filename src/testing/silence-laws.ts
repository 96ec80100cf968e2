import * as fc from 'fast-check'
import { type Instant, instant } from '../core/instant.ts'
import { type CareDecision, type CareFacts, care } from '../silent-majority/care/care.ts'
import type { CarePolicy } from '../silent-majority/care/policy.ts'
import { alarmLevels } from '../silent-majority/detectors/alarm-level.ts'
import type { SurveyBar } from '../silent-majority/survey/bar.ts'
import { type Permission, surveyEligibility } from '../silent-majority/survey/eligibility.ts'
import type { SurveyFacts } from '../silent-majority/survey/facts.ts'
import type { SurveyPolicy } from '../silent-majority/survey/policy.ts'
import { type Law, law } from './law.ts'
import { careFacts, contactsMade, surveyFacts } from './silence-facts.ts'

/** What a policy of care should keep to. */
export const careLaws = (policy: CarePolicy): readonly Law[] => {
  const decide = care(policy)
  const facts = careFacts(policy.restFor)
  const dueOf = (decision: CareDecision): number => (decision._tag === 'CareDue' ? decision.due : Infinity)
  const at = (given: CareFacts, level: CareFacts['silence']['level']): CareDecision => {
    const { lastCare: _last, ...fresh } = given
    return decide({ ...fresh, silence: { ...given.silence, level } })
  }
  return [
    law(
      'the graver the alarm, the sooner care is due',
      facts,
      (given) =>
        dueOf(at(given, 'critical')) <= dueOf(at(given, 'alert')) &&
        dueOf(at(given, 'alert')) <= dueOf(at(given, 'watch')),
    ),
    law("care goes to the customer's own manager, and to key-account service where there is none", facts, (given) => {
      const decision = decide(given)
      const csm = given.customer?.csm
      return (
        decision._tag === 'NoCare' ||
        (decision.role === (csm === undefined ? policy.roles.otherwise : policy.roles.own) && decision.assignee === csm)
      )
    }),
    law('care never goes by a channel that is missing or refused', facts, (given) => {
      const decision = decide(given)
      if (decision._tag === 'NoCare') return true
      const { channel, because } = decision
      const known = (one: keyof NonNullable<NonNullable<CareFacts['customer']>['reachable']>): string | undefined =>
        given.customer?.reachable?.[one]
      return channel === undefined
        ? because.some(({ _tag }) => _tag === 'NoChannelOpen') &&
            (policy.duties[decision.level]?.channels ?? []).every((one) =>
              ['missing', 'refused'].includes(known(one) ?? ''),
            )
        : known(channel) !== 'missing' && known(channel) !== 'refused'
    }),
    law('care is not begun again while it rests, unless the alarm is graver', facts, (given) => {
      const { asOf, lastCare, silence } = given
      const { lastCare: _last, ...fresh } = given
      const [decision, otherwise] = [decide(given), decide(fresh)]
      const rests =
        lastCare !== undefined &&
        asOf < lastCare.at + policy.restFor &&
        alarmLevels.indexOf(silence.level as 'watch') <= alarmLevels.indexOf(lastCare.level)
      return decision._tag === (rests ? 'NoCare' : otherwise._tag)
    }),
  ]
}

/** What a policy of asking customers should keep to. */
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
