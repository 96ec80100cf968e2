import type { CaseState } from '../../inner-loop/case/state.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { ledTo } from './led-to.ts'

/** Two cases that are worked for one matter: the first is to end in the second. */
export type HalfMerged = readonly [ends: CaseState<Words>, into: CaseState<Words>]

/**
 * The cases of a book that were merged by half (合并未完成): another one took them up, and they are still worked, or ended in
 * a third. Where a person opened one again after it had ended in the other, they are two by that person's word.
 */
export const halfMergedIn = (book: ReadonlyMap<string, CaseState<Words>>): readonly HalfMerged[] => {
  const found = new Map<string, HalfMerged>()
  for (const into of book.values()) {
    if (!isWorked(into)) continue
    for (const id of into.absorbed) {
      const taken = book.get(id)
      if (taken === undefined || taken.parted?.includes(into.caseId ?? '')) continue
      const led = isWorked(taken) ? undefined : ledTo(taken, (one) => book.get(one))
      if (led === undefined) add(found, taken, into)
      else if (led._tag === 'End' && led.end !== taken && led.end !== into && isWorked(led.end))
        add(found, into, led.end)
    }
  }
  return [...found.values()]
}

/** Of two that took up each other the one with the lesser id goes on, as `mergeCommands` has it. */
const add = (found: Map<string, HalfMerged>, ends: CaseState<Words>, into: CaseState<Words>): void => {
  const { caseId: a = '' } = ends
  const { caseId: b = '' } = into
  const turned = ends.absorbed.includes(b) && a < b
  const pair: HalfMerged = turned ? [into, ends] : [ends, into]
  const key = JSON.stringify(turned ? [b, a] : [a, b])
  if (!found.has(key)) found.set(key, pair)
}

const isWorked = ({ stage }: CaseState<Words>): boolean => stage !== 'closed' && stage !== 'unopened'
