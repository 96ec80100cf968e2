import { weekdays } from '../../calendar/rules/business-calendar.ts'
import { dayNamed } from '../../calendar/zone/wall.ts'
import { greatestOf, leastOf } from '../../core/extremes.ts'
import { type DaySpan, joined } from './day-span.ts'
import type { ExposurePolicy } from './exposure-policy.ts'
import { inGrains } from './grains.ts'

/** Time as chances to be active, over local days counted from 1970-01-01. */
export interface Exposure {
  /** What the days from `from` on and before `until` weigh together; 0 where there are none. */
  readonly between: (from: number, until: number) => number
  readonly perYear: number
}

/**
 * Lays out the days a policy speaks of; beyond them weekdays alone count.
 *
 * @law days weigh together what their parts weigh, exactly
 */
export const exposureOf = ({ weekdays: named = {}, closed = [], index, yearly }: ExposurePolicy): Exposure => {
  const week = weekdays.map((day) => named[day] ?? 1)
  const gone = joined(closed.map(({ from, until }) => ({ from: dayNamed(from) ?? 0, until: dayNamed(until) ?? 0 })))
  const first = index === undefined ? 0 : (dayNamed(index.from) ?? 0)
  const changed = [...gone, { from: first, until: first + (index?.weights.length ?? 0) }]
  const seasons = yearly === undefined ? undefined : seasonsOf(yearly)
  if (seasons !== undefined) changed.push({ from: 0, until: seasons.length })
  const start = leastOf(changed.map(({ from }) => from))
  const end = greatestOf(changed.map(({ until }) => until))
  const weights: number[] = []
  let [next, heaviest] = [0, greatestOf(week)]
  for (let day = start; day < end; day += 1) {
    while (next < gone.length && (gone[next] as DaySpan).until <= day) next += 1
    const shut = next < gone.length && (gone[next] as DaySpan).from <= day
    const usual = week[weekdayOf(day)] as number
    const weight = shut ? 0 : usual * (index?.weights[day - first] ?? 1) * (seasons?.[day] ?? 1)
    weights.push(weight)
    heaviest = Math.max(heaviest, weight)
  }
  const grains = inGrains(heaviest)
  const plain = week.map(grains)
  const sums = [0]
  for (let day = 0; day < 7; day += 1) sums.push((sums[day] as number) + (plain[weekdayOf(day)] as number))
  const weekly = sums[7] as number
  const sumBefore = (day: number): number => Math.floor(day / 7) * weekly + (sums[((day % 7) + 7) % 7] as number)
  const extra = [0]
  for (let at = 0; at < weights.length; at += 1)
    extra.push((extra[at] as number) + grains(weights[at] as number) - (plain[weekdayOf(start + at)] as number))
  const before = (day: number): number =>
    sumBefore(day) + (extra[Math.min(Math.max(day - start, 0), extra.length - 1)] as number)
  return {
    between: (from, until) => (until > from ? before(until) - before(from) : 0),
    perYear: ((weekly * daysAYear) / 7) * meanOf(yearly),
  }
}

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

/** What each day from 1970 up to 2100 weighs by its week of the year. */
const seasonsOf = (yearly: readonly number[]): readonly number[] => {
  const weights: number[] = []
  for (let year = 1970; year < 2100; year += 1) {
    const length = (dayNamed(`${year + 1}-01-01`) as number) - weights.length
    for (let day = 0; day < length; day += 1) weights.push(yearly[Math.floor(day / 7)] ?? 1)
  }
  return weights
}

/** What a day of a yearly profile weighs on average. */
const meanOf = (yearly: readonly number[] | undefined): number =>
  yearly === undefined
    ? 1
    : yearly.reduce((sum, weight, week) => sum + weight * (week < 52 ? 7 : daysAYear - 364), 0) / daysAYear

/** The exposure of one customer: the days of the spans count for nothing. */
export const without = (exposure: Exposure, masked: readonly DaySpan[]): Exposure => {
  if (masked.length === 0) return exposure
  const spans = joined(masked)
  const between = (from: number, until: number): number =>
    spans.reduce(
      (left, span) => left - exposure.between(Math.max(from, span.from), Math.min(until, span.until)),
      exposure.between(from, until),
    )
  return { between, perYear: exposure.perYear }
}

export const daysAYear = 365.2425
