import { isLeft } from 'fp-ts/Either'
import { text } from '../../core/parse/parse.ts'
import { type Path, shown } from '../../core/parse-issue.ts'
import { dayNamed, minutesNamed } from '../zone/wall.ts'
import type { BusinessCalendar, Weekday } from './business-calendar.ts'
import type { CalendarIssue } from './issue.ts'
import { zoneIssues } from './zone-check.ts'

export type Check = (received: unknown, path: Path) => readonly CalendarIssue[]

/** The years zones and dated rules are followed in. */
const firstYear = 1970
const lastYear = 2069

/** Everything that keeps a value from being a {@link BusinessCalendar}; nothing where it is one. */
export const calendarIssues = (received: unknown): readonly CalendarIssue[] =>
  fields<BusinessCalendar>({
    id: [someText, 'required'],
    timeZone: [(zone, path) => firstOf(someText, zoneIssues)(zone, path), 'required'],
    weekly: [weekly, 'required'],
    holidays: [(list, path) => firstOf(listOf(holiday), repeated)(list, path), 'optional'],
    overrides: [dated(listOf(hours(true))), 'optional'],
    breaks: [dated(listOf(hours(false))), 'optional'],
  })(received, [])

const weekly: Check = (received, path) => {
  const day = [listOf(hours(true)), 'optional'] as const
  return fields<Record<Weekday, unknown>>({
    sun: day,
    mon: day,
    tue: day,
    wed: day,
    thu: day,
    fri: day,
    sat: day,
  })(received, path)
}

const someText: Check = (received, path) => {
  const read = text(received, path)
  return isLeft(read) ? read.left : []
}

const firstOf =
  (...checks: readonly Check[]): Check =>
  (received, path) => {
    for (const check of checks) {
      const issues = check(received, path)
      if (issues.length > 0) return issues
    }
    return []
  }

const isRecord = (received: unknown): received is Readonly<Record<string, unknown>> =>
  typeof received === 'object' && received !== null && !Array.isArray(received)

const fields =
  <A extends object>(known: { readonly [K in keyof A]-?: readonly [Check, 'required' | 'optional'] }): Check =>
  (received, path) => {
    if (!isRecord(received)) return [{ _tag: 'NotARecord', path, received: shown(received) }]
    const allowed = Object.keys(known)
    return [
      ...allowed.flatMap((name): readonly CalendarIssue[] => {
        const [check, need] = known[name as keyof A]
        const value = Object.hasOwn(received, name) ? received[name] : undefined
        const at = [...path, name]
        if (value !== undefined) return check(value, at)
        return need === 'required' ? [{ _tag: 'FieldMissing', path: at }] : []
      }),
      ...Object.keys(received)
        .filter((name) => !allowed.includes(name))
        .map(
          (name): CalendarIssue => ({
            _tag: 'FieldUnknown',
            path: [...path, name],
            received: shown(name),
            allowed,
          }),
        ),
    ]
  }

const listOf =
  (check: Check): Check =>
  (received, path) =>
    Array.isArray(received)
      ? Array.from(received as readonly unknown[], (item, place) => check(item, [...path, place])).flat()
      : [{ _tag: 'NotAList', path, received: shown(received) }]

const dated =
  (check: Check): Check =>
  (received, path) =>
    isRecord(received)
      ? Object.entries(received).flatMap(([name, value]) => [
          ...dateIssues(name, [...path, name]),
          ...check(value, [...path, name]),
        ])
      : [{ _tag: 'NotARecord', path, received: shown(received) }]

/** Whether something is a date that can carry a rule. */
export const dateIssues: Check = (received, path) => {
  if (typeof received !== 'string' || dayNamed(received) === undefined)
    return [{ _tag: 'NotADate', path, received: shown(received) }]
  const year = Number(received.slice(0, 4))
  return year >= firstYear && year <= lastYear
    ? []
    : [{ _tag: 'DateOutsideYears', path, received: shown(received), from: firstYear, to: lastYear }]
}

const holiday: Check = (received, path) =>
  isRecord(received)
    ? fields<{ date: string; name: string }>({
        date: [dateIssues, 'required'],
        name: [someText, 'required'],
      })(received, path)
    : dateIssues(received, path)

const repeated: Check = (received, path) => {
  const dates = (received as NonNullable<BusinessCalendar['holidays']>).map((one) =>
    typeof one === 'string' ? one : one.date,
  )
  const seen = new Set<string>()
  return dates.flatMap((one, place): readonly CalendarIssue[] => {
    const again = seen.has(one)
    seen.add(one)
    return again ? [{ _tag: 'DateRepeated', path: [...path, place], received: shown(one) }] : []
  })
}

const hours =
  (overnight: boolean): Check =>
  (received, path) => {
    if (!Array.isArray(received) || received.length !== 2)
      return [{ _tag: 'NotAList', path, received: shown(received) }]
    const [opens, closes] = received as readonly unknown[]
    const from = time(opens, 1439)
    const to = time(closes, 1440)
    const wrong = ([from, to] as const).flatMap((read, place): readonly CalendarIssue[] =>
      read === undefined ? [{ _tag: 'NotATimeOfDay', path: [...path, place], received: shown(received[place]) }] : [],
    )
    if (from === undefined || to === undefined) return wrong
    if (from === to) return [{ _tag: 'HoursEmpty', path, received: `${opens}–${closes}` }]
    return to < from && !overnight ? [{ _tag: 'BreakReversed', path, received: `${opens}–${closes}` }] : []
  }

const time = (received: unknown, last: number): number | undefined => {
  const minutes = typeof received === 'string' ? minutesNamed(received) : undefined
  return minutes === undefined || minutes > last ? undefined : minutes
}
