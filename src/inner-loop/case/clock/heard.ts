import { type Log, logged } from '../../../events/log.ts'
import { type ClockEvent, waitedForCustomer } from '../../sla/clock-event.ts'

/** So many pieces of the log at most, and more where its oldest is long; then the older half is made one. */
const most = 16
/** An oldest piece of so many lets one more be kept: to make it anew costs no more than what came since. */
const longer = 32

/**
 * What the clocks of a case have heard, and more (计时流水): the last 512 stand as they were heard. Of messages and answers
 * before those only what can still matter is kept, so that ten thousand of them do not grow a state: the oldest message
 * nobody answered yet, the first answer on each channel since the case was opened last, and that a message ended the
 * wait for the customer. Steps of the case itself are all kept.
 *
 * @law what the clocks have forgotten changes no clock that still runs
 */
export const heardOn = (clock: Log<ClockEvent>, heard: readonly ClockEvent[]): Log<ClockEvent> => {
  const { earlier, latest } = logged(clock, heard)
  if (earlier.length < most + Math.floor((earlier[0]?.length ?? 0) / longer)) return { earlier, latest }
  const half = Math.floor(earlier.length / 2)
  return { earlier: [condensed(earlier.slice(0, half).flat()), ...earlier.slice(half)], latest }
}

const condensed = (heard: readonly ClockEvent[]): readonly ClockEvent[] => {
  const kept: ClockEvent[] = []
  const answered = new Set<string>()
  let unanswered: ClockEvent | undefined
  let waiting = false
  for (const event of heard) {
    if ('on' in event && event.on === waitedForCustomer) waiting = event._tag === 'waitingStarted'
    if (event._tag === 'reopened') answered.clear()
    if (event._tag === 'customerMessage') {
      if (waiting) kept.push({ _tag: 'waitingEnded', at: event.at, on: waitedForCustomer })
      waiting = false
      unanswered ??= event
    } else if (event._tag === 'agentReply' || event._tag === 'contactMade') {
      const by = `${event._tag}:${event.channel}`
      if (!answered.has(by)) kept.push(event)
      answered.add(by)
      unanswered = undefined
    } else {
      kept.push(event)
      if (event._tag === 'stopped' && event.metrics === undefined) [unanswered, waiting] = [undefined, false]
    }
  }
  return unanswered === undefined ? kept : [...kept, unanswered]
}
