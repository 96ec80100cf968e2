import { npsOf } from './moments.ts'
import { answersIn, type NpsCounts } from './tally.ts'

/**
 * The score interval: all values that a test would not reject, given as its two ends.
 *
 * Tango, Equivalence test and confidence interval for the difference in proportions for the paired-sample
 * design, Stat. Med. 17 (1998). Each end is found by halving between the estimate and the end of the scale.
 */
export const tangoEnds = (reach: number, counts: NpsCounts): readonly [lower: number, upper: number] => [
  0 - upperEnd(reach, mirrored(counts)),
  upperEnd(reach, counts),
]

const mirrored = ({ detractors, passives, promoters }: NpsCounts): NpsCounts => ({
  detractors: promoters,
  passives,
  promoters: detractors,
})

const upperEnd = (reach: number, counts: NpsCounts): number => {
  let [inside, outside] = [npsOf(counts), 1]
  for (let step = 0; step < 60; step += 1) {
    const middle = (inside + outside) / 2
    if (scoreAt(middle, counts) > -reach) inside = middle
    else outside = middle
  }
  return inside
}

/** The observed difference less the assumed one, in standard errors under the assumption. */
const scoreAt = (nps: number, counts: NpsCounts): number => {
  if (nps < 0) return -scoreAt(-nps, mirrored(counts))
  const { detractors, promoters } = counts
  const n = answersIn(counts)
  const b = (2 * n - promoters + detractors) * nps - detractors - promoters
  const root = Math.sqrt(b * b + 8 * n * detractors * nps * (1 - nps))
  const rare = (root - b) / (4 * n)
  return (promoters - detractors - n * nps) / Math.sqrt(n * (2 * rare + nps * (1 - nps)))
}
