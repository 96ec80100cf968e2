import { weekdays } from '../../calendar/business-calendar.ts'
import { dayNamed } from '../../calendar/wall.ts'
import type { ExposurePolicy } from './exposure-policy.ts'
import { type DaySpan, joined } from './mask.ts'

/** Time as chances to be active, over local days counted from 1970-01-01. */
export interface Exposure {
  /** What the days from `from` on and before `until` weigh together; 0 where there are none. */
  readonly between: (from: number, until: number) => number
  /** The first day before which so much has passed since `from`; none within two hundred years. */
  readonly reach: (from: number, exposure: number) => number | undefined
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
  return withReach((from, until) => (until > from ? Math.max(0, before(until) - before(from)) : 0), weekly)
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
  return withReach((from, until) => Math.max(0, between(from, until)), (exposure.perYear / daysAYear) * 7)
}

export const daysAYear = 365.2425
const furthest = 200 * 366

const withReach = (between: Exposure['between'], weekly: number): Exposure => ({
  between,
  reach: (from, exposure) => {
    if (!(between(from, from + furthest) >= exposure)) return undefined
    const weekBefore = Math.floor((7 * exposure) / weekly) - 7
    let [low, high] =
      weekBefore > 0 && between(from, from + weekBefore) < exposure ? [weekBefore, weekBefore + 8] : [-1, 1]
    while (between(from, from + high) < exposure) [low, high] = [high, high * 2]
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (between(from, from + middle) < exposure) low = middle
      else high = middle
    }
    return from + high
  },
  perYear: (weekly * daysAYear) / 7,
})
