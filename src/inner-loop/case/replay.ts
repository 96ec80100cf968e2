import type { Either } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { StreamFault } from '../../events/fault.ts'
import { replaying } from '../../events/replay.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import { caseMachine } from './machine.ts'
import type { CaseWords } from './read/words.ts'
import type { CaseState } from './state.ts'

const anyWords = replaying(caseMachine())

/**
 * A case from its events (重放历史), or from a snapshot and the events after it; older ones are passed over. Anything may be
 * handed in: what is no history, and a snapshot of another format, is said instead of being half folded.
 *
 * @example
 * replay([]) // => right(initialCase)
 * replay([], { stage: 'open', version: 3 })
 * // => left([{ _tag: 'SnapshotFormatUnknown', received: 'undefined', expected: 6 }])
 * @source A2.21
 * @law a prefix and the rest are the whole
 * @law a corrupt history is reported, never half folded
 */
export const replay = <W extends Words = StandardWords>(
  delivered: unknown,
  snapshot?: unknown,
  words?: CaseWords,
): Either<NonEmpty<StreamFault>, CaseState<W>> =>
  (words === undefined ? anyWords : replaying(caseMachine(words)))(delivered, snapshot) as unknown as Either<
    NonEmpty<StreamFault>,
    CaseState<W>
  >
