import { instantAfter } from '../../core/instant.ts'
import type { Customer } from '../../customer/customer.ts'
import type { ContactChannel, Reachability } from '../../inner-loop/vocabulary/contact-channel.ts'
import { type AlarmLevel, alarmLevels, rankOf } from '../policy/alarm-level.ts'
import type { CareDecision, CareFacts } from './decision.ts'
import type { CareDuty, CarePolicy } from './policy.ts'
import type { CareReason } from './reason.ts'

/**
 * Decides who cares for a customer whose behaviour says that they are leaving: their own manager, or key-account
 * service where they have none. The record of a decision; handing it over is the caller's.
 *
 * @example
 * const asOf = instantOf('2026-11-21T02:00:00.000Z' as IsoInstant)
 * const leaving = { asOf, silence: { level: 'critical', counts: ['LoginFrequency'] } } as const
 * const decided = care(standardCare)({ ...leaving, customer: { csm: '李静', reachable: { phone: 'refused' } } })
 * decided._tag === 'CareDue' && [decided.assignee, decided.channel, isoOf(decided.due)]
 * // => ['李静', 'wecom', '2026-11-22T02:00:00.000Z']
 * care(standardCare)({ ...leaving, lastCare: { at: asOf, level: 'critical' } })._tag // => 'NoCare'
 * @source A0.9
 * @law the graver the alarm, the sooner care is due
 * @law care goes to the customer's own manager, and to key-account service where there is none
 * @law care never goes by a channel that is missing or refused
 * @law care is not begun again while it rests, unless the alarm is graver
 */
export const care =
  (policy: CarePolicy) =>
  (facts: CareFacts): CareDecision => {
    const { id, version, duties, roles } = policy
    const { asOf, silence, customer } = facts
    const ref = { id, version }
    const level = alarmLevels.find((one) => one === silence.level)
    if (level === undefined)
      return { _tag: 'NoCare', because: [{ _tag: 'NoSignStands', level: silence.level as 'ok' }], policy: ref }
    const duty = duties[level]
    if (duty === undefined) return { _tag: 'NoCare', because: [{ _tag: 'LevelWithoutCare', level }], policy: ref }
    const resting = restUntil(policy, facts, level)
    if (resting !== undefined) return { _tag: 'NoCare', because: [resting], policy: ref }
    const { csm } = customer ?? {}
    const { channel, closed } = openChannel(duty, customer?.reachable)
    return {
      _tag: 'CareDue',
      level,
      dispatch: duty.dispatch,
      role: csm === undefined ? roles.otherwise : roles.own,
      ...(csm === undefined ? {} : { assignee: csm }),
      ...(channel === undefined ? {} : { channel }),
      due: instantAfter(asOf, duty.within),
      because: [
        { _tag: 'SignsStand', level, signals: silence.counts },
        csm === undefined ? { _tag: 'OwnManager', named: false } : { _tag: 'OwnManager', named: true, csm },
        ...closed,
        ...(channel === undefined ? [{ _tag: 'NoChannelOpen' } as const] : []),
      ],
      policy: ref,
    }
  }

const restUntil = (
  { restFor }: CarePolicy,
  { asOf, lastCare }: CareFacts,
  level: AlarmLevel,
): CareReason | undefined => {
  if (lastCare === undefined || rankOf(level) > rankOf(lastCare.level)) return undefined
  const until = instantAfter(lastCare.at, restFor)
  return asOf < until ? { _tag: 'CareRests', since: lastCare.at, until } : undefined
}

/** The first channel not known to be closed, and the closed ones before it. */
const openChannel = (
  { channels }: CareDuty,
  reachable: Customer['reachable'] = {},
): { readonly channel: ContactChannel | undefined; readonly closed: readonly CareReason[] } => {
  const isClosed = (known: Reachability | undefined): boolean => known === 'missing' || known === 'refused'
  const channel = channels.find((one) => !isClosed(reachable[one]))
  const tried = channel === undefined ? channels : channels.slice(0, channels.indexOf(channel))
  return {
    channel,
    closed: tried.map((one) => ({
      _tag: 'ChannelUnavailable',
      channel: one,
      why: reachable[one] as Exclude<Reachability, 'available'>,
    })),
  }
}
