import type { CaseState } from '../../inner-loop/case/state.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { mergedFrom } from './merged.ts'

/** The cases of a book that ended as duplicates and that nobody carries on; of a circle the one that is opened again. */
export const lostIn =
  (urgencyOf: (outcome: string) => number, isGraverLevel: (level: string, known: string) => boolean) =>
  (book: ReadonlyMap<string, CaseState<Words>>): readonly string[] => {
    const lost = new Set<string>()
    for (const state of book.values()) {
      if (state.stage !== 'closed' || state.duplicateOf === undefined) continue
      const merged = mergedFrom(state, (one) => book.get(one), urgencyOf, isGraverLevel)
      const one = merged._tag === 'Lost' ? merged.state.caseId : merged._tag === 'NotTakenUp' ? state.caseId : undefined
      if (one !== undefined) lost.add(one)
    }
    return [...lost].sort()
  }
