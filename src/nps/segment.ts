import type { Score } from './score.ts'

/**
 * The three groups of the Net Promoter System: 贬损者, 中立者, 推荐者.
 *
 * @example
 * npsSegments // => ['detractor', 'passive', 'promoter']
 * segmentOf(npsScore(8)) // => 'passive'
 */
export const npsSegments = ['detractor', 'passive', 'promoter'] as const
/** Detractor, passive or promoter (贬损者、中立者、推荐者). */
export type NpsSegment = (typeof npsSegments)[number]

/**
 * Sorts an answer into its group: up to 6, 7–8, 9–10. A 1–10 scale is cut at the same numbers.
 *
 * @example
 * segmentOf(npsScore(6)) // => 'detractor'
 * segmentOf(npsScore(7)) // => 'passive'
 * segmentOf(npsScore(9)) // => 'promoter'
 * @source A2.1
 * @law a higher score never falls into a lower group
 */
export const segmentOf = (score: Score): NpsSegment => (score <= 6 ? 'detractor' : score <= 8 ? 'passive' : 'promoter')
