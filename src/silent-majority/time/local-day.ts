import { offsetsOf } from '../../calendar/zone/offset.ts'
import { dayLength, dayOf, wallOf } from '../../calendar/zone/wall.ts'
import { zoneWith } from '../../calendar/zone/zone.ts'
import type { Instant } from '../../core/instant.ts'

/** Local dates of a zone, counted from 1970-01-01. */
export interface LocalDays {
  /** A date begins when its midnight is first shown, and does not begin again. */
  readonly dayAt: (at: Instant) => number
  readonly startOf: (day: number) => Instant
}

/** With less of the day left the clock alone does not tell the date: it may have been put back over midnight. */
const nearMidnight = 4 * 3_600_000

/** The local days of an IANA zone; none where it is not known. */
export const localDaysIn = (timeZone: string): LocalDays | undefined => {
  const offset = offsetsOf(timeZone)
  if (offset === undefined) return undefined
  const { wallAt, instantAt } = zoneWith(offset)
  const startOf = (day: number): Instant => instantAt(wallOf(day))
  return {
    startOf,
    dayAt: (at) => {
      const wall = wallAt(at)
      const day = dayOf(wall)
      const left = (day + 1) * dayLength - wall
      return left > nearMidnight || at < startOf(day + 1) ? day : day + 1
    },
  }
}
