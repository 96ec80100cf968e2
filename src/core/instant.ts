import { type Either, left, right } from 'fp-ts/Either'
import type { Branded } from './brand.ts'
import { type NotAnInstant, type Path, shown } from './parse-issue.ts'
import { isoText } from './text/iso-text.ts'

/**
 * A moment on the time line (时刻), as whole milliseconds since 1970-01-01T00:00:00Z.
 *
 * The library never reads a clock: every instant is handed in by the caller.
 */
export type Instant = Branded<number, 'Instant'>

/** An instant as text: `2026-11-21T06:00:00.000Z`, always in UTC with milliseconds. */
export type IsoInstant = Branded<string, 'IsoInstant'>

/** The last moment ISO text can say with a four-digit year; sums stop here instead of overflowing. */
export const lastInstant: Instant = Date.UTC(9999, 11, 31, 23, 59, 59, 999) as Instant
const firstInstant = Date.parse('0000-01-01T00:00:00.000Z')

/**
 * Trusts the caller: use it where the number is already known to be an instant, whole epoch milliseconds; else `parseInstant`.
 *
 * @example
 * isoOf(instant(Date.UTC(2026, 10, 21, 2))) // => '2026-11-21T02:00:00.000Z'
 */
export const instant = (epochMilliseconds: number): Instant => epochMilliseconds as Instant

/**
 * The ISO text of an instant.
 *
 * @example
 * isoOf(instant(0)) // => '1970-01-01T00:00:00.000Z'
 */
export const isoOf = (at: Instant): IsoInstant => isoText(at) as IsoInstant

/**
 * The instant so much later; at the latest the last one there is.
 *
 * @example
 * instantAfter(instant(0), 60_000) // => 60000
 */
export const instantAfter = (at: Instant, length: number): Instant => instant(Math.min(lastInstant, at + length))

/**
 * The instant an ISO text stands for: the way back from {@link isoOf}.
 *
 * @example
 * instantOf('2026-11-21T02:00:00.000Z') // => 1795226400000
 */
export const instantOf = (text: IsoInstant): Instant => Date.parse(text) as Instant

const pattern = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:[Zz]|([+-])(\d\d):?(\d\d))$/

/**
 * Reads an instant: ISO 8601 text with an offset, or whole epoch milliseconds.
 *
 * Text without an offset is refused, because the zone would have to be guessed; so is a date that the
 * calendar does not have. Digits beyond the millisecond are cut off.
 *
 * @example
 * parseInstant('2026-11-21T10:00:00+08:00') // => right(1795226400000)
 * parseInstant('2026-11-21T10:00:00')
 * // => left({ _tag: 'NotAnInstant', path: [], received: '"2026-11-21T10:00:00"' })
 * @law an instant survives its ISO text
 * @law no text that names an impossible date is an instant
 */
export const parseInstant = (received: unknown, path: Path = []): Either<NotAnInstant, Instant> => {
  const at =
    typeof received === 'number' ? received : typeof received === 'string' ? millisecondsOf(received) : Number.NaN
  return Number.isInteger(at) && at >= firstInstant && at <= lastInstant
    ? right((at + 0) as Instant)
    : left({ _tag: 'NotAnInstant', path, received: shown(received) })
}

const millisecondsOf = (text: string): number => {
  const parts = pattern.exec(text)
  if (parts === null) return Number.NaN
  const field = (index: number): number => Number(parts[index] ?? 0)
  const [year, month, day, hour, minute, second] = [field(1), field(2), field(3), field(4), field(5), field(6)]
  const offset = (parts[8] === '-' ? -1 : 1) * (field(9) * 60 + field(10))
  const local = new Date(0)
  local.setUTCFullYear(year, month - 1, day)
  const exists = local.getUTCMonth() === month - 1 && local.getUTCDate() === day
  const onTheClock = hour < 24 && minute < 60 && second < 60 && field(9) < 24 && field(10) < 60
  const milliseconds = Number((parts[7] ?? '').slice(0, 3).padEnd(3, '0'))
  return exists && onTheClock
    ? local.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1000 + milliseconds
    : Number.NaN
}
