import type { CaseState } from '../../inner-loop/case/state.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'

/** Where a case that ended as a duplicate leads: the case in the end, or round in a circle. */
export type LedTo<W extends Words> =
  | { readonly _tag: 'End'; readonly end: CaseState<W>; readonly through: readonly string[] }
  | { readonly _tag: 'Circle'; readonly members: readonly CaseState<W>[] }
  | { readonly _tag: 'Unknown' }

/** Follows a duplicate through the cases that are known; one that is none leads to itself. */
export const ledTo = <W extends Words>(
  state: CaseState<W>,
  known: (caseId: string) => CaseState<W> | undefined,
): LedTo<W> => {
  const walked = new Map<string, CaseState<W>>()
  let last = state
  while (last.stage === 'closed' && last.duplicateOf !== undefined && last.caseId !== undefined) {
    walked.set(last.caseId, last)
    if (walked.has(last.duplicateOf)) {
      const path = [...walked.keys()]
      return { _tag: 'Circle', members: [...walked.values()].slice(path.indexOf(last.duplicateOf)) }
    }
    const next = known(last.duplicateOf)
    if (next === undefined || next.caseId !== last.duplicateOf) return { _tag: 'Unknown' }
    last = next
  }
  return { _tag: 'End', end: last, through: [...walked.keys()] }
}

/** The one of a circle that is opened again, whoever finds it: the least by its id. */
export const firstOf = <W extends Words>(members: readonly CaseState<W>[]): CaseState<W> | undefined =>
  members.reduce<CaseState<W> | undefined>(
    (least, one) => ((least?.caseId ?? '') !== '' && (least?.caseId ?? '') < (one.caseId ?? '') ? least : one),
    undefined,
  )
