import { weekdays } from '../../calendar/business-calendar.ts'
import { dayNamed } from '../../calendar/wall.ts'
import type { ExposurePolicy } from './exposure-policy.ts'
import { type DaySpan, joined } from './mask.ts'

/** Time as chances to be active, over local days counted from 1970-01-01. */
export interface Exposure {
  /** What the days from `from` on and before `until` weigh together; 0 where there are none. */
  readonly between: (from: number, until: number) => number
  readonly perYear: number
}

/** Lays out the days a policy speaks of; beyond them weekdays alone count. */
export const exposureOf = ({ weekdays: named = {}, closed = [], index }: ExposurePolicy): Exposure => {
  const week = weekdays.map((day) => named[day] ?? 1)
  // 1970-01-01 was a Thursday
  const plain = (day: number): number => week[(((day + 4) % 7) + 7) % 7] as number
  const sums = [0]
  for (let day = 0; day < 7; day += 1) sums.push((sums[day] as number) + plain(day))
  const weekly = sums[7] as number
  const sumBefore = (day: number): number => Math.floor(day / 7) * weekly + (sums[((day % 7) + 7) % 7] as number)
  const gone = joined(closed.map(({ from, until }) => ({ from: dayNamed(from) ?? 0, until: dayNamed(until) ?? 0 })))
  const first = index === undefined ? 0 : (dayNamed(index.from) ?? 0)
  const changed = [...gone, { from: first, until: first + (index?.weights.length ?? 0) }]
  const start = Math.min(...changed.map(({ from }) => from))
  const end = Math.max(...changed.map(({ until }) => until))
  const extra = [0]
  for (let day = start; day < end; day += 1) {
    const open = !gone.some(({ from, until }) => day >= from && day < until)
    const weight = open ? plain(day) * (index?.weights[day - first] ?? 1) : 0
    extra.push((extra.at(-1) as number) + weight - plain(day))
  }
  const before = (day: number): number =>
    sumBefore(day) + (extra[Math.min(Math.max(day - start, 0), extra.length - 1)] as number)
  return {
    between: (from, until) => (until > from ? Math.max(0, before(until) - before(from)) : 0),
    perYear: (weekly * daysAYear) / 7,
  }
}

/** The exposure of one customer: the days of the spans count for nothing. */
export const without = (exposure: Exposure, masked: readonly DaySpan[]): Exposure => {
  if (masked.length === 0) return exposure
  const spans = joined(masked)
  const between = (from: number, until: number): number =>
    spans.reduce(
      (left, span) => left - exposure.between(Math.max(from, span.from), Math.min(until, span.until)),
      exposure.between(from, until),
    )
  return { between: (from, until) => Math.max(0, between(from, until)), perYear: exposure.perYear }
}

export const daysAYear = 365.2425
