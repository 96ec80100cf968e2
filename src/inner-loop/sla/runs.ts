import type { Pause } from '../../calendar/counting/pauses.ts'
import type { Instant } from '../../core/instant.ts'
import type { Words } from '../vocabulary/words.ts'
import { type ClockEvent, inOrder, waitedForCustomer } from './clock-event.ts'
import type { ClockTarget } from './clock-target.ts'
import type { Run } from './standing.ts'

interface Open extends Run {
  /** Stopped by an answer, which reopening does not undo. */
  readonly kept?: boolean
}

/** The runs of a clock that these events make, the last one last; none where nothing started it. */
export const runsOf =
  (target: ClockTarget<Words>) =>
  (events: readonly ClockEvent<Words>[]): readonly Run[] => {
    const ordered = inOrder(events)
    const waiting = target.whileWaiting === 'runs' ? [] : waits(ordered)
    const runs = ordered.reduce<readonly Open[]>(next(target), [])
    return runs.map(({ start, pauses, stoppedAt }) => ({
      start,
      pauses: [...pauses, ...waiting],
      ...(stoppedAt === undefined ? {} : { stoppedAt }),
    }))
  }

const next =
  (target: ClockTarget<Words>) =>
  (runs: readonly Open[], event: ClockEvent<Words>): readonly Open[] => {
    const last = runs.at(-1)
    const running = last !== undefined && last.stoppedAt === undefined
    const begun = (): readonly Open[] => [...runs, { start: event.at, pauses: [] }]
    const changed = (run: Open): readonly Open[] => [...runs.slice(0, -1), run]
    const { metric } = target
    switch (event._tag) {
      case 'started':
        return last === undefined && metric !== 'nextResponse' ? begun() : runs
      case 'customerMessage':
        return !running && metric === 'nextResponse' ? begun() : runs
      case 'agentReply':
      case 'contactMade':
        return running && answers(target, event) ? changed({ ...last, stoppedAt: event.at, kept: true }) : runs
      case 'stopped':
        return running && (event.metrics ?? [metric]).includes(metric)
          ? changed({ ...last, stoppedAt: event.at })
          : runs
      case 'reopened': {
        if (last?.stoppedAt === undefined) return runs
        if (target.onReopen === 'newCycle') return metric === 'nextResponse' ? runs : begun()
        if (target.onReopen === 'never' || last.kept === true) return runs
        return changed({
          start: last.start,
          pauses: [...last.pauses, { from: last.stoppedAt, to: event.at }],
        })
      }
      default:
        return runs
    }
  }

const answers = (
  { metric, channels }: ClockTarget<Words>,
  event: { readonly _tag: 'agentReply' | 'contactMade'; readonly channel?: string },
): boolean => {
  const listens =
    metric === 'firstContact' ? event._tag === 'contactMade' : metric === 'acknowledgement' || metric === 'nextResponse'
  return listens && (channels === undefined || event.channel === undefined || channels.includes(event.channel))
}

const waits = (ordered: readonly ClockEvent<Words>[]): readonly Pause[] => {
  const since = new Map<string, Instant>()
  const over: Pause[] = []
  for (const event of ordered) {
    if (event._tag === 'waitingStarted' && !since.has(event.on ?? '')) since.set(event.on ?? '', event.at)
    if (event._tag === 'stopped' && event.metrics === undefined) {
      for (const from of since.values()) over.push({ from, to: event.at })
      since.clear()
    }
    const ended = event._tag === 'waitingEnded' ? (event.on ?? '') : endedByMessage(event._tag)
    const from = ended === undefined ? undefined : since.get(ended)
    if (ended === undefined || from === undefined) continue
    over.push({ from, to: event.at })
    since.delete(ended)
  }
  return [...over, ...[...since.values()].map((from) => ({ from }))]
}

/** Their own message ends the wait for the customer, whoever forgets to say so. */
const endedByMessage = (tag: ClockEvent['_tag']): string | undefined =>
  tag === 'customerMessage' ? waitedForCustomer : undefined
