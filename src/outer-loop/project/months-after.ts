import type { LocalTime } from '../../calendar/counting/local-time.ts'
import type { Wall } from '../../calendar/zone/wall.ts'
import { type Instant, instant, lastInstant } from '../../core/instant.ts'

/**
 * The same day and time so many months later, on the clock on the wall (月数推算); a day the month does not have is its last.
 *
 * @example
 * isoOf(monthsAfter(elapsed)(instant(Date.UTC(2026, 10, 30)), 3)) // => '2027-02-28T00:00:00.000Z'
 * @source A4.13
 */
export const monthsAfter =
  ({ wallAt, instantAt }: LocalTime): ((at: Instant, months: number) => Instant) =>
  (at, months) => {
    const wall = new Date(wallAt(at))
    const [year, month] = [wall.getUTCFullYear(), wall.getUTCMonth() + months]
    const first = new Date(0)
    first.setUTCFullYear(year, month, 1)
    const last = new Date(0)
    last.setUTCFullYear(year, month + 1, 0)
    first.setUTCDate(Math.min(wall.getUTCDate(), last.getUTCDate()))
    const timeOfDay = wall.getTime() % 86_400_000
    const later = first.getTime() + (timeOfDay < 0 ? timeOfDay + 86_400_000 : timeOfDay)
    return Number.isFinite(later) && later <= lastInstant ? instantAt(later as Wall) : instant(lastInstant)
  }
