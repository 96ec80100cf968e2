import { lastNotAbove } from './intervals.ts'
import { pageDays, pageLength } from './pages.ts'
import { minuteLength, wallOf } from './wall.ts'
import type { Week } from './week.ts'
import { firstShowing, type Offsets, pieceShowing } from './zone.ts'

/** The open segments of one page, counted from its beginning: sorted, disjoint, not touching. */
export interface Page {
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** Working time of the page before each segment. */
  readonly before: Float64Array
  readonly total: number
}

export const emptyPage: Page = {
  starts: new Float64Array(0),
  ends: new Float64Array(0),
  before: new Float64Array(0),
  total: 0,
}

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
  const before = new Float64Array(starts.length)
  let total = 0
  for (let i = 0; i < starts.length; i += 1) {
    before[i] = total
    total += (ends[i] as number) - (starts[i] as number)
  }
  return { starts: Float64Array.from(starts), ends: Float64Array.from(ends), before, total }
}

/** Working time of the page before a moment on it. */
export const workedBefore = ({ starts, ends, before }: Page, at: number): number => {
  const i = lastNotAbove(starts, at)
  if (i < 0) return 0
  return (before[i] as number) + Math.min(at, ends[i] as number) - (starts[i] as number)
}

/** The earliest moment of the page with this much working time before it, of more than none and at most all. */
export const earliestWith = ({ starts, before }: Page, worked: number): number => {
  const i = lastNotAbove(before, worked)
  const segment = before[i] === worked ? i - 1 : i
  return (starts[segment] as number) + worked - (before[segment] as number)
}

/** The latest moment of the page with this much working time before it, of less than all. */
export const latestWith = ({ starts, before }: Page, worked: number): number => {
  const i = lastNotAbove(before, worked)
  return (starts[i] as number) + worked - (before[i] as number)
}
