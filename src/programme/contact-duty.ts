import type { Filled } from '../core/filled.ts'
import { type Instant, isoOf } from '../core/instant.ts'
import type { Customer } from '../customer/customer.ts'
import type { Statement } from '../explain/statement.ts'
import { type CalendarsFor, calendarNamed } from '../inner-loop/sla/calendars.ts'
import { deadline } from '../inner-loop/sla/deadline.ts'
import type { SlaPolicy } from '../inner-loop/sla/policy.ts'
import type { Priority } from '../inner-loop/vocabulary/priority.ts'
import type { ContactDuty } from './assessment.ts'

/** The contact a priority calls for, from the instant the feedback came in. */
export const contactDuty = <Name extends string>(
  { targets }: SlaPolicy<Name>,
  ...calendars: CalendarsFor<Name>
): ((priority: Priority, receivedAt: Instant, customer: Customer | undefined) => ContactDuty) => {
  const named = calendarNamed<Name>(...calendars)
  return (priority, receivedAt, customer) => {
    const target = targets[priority]
    const { withinMinutes, channels, calendar } = target
    const { atRisk, due } = deadline(named(calendar))(target)(receivedAt)
    const owed: Filled<ContactDuty> = {
      target: target.id,
      withinMinutes,
      channels,
      start: isoOf(receivedAt),
      because: [
        { _tag: 'ContactPromised', priority, withinMinutes, channels, calendar },
        ...channels.flatMap((channel): readonly Statement[] => {
          const known = customer?.reachable?.[channel]
          return known === 'missing' || known === 'refused' ? [{ _tag: 'ChannelUnavailable', channel, why: known }] : []
        }),
        ...(due._tag === 'Never' ? [{ _tag: 'DeadlineNever', calendar } as const] : []),
      ],
    }
    if (atRisk._tag === 'At') owed.atRisk = isoOf(atRisk.at)
    if (due._tag === 'At') owed.due = isoOf(due.at)
    return owed
  }
}
