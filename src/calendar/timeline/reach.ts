import { type Instant, instant, lastInstant } from '../../core/instant.ts'
import type { Reached } from './calendar.ts'

/** The first moment ISO text can say. */
export const firstInstant: Instant = instant(Date.parse('0000-01-01T00:00:00.000Z'))

export const noneAfter: Extract<Reached, { readonly _tag: 'Never' }> = {
  _tag: 'Never',
  searchedUntil: lastInstant,
}
export const noneBefore: Extract<Reached, { readonly _tag: 'Never' }> = {
  _tag: 'Never',
  searchedUntil: firstInstant,
}

/** An answer within the years that can be said. */
export const reached = (at: number): Reached =>
  !(at <= lastInstant) ? noneAfter : at < firstInstant ? noneBefore : { _tag: 'At', at: instant(at) }
