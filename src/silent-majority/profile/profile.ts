import type { Instant } from '../../core/instant.ts'
import type { Sessions } from '../time/sessions.ts'
import type { ActiveDays } from './active-days.ts'
import type { ActivityEvent } from './event.ts'
import type { Gaps } from './gaps.ts'
import type { Team } from './team.ts'

/**
 * All the detectors need of one customer (行为画像), of constant size however long the history is: plain data, to be
 * stored between events. Only events that may still be overtaken by a late one are kept as they came.
 *
 * @source A0.3
 */
export interface ActivityProfile {
  /** The newest event; absent before the first. */
  readonly latest?: Instant
  readonly held: readonly ActivityEvent[]
  /** The newest event that was taken up for good: before it nothing can be asked any more. */
  readonly settled?: Instant
  readonly activeDays?: ActiveDays
  readonly sessions?: Sessions
  readonly purchases?: Gaps
  readonly contacts?: Gaps
  readonly team?: Team
}

/**
 * A customer of whom nothing is known yet (空档案).
 *
 * @example
 * const rules = getOrThrow(compileChurn(standardChurn))
 * churnSignals(rules)({ profile: emptyProfile, asOf: instant(0) }).level // => 'insufficient'
 */
export const emptyProfile: ActivityProfile = { held: [] }
