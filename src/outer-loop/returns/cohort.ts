import type { Score } from '../../nps/score.ts'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'

/** A detractor who was asked again (复测). */
export interface AskedAgain {
  /** The month or quarter they were heard in: `2026-Q3`. */
  readonly cohort: string
  readonly before: Score
  /** Absent where they did not answer. */
  readonly after?: Score
}

/** What became of the detractors of one period (同期群挽回). */
export interface CohortRecovery {
  readonly cohort: string
  /** Answered, of those asked again. */
  readonly answered: MeasuredShare
  /** Passives or promoters now, of those who answered. */
  readonly recovered: MeasuredShare
  readonly promoters: MeasuredShare
}
