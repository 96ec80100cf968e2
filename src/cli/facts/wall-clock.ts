import { tzOffset } from '@date-fns/tz/tzOffset'

const minute = 60_000

/** Whether there is such a time zone; a name such as `Asia/Shanghai`, or `UTC`. */
export const isZone = (zone: string): boolean => zone !== '' && !Number.isNaN(tzOffset(zone, new Date(0)))

/** How far a zone's wall clock is ahead of UTC at an instant, in milliseconds. */
const aheadOf = (zone: string, at: number): number => Math.round(tzOffset(zone, new Date(at)) * minute)

/** What the wall clock of a zone shows at an instant: `2026-11-21 14:00`. */
export const wallClock = (zone: string, at: number): string =>
  new Date(at + aheadOf(zone, at)).toISOString().slice(0, 16).replace('T', ' ')
