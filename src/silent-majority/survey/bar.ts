import type { Duration } from '../../core/duration.ts'
import type { Instant } from '../../core/instant.ts'
import type { AlarmLevel } from '../policy/alarm-level.ts'

/**
 * Why a survey may not be sent now (不发调研的理由). `until` is the instant from which, with nothing new, it no longer holds;
 * without it somebody must change something first.
 */
export type SurveyBar =
  | { readonly _tag: 'LeavingSilently'; readonly level: AlarmLevel; readonly until: Instant }
  | { readonly _tag: 'CaseStillOpen'; readonly cases: readonly string[] }
  | {
      readonly _tag: 'ContactedTooOften'
      readonly kinds?: readonly string[]
      readonly most: number
      readonly within: Duration
      readonly counted: number
      readonly until?: Instant
    }
  | { readonly _tag: 'SurveyedLately'; readonly last: Instant; readonly answered: boolean; readonly until: Instant }
  | { readonly _tag: 'ConsentNotGiven' }
  | { readonly _tag: 'ConsentRefused' }
  | { readonly _tag: 'Unsubscribed'; readonly kinds?: readonly string[]; readonly until?: Instant }
  | { readonly _tag: 'TestRow' }

/**
 * Every reason not to ask a customer now (不宜调研的原因).
 *
 * @example
 * surveyBarTags.filter((tag) => standardSurvey.serviceRecovery.barredBy.includes(tag)) // => ['TestRow']
 */
export const surveyBarTags = [
  'LeavingSilently',
  'CaseStillOpen',
  'ContactedTooOften',
  'SurveyedLately',
  'ConsentNotGiven',
  'ConsentRefused',
  'Unsubscribed',
  'TestRow',
] as const
