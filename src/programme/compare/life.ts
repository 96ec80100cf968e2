import type { Calendar } from '../../calendar/calendar.ts'
import { type milliseconds, minutes } from '../../core/duration.ts'
import { type Instant, instant } from '../../core/instant.ts'
import { calendarsOf } from '../../inner-loop/sla/calendars.ts'
import type { SlaTarget } from '../../inner-loop/sla/policy.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from '../policy.ts'
import type { Outcome } from './outcomes.ts'

/** What a customer, and those who look after them, get of an outcome. */
export interface Life {
  readonly priority: string
  /** The place of the priority; more than any where no case is opened. */
  readonly urgency: number
  readonly owner?: string
  readonly rank: number
  readonly told: ReadonlyMap<string, number>
  readonly channels: readonly string[]
  /** Minutes until contact that no customer waits longer than; none where no contact is owed. */
  readonly longestWait?: number
}

/** Reads a programme's outcomes as lives. */
export const livesOf = (programme: ProgrammePolicy<Words>): ((outcome: Outcome) => Life) => {
  const { vocabulary, alert, sla, calendars } = programme
  const named = calendarsOf(calendars)
  const waitsOf = (clocks: { readonly [word: string]: SlaTarget<Words> | undefined }): ReadonlyMap<string, number> =>
    new Map(
      Object.entries(clocks).flatMap(([word, clock]) =>
        clock === undefined
          ? []
          : [[word, longestWait(named(clock.calendar), clock.withinMinutes, spanOf(programme))] as const],
      ),
    )
  const [waits, hastened] = [waitsOf(sla.targets), waitsOf(sla.alerts ?? {})]
  return ({ priority, level, route }) => {
    const place = vocabulary.priorities.indexOf(priority)
    const owner = route === 'none' ? undefined : route.slice(route.indexOf(':') + 1)
    const usual = waits.get(priority)
    // An alert makes a contact earlier, never later.
    const wait = usual === undefined ? undefined : Math.min(usual, hastened.get(level) ?? usual)
    return {
      priority,
      urgency: place < 0 ? Number.MAX_SAFE_INTEGER : place,
      ...(owner === undefined ? {} : { owner }),
      rank:
        owner === undefined ? Number.NEGATIVE_INFINITY : (vocabulary.roles[owner]?.rank ?? Number.NEGATIVE_INFINITY),
      told: new Map((alert.tell[level]?.notices ?? []).map(({ to, withinMinutes }) => [to, withinMinutes])),
      channels: sla.targets[priority]?.channels ?? [],
      ...(wait === undefined ? {} : { longestWait: wait }),
    }
  }
}

/** The years the programme's calendars speak of, and one more on each side; one ordinary year where they name none. */
export const spanOf = ({ calendars }: Pick<ProgrammePolicy<Words>, 'calendars'>): readonly [Instant, Instant] => {
  const dates = Object.values(calendars).flatMap(({ holidays = [], overrides = {}, breaks = {} }) => [
    ...holidays.map((holiday) => (typeof holiday === 'string' ? holiday : holiday.date)),
    ...Object.keys(overrides),
    ...Object.keys(breaks),
  ])
  const years = dates.map((date) => Number(date.slice(0, 4))).filter(Number.isFinite)
  const [first, last] = years.reduce(([low, high], year) => [Math.min(low, year), Math.max(high, year)], [2026, 2026])
  return [instant(Date.UTC(Math.max(first - 1, 1970), 0)), instant(Date.UTC(Math.min(last + 2, 2070), 0))]
}

/** The longest that so much working time takes by the clock on the wall: whoever writes just as it closes waits longest. */
export const longestWait = (
  calendar: Calendar,
  withinMinutes: number,
  [from, to]: readonly [Instant, Instant],
): number => {
  const worked = minutes(withinMinutes)
  let longest = waitFrom(calendar, from, worked)
  let next = calendar.opening(from)
  while (next._tag === 'Open' && next.to < to) {
    longest = Math.max(longest, waitFrom(calendar, next.to, worked))
    next = calendar.opening(next.to)
  }
  return longest
}

const waitFrom = (calendar: Calendar, start: Instant, worked: ReturnType<typeof milliseconds>): number => {
  const due = calendar.add(start, worked)
  return due._tag === 'At' ? (due.at - start) / 60_000 : Number.POSITIVE_INFINITY
}
