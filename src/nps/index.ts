export {
  type NpsDifference,
  type NpsDifferencePolicy,
  type NpsPair,
  type NpsTest,
  npsDifference,
} from './difference.ts'
export type { HistogramIssues, WrongLength } from './histogram.ts'
export type { NpsInterval } from './interval.ts'
export { type NpsIntervalMethod, type NpsIntervalPolicy, npsIntervalMethods } from './interval-policy.ts'
export { type NetPromoterScore, netPromoterScore } from './net-promoter-score.ts'
export { parseTally, tallyFromCounts } from './parse-tally.ts'
export { type ReportablePolicy, type ReportVerdict, reportable } from './reportable.ts'
export {
  answersForChange,
  answersForMargin,
  type ChangeGoal,
  type ExpectedPair,
  type MarginGoal,
  worstCase,
} from './sample-size.ts'
export {
  boundsOf,
  type InvalidScore,
  type NpsScore,
  parseNpsScore,
  parseScore,
  type Scale,
  type Score,
  scales,
} from './score.ts'
export { type NpsSegment, npsSegments, segmentOf } from './segment.ts'
export {
  answersIn,
  type EmptyTally,
  type NpsCounts,
  type NpsTally,
  type OneScale,
  tallyMonoid,
  tallyOf,
} from './tally.ts'
