import type { Week } from '../rules/week.ts'
import { lastNotAbove, lastNotAboveFrom } from '../zone/intervals.ts'
import { pageDays, pageLength } from '../zone/pages.ts'
import { dayLength, minuteLength, wallOf } from '../zone/wall.ts'
import { firstShowing, type Offsets, pieceShowing } from '../zone/zone.ts'

/** The open segments of one page, counted from its beginning: sorted, disjoint, not touching. */
export interface Page {
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** Working time of the page before each segment. */
  readonly before: Float64Array
  readonly total: number
  /** The last segment that begins before or with each day of the page, and with its end; −1 where none does. */
  readonly byDay: Int32Array
}

const pageWith = (starts: readonly number[], ends: readonly number[]): Page => {
  const before = new Float64Array(starts.length)
  let total = 0
  for (let i = 0; i < starts.length; i += 1) {
    before[i] = total
    total += (ends[i] as number) - (starts[i] as number)
  }
  const byDay = new Int32Array(pageDays + 1)
  for (let [day, i] = [0, 0]; day <= pageDays; day += 1) {
    while (i < starts.length && (starts[i] as number) <= day * dayLength) i += 1
    byDay[day] = i - 1
  }
  return { starts: Float64Array.from(starts), ends: Float64Array.from(ends), before, total, byDay }
}

export const emptyPage: Page = pageWith([], [])

/** Lays out a page: the open minutes of its local dates, through the zone, onto instants. */
export const layPage = (openOn: Week['openOn'], offsets: Offsets, page: number): Page => {
  const base = page * pageLength
  const starts: number[] = []
  const ends: number[] = []
  let piece = 0
  const onPage = (wall: number): number => {
    piece = pieceShowing(offsets, wall, piece)
    return Math.min(Math.max(firstShowing(offsets, wall, piece) - base, 0), pageLength)
  }
  for (let day = page * pageDays - 2; day <= (page + 1) * pageDays + 2; day += 1) {
    const open = openOn(day)
    const midnight = wallOf(day)
    for (let i = 0; i < open.length; i += 2) {
      const start = onPage(midnight + (open[i] as number) * minuteLength)
      const end = onPage(midnight + (open[i + 1] as number) * minuteLength)
      if (start >= end) continue
      if (ends.at(-1) === start) ends[ends.length - 1] = end
      else {
        starts.push(start)
        ends.push(end)
      }
    }
  }
  return pageWith(starts, ends)
}

/** The last segment that begins before or at a moment of the page; −1 where none does. */
export const segmentAt = ({ starts, byDay }: Page, at: number): number => {
  const day = Math.floor(at / dayLength)
  return lastNotAbove(starts, at, (byDay[day] as number) + 1, (byDay[day + 1] as number) + 1)
}

/** Working time of the page before a moment on it, of which the last segment begun is known. */
export const workedBefore = ({ starts, ends, before }: Page, at: number, segment: number): number =>
  segment < 0 ? 0 : (before[segment] as number) + Math.min(at, ends[segment] as number) - (starts[segment] as number)

/**
 * The earliest moment of the page with this much working time before it, of more than none and at most all, looking on
 * from a segment before it.
 */
export const earliestWith = ({ starts, before }: Page, worked: number, segment: number): number => {
  const i = lastNotAboveFrom(before, worked, Math.max(segment, 0))
  const found = before[i] === worked ? i - 1 : i
  return (starts[found] as number) + worked - (before[found] as number)
}

/** The latest moment of the page with this much working time before it, of less than all. */
export const latestWith = ({ starts, before }: Page, worked: number): number => {
  const i = lastNotAbove(before, worked)
  return (starts[i] as number) + worked - (before[i] as number)
}
