/**
 * The days of the week, as they are named in a calendar file.
 *
 * @example
 * weekdays.filter((day) => day !== 'sat' && day !== 'sun') // => ['mon', 'tue', 'wed', 'thu', 'fri']
 */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
/** A day of the week (星期). */
export type Weekday = (typeof weekdays)[number]

/**
 * Opening and closing time on the wall clock (营业时段): `['09:00', '18:00']`, closing not included. `'24:00'` is the end
 * of the day. Where closing is not after opening the hours run past midnight: `['22:00', '02:00']` is
 * `['22:00', '24:00']` and `['00:00', '02:00']` of the next date.
 */
export type Hours = readonly [opens: string, closes: string]

/** What is open on each day of the week; a day left out is closed. Hours may touch and overlap: the union counts. */
export type WeeklyHours = { readonly [D in Weekday]?: readonly Hours[] }

/** A date on which nothing is open, whatever else is written: `'2026-10-01'`, or with the name people know it by. */
export type Holiday = string | { readonly date: string; readonly name: string }

/**
 * When a desk works (工作日历), as plain data: write it by hand, store it, send it, compare it.
 *
 * What is open on a local date is decided on that date: closed on a holiday; else the dated shift where there is one
 * (调休, short days); else the hours of the week; and then the breaks of that date are taken away. Dates lie between
 * 1970-01-01 and 2069-12-31.
 *
 * @law two spellings of a calendar agree
 */
export interface BusinessCalendar {
  /** Names the calendar in policies and explanations. */
  readonly id: string
  /** An IANA name such as `Asia/Shanghai`. */
  readonly timeZone: string
  readonly weekly: WeeklyHours
  readonly holidays?: readonly Holiday[]
  /** Dates with hours of their own (调休上班日, 临时营业), instead of those of the week; `[]` closes the date. */
  readonly overrides?: { readonly [date: string]: readonly Hours[] }
  /** Closed for a while on one date; a break stays within its date. */
  readonly breaks?: { readonly [date: string]: readonly Hours[] }
}

/**
 * Open by day and by night, every day (24×7).
 *
 * @example
 * const open = compileCalendar({ id: 'always', timeZone: 'Asia/Shanghai', weekly: aroundTheClock })
 * open._tag === 'Right' && open.right.add(instant(0), hours(4)) // => { _tag: 'At', at: 14400000 }
 */
export const aroundTheClock: Required<WeeklyHours> = {
  sun: [['00:00', '24:00']],
  mon: [['00:00', '24:00']],
  tue: [['00:00', '24:00']],
  wed: [['00:00', '24:00']],
  thu: [['00:00', '24:00']],
  fri: [['00:00', '24:00']],
  sat: [['00:00', '24:00']],
}
