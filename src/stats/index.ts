export { betaQuantile } from './beta-quantile.ts'
export { binomialLowerTail, binomialUpperTail, type Tries } from './binomial.ts'
export { clopperPearsonInterval } from './clopper-pearson.ts'
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
export { fisherDrop } from './fisher.ts'
export { type Fraction, fraction, type NotAFraction, parseFraction } from './fraction.ts'
export { hypergeometricLowerTail, type Urn } from './hypergeometric.ts'
export { incompleteBeta } from './incomplete-beta.ts'
export { lowerGamma, upperGamma } from './incomplete-gamma.ts'
export type { ConfidenceInterval } from './interval.ts'
export { logGamma } from './log-gamma.ts'
export { type MeasuredShare, measuredShare } from './measured-share.ts'
export { benjaminiHochberg, holm } from './multiple.ts'
export { newcombeInterval } from './newcombe.ts'
export { millsRatio, normalLogUpperTail, normalLowerTail, normalUpperTail } from './normal.ts'
export { normalUpperQuantile, twoSidedReach } from './normal-quantile.ts'
export { poissonLowerTail, poissonUpperTail } from './poisson.ts'
export { rarefied } from './rarefaction.ts'
export { type Rate, type RatePair, type RatePrior, rateDrop } from './rate-drop.ts'
export { type RateRatioInterval, rateRatioInterval } from './rate-ratio.ts'
export { roundHalfAwayFromZero } from './rounding.ts'
export { levelSpent, type SequentialLook, sequentialLooks } from './sequential/spending.ts'
export { highestCount, parseShare, type Share, type SharePair, share } from './share.ts'
export { type TwoProportionTest, twoProportionDrop } from './two-proportion.ts'
export { wilsonInterval } from './wilson.ts'
