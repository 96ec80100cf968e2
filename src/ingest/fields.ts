import { left, right } from 'fp-ts/Either'
import { type Instant, parseInstant } from '../core/instant.ts'
import { isBlank, type OptionalField, optional, type Parser, text, wholeNumber } from '../core/parse/parse.ts'
import { shown } from '../core/parse-issue.ts'

/**
 * An id, which some sources send as text and some as a number; always text from here on.
 *
 * @example
 * idText(881, ['id']) // => right('881')
 * idText('00881', ['id']) // => right('00881')
 * idText(2 ** 60, ['id'])._tag // => 'Left'
 */
export const idText: Parser<string> = (received, path) =>
  text(typeof received === 'number' && Number.isSafeInteger(received) ? String(received + 0) : received, path)

/**
 * A count, as a whole number from 0 or as digits, as forms and spreadsheets send them.
 *
 * @example
 * count(' 12 ', ['visits']) // => right(12)
 * count('1.5', ['visits'])
 * // => left([{ _tag: 'NotAWholeNumber', path: ['visits'], received: '"1.5"', from: 0, to: 9007199254740991 }])
 */
export const count: Parser<number> = (received, path) => {
  const number = typeof received === 'string' && /^\s*\d{1,15}\s*$/u.test(received) ? Number(received) : received
  return wholeNumber(0, Number.MAX_SAFE_INTEGER)(number, path)
}

/** Words that need not be there; blank ones are not there. */
export const someText: OptionalField<string> = optional(text, isBlank)

/** What need not be there and is looked at later. */
export const later: OptionalField<NonNullable<unknown>> = optional((received) =>
  right(received as NonNullable<unknown>),
)

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
