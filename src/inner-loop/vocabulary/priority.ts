import { Ord as numberOrd } from 'fp-ts/number'
import { contramap, type Ord } from 'fp-ts/Ord'

/** How urgently a case must be worked (优先级), the most urgent first. */
export const priorities = ['P0', 'P1', 'P2'] as const
/** How urgent a case is (优先级), the most urgent first. */
export type Priority = (typeof priorities)[number]

/** What triage can answer: a priority, or that no case is opened (不立案). */
export const triageOutcomes = ['P0', 'P1', 'P2', 'noCase'] as const
/** What triage decides (分诊结果): a priority, or that there is no case. */
export type TriageOutcome = (typeof triageOutcomes)[number]

/** Smaller is more urgent; feedback that opens no case comes last. */
export const urgencyRank = (outcome: TriageOutcome): number => triageOutcomes.indexOf(outcome)

/** Orders outcomes from the most to the least urgent. */
export const byUrgency: Ord<TriageOutcome> = contramap(urgencyRank)(numberOrd)
