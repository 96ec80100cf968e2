import { elapsed } from '../../../calendar/counting/elapsed.ts'
import type { BusinessCalendar } from '../../../calendar/rules/business-calendar.ts'
import type { Calendar } from '../../../calendar/timeline/calendar.ts'
import { milliseconds, minutes } from '../../../core/duration.ts'
import { type Instant, type IsoInstant, instant, instantAfter, isoOf } from '../../../core/instant.ts'
import { canonicalText } from '../../../core/text/canonical.ts'
import { type CalendarPolicy, calendarsOf } from '../../../inner-loop/sla/calendars.ts'
import type { SlaPromise } from '../../../inner-loop/sla/policy.ts'
import { yearsIn } from './years.ts'

/** A promise and the calendar it is counted on. */
export interface Running {
  readonly withinMinutes: number
  readonly calendar: Calendar
  readonly written?: BusinessCalendar
}

/** Somebody who waits longer by one promise than by another; `to` is absent where it never falls due. */
export interface Later {
  readonly at: IsoInstant
  readonly from: number
  readonly to?: number
}

/** Makes promises on some calendars ready to be compared. */
export const runningOn = (
  calendars: CalendarPolicy,
): ((promise: Pick<SlaPromise, 'withinMinutes' | 'calendar'>) => Running) => {
  const named = calendarsOf(calendars)
  return ({ withinMinutes, calendar }) => {
    const written = Object.hasOwn(calendars, calendar) ? calendars[calendar] : undefined
    return { withinMinutes, calendar: named(calendar), ...(written === undefined ? {} : { written }) }
  }
}

/**
 * The first who waits longer by the earliest of some promises than by the earliest of others (首个更晚的时刻), in the years
 * the calendars speak of: closures by date and changed clocks count. None where everybody waits as long or shorter.
 *
 * When a contact falls due moves with the time somebody comes, or stands still while the desk is closed, or leaps where the
 * time just does not suffice any more: between two such turns of either side nobody waits longer than at one of them.
 *
 * @law nobody waits longer unseen, whenever they come
 */
export const firstLater = (before: readonly Running[], after: readonly Running[]): Later | undefined => {
  if (before.every((was) => after.some((is) => isWithin(is, was)))) return undefined
  for (const at of turnsIn([...before, ...after])) {
    const [from, to] = [waitFrom(before, at), waitFrom(after, at)]
    if (to > from) return { at: isoOf(at), from, ...(Number.isFinite(to) ? { to } : {}) }
  }
  return undefined
}

/** On the same calendar, and no longer. */
const isWithin = (is: Running, was: Running): boolean =>
  is.withinMinutes <= was.withinMinutes && canonicalText(is.written ?? null) === canonicalText(was.written ?? null)

const waitFrom = (running: readonly Running[], at: Instant): number =>
  running.reduce((least, { calendar, withinMinutes }) => {
    const due = calendar.add(at, minutes(withinMinutes))
    return due._tag === 'At' ? Math.min(least, (due.at - at) / 60_000) : least
  }, Number.POSITIVE_INFINITY)

/** Where the due of any of the promises begins to move, to stand still or to leap. */
const turnsIn = (running: readonly Running[]): readonly Instant[] => {
  const [from, to] = yearsIn(running.flatMap(({ written }) => written ?? []))
  const turns = new Set<number>([from])
  for (const { calendar, withinMinutes } of running) {
    if (calendar === elapsed) continue
    let open = calendar.opening(from)
    while (open._tag === 'Open' && open.from < to) {
      turns.add(open.from).add(open.to)
      const last = calendar.subtract(open.to, minutes(withinMinutes))
      if (last._tag === 'At' && last.at >= from) turns.add(last.at).add(instantAfter(last.at, milliseconds(1)))
      open = calendar.opening(open.to)
    }
  }
  return [...turns].sort((one, other) => one - other).map(instant)
}
