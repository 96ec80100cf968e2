import { isRight } from 'fp-ts/Either'
import { type Instant, instant, parseInstant } from '../../core/instant.ts'
import { halfWidth } from './values.ts'
import { firstInstantAt } from './wall-clock.ts'

/** What a text says of time: an instant, a time on a wall clock nobody has named a zone for, or nothing readable. */
export type DateRead =
  | { readonly _tag: 'At'; readonly at: Instant }
  | { readonly _tag: 'ZoneNeeded' }
  | { readonly _tag: 'Unreadable' }

const time = String.raw`(?:[T ]+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?`
const numeric = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`, 'iu')
const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日\s*(?:(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2})?)?秒?)?$/u
const dayFirst = new RegExp(String.raw`^(\d{1,2})[- ]([a-z]{3,9})[- ,]+(\d{4})${time}$`, 'iu')
const monthFirst = new RegExp(String.raw`^([a-z]{3,9}) (\d{1,2}),? (\d{4})${time}$`, 'iu')
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const leastMilliseconds = 100_000_000_000

/**
 * Reads a date: ISO 8601 with an offset as it stands; a date and time without one on the wall clock of `zone`, a date
 * alone as the first instant of that day. Years have four digits and months of two readings (03/04/2026) are refused:
 * nothing is guessed. Whole numbers are milliseconds since 1970, from 1973 on.
 */
export const readDate = (zone: string | undefined): ((received: unknown) => DateRead) =>
  readDateOn(zone === undefined ? undefined : (wall) => firstInstantAt(zone, wall))

/** The same on a wall clock that knows by itself when it first shows a time. */
export const readDateOn =
  (firstShowing: ((wall: number) => Instant) | undefined) =>
  (received: unknown): DateRead => {
    if (typeof received === 'number') return epoch(received)
    if (typeof received !== 'string') return { _tag: 'Unreadable' }
    const asItStands = parseInstant(received)
    if (isRight(asItStands)) return { _tag: 'At', at: asItStands.right }
    const text = halfWidth(received).trim()
    if (/^\d{12,14}$/u.test(text)) return epoch(Number(text))
    const exact = parseInstant(text.replace(/\s*(?:UTC|GMT|Z)$/iu, 'Z').replace(/\s*([+-]\d\d)(?::?(\d\d))?$/u, offset))
    if (isRight(exact)) return { _tag: 'At', at: exact.right }
    const wall = wallOf(text)
    if (wall === undefined) return { _tag: 'Unreadable' }
    return firstShowing === undefined ? { _tag: 'ZoneNeeded' } : { _tag: 'At', at: firstShowing(wall) }
  }

const offset = (found: string, hours: string, minutes: string | undefined, at: number): string =>
  at < 13 ? found : `${hours}:${minutes ?? '00'}`

const epoch = (milliseconds: number): DateRead =>
  Number.isInteger(milliseconds) && milliseconds >= leastMilliseconds && isRight(parseInstant(milliseconds))
    ? { _tag: 'At', at: instant(milliseconds) }
    : { _tag: 'Unreadable' }

/** The wall clock's time a text names, as if that clock stood in UTC. */
const wallOf = (text: string): number | undefined => {
  const found =
    fieldsOf(numeric.exec(text), [1, 3, 4, 5, 6, 7, 8]) ??
    fieldsOf(chinese.exec(text), [1, 2, 3, 4, 5, 6]) ??
    fieldsOf(dayFirst.exec(text), [3, 2, 1, 4, 5, 6, 7]) ??
    fieldsOf(monthFirst.exec(text), [3, 1, 2, 4, 5, 6, 7])
  if (found === undefined) return undefined
  const [year = '', monthText = '', dayText = '', hour = '0', minute = '0', second = '0', fraction = ''] = found
  const month = /^\d/u.test(monthText) ? Number(monthText) : monthNamed(monthText)
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'))
  const wall = new Date(0)
  wall.setUTCFullYear(Number(year), month - 1, Number(dayText))
  const exists = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === Number(dayText)
  const onTheClock = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  return exists && onTheClock
    ? wall.getTime() + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + milliseconds
    : undefined
}

const fieldsOf = (
  match: RegExpExecArray | null,
  order: readonly number[],
): readonly (string | undefined)[] | undefined => (match === null ? undefined : order.map((place) => match[place]))

/** 1 for January or Jan; 0 for what is no month. */
const monthNamed = (name: string): number =>
  months.findIndex((month) => month === name.toLowerCase() || month.slice(0, 3) === name.toLowerCase()) + 1
