import { left, right } from 'fp-ts/Either'
import { type Instant, parseInstant } from '../core/instant.ts'
import { isBlank, type OptionalField, optional, type Parser, text, wholeNumber } from '../core/parse/parse.ts'
import { shown } from '../core/parse-issue.ts'

/** An id, which some sources send as text and some as a number; always text from here on. */
export const idText: Parser<string> = (received, path) =>
  text(typeof received === 'number' && Number.isSafeInteger(received) ? String(received + 0) : received, path)

/** A count, as a whole number or as digits. */
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

/** Seconds since 1970, as a number or as digits; fractions are cut off at the millisecond. */
export const unixSeconds: Parser<Instant> = (received, path) => {
  const seconds =
    typeof received === 'string' && /^\s*\d{1,12}(\.\d+)?\s*$/u.test(received) ? Number(received) : received
  const at = typeof seconds === 'number' ? parseInstant(Math.floor(seconds * 1000), path) : undefined
  return at?._tag === 'Right' ? at : left([{ _tag: 'NotAnInstant', path, received: shown(received) }])
}
