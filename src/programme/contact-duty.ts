import type { Reached } from '../calendar/calendar.ts'
import { type Instant, type IsoInstant, isoOf } from '../core/instant.ts'
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
    return {
      target: target.id,
      withinMinutes,
      channels,
      start: isoOf(receivedAt),
      ...optionally('atRisk', atRisk),
      ...optionally('due', due),
      because: [
        { _tag: 'ContactPromised', priority, withinMinutes, channels, calendar },
        ...channels.flatMap((channel): readonly Statement[] => {
          const known = customer?.reachable?.[channel]
          return known === 'missing' || known === 'refused' ? [{ _tag: 'ChannelUnavailable', channel, why: known }] : []
        }),
        ...(due._tag === 'Never' ? [{ _tag: 'DeadlineNever', calendar } as const] : []),
      ],
    }
  }
}

const optionally = <K extends string>(key: K, reached: Reached): { readonly [_ in K]?: IsoInstant } =>
  reached._tag === 'At' ? ({ [key]: isoOf(reached.at) } as { readonly [_ in K]?: IsoInstant }) : {}
