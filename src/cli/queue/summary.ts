import type { Scale, Score } from '../../nps/score.ts'
import { segmentOf } from '../../nps/segment.ts'

/** The net promoter score of a run, of one scale; absent where nobody scored. */
export interface NpsSummary {
  readonly scale: Scale
  readonly answers: number
  /** Decided feedback without a score. */
  readonly unscored: number
  readonly detractors: number
  readonly passives: number
  readonly promoters: number
  /** From −100 to 100, a half rounded away from zero; absent where nobody scored. */
  readonly rounded?: number
}

/** Scores the answers of decided feedback. */
export const npsSummary = (
  scale: Scale,
  counts: ReadonlyMap<number, number>,
  decided: number,
): NpsSummary => {
  const groups = { detractor: 0, passive: 0, promoter: 0 }
  for (const [score, count] of counts) groups[segmentOf(score as Score)] += count
  const { detractor: detractors, passive: passives, promoter: promoters } = groups
  const answers = detractors + passives + promoters
  const points = (100 * Math.abs(promoters - detractors)) / answers
  const sign = promoters < detractors ? -1 : 1
  return {
    scale,
    answers,
    unscored: decided - answers,
    detractors,
    passives,
    promoters,
    ...(answers === 0 ? {} : { rounded: sign * Math.round(points) + 0 }),
  }
}
