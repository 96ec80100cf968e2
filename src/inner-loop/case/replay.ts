import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { CaseEvent } from './event.ts'
import { evolve } from './evolve.ts'
import { type HistoryFault, normalizeHistory } from './history.ts'
import { type CaseState, initialCase } from './state.ts'

/**
 * A case from its events (重放历史), or from a snapshot and the events after it; older ones are passed over.
 *
 * @example
 * replay([]) // => right(initialCase)
 * @source A2.21
 * @law a prefix and the rest are the whole
 */
export const replay = <W extends Words = StandardWords>(
  delivered: readonly CaseEvent<W>[],
  snapshot: CaseState<W> = initialCase as CaseState<never>,
): Either<NonEmpty<HistoryFault>, CaseState<W>> => {
  const history = normalizeHistory(delivered, snapshot.version)
  if (isLeft(history)) return history
  const [first] = history.right
  return first !== undefined && snapshot.caseId !== undefined && first.caseId !== snapshot.caseId
    ? left([{ _tag: 'CasesMixed', caseIds: [snapshot.caseId, first.caseId] }])
    : right(history.right.reduce(evolve<W>, snapshot))
}
