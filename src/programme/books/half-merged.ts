import type { CaseState } from '../../inner-loop/case/state.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { ledTo } from './led-to.ts'

/** Two cases that are worked for one matter: the first is to end in the second. */
export type HalfMerged = readonly [ends: CaseState<Words>, into: CaseState<Words>]

/**
 * The cases of a book that are worked for one matter (合并未完成): another one took them up, or was linked the very feedback
 * they were opened for, and they are still worked, or ended in a third. Where a person opened one again after it had ended
 * in the other, they are two by that person's word.
 */
export const halfMergedIn = (book: ReadonlyMap<string, CaseState<Words>>): readonly HalfMerged[] => {
  const found = new Map<string, HalfMerged>()
  const openedFor = new Map([...book.values()].map((one) => [one.feedbackId, one] as const))
  for (const into of book.values()) {
    if (!isWorked(into)) continue
    const taken = [...into.absorbed.map((id) => book.get(id)), ...into.linked.map((id) => openedFor.get(id))]
    for (const one of new Set(taken)) {
      if (one === undefined || one === into || isParted(one, into)) continue
      const led = isWorked(one) ? undefined : ledTo(one, (id) => book.get(id))
      if (led === undefined) add(found, one, into)
      else if (led._tag === 'End' && led.end !== one && led.end !== into && isWorked(led.end)) add(found, into, led.end)
    }
  }
  return [...found.values()]
}

/** Parted from the case itself, or from one through which alone its feedback came there. */
const isParted = ({ caseId = '', parted = [] }: CaseState<Words>, into: CaseState<Words>): boolean =>
  parted.some((one) => one === into.caseId || (!into.absorbed.includes(caseId) && into.absorbed.includes(one)))

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
