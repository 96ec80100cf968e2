import type { Either } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { StreamFault } from '../../events/fault.ts'
import { normalizing } from '../../events/normalize.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { CaseEvent } from './event.ts'
import { caseMachine } from './machine.ts'
import type { CaseWords } from './read/words.ts'

const anyWords = normalizing(caseMachine())

/**
 * The history of a case from events as they were delivered (整理历史): each once, in the order of their versions, none
 * missing after version `after`. What is no history is said, all of it; nothing is repaired by guessing. Anything may be
 * handed in.
 *
 * @example
 * normalizeHistory([]) // => right([])
 * normalizeHistory([{ _tag: 'CaseResolved', id: 'e2', caseId: 'c', version: 2, at: instant(0), by: 'Li', command: 'k' }])
 * // => left([{ _tag: 'HistoryGap', after: 0, next: 2 }])
 * normalizeHistory([{ _tag: 'CaseTeleported', id: 'e1', caseId: 'c', version: 1, at: 0, by: 'Li', command: 'k' }])
 * // => left([{ _tag: 'EventKindUnknown', place: 0, kind: 'CaseTeleported' }])
 * @source A2.21
 * @law repetition and reordering in delivery change nothing
 * @law a gap, a fork and a contradiction are said
 */
export const normalizeHistory = <W extends Words = StandardWords>(
  delivered: unknown,
  after = 0,
  words?: CaseWords,
): Either<NonEmpty<StreamFault>, readonly CaseEvent<W>[]> =>
  (words === undefined ? anyWords : normalizing(caseMachine(words)))(delivered, after) as Either<
    NonEmpty<StreamFault>,
    readonly CaseEvent<W>[]
  >
