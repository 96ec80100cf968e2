import * as fc from 'fast-check'
import { type Instant, instant, lastInstant } from '../../core/instant.ts'
import type { ClockEvent } from '../../inner-loop/sla/clock-event.ts'
import { metrics } from '../../inner-loop/sla/clock-target.ts'
import { contactChannels } from '../../inner-loop/vocabulary/contact-channel.ts'

const quarter = 900_000
const channel = fc.constantFrom(...contactChannels)
const on = fc.constantFrom('customer', 'supplier')

/**
 * What happens to a case from a moment on, for ten days: from that moment it is started, and events often fall together.
 *
 * @example
 * const most = 10 * 86_400_000
 * law('ten days at most', clockEventsAfter(instant(0)), (all) =>
 *   all.every(({ at }) => at >= 0 && at <= most)).check({ numRuns: 20 }) // => undefined
 */
export const clockEventsAfter = (start: Instant): fc.Arbitrary<readonly ClockEvent[]> => {
  const at = fc
    .oneof(
      fc.nat(24),
      fc.nat(40).map((sixths) => sixths * 24),
    )
    .map((quarters) => instant(Math.min(start + quarters * quarter, lastInstant)))
  const event: fc.Arbitrary<ClockEvent> = fc.oneof(
    fc.record({ _tag: fc.constantFrom('customerMessage' as const, 'reopened' as const), at }),
    fc.record(
      { _tag: fc.constantFrom('waitingStarted' as const, 'waitingEnded' as const), at, on },
      { requiredKeys: ['_tag', 'at'] },
    ),
    fc.record({ _tag: fc.constant('agentReply' as const), at, channel }, { requiredKeys: ['_tag', 'at'] }),
    fc.record({ _tag: fc.constant('contactMade' as const), at, channel }),
    fc.record({ _tag: fc.constant('stopped' as const), at }),
    fc
      .record({ at, first: fc.constantFrom(...metrics), rest: fc.subarray([...metrics]) })
      .map(({ at: when, first, rest }): ClockEvent => ({ _tag: 'stopped', at: when, metrics: [first, ...rest] })),
  )
  return fc.array(event, { maxLength: 10 }).map((events) => [{ _tag: 'started', at: start }, ...events])
}
