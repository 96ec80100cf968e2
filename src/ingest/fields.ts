import { right } from 'fp-ts/Either'
import { isBlank, type OptionalField, optional, type Parser, text, wholeNumber } from '../core/parse/parse.ts'

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
