import type { NonEmpty } from '../../core/parse-issue.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { SlaPromise } from './policy.ts'

/**
 * What a clock measures: 确认收到, 首次联系, 下次回应, 解决, 结案.
 *
 * @example
 * const contact = { _tag: 'contactMade', at: instant(60_000), channel: 'phone' } as const
 * const heard = { events: [{ _tag: 'started', at: instant(0) } as const, contact] }
 * const clock = (metric: Metric) => clockAt(elapsed)({ ...standardSla.targets.P0, metric })(heard)(instant(hours(5)))
 * metrics.map((metric) => clock(metric)[0]?.state) // => ['met', 'met', undefined, 'breached', 'breached']
 */
export const metrics = ['acknowledgement', 'firstContact', 'nextResponse', 'solution', 'closure'] as const
/** What a clock measures (时限指标). */
export type Metric = (typeof metrics)[number]

/**
 * What reopening a case does to a stopped clock: it goes on and the closed time is a pause; it starts anew; nothing.
 *
 * @example
 * const at = (_tag: 'started' | 'stopped' | 'reopened', hour: number) => ({ _tag, at: instant(hours(hour)) }) as const
 * const clock = clockAt(elapsed)
 * const heard = { events: [at('started', 0), at('stopped', 1), at('reopened', 100)] }
 * const target = { ...standardSla.targets.P0, metric: 'solution' } as const
 * const used = reopenRules.map((onReopen) => clock({ ...target, onReopen })(heard)(instant(hours(102))))
 * used.map((each) => each.map(({ usedMilliseconds }) => usedMilliseconds / hours(1))) // => [[3], [1, 2], [1]]
 */
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
