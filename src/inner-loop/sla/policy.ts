import type { NonEmpty } from '../../core/parse-issue.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'

/** A length of time that is promised, and the calendar it is counted on (时限). */
export interface SlaPromise {
  readonly id: string
  readonly withinMinutes: number
  /** The calendar the clock runs on: `elapsed`, or one of the programme's own by its name. */
  readonly calendar: string
  /** The share of the time that may pass before the promise counts as at risk (预警线), between 0 and 1. */
  readonly atRiskAfter: number
  readonly source: SourceRef
}

/** A promise of a first contact (首次联系时限). */
export interface SlaTarget<W extends Words = StandardWords> extends SlaPromise {
  /** Contact on any of these keeps the promise; on another it does not. */
  readonly channels: NonEmpty<W['channel']>
}

/** What is promised for each priority (服务时限规则), and on which calendars. */
export interface SlaPolicy<W extends Words = StandardWords> extends PolicyRef {
  readonly targets: { readonly [P in W['priority']]: SlaTarget<W> }
}

/** What a clock measures: 确认收到, 首次联系, 下次回应, 解决, 结案. */
export const metrics = ['acknowledgement', 'firstContact', 'nextResponse', 'solution', 'closure'] as const
export type Metric = (typeof metrics)[number]

/** What reopening a case does to a stopped clock: it goes on and the closed time is a pause; it starts anew; nothing. */
export const reopenRules = ['resume', 'newCycle', 'never'] as const
export type ReopenRule = (typeof reopenRules)[number]

/** A promise about one metric of a case. */
export interface ClockTarget<W extends Words = StandardWords> extends SlaPromise {
  readonly metric: Metric
  /** Only answers on these count; absent, any does. */
  readonly channels?: NonEmpty<W['channel']>
  /** Whether the clock stands still while the customer is waited for: `pauses` unless said otherwise. */
  readonly whileWaiting?: 'pauses' | 'runs'
  /** `resume` unless said otherwise. */
  readonly onReopen?: ReopenRule
}
