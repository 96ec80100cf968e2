import { segmentOf } from '../../nps/segment.ts'
import type { Fraction } from '../../stats/elementary/fraction.ts'
import { measuredShare } from '../../stats/proportion/measured-share.ts'
import type { AskedAgain, CohortRecovery } from './cohort.ts'

/**
 * How many detractors of each period came back (同期群挽回率). Others than detractors are not counted; a cohort without
 * answers has no share.
 *
 * @example
 * recoveryByCohort(fraction(0.95))([]) // => []
 * @source A1.11
 * @law cohorts add up to everybody who was asked again
 */
export const recoveryByCohort = (
  confidence: Fraction,
): ((asked: readonly AskedAgain[]) => readonly CohortRecovery[]) => {
  const measured = measuredShare(confidence)
  return (asked) => {
    const cohorts = new Map<string, { asked: number; answered: number; recovered: number; promoters: number }>()
    for (const { cohort, before, after } of asked) {
      if (segmentOf(before) !== 'detractor') continue
      const known = cohorts.get(cohort) ?? { asked: 0, answered: 0, recovered: 0, promoters: 0 }
      const now = after === undefined ? undefined : segmentOf(after)
      cohorts.set(cohort, {
        asked: known.asked + 1,
        answered: known.answered + (now === undefined ? 0 : 1),
        recovered: known.recovered + (now === undefined || now === 'detractor' ? 0 : 1),
        promoters: known.promoters + (now === 'promoter' ? 1 : 0),
      })
    }
    return [...cohorts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([cohort, counts]) => ({
        cohort,
        answered: measured(counts.answered, counts.asked),
        recovered: measured(counts.recovered, counts.answered),
        promoters: measured(counts.promoters, counts.answered),
      }))
  }
}
