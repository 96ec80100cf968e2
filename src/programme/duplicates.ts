import type { DuplicateFault } from '../inner-loop/case/duplicate-fault.ts'
import type { CaseState } from '../inner-loop/case/state.ts'

/**
 * Every duplicate of a book that does not lead straight to a case that is worked (核对重复个案).
 *
 * @example
 * duplicateFaults([{ ...initialCase, caseId: 'a', duplicateOf: 'b' }])
 * // => [{ _tag: 'DuplicateTargetMissing', caseId: 'a', of: 'b' }]
 * @source A1.4
 * @law a book without faults has every duplicate lead to a case that is none
 */
export const duplicateFaults = (cases: readonly CaseState[]): readonly DuplicateFault[] => {
  const targets = new Map(cases.map(({ caseId, duplicateOf }) => [caseId, duplicateOf]))
  return cases.flatMap(({ caseId, duplicateOf: of }): readonly DuplicateFault[] => {
    if (caseId === undefined || of === undefined) return []
    const seen = new Set([caseId])
    let last = of
    for (let next = targets.get(last); next !== undefined && !seen.has(last); next = targets.get(last)) {
      seen.add(last)
      last = next
    }
    if (seen.has(last)) return [{ _tag: 'DuplicatesCircular', caseId, of }]
    if (!targets.has(last)) return [{ _tag: 'DuplicateTargetMissing', caseId, of: last }]
    return last === of ? [] : [{ _tag: 'DuplicateChained', caseId, of, original: last }]
  })
}
