import { care } from '../../silent-majority/care/care.ts'
import type { CareDecision, CareFacts } from '../../silent-majority/care/decision.ts'
import type { CarePolicy } from '../../silent-majority/care/policy.ts'
import { alarmLevels } from '../../silent-majority/policy/alarm-level.ts'
import { careFacts } from '../arbitraries/silence-facts.ts'
import { type Law, law } from './law.ts'

/**
 * What a policy of care should keep to.
 *
 * @example
 * careLaws(standardCare).map(({ title }) => title)
 * // => ['the graver the alarm, the sooner care is due',
 * //    "care goes to the customer's own manager, and to key-account service where there is none",
 * //    'care never goes by a channel that is missing or refused',
 * //    'care is not begun again while it rests, unless the alarm is graver']
 */
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
