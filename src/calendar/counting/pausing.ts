import { type Duration, milliseconds } from '../../core/duration.ts'
import { type Instant, instant } from '../../core/instant.ts'
import type { Calendar, Opening, Reached } from '../timeline/calendar.ts'
import { type Pause, unionOfPauses } from './pauses.ts'

/**
 * The calendar with pauses taken out of it: what is asked of it passes over them. Only their working part matters.
 *
 * A pause that begins exactly when the time is used up changes nothing.
 *
 * @example
 * pausing([{ from: instant(0), to: instant(1000) }])(elapsed).add(instant(0), minutes(1)) // => { _tag: 'At', at: 61000 }
 * @law permuting, duplicating and splitting pauses changes nothing
 * @law adding a pause never makes a deadline earlier
 */
export const pausing =
  (pauses: readonly Pause[]) =>
  (calendar: Calendar): Calendar => {
    const flat = unionOfPauses(pauses)
    if (flat.length === 0) return calendar
    const pairs: readonly (readonly [Instant, Instant])[] = Array.from({ length: flat.length / 2 }, (_none, i) => [
      instant(flat[2 * i] as number),
      instant(flat[2 * i + 1] as number),
    ])
    return {
      ...calendar,
      add: adding(calendar, pairs),
      subtract: subtracting(calendar, [...pairs].reverse()),
      between: (from, to) => {
        let paused = 0
        for (const [begin, end] of pairs) paused += calendar.between(later(from, begin), earlier(end, to))
        return milliseconds(calendar.between(from, to) - paused)
      },
      opening: opening(calendar, pairs),
    }
  }

type Pairs = readonly (readonly [begin: Instant, end: Instant])[]

const later = (a: Instant, b: Instant): Instant => instant(Math.max(a, b))

const earlier = (a: Instant, b: Instant): Instant => instant(Math.min(a, b))

const adding =
  (calendar: Calendar, pairs: Pairs) =>
  (start: Instant, worked: Duration): Reached => {
    let [from, left] = [start, worked]
    for (const [begin, end] of pairs) {
      if (end <= from) continue
      const first = calendar.between(from, begin)
      if (first >= left) break
      left = milliseconds(left - first)
      from = end
    }
    return calendar.add(from, left)
  }

const subtracting =
  (calendar: Calendar, pairs: Pairs) =>
  (end: Instant, worked: Duration): Reached => {
    let [to, left] = [end, worked]
    for (const [begin, over] of pairs) {
      if (begin >= to) continue
      const last = calendar.between(over, to)
      if (last >= left) break
      left = milliseconds(left - last)
      to = begin
    }
    return calendar.subtract(to, left)
  }

const opening =
  (calendar: Calendar, pairs: Pairs) =>
  (from: Instant): Opening => {
    let found = calendar.opening(from)
    for (const [begin, end] of pairs) {
      if (found._tag === 'Never') return found
      if (end <= found.from) continue
      if (begin > found.from) return { ...found, to: earlier(begin, found.to) }
      found = calendar.opening(end)
    }
    return found
  }
