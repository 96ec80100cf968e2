import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import type { DuplicateFault } from '../../inner-loop/case/duplicate-fault.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'

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
  const ends = endsOf(cases)
  return casesIn(cases).flatMap(({ caseId, duplicateOf: of }): readonly DuplicateFault[] => {
    if (caseId === undefined || of === undefined) return []
    const end = ends(caseId)
    if (end === 'circle') return [{ _tag: 'DuplicatesCircular', caseId, of }]
    if (!end.known) return [{ _tag: 'DuplicateTargetMissing', caseId, of: end.caseId }]
    return end.caseId === of ? [] : [{ _tag: 'DuplicateChained', caseId, of, original: end.caseId }]
  })
}

/**
 * The case that is worked for another one (现行个案): itself, or the one it was merged into in the end. A message to a case
 * that was closed as a duplicate belongs there. None where duplicates go round in a circle or lead out of the book.
 *
 * @example
 * workedCase([{ ...initialCase, caseId: 'a', duplicateOf: 'b' }, { ...initialCase, caseId: 'b' }])('a') // => 'b'
 * workedCase([{ ...initialCase, caseId: 'a', duplicateOf: 'b' }])('a') // => undefined
 * @source A1.4
 */
export const workedCase = (cases: readonly CaseState[]): ((caseId: string) => string | undefined) => {
  const ends = endsOf(cases)
  return (caseId) => {
    const end = ends(caseId)
    return end === 'circle' || !end.known ? undefined : end.caseId
  }
}

const casesIn = (cases: readonly unknown[]): readonly CaseState[] =>
  (Array.isArray(cases) ? cases.filter(isPlainRecord) : []) as unknown as readonly CaseState[]

type End = { readonly caseId: string; readonly known: boolean } | 'circle'

/** Where each chain of duplicates ends; every case is walked over once. */
const endsOf = (cases: readonly CaseState[]): ((caseId: string) => End) => {
  const targets = new Map(casesIn(cases).map(({ caseId, duplicateOf }) => [caseId, duplicateOf]))
  const found = new Map<string, End>()
  return (start) => {
    const walked = new Set<string>()
    let last = start
    let end = found.get(last)
    while (end === undefined) {
      const next = targets.get(last)
      if (next === undefined) end = { caseId: last, known: targets.has(last) }
      else if (walked.has(last)) end = 'circle'
      else {
        walked.add(last)
        last = next
        end = found.get(last)
      }
    }
    for (const one of walked) found.set(one, end)
    return end
  }
}
