import { left } from 'fp-ts/Either'
import { type Instant, parseInstant } from '../../core/instant.ts'
import type { Parser } from '../../core/parse/parse.ts'
import { shown } from '../../core/parse-issue.ts'

/**
 * Seconds since 1970, as a number or as digits, as an instant; fractions are cut off at the millisecond. Milliseconds of
 * our days handed in by mistake lie beyond the year 9999, and are refused.
 *
 * @example
 * unixSeconds('1795226400', ['created_at']) // => right(1795226400000)
 * unixSeconds('2026-11-21', ['created_at'])._tag // => 'Left'
 * unixSeconds(1795226400000, ['created_at'])
 * // => left([{ _tag: 'NotAnInstant', path: ['created_at'], received: '1795226400000' }])
 */
export const unixSeconds: Parser<Instant> = (received, path) => {
  const seconds =
    typeof received === 'string' && /^\s*\d{1,12}(\.\d+)?\s*$/u.test(received) ? Number(received) : received
  const at = typeof seconds === 'number' ? parseInstant(Math.floor(seconds * 1000), path) : undefined
  return at?._tag === 'Right' ? at : left([{ _tag: 'NotAnInstant', path, received: shown(received) }])
}
