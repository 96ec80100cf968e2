import { type Instant, instant } from '../../core/instant.ts'
import { type ClockEvent, waitedForCustomer } from '../sla/clock-event.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import { clockEventsOf } from './clock-events.ts'
import type { CaseState } from './state.ts'

/**
 * What the clock of the promised contact hears (首次联系计时事件), by the order of the book and by cycle, since the clocks of
 * machines differ: what stands before the reopening that began a cycle belongs to an earlier one, however far its clock
 * was ahead; what stands after the beginning did not happen before it, however far its clock was behind; and nothing was
 * received after the case was opened for it. Waits for the customer are left out: nobody waits for the answer to a
 * contact that was not made.
 */
export const contactEventsOf = <W extends Words = StandardWords>(
  state: Pick<CaseState<W>, 'clock' | 'openedAt' | 'begunAt' | 'reopenClocks'>,
): readonly ClockEvent<W>[] => {
  const heard = clockEventsOf<W>(state)
  const anew = state.reopenClocks === 'newCycle' ? lastReopening(heard) : -1
  const first = heard[Math.max(anew, 0)]
  if (first === undefined) return []
  let from = anew < 0 ? earlier(first.at, state.openedAt) : (state.begunAt ?? first.at)
  const begun: ClockEvent<W> = { _tag: 'started', at: from }
  return heard.slice(Math.max(anew, 0)).flatMap((event, place) => {
    if (place === 0) return anew < 0 && event._tag !== 'started' ? [event] : [begun]
    if ('on' in event && event.on === waitedForCustomer) return []
    if (event._tag === 'reopened') from = instant(Math.max(from, event.at))
    return event.at < from ? [{ ...event, at: from }] : [event]
  })
}

const earlier = (a: Instant, b: Instant | undefined): Instant => (b === undefined || a <= b ? a : b)

/** Where the case was last opened again: a reopening right after the stop of all clocks; a rejection follows no such stop. */
const lastReopening = (heard: readonly ClockEvent<Words>[]): number => {
  let place = heard.length - 1
  while (place > 0 && !(heard[place]?._tag === 'reopened' && isClosing(heard[place - 1]))) place -= 1
  return place > 0 ? place : -1
}

const isClosing = (event: ClockEvent<Words> | undefined): boolean =>
  event?._tag === 'stopped' && event.metrics === undefined
