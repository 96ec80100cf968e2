import { isLeft } from 'fp-ts/Either'
import { type NetPromoterScore, netPromoterScore } from '../../nps/net-promoter-score.ts'
import type { Scale, Score } from '../../nps/score.ts'
import { segmentOf } from '../../nps/segment.ts'
import type { EmptyTally, NpsTally } from '../../nps/tally.ts'
import { fraction } from '../../stats/elementary/fraction.ts'

/** The net promoter score of a run, of one scale, and how much decided feedback had no score to count. */
export type NpsSummary = { readonly unscored: number } & (
  | (NetPromoterScore & { readonly _tag?: never })
  | (EmptyTally & { readonly scale: Scale })
)

const score = netPromoterScore({ confidence: fraction(0.95), method: 'adjustedWald' })

/** Scores the answers of decided feedback: how often each score was given. */
export const npsSummary = (scale: Scale, counts: ReadonlyMap<number, number>, decided: number): NpsSummary => {
  const groups = { detractor: 0, passive: 0, promoter: 0 }
  for (const [answer, count] of counts) groups[segmentOf(answer as Score)] += count
  const { detractor: detractors, passive: passives, promoter: promoters } = groups
  const tally: NpsTally = { scale, detractors, passives, promoters }
  const scored = score(tally)
  return isLeft(scored)
    ? { unscored: decided, scale, ...scored.left }
    : { unscored: decided - scored.right.answers, ...scored.right }
}
