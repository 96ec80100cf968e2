import { rolled } from '../../calendar/counting/add-business-time.ts'
import { type Pause, unionOfPauses } from '../../calendar/counting/pauses.ts'
import { pausing } from '../../calendar/counting/pausing.ts'
import type { Calendar, Reached } from '../../calendar/timeline/calendar.ts'
import { type Duration, milliseconds, minutes } from '../../core/duration.ts'
import { leastOf } from '../../core/extremes.ts'
import { type Instant, instant, lastInstant } from '../../core/instant.ts'
import { calendarFor, type PromiseCalendar } from './calendars.ts'
import type { SlaPromise } from './policy.ts'

/** 已达成, 进行中, 临近超时, 已超时, 已暂停. */
export type SlaState = 'met' | 'onTrack' | 'atRisk' | 'breached' | 'paused'

/** How a promise stands at an instant (时限状态). */
export interface SlaStatus {
  readonly state: SlaState
  /** Working time used until the contact that kept the promise, or until now. */
  readonly usedMilliseconds: Duration
  /** Working time left; none once the target is used up. */
  readonly leftMilliseconds: Duration
  /** Working time used beyond the target. */
  readonly overMilliseconds: Duration
  /** Absent while the clock is paused until further notice, and where the calendar never gets that far. */
  readonly due?: Instant
  readonly atRisk?: Instant
  /** Whether the deadline lies before the contact, or before now. */
  readonly pastDeadline: boolean
  /** Whether nobody may be contacted when it is due; only where contact hours were given. */
  readonly dueInQuietHours?: boolean
  /** What stopped the clock. */
  readonly stoppedAt?: Instant
  /** The next instant at which anything of this but the counts will be otherwise, if nothing happens until then. */
  readonly nextWakeAt?: Instant
}

/** One run of a clock. */
export interface Run {
  readonly start: Instant
  readonly pauses: readonly Pause[]
  readonly stoppedAt?: Instant
  /** What was agreed instead of the promise: see `retarget` and `extend`. */
  readonly due?: Instant
}

export const standing =
  (calendar: PromiseCalendar, contactHours?: Calendar) =>
  (promise: SlaPromise) =>
  ({ start, pauses, stoppedAt, due: agreed }: Run) =>
  (asOf: Instant): SlaStatus => {
    const { withinMinutes, atRiskAfter } = promise
    const clock = pausing(pauses)(calendarFor(calendar)(promise))
    const end = stoppedAt ?? asOf
    const promised = agreed === undefined ? minutes(withinMinutes) : clock.between(start, agreed)
    const used = clock.between(start, end)
    const due = agreed === undefined ? instantIn(clock.add(start, promised)) : agreed
    const atRisk = instantIn(clock.add(start, milliseconds(Math.round(promised * atRiskAfter))))
    const bounds = unionOfPauses(pauses)
    const broken = used > promised
    const changes = [
      atRisk === undefined || isWithin(bounds, atRisk) ? undefined : atRisk,
      after(due),
      after(instantIn(rolled(clock)(start, promised))),
      ...(broken ? [] : bounds.filter((bound) => bound < lastInstant)),
    ].filter((at): at is number => at !== undefined && at > asOf)
    const wake = stoppedAt === undefined ? leastOf(changes) : Number.POSITIVE_INFINITY
    return {
      state: stateOf(broken, stoppedAt !== undefined, isWithin(bounds, asOf), atRisk !== undefined && end >= atRisk),
      usedMilliseconds: used,
      leftMilliseconds: milliseconds(Math.max(0, promised - used)),
      overMilliseconds: milliseconds(Math.max(0, used - promised)),
      ...(due === undefined ? {} : { due }),
      ...(atRisk === undefined ? {} : { atRisk }),
      pastDeadline: due !== undefined && end > due,
      ...(due === undefined || contactHours === undefined ? {} : { dueInQuietHours: isQuiet(contactHours, due) }),
      ...(stoppedAt === undefined ? {} : { stoppedAt }),
      ...(Number.isFinite(wake) ? { nextWakeAt: instant(wake) } : {}),
    }
  }

const stateOf = (broken: boolean, stopped: boolean, paused: boolean, atRisk: boolean): SlaState =>
  broken ? 'breached' : stopped ? 'met' : paused ? 'paused' : atRisk ? 'atRisk' : 'onTrack'

const instantIn = (reached: Reached): Instant | undefined => (reached._tag === 'At' ? reached.at : undefined)
const after = (at: Instant | undefined): Instant | undefined => (at === undefined ? at : instant(at + 1))

const isWithin = (bounds: readonly number[], at: Instant): boolean =>
  bounds.filter((bound) => bound <= at).length % 2 === 1

/** Closing time is not quiet yet: until then contact was possible. */
export const isQuiet = ({ between }: Calendar, at: Instant): boolean => between(instant(at - 1), instant(at + 1)) === 0
