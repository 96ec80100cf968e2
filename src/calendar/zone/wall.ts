import type { Branded } from '../../core/brand.ts'

/**
 * What the clock on the wall shows (当地钟面时间), without saying where: milliseconds since 1970-01-01T00:00 on that
 * clock. Not an instant: some walls are shown twice and some never, where clocks are changed.
 */
export type Wall = Branded<number, 'Wall'>

export const minuteLength = 60_000
export const dayLength = 86_400_000

/** A local date, counted in days since 1970-01-01. */
export const dayOf = (wall: Wall): number => Math.floor(wall / dayLength)

/** Midnight at the beginning of a local date, and so many minutes on. */
export const wallOf = (day: number, minutes = 0): Wall => (day * dayLength + minutes * minuteLength) as Wall

/** The date as text: `2026-10-01`. A zone's wall may show the year before 0 or after 9999: `+010000-01-01` in ISO 8601. */
export const dateText = (day: number): string => new Date(day * dayLength).toISOString().slice(0, -14)

/** The time of day as text: `09:00`, and seconds only where there are any. */
export const timeText = (wall: Wall): string => {
  const time = new Date(wall).toISOString().slice(-13, -1)
  return time.endsWith(':00.000') ? time.slice(0, 5) : time.endsWith('.000') ? time.slice(0, 8) : time
}

const datePattern = /^(\d{4})-(\d\d)-(\d\d)$/

/** The day a date names; none where the text is no date, or a date that does not exist. */
export const dayNamed = (text: string): number | undefined => {
  const parts = datePattern.exec(text)
  if (parts === null) return undefined
  const day = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / dayLength
  return dateText(day) === text ? day : undefined
}

const timePattern = /^([01]\d|2[0-3]):([0-5]\d)$/

/** The minutes a time of day names, `24:00` among them; none where the text is no time of day. */
export const minutesNamed = (text: string): number | undefined => {
  if (text === '24:00') return 1440
  const parts = timePattern.exec(text)
  return parts === null ? undefined : Number(parts[1]) * 60 + Number(parts[2])
}
