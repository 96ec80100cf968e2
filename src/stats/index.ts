export {
  type AnswersNeeded,
  answersForDrop,
  answersStillNeeded,
  type DropGoal,
  type NeverEnough,
} from './comparison/answers-needed.ts'
export {
  type ControlledPair,
  type DifferenceInDifferences,
  differenceInDifferences,
} from './comparison/difference-in-differences.ts'
export { pooledDispersion, type WindowCounts } from './comparison/dispersion.ts'
export { type StratifiedTest, stratifiedExact, stratifiedTest, type TwoGroups } from './comparison/mantel-haenszel.ts'
export { type Discordant, mcNemar } from './comparison/mcnemar.ts'
export { leastRankSumChance, type RankSum, rankSum } from './comparison/rank-sum.ts'
export type { Measured } from './comparison/rank-sum-exact.ts'
export { type Fraction, fraction, type NotAFraction, parseFraction } from './elementary/fraction.ts'
export { benjaminiHochberg, holm } from './multiple.ts'
export { clopperPearsonInterval } from './proportion/clopper-pearson.ts'
export { fisherDrop } from './proportion/fisher.ts'
export { highestCount } from './proportion/highest-count.ts'
export type { ConfidenceInterval } from './proportion/interval.ts'
export { type MeasuredShare, measuredShare } from './proportion/measured-share.ts'
export { newcombeInterval } from './proportion/newcombe.ts'
export { parseShare, type Share, type SharePair, share } from './proportion/share.ts'
export { type TwoProportionTest, twoProportionDrop } from './proportion/two-proportion.ts'
export { wilsonInterval } from './proportion/wilson.ts'
export { rarefied } from './rarefaction.ts'
export { type Rate, type RatePair, type RatePrior, rateDrop } from './rate-drop.ts'
export { type RateRatioInterval, rateRatioInterval } from './rate-ratio.ts'
export { roundHalfAwayFromZero } from './rounding.ts'
export { levelSpent, type SequentialLook, sequentialLooks } from './sequential/spending.ts'
export { betaQuantile } from './special/beta-quantile.ts'
export { binomialLowerTail, binomialUpperTail, type Tries } from './special/binomial.ts'
export { hypergeometricLowerTail, type Urn } from './special/hypergeometric.ts'
export { incompleteBeta } from './special/incomplete-beta.ts'
export { lowerGamma, upperGamma } from './special/incomplete-gamma.ts'
export { logGamma } from './special/log-gamma.ts'
export { millsRatio, normalLogUpperTail, normalLowerTail, normalUpperTail } from './special/normal.ts'
export { normalUpperQuantile, twoSidedReach } from './special/normal-quantile.ts'
export { poissonLowerTail, poissonUpperTail } from './special/poisson.ts'
