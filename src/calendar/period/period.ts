import { type Either, left, right } from 'fp-ts/Either'
import { type Instant, instant, lastInstant } from '../../core/instant.ts'
import { shown } from '../../core/parse-issue.ts'
import { dateAt } from '../counting/local-date.ts'
import type { LocalTime } from '../counting/local-time.ts'
import type { Segment } from '../timeline/calendar.ts'
import { wallOf } from '../zone/wall.ts'
import { type Dates, datesNamed, datesOf, numberOf, type PeriodUnit, weeksFrom } from './dates.ts'

/**
 * A stretch of local time that is reported on (统计周期): a month, a quarter, an ISO week, a year, or some weeks in a row.
 *
 * Half-open: it begins when the midnight of its first date is first shown on the clock of the zone, and ends where the next
 * one begins, so that every instant is in exactly one month, one quarter and so on. `name` says which: `2026-07`,
 * `2026-Q3`, `2026-W27`, `2026`, `2026-06-01/P4W`.
 */
export interface Period extends Segment {
  readonly unit: PeriodUnit | 'weeks'
  readonly name: string
  readonly timeZone: string
}

/** What is no period, as it was received (不是周期). */
export interface NotAPeriod {
  readonly _tag: 'NotAPeriod'
  readonly received: string
}

/**
 * The period that holds an instant.
 *
 * @example
 * periodAt(elapsed)('quarter', instant(0))
 * // => { unit: 'quarter', name: '1970-Q1', timeZone: 'UTC', from: 0, to: 7776000000 }
 * @law every instant is in exactly one period of a unit
 */
export const periodAt =
  (local: LocalTime): ((unit: PeriodUnit, at: Instant) => Period) =>
  (unit, at) =>
    periodOf(local, datesOf(unit, numberOf(unit, dateAt(local, at))))

/**
 * The whole weeks that end with the day before (最近几周): so many times seven local dates, that of the instant not among
 * them. At least one and at most 9,999; a fraction is cut off.
 *
 * @example
 * weeksBefore(elapsed)(4, instant(0)).name // => '1969-12-04/P4W'
 */
export const weeksBefore =
  (local: LocalTime): ((count: number, at: Instant) => Period) =>
  (count, at) => {
    const whole = Math.min(9999, Math.max(1, Math.floor(count)))
    return periodOf(local, weeksFrom(dateAt(local, at) - 7 * whole, whole))
  }

/**
 * The period so many later, or earlier where `steps` is negative: next quarter, the quarter before last. At either end of
 * the years 1 to 9999 it stays.
 *
 * @example
 * periodLater(elapsed)(periodAt(elapsed)('month', instant(0)), -1).name // => '1969-12'
 * @law periods of a unit follow each other without a gap
 */
export const periodLater =
  (local: LocalTime): ((period: Period, steps: number) => Period) =>
  ({ unit, name }, steps) => {
    const { first, until } = datesNamed(name) as Dates
    return periodOf(
      local,
      unit === 'weeks'
        ? weeksFrom(first + steps * (until - first), (until - first) / 7)
        : datesOf(unit, numberOf(unit, first) + steps),
    )
  }

/**
 * Reads a period by its name, of the years 1 to 9999.
 *
 * @example
 * parsePeriod(elapsed)('1970-W53') // => right({ unit: 'week', name: '1970-W53', timeZone: 'UTC', from: 31190400000, to: 31795200000 })
 * parsePeriod(elapsed)('1971-W53') // => left({ _tag: 'NotAPeriod', received: '"1971-W53"' })
 * @law a period is read back from its name
 */
export const parsePeriod =
  (local: LocalTime): ((received: unknown) => Either<NotAPeriod, Period>) =>
  (received) => {
    const dates = typeof received === 'string' ? datesNamed(received) : undefined
    return dates === undefined ? left({ _tag: 'NotAPeriod', received: shown(received) }) : right(periodOf(local, dates))
  }

const periodOf = (local: LocalTime, { unit, name, first, until }: Dates): Period => ({
  unit,
  name,
  timeZone: local.timeZone,
  from: firstOn(local, first),
  to: firstOn(local, until),
})

/** Cut to the instants there are. */
const firstOn = ({ instantAt }: LocalTime, day: number): Instant =>
  instant(Math.min(lastInstant, instantAt(wallOf(day))))
