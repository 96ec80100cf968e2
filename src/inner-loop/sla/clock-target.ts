import type { NonEmpty } from '../../core/parse-issue.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { SlaPromise } from './policy.ts'

/** What a clock measures: 确认收到, 首次联系, 下次回应, 解决, 结案. */
export const metrics = ['acknowledgement', 'firstContact', 'nextResponse', 'solution', 'closure'] as const
/** What a clock measures (时限指标). */
export type Metric = (typeof metrics)[number]

/** What reopening a case does to a stopped clock: it goes on and the closed time is a pause; it starts anew; nothing. */
export const reopenRules = ['resume', 'newCycle', 'never'] as const
/** What happens to a clock when a case is opened again (重开规则). */
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
