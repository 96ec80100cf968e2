import { answersIn, type NpsCounts } from './tally.ts'

/** Score and variance of three counts, which must not all be 0; both as one division of whole numbers. */
export const npsOf = (counts: NpsCounts): number => (counts.promoters - counts.detractors) / answersIn(counts)

/**
 * The variance of one answer taken as −1, 0 or 1 (方差, divisor n): 0 where all agree, 1 at worst.
 *
 * Equal to `share of promoters + share of detractors − nps²`, put so that nothing cancels.
 */
export const varianceOf = (counts: NpsCounts): number => spreadOf(counts) / answersIn(counts) ** 2

/** The variance with divisor n − 1, for at least two answers. */
export const sampleVarianceOf = (counts: NpsCounts): number =>
  spreadOf(counts) / (answersIn(counts) * (answersIn(counts) - 1))

export const standardErrorOf = (counts: NpsCounts): number => Math.sqrt(varianceOf(counts) / answersIn(counts))

/**
 * Three imagined answers more, as the adjusted Wald interval has it: Rocks, Interval Estimation for the Net
 * Promoter Score, Am. Stat. 70 (2016).
 */
export const adjusted = ({ detractors, passives, promoters }: NpsCounts): NpsCounts => ({
  detractors: detractors + 0.75,
  passives: passives + 1.5,
  promoters: promoters + 0.75,
})

const spreadOf = ({ detractors, passives, promoters }: NpsCounts): number =>
  passives * (promoters + detractors) + 4 * promoters * detractors
