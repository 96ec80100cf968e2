import type { Duration } from '../../core/duration.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { AlarmLevel } from '../policy/alarm-level.ts'
import type { SurveyBar } from './bar.ts'

/** When a customer may be asked (调研准入策略). Contacts have kinds in the policy's words: `nps`, `csat`, `marketing`. */
export interface SurveyPolicy extends PolicyRef {
  /** From which level on a sign of leaving keeps surveys of these kinds away, and for how long at most. */
  readonly churn: { readonly from: AlarmLevel; readonly holdFor: Duration; readonly kinds: NonEmpty<string> }
  /** Caps that must all hold, each on a clock of its own. */
  readonly frequency: readonly FrequencyCap[]
  readonly quarantine: QuarantinePolicy
  /** Whether consent must have been given, or only not refused. */
  readonly consent: 'given' | 'notRefused'
  /** What keeps away service recovery (服务补救) as well. */
  readonly serviceRecovery: { readonly barredBy: readonly SurveyBar['_tag'][] }
  readonly source: SourceRef
}

/**
 * At most so many contacts within a sliding window (触达频次上限). A contact counts from its instant on for as long as the
 * window is, that last instant not included; one that is planned for later counts already.
 */
export interface FrequencyCap {
  /** Counts contacts of these kinds, and caps them; all kinds together where absent. */
  readonly kinds?: NonEmpty<string>
  readonly most: number
  readonly within: Duration
}

/** How long a customer is left in peace after a survey of any of these kinds (调研隔离期); the last instant is free. */
export interface QuarantinePolicy {
  readonly surveys: NonEmpty<string>
  readonly afterSent: Duration
  readonly afterAnswer: Duration
}
