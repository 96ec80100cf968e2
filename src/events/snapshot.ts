import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { shown } from '../core/parse-issue.ts'
import type { SnapshotFault } from './fault.ts'
import type { Machine } from './machine.ts'
import type { StreamEvent, StreamState } from './stream-event.ts'

/**
 * A state that was stored, read again (读取快照): one of another format is refused by name, so that it is folded anew from
 * its events instead of half.
 *
 * @example
 * snapshotReader(caseMachine())({ ...initialCase, format: 3 })
 * // => left({ _tag: 'SnapshotFormatUnknown', received: '3', expected: caseFormat })
 */
export const snapshotReader =
  <S extends StreamState>({ initialState, readState }: Pick<Machine<S, StreamEvent>, 'initialState' | 'readState'>) =>
  (received: unknown): Either<SnapshotFault, S> => {
    const { format: expected } = initialState
    const format = typeof received === 'object' && received !== null ? Reflect.get(received, 'format') : undefined
    if (format !== expected && !Array.isArray(received) && typeof received === 'object' && received !== null)
      return left({ _tag: 'SnapshotFormatUnknown', received: shown(format), expected })
    const read = readState(received, [])
    return isLeft(read) ? left({ _tag: 'SnapshotUnreadable', issues: read.left }) : right(read.right)
  }
