import { type Either, left, right } from 'fp-ts/Either'
import type { Calendar } from '../../calendar/timeline/calendar.ts'
import { minutes } from '../../core/duration.ts'
import type { Instant } from '../../core/instant.ts'

/** More time that somebody granted (延期), with what was due before anybody did. */
export interface Extension {
  readonly original: Instant
  readonly due: Instant
  readonly grantedAt: Instant
  readonly by: string
  readonly reason: string
}

/** Why more time was not granted. */
export type ExtensionRefused =
  | { readonly _tag: 'ExtensionNotLonger'; readonly minutes: number }
  | { readonly _tag: 'ExtensionUnexplained' }
  | { readonly _tag: 'ExtensionNeverReached'; readonly searchedUntil: Instant }

/**
 * Grants more working time, counted on from what is due now. An extension of an extension keeps the first original.
 *
 * @example
 * extend(elapsed)({ due: instant(0), minutes: 60, grantedAt: instant(0), by: 'Li', reason: 'parts on order' })
 * // => right({ original: 0, due: 3600000, grantedAt: 0, by: 'Li', reason: 'parts on order' })
 * @law an extension is later than what was due and keeps the original
 */
export const extend =
  (calendar: Calendar) =>
  (
    asked: Omit<Extension, 'original'> & { readonly minutes: number; readonly before?: Extension },
  ): Either<ExtensionRefused, Extension> => {
    const { due, grantedAt, by, reason, before } = asked
    if (!(minutes(asked.minutes) > 0)) return left({ _tag: 'ExtensionNotLonger', minutes: asked.minutes })
    if (!/\S/u.test(by) || !/\S/u.test(reason)) return left({ _tag: 'ExtensionUnexplained' })
    const later = calendar.add(before?.due ?? due, minutes(asked.minutes))
    return later._tag === 'Never'
      ? left({ _tag: 'ExtensionNeverReached', searchedUntil: later.searchedUntil })
      : right({ original: before?.original ?? due, due: later.at, grantedAt, by, reason })
  }
