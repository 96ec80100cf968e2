import type { Instant } from '../../../core/instant.ts'
import type { ClockEvent } from '../../sla/clock-event.ts'
import { runsOf } from '../../sla/runs.ts'
import type { Words } from '../../vocabulary/words.ts'
import { clockEventsOf } from '../clock/clock-events.ts'
import type { CaseState } from '../state.ts'

type Heard = Pick<CaseState<Words>, 'clock' | 'reopenClocks'>

/** Since when the customer waits for an answer to what they wrote (未答复的来信), however they are answered. */
export const unansweredIn = (state: Heard, more: readonly ClockEvent<Words>[] = []): Instant | undefined => {
  const last = runsOf({ ...target, onReopen: state.reopenClocks ?? 'resume' })([...clockEventsOf(state), ...more]).at(
    -1,
  )
  return last?.stoppedAt === undefined ? last?.start : undefined
}

/** Whether somebody here answers, or has answered, what the customer wrote elsewhere. */
export const answersFor = (state: Heard, messagedAt: Instant | undefined): boolean =>
  messagedAt === undefined || unansweredIn(state, [{ _tag: 'customerMessage', at: messagedAt }]) === unansweredIn(state)

const target = {
  id: 'unanswered',
  metric: 'nextResponse',
  withinMinutes: 0,
  atRiskAfter: 1,
  calendar: 'elapsed',
  source: 'A2.8',
} as const
