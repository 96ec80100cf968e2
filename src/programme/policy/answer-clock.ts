import { type Instant, instant } from '../../core/instant.ts'
import { ownOf } from '../../core/parse/own.ts'
import { unansweredIn } from '../../inner-loop/case/merging/unanswered.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import { calendarsOf } from '../../inner-loop/sla/calendars.ts'
import { type ClockStatus, clockAt } from '../../inner-loop/sla/clock.ts'
import type { SlaTarget } from '../../inner-loop/sla/policy.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from './policy.ts'

/**
 * How the answer stands that a customer waits for (应答复状态), who wrote or rejected a solution: within the time of a first
 * contact of the priority, on any channel, whatever else is waited for. None where nothing is unanswered.
 */
export const answerOfRead = <W extends Words>({
  sla,
  calendars,
}: Pick<ProgrammePolicy<W>, 'sla' | 'calendars'>): ((
  state: CaseState<W>,
) => (asOf: Instant) => ClockStatus | undefined) => {
  const named = calendarsOf(calendars)
  const targets: { readonly [priority: string]: SlaTarget<W> | undefined } = sla.targets
  return (state) => (asOf) => {
    const since = unansweredIn(state)
    const usual = state.priority === undefined ? undefined : ownOf(targets, state.priority)
    if (since === undefined || usual === undefined) return undefined
    const { channels: _, ...promise } = usual
    const target = { ...promise, metric: 'nextResponse' } as const
    // waits are left out: whoever else is waited for, the customer hears so
    const events = [{ _tag: 'customerMessage', at: since }] as const
    // what stands in the book has happened, by whatever clock
    return clockAt(named)<W>(target)({ events })(instant(Math.max(asOf, since))).at(-1)
  }
}
