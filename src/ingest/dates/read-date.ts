import { offsetsOf } from '../../calendar/zone/offset.ts'
import type { Wall } from '../../calendar/zone/wall.ts'
import { type Zone, zoneWith } from '../../calendar/zone/zone.ts'
import { type Instant, instant, lastInstant, parseInstant } from '../../core/instant.ts'
import { clockIn } from './clock-in.ts'
import { countIn } from './count-in.ts'
import type { DateOrder, DateRead } from './date-read.ts'
import { dayIn } from './day-in.ts'
import { zoneIn } from './zone-in.ts'

/** What has to be said of dates that do not say it themselves (日期读法). */
export interface DateReading {
  /** The zone of dates that name none: `Asia/Shanghai`. */
  readonly zone?: string
  /** What 03/04/2026 means; without it such dates are not guessed. */
  readonly order?: DateOrder
}

/** When a wall clock first shows a time, in milliseconds since 1970-01-01T00:00 on that clock. */
export type FirstShowing = (wall: number) => Instant

/** No date is longer. */
const longest = 80
const unreadable: DateRead = { _tag: 'Unreadable' }
const zoneNeeded: DateRead = { _tag: 'ZoneNeeded' }
const bare = /^\d{5}(?:\.\d+)?$|^\d{9,13}(?:\.\d+)?$/u
const plain = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?$/u

/**
 * Reads dates as exports, forms and people write them (读取日期): ISO 8601, 2026/11/21, 11/20/2026 10:15 AM, 20.11.2026,
 * 20-Nov-2026, Nov 20, 2026, 2026年11月20日 下午3:30, with an offset or the name of a zone behind them, and seconds,
 * milliseconds or spreadsheet days as numbers. What has an offset stands as it is; what has none is shown by the clock of `zone`:
 * a date alone is the first instant of that day, a time shown twice the first, a skipped one the end of the gap. Years have
 * four digits. Nothing is guessed: without `zone` or `order` where they are needed, that is the answer.
 *
 * @example
 * readDate({ zone: 'Asia/Shanghai' })('2026/11/21 上午10:00') // => { _tag: 'At', at: 1795226400000 }
 * readDate({ zone: 'UTC', order: 'dmy' })('3/4/2026 10:15 PM') // => { _tag: 'At', at: 1775254500000 }
 * readDate({ zone: 'UTC' })('3/4/2026') // => { _tag: 'OrderNeeded' }
 * readDate({})('20.11.2026') // => { _tag: 'ZoneNeeded' }
 * @source A1.1
 * @law every way of writing a moment is read as that moment
 * @law dates are read or refused, and nothing else
 */
export const readDate = ({ zone, order }: DateReading): ((received: unknown) => DateRead) => {
  const clock = zone === undefined ? undefined : zoneOf(zone)
  return readDateOn(clock === undefined ? undefined : (wall) => clock.instantAt(wall as Wall), order)
}

/** The same on a wall clock that knows by itself when it first shows a time. */
export const readDateOn = (
  firstShowing: FirstShowing | undefined,
  order?: DateOrder,
): ((received: unknown) => DateRead) => {
  const shownAt = (wall: number): DateRead => (firstShowing === undefined ? zoneNeeded : atMost(firstShowing(wall)))
  return (received) => {
    if (typeof received === 'number') return counted(received, shownAt)
    if (typeof received !== 'string' || received.length > longest) return unreadable
    const fast = plainWall(received)
    if (fast !== undefined) return shownAt(fast)
    const exact = parseInstant(received)
    if (exact._tag === 'Right') return { _tag: 'At', at: exact.right }
    const text = received.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
    return bare.test(text) && !/^(?:19|20)\d{10}$/u.test(text)
      ? counted(Number(text), shownAt)
      : written(text.replace('−', '-'), shownAt, order)
  }
}

/** `2026-11-21 10:00:00`, which nearly all exports write, without further ado. */
const plainWall = (text: string): number | undefined => {
  const parts = plain.exec(text)
  if (parts === null) return undefined
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((place) => Number(parts[place] ?? 0))
  const wall = Date.UTC(year as number, (month as number) - 1, day, hour, minute, second)
  const isDay = new Date(wall).getUTCDate() === day && new Date(wall).getUTCMonth() === (month as number) - 1
  return isDay && (year as number) > 99 && (hour as number) < 24 && (minute as number) < 60 && (second as number) < 60
    ? wall
    : undefined
}

const counted = (number: number, shownAt: (wall: number) => DateRead): DateRead => {
  const count = countIn(number)
  if (count === undefined) return unreadable
  return 'at' in count ? atMost(instant(count.at)) : shownAt(count.wall)
}

const written = (text: string, shownAt: (wall: number) => DateRead, order: DateOrder | undefined): DateRead => {
  const clock = clockIn(basic(text))
  if (clock === undefined) return fromDay(dayIn(text, order), 0, shownAt)
  const { before, after, time } = clock
  if (time === undefined) return unreadable
  const early = before.replace(/(?:t|,|at|um|,? um|,? at)? ?$/u, '').trim()
  if (early === '') return fromDay(dayIn(after.replace(/^ ?,?(?: on)? /u, '').trim(), order), time, shownAt)
  const year = / ?\d{4}$/u.exec(after)?.[0] ?? ''
  const yearBehind = year !== '' && !/\d{4}/u.test(early)
  const day = dayIn(yearBehind ? `${early}${year}` : early, order)
  const tail = yearBehind ? after.slice(0, -year.length) : after
  if (tail.trim() === '') return fromDay(day, time, shownAt)
  const zone = zoneIn(tail)
  if (zone === undefined) return unreadable
  if ('ahead' in zone) return fromDay(day, time, (wall) => atMost(instant(wall - zone.ahead * 60_000)))
  const named = zoneOf(zone.zone)
  return named === undefined ? unreadable : fromDay(day, time, (wall) => atMost(named.instantAt(wall as Wall)))
}

/** `20261121T100000` with the signs between. */
const basic = (text: string): string =>
  text
    .replace(/^(\d{4})(\d\d)(\d\d)t?(\d\d)(\d\d)(?:(\d\d))?(?=z|[+-]|$)/u, '$1-$2-$3 $4:$5:$6')
    .replace(/:(?=z|[+-]|$)/u, '')

const fromDay = (day: ReturnType<typeof dayIn>, time: number, shownAt: (wall: number) => DateRead): DateRead => {
  if (day === undefined) return unreadable
  if (day.either === true) return { _tag: 'OrderNeeded' }
  const midnight = new Date(0).setUTCFullYear(day.year, day.month - 1, day.day)
  return shownAt(midnight + time)
}

const atMost = (at: Instant): DateRead => (at <= lastInstant ? { _tag: 'At', at: instant(at + 0) } : unreadable)

/** A zone of that name, whatever its letters; looked up once a reader asks for it, a few are kept. */
const zoneOf = (name: string): Zone | undefined => {
  const offset = offsetsOf(name)
  return offset === undefined ? undefined : zoneWith(offset)
}
