import { Ord as numberOrd } from 'fp-ts/number'
import { contramap, type Ord } from 'fp-ts/Ord'

/**
 * How urgently a case must be worked (优先级), the most urgent first.
 *
 * @example
 * priorities.map((priority) => standardSla.targets[priority].withinMinutes / 60) // => [4, 4, 24]
 */
export const priorities = ['P0', 'P1', 'P2'] as const
/** How urgent a case is (优先级), the most urgent first. */
export type Priority = (typeof priorities)[number]

/**
 * What triage can answer: a priority, or that no case is opened (不立案).
 *
 * @example
 * triageOutcomes.map((priority) => routing(standardRouting)({ priority, redFlags: [], csm: 'named' }).output)
 * // => ['alert:csDirector', 'ticket:csm', 'batch:regularService', 'none']
 */
export const triageOutcomes = ['P0', 'P1', 'P2', 'noCase'] as const
/** What triage decides (分诊结果): a priority, or that there is no case. */
export type TriageOutcome = (typeof triageOutcomes)[number]

/**
 * How urgent an outcome is, by its place (紧急程度): smaller is more urgent; feedback that opens no case comes last.
 *
 * @example
 * urgencyRank('P0') < urgencyRank('P2') // => true
 * urgencyRank('noCase') // => 3
 */
export const urgencyRank = (outcome: TriageOutcome): number => triageOutcomes.indexOf(outcome)

/**
 * Orders outcomes from the most to the least urgent (按紧急程度排序).
 *
 * @example
 * const outcomes: readonly TriageOutcome[] = ['noCase', 'P2', 'P0']
 * outcomes.slice().sort(byUrgency.compare) // => ['P0', 'P2', 'noCase']
 */
export const byUrgency: Ord<TriageOutcome> = contramap(urgencyRank)(numberOrd)
