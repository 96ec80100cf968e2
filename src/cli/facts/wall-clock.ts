import { tzOffset } from '@date-fns/tz/tzOffset'
import { greatestOf, leastOf } from '../../core/extremes.ts'
import { type Instant, instant } from '../../core/instant.ts'

const minute = 60_000
const day = 86_400_000

/** Whether there is such a time zone; a name such as `Asia/Shanghai`, or `UTC`. */
export const isZone = (zone: string): boolean => zone !== '' && !Number.isNaN(tzOffset(zone, new Date(0)))

/** How far a zone's wall clock is ahead of UTC at an instant, in milliseconds. */
const aheadOf = (zone: string, at: number): number => Math.round(tzOffset(zone, new Date(at)) * minute)

/**
 * The first instant at which the wall clock of a zone shows this time or a later one: of an hour that comes twice
 * the first, of an hour that is skipped the moment after the gap.
 *
 * @param wall the wall clock's time, as milliseconds since 1970-01-01T00:00 on that clock
 */
export const firstInstantAt = (zone: string, wall: number): Instant => {
  const shows = (at: number): number => at + aheadOf(zone, at)
  const offsets = [aheadOf(zone, wall - day), aheadOf(zone, wall + day)]
  const exact = offsets.map((offset) => wall - offset).filter((at) => shows(at) === wall)
  if (exact.length > 0) return instant(leastOf(exact))
  let [before, after] = [wall - greatestOf(offsets), wall - leastOf(offsets)]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (shows(middle) >= wall) after = middle
    else before = middle
  }
  return instant(after)
}

/** What the wall clock of a zone shows at an instant: `2026-11-21 14:00`. */
export const wallClock = (zone: string, at: number): string =>
  new Date(at + aheadOf(zone, at)).toISOString().slice(0, 16).replace('T', ' ')
