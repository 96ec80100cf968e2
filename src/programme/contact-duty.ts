import type { Filled } from '../core/filled.ts'
import { type Instant, isoOf } from '../core/instant.ts'
import type { Customer } from '../customer/customer.ts'
import type { Statement } from '../explain/statement.ts'
import { calendarsOf } from '../inner-loop/sla/calendars.ts'
import { deadline } from '../inner-loop/sla/deadline.ts'
import type { SlaTarget } from '../inner-loop/sla/policy.ts'
import type { StandardWords, Words } from '../inner-loop/vocabulary/words.ts'
import type { ContactDuty } from './assessment.ts'
import type { ProgrammePolicy } from './policy.ts'

/** The contact a priority calls for, from the instant the feedback came in. */
export const contactDuty = <W extends Words = StandardWords>({
  sla,
  calendars,
}: Pick<ProgrammePolicy<W>, 'sla' | 'calendars'>): ((
  priority: W['priority'],
  receivedAt: Instant,
  customer: Customer<W> | undefined,
) => ContactDuty<W>) => {
  const named = calendarsOf(calendars)
  const duties = new Map(
    Object.entries<SlaTarget<W>>(sla.targets).map(
      ([priority, target]) => [priority, { target, dueAt: deadline(named(target.calendar))(target) }] as const,
    ),
  )
  return (priority, receivedAt, customer) => {
    // `verifyProgramme` has shown that each priority has its clock.
    const { target, dueAt } = duties.get(priority) as NonNullable<ReturnType<typeof duties.get>>
    const { withinMinutes, channels, calendar } = target
    const { atRisk, due } = dueAt(receivedAt)
    const reachable: { readonly [channel: string]: string | undefined } = customer?.reachable ?? {}
    const owed: Filled<ContactDuty<W>> = {
      target: target.id,
      withinMinutes,
      channels,
      start: isoOf(receivedAt),
      because: [
        { _tag: 'ContactPromised', priority, withinMinutes, channels, calendar },
        ...channels.flatMap((channel): readonly Statement[] => {
          const known = reachable[channel]
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
