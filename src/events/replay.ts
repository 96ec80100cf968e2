import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../core/parse-issue.ts'
import type { StreamFault } from './fault.ts'
import type { Machine } from './machine.ts'
import { normalizing } from './normalize.ts'
import { snapshotReader } from './snapshot.ts'
import type { StreamEvent, StreamState } from './stream-event.ts'

/**
 * The state of a stream from its events (重放历史), or from a snapshot and the events after it; older ones are passed
 * over. Never half: what is wrong with either is said instead.
 *
 * @example
 * const head = { _tag: 'TopicTagged', caseId: 'c', at: 0, by: 'Li', command: 'k' }
 * const tagged = (version: number) => ({ ...head, topic: `t${version}`, id: `e${version}`, version })
 * const replayCase = replaying(caseMachine())
 * getOrThrow(replayCase([tagged(1), tagged(2)])).topics // => ['t1', 't2']
 * getOrThrow(replayCase([tagged(1), tagged(2)], { ...initialCase, caseId: 'c', version: 1 })).topics // => ['t2']
 * replayCase([tagged(2)]) // => left([{ _tag: 'HistoryGap', after: 0, next: 2 }])
 */
export const replaying = <S extends StreamState, E extends StreamEvent>(
  machine: Machine<S, E>,
): ((delivered: unknown, snapshot?: unknown) => Either<NonEmpty<StreamFault>, S>) => {
  const normalize = normalizing(machine)
  const readSnapshot = snapshotReader(machine)
  return (delivered, snapshot) => {
    const from = snapshot === undefined ? right(machine.initialState) : readSnapshot(snapshot)
    if (isLeft(from)) return left([from.left])
    const history = normalize(delivered, from.right.version, machine.streamIn(from.right))
    return isLeft(history) ? history : right(machine.fold(from.right, history.right))
  }
}
