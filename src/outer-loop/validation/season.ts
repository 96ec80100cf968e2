import type { Segment } from '../../calendar/timeline/calendar.ts'

const day = 86_400_000
const year = 365.2425 * day

/** Leap days and changes of clocks. */
const wholeYears = ({ from, to }: Segment): boolean => {
  const years = Math.round((to - from) / year)
  return years >= 1 && Math.abs(to - from - years * year) <= 2 * day
}

/**
 * Whether a season cannot be what differs (季节可比): the window before is whole years, or the same weeks of an earlier year,
 * to within a week at either end.
 *
 * @example
 * const days = (from: number, to: number) => ({ from: instant(from * 86_400_000), to: instant(to * 86_400_000) })
 * seasonsAlike(days(0, 365), days(400, 491)) // => true
 * seasonsAlike(days(0, 91), days(365, 456))  // => true
 * seasonsAlike(days(0, 91), days(91, 182))   // => false
 * @source A2.20
 */
export const seasonsAlike = (before: Segment, after: Segment): boolean => {
  if (wholeYears(before)) return true
  const years = Math.round((after.from - before.from) / year)
  const near = (a: number, b: number): boolean => Math.abs(b - a - years * year) <= 7 * day
  return years >= 1 && near(before.from, after.from) && near(before.to, after.to)
}
