import type { BusinessCalendar } from '../../calendar/rules/business-calendar.ts'
import type { Reached } from '../../calendar/timeline/calendar.ts'
import { compileCalendar } from '../../calendar/timeline/compile.ts'
import type { Filled } from '../../core/filled.ts'
import { type Instant, isoOf } from '../../core/instant.ts'
import type { Customer } from '../../customer/customer.ts'
import type { Statement } from '../../explain/statements/statement.ts'
import { bothKeep } from '../../inner-loop/sla/both-keep.ts'
import { calendarsOf } from '../../inner-loop/sla/calendars.ts'
import { deadline } from '../../inner-loop/sla/deadline.ts'
import type { SlaTarget } from '../../inner-loop/sla/policy.ts'
import { isQuiet } from '../../inner-loop/sla/standing.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'
import type { ContactDuty } from './assessment.ts'

/**
 * The contact a priority calls for, from the instant the feedback came in; an alert may make it earlier, never later, and
 * on channels that keep both promises where there are any.
 */
export const contactDuty = <W extends Words = StandardWords>({
  sla,
  calendars,
}: Pick<ProgrammePolicy<W>, 'sla' | 'calendars'>): ((
  priority: W['priority'],
  receivedAt: Instant,
  customer: Customer<W> | undefined,
  level?: string | undefined,
) => ContactDuty<W>) => {
  const named = calendarsOf(calendars)
  const ready = (targets: object): ReadonlyMap<string, Ready<W>> =>
    new Map(
      Object.entries<SlaTarget<W>>(targets as Record<string, SlaTarget<W>>).map(([word, target]) => [
        word,
        { target, dueAt: deadline(named)(target) },
      ]),
    )
  const duties = ready(sla.targets)
  const alerts = ready(sla.alerts ?? {})
  const isQuiet = quietIn(sla.contactHours)
  return (priority, receivedAt, customer, level) => {
    // `verifyProgramme` has shown that each priority has its clock.
    const promised = duties.get(priority) as Ready<W>
    const usual = promised.dueAt(receivedAt)
    const alerted = level === undefined ? undefined : alerts.get(level)
    const hastened = alerted?.dueAt(receivedAt)
    const sooner = hastened !== undefined && alerted !== undefined && isSooner(hastened.due, usual.due)
    const { target } = sooner ? alerted : promised
    const { atRisk, due } = sooner ? hastened : usual
    const channels = sooner ? bothKeep(promised.target.channels, target.channels) : target.channels
    const reachable: { readonly [channel: string]: string | undefined } = customer?.reachable ?? {}
    const quiet = due._tag === 'At' && isQuiet(due.at)
    const because: Statement[] = [contactPromised(priority, promised.target)]
    if (sooner && level !== undefined)
      because.push({ _tag: 'ContactHastened', level, withinMinutes: target.withinMinutes, channels })
    for (const channel of channels) {
      const known = Object.hasOwn(reachable, channel) ? reachable[channel] : undefined
      if (known === 'missing' || known === 'refused') because.push({ _tag: 'ChannelUnavailable', channel, why: known })
    }
    if (quiet) because.push({ _tag: 'DueInQuietHours' })
    if (due._tag === 'Never') because.push({ _tag: 'DeadlineNever', calendar: target.calendar })
    const owed: Filled<ContactDuty<W>> = {
      target: target.id,
      withinMinutes: target.withinMinutes,
      channels,
      start: isoOf(receivedAt),
      because,
    }
    if (atRisk._tag === 'At') owed.atRisk = isoOf(atRisk.at)
    if (due._tag === 'At') owed.due = isoOf(due.at)
    if (quiet) owed.dueInQuietHours = true
    return owed
  }
}

interface Ready<W extends Words> {
  readonly target: SlaTarget<W>
  readonly dueAt: (start: Instant) => { readonly due: Reached; readonly atRisk: Reached }
}

const contactPromised = <W extends Words>(priority: string, target: SlaTarget<W>): Statement => {
  const { withinMinutes, channels, calendar } = target
  return { _tag: 'ContactPromised', priority, withinMinutes, channels, calendar }
}

const isSooner = (one: Reached, other: Reached): boolean =>
  one._tag === 'At' && (other._tag === 'Never' || one.at < other.at)

/** Whether nobody may be contacted at an instant; where no hours are named, or no zone data is there, anybody may. */
const quietIn = (hours: BusinessCalendar | undefined): ((at: Instant) => boolean) => {
  const compiled = hours === undefined ? undefined : compileCalendar(hours)
  if (compiled?._tag !== 'Right') return () => false
  const calendar = compiled.right
  return (at) => isQuiet(calendar, at)
}
