import { type Instant, instant } from '../../../core/instant.ts'
import { type ClockEvent, waitedForCustomer } from '../../sla/clock-event.ts'
import type { StandardWords, Words } from '../../vocabulary/words.ts'
import type { CaseState } from '../state.ts'
import { clockEventsOf } from './clock-events.ts'

/**
 * What the clock of the promised contact hears (首次联系计时事件), by the order of the book and by cycle, since the clocks of
 * machines differ: once a cycle has begun, what stands in the book before the reopening that began it belongs to an
 * earlier one, however far its clock was ahead; what stands after a beginning did not happen before it, however far its
 * clock was behind; and nothing was received after the case was opened for it. Waits for the customer are left out, for
 * nobody waits for the answer to a contact that was not made; so is a rejection, which does not undo the contact.
 */
export const contactEventsOf = <W extends Words = StandardWords>(
  state: Pick<CaseState<W>, 'clock' | 'openedAt' | 'reopenedAt' | 'begunAt' | 'reopenClocks'>,
  asOf: Instant,
): readonly ClockEvent<W>[] => {
  const { openedAt, reopenedAt, begunAt, reopenClocks } = state
  const all = clockEventsOf<W>(state)
  const begun = reopenClocks === 'newCycle' && begunAt !== undefined && begunAt <= asOf ? begunAt : undefined
  const last = all.reduce(
    (found, { _tag, at }, place) => (_tag === 'reopened' && at === reopenedAt ? place : found),
    -1,
  )
  const cycle: readonly ClockEvent<W>[] =
    begun === undefined ? all : [{ _tag: 'started', at: begun }, ...all.slice(last + 1)]
  let from = Number.NEGATIVE_INFINITY
  return cycle.flatMap((event, place) => {
    if (isOfNoContact(event, cycle[place - 1])) return []
    const { _tag, at } = event
    const told = _tag === 'started' && begun === undefined ? Math.min(at, openedAt ?? at) : at
    const counts = instant(Math.max(told, from))
    if (_tag === 'started' || _tag === 'reopened') from = counts
    return [counts === at ? event : { ...event, at: counts }]
  })
}

/** A wait for the customer, or a reopening that follows no stop of all clocks: the customer rejected a solution. */
const isOfNoContact = (event: ClockEvent<Words>, before: ClockEvent<Words> | undefined): boolean =>
  event._tag === 'reopened'
    ? before?._tag !== 'stopped' || before.metrics !== undefined
    : 'on' in event && event.on === waitedForCustomer
