import { type Flat, union, without } from '../zone/intervals.ts'
import { dayNamed, minutesNamed } from '../zone/wall.ts'
import type { BusinessCalendar, Hours } from './business-calendar.ts'
import { weekdays } from './business-calendar.ts'
import type { DatedRule } from './dated-rule.ts'

/** What is open on local dates, in minutes of the day. */
export interface Week {
  /** The open minutes of a date, everything considered. */
  readonly openOn: (day: number) => Flat
  /** The open minutes of a date by the hours of the week alone. */
  readonly usual: (day: number) => Flat
  /** Days with rules of their own and the days after, whose small hours they may reach into. */
  readonly special: ReadonlySet<number>
  /** What is said of single dates, by day. */
  readonly rules: readonly { readonly day: number; readonly rule: DatedRule }[]
  /** Whether the week has no hours at all. */
  readonly closed: boolean
}

const dayEnd = 1440

/** Reads the parts of a calendar that was checked before. */
export const weekOf = ({ weekly, holidays = [], overrides = {}, breaks = {} }: BusinessCalendar): Week => {
  const week = weekdays.map((name) => (weekly[name] ?? []).map(minutesOf))
  const closedOn = new Set(holidays.map((one) => dayKnown(typeof one === 'string' ? one : one.date)))
  const shifts = byDay(overrides)
  const pauses = byDay(breaks)
  const ofWeek = (day: number): readonly Span[] => week[(((day + 4) % 7) + 7) % 7] as readonly Span[]
  const ofDate = (day: number): readonly Span[] => shifts.get(day) ?? ofWeek(day)
  const usualWeek = weekdays.map((_name, day) => union([...until24(ofWeek(day)), ...after24(ofWeek(day - 1))]))
  const usual = (day: number): Flat => usualWeek[((day % 7) + 7) % 7] as Flat
  const special = new Set([...closedOn, ...pauses.keys(), ...[...shifts.keys()].flatMap((day) => [day, day + 1])])
  return {
    usual,
    special,
    openOn: (day) => {
      if (!special.has(day)) return usual(day)
      if (closedOn.has(day)) return []
      const small = shifts.has(day) ? [] : after24(ofWeek(day - 1))
      const open = union([...until24(ofDate(day)), ...small, ...after24(shifts.get(day - 1) ?? [])])
      return without(open, union((pauses.get(day) ?? []).flat()))
    },
    rules: rulesOf(holidays, overrides, breaks, closedOn),
    closed: usualWeek.every((day) => day.length === 0),
  }
}

type Span = readonly [from: number, to: number]

const minutesOf = ([opens, closes]: Hours): Span => {
  const [from, to] = [minutesNamed(opens) as number, minutesNamed(closes) as number]
  return to > from ? [from, to] : [from, to + dayEnd]
}
const until24 = (spans: readonly Span[]): Flat => spans.flatMap(([from, to]) => [from, Math.min(to, dayEnd)])
const after24 = (spans: readonly Span[]): Flat => spans.flatMap(([, to]) => [0, Math.max(0, to - dayEnd)])

const dayKnown = (date: string): number => dayNamed(date) as number

const byDay = (dated: { readonly [date: string]: readonly Hours[] }): ReadonlyMap<number, readonly Span[]> =>
  new Map(Object.entries(dated).map(([date, hours]) => [dayKnown(date), hours.map(minutesOf)]))

const rulesOf = (
  holidays: NonNullable<BusinessCalendar['holidays']>,
  overrides: NonNullable<BusinessCalendar['overrides']>,
  breaks: NonNullable<BusinessCalendar['breaks']>,
  closedOn: ReadonlySet<number>,
): Week['rules'] =>
  [
    ...holidays.map(
      (one): DatedRule => (typeof one === 'string' ? { _tag: 'Holiday', date: one } : { _tag: 'Holiday', ...one }),
    ),
    ...Object.entries(overrides).map(([date, hours]): DatedRule => ({ _tag: 'Shift', date, hours })),
    ...Object.entries(breaks).map(([date, hours]): DatedRule => ({ _tag: 'Break', date, hours })),
  ]
    .map((rule) => ({ day: dayKnown(rule.date), rule }))
    .filter(({ day, rule }) => rule._tag === 'Holiday' || !closedOn.has(day))
    .sort((a, b) => a.day - b.day)
