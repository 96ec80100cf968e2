import type { Pause } from '../../calendar/counting/pauses.ts'
import type { Reached } from '../../calendar/timeline/calendar.ts'
import type { Instant } from '../../core/instant.ts'
import type { PromiseCalendar } from './calendars.ts'
import { deadline } from './deadline.ts'
import type { SlaPromise } from './policy.ts'

/**
 * How a promise is replaced by another (重定时限). `retroactive`, unless said otherwise, counts the new time from the
 * original start with its pauses; `restart` counts it from the change. Triage never makes anything later; a person may,
 * but only by saying so.
 */
export type Retargeting =
  | { readonly by: 'triage'; readonly count?: 'retroactive' | 'restart' }
  | {
      readonly by: 'person'
      readonly count?: 'retroactive' | 'restart'
      readonly later?: 'kept' | 'extended'
    }

/** A promise, and calendars among which the one it names is. */
export interface Terms {
  readonly calendar: PromiseCalendar
  readonly target: SlaPromise
}

/** What is due after a promise was replaced. */
export interface Retargeted {
  readonly due: Reached
  /** What would be due under the old promise. */
  readonly before: Reached
  /** What the new promise alone would say. */
  readonly recounted: Reached
  /** Whether the old due stands because the new one would be later. */
  readonly kept: boolean
  /** Whether it was past when it came: nobody could keep it any more. */
  readonly pastOnArrival: boolean
}

/**
 * When a case is due whose promise was replaced on the way: hand the due to `statusAt` or `clockAt`. Ask again when a
 * pause was added: pauses after the change count too.
 *
 * @example
 * retarget({ by: 'triage' })(
 *   { calendar: elapsed, target: standardSla.targets.P2 },
 *   { calendar: elapsed, target: standardSla.targets.P1 },
 * )({ start: instant(0), changedAt: instant(3600000) }).due // => { _tag: 'At', at: 14400000 }
 * @source A2.8, A2.9
 * @law automatic re-triage never moves a due later
 * @law only a person who says so moves a due later
 */
export const retarget =
  (rule: Retargeting) =>
  (from: Terms, to: Terms) =>
  ({
    start,
    changedAt,
    pauses = [],
  }: {
    readonly start: Instant
    readonly changedAt: Instant
    readonly pauses?: readonly Pause[]
  }): Retargeted => {
    const before = deadline(from.calendar)(from.target)(start, pauses).due
    const recounted = deadline(to.calendar)(to.target)(rule.count === 'restart' ? changedAt : start, pauses).due
    const kept = isBefore(before, recounted) && !(rule.by === 'person' && rule.later === 'extended')
    const due = kept ? before : recounted
    return { due, before, recounted, kept, pastOnArrival: due._tag === 'At' && due.at < changedAt }
  }

const isBefore = (a: Reached, b: Reached): boolean => a._tag === 'At' && (b._tag === 'Never' || a.at < b.at)
