import type { BusinessCalendar, Hours } from '../../../src/calendar/rules/business-calendar.ts'

/**
 * A second implementation of a calendar, as slow as it is plain. It asks `Intl` what every single minute shows on the wall,
 * keeps the latest wall time shown so far, because a time once passed does not begin again, and looks that up.
 */
export interface Walk {
  readonly from: number
  /** Whether each minute from `from` on is open. */
  readonly open: readonly boolean[]
}

const minute = 60_000
const day = 1440

export const wallMinutes = (timeZone: string): ((at: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  return (at) => {
    const [month = 0, date = 0, year = 0, hour = 0, minutes = 0] = (format.format(at).match(/\d+/g) ?? []).map(Number)
    return Date.UTC(year, month - 1, date, hour, minutes) / minute
  }
}

export const walk = (calendar: BusinessCalendar, from: number, minutes: number): Walk => {
  const wallOf = wallMinutes(calendar.timeZone)
  const isOpen = opening(calendar)
  const open: boolean[] = []
  let latest = Number.NEGATIVE_INFINITY
  for (let i = -2 * day; i < minutes; i += 1) {
    latest = Math.max(latest, wallOf(from + i * minute))
    if (i >= 0) open.push(isOpen(latest))
  }
  return { from, open }
}

const names = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'] as const
const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
const isOvernight = ([opens, closes]: Hours): boolean => minutesOf(closes) <= minutesOf(opens)
const holds =
  (minutes: number) =>
  ([opens, closes]: Hours): boolean =>
    minutes >= minutesOf(opens) && (isOvernight([opens, closes]) || minutes < minutesOf(closes))
const reaches =
  (minutes: number) =>
  (hours: Hours): boolean =>
    isOvernight(hours) && minutes < minutesOf(hours[1])

const opening = ({ weekly, holidays = [], overrides = {}, breaks = {} }: BusinessCalendar) => {
  const dateOf = (count: number): string => new Date(count * day * minute).toISOString().slice(0, 10)
  const ofWeek = (count: number): readonly Hours[] => weekly[names[((count % 7) + 7) % 7] as 'mon'] ?? []
  return (wall: number): boolean => {
    const count = Math.floor(wall / day)
    const [date, yesterday, minutes] = [dateOf(count), dateOf(count - 1), wall - count * day]
    if (holidays.some((one) => one === date)) return false
    if ((breaks[date] ?? []).some(holds(minutes))) return false
    const shift = overrides[date]
    return (
      (overrides[yesterday] ?? []).some(reaches(minutes)) ||
      (shift ?? ofWeek(count)).some(holds(minutes)) ||
      (shift === undefined && ofWeek(count - 1).some(reaches(minutes)))
    )
  }
}
