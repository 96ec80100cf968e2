import type { Monoid } from 'fp-ts/Monoid'
import type { Scale, Score } from './score.ts'
import { segmentOf } from './segment.ts'

/** How many answers fell into each of the three groups, whatever the scale. */
export interface NpsCounts {
  readonly detractors: number
  readonly passives: number
  readonly promoters: number
}

/**
 * The answers of a period, a shop or a segment, counted (计票): all that is needed to score them.
 *
 * Three whole numbers and the scale; tallies add up exactly, so that the work splits over any number of
 * machines and merges in any order.
 */
export interface NpsTally<S extends Scale = Scale> extends NpsCounts {
  readonly scale: S
}

/** Nobody answered: there is no score, and it is not 0. */
export interface EmptyTally {
  readonly _tag: 'EmptyTally'
}

/** One scale, named: the compiler refuses a scale that may be either, since their tallies must not mix. */
export type OneScale<S extends Scale> = Scale extends S ? never : S

/**
 * How many answered (有效答复数).
 *
 * @example
 * answersIn({ detractors: 2, passives: 3, promoters: 5 }) // => 10
 */
export const answersIn = ({ detractors, passives, promoters }: NpsCounts): number => detractors + passives + promoters

/**
 * How tallies of one scale are put together (合并). The sum is exact and its order does not matter.
 *
 * @example
 * tallyMonoid('0-10').empty // => { scale: '0-10', detractors: 0, passives: 0, promoters: 0 }
 * @law tallies form a commutative monoid
 */
export const tallyMonoid = <S extends Scale>(scale: S & OneScale<S>): Monoid<NpsTally<S>> => ({
  empty: { scale, detractors: 0, passives: 0, promoters: 0 },
  concat: (x, y) => ({
    scale,
    detractors: x.detractors + y.detractors,
    passives: x.passives + y.passives,
    promoters: x.promoters + y.promoters,
  }),
})

/**
 * Counts answers.
 *
 * @example
 * tallyOf('0-10')([npsScore(3), npsScore(9), npsScore(10)])
 * // => { scale: '0-10', detractors: 1, passives: 0, promoters: 2 }
 * @source A2.1
 * @law the order and the batches of answers do not matter
 */
export const tallyOf =
  <S extends Scale>(scale: S & OneScale<S>) =>
  (scores: readonly Score<S>[]): NpsTally<S> => {
    const counts = { detractor: 0, passive: 0, promoter: 0 }
    for (const score of scores) counts[segmentOf(score)] += 1
    return { scale, detractors: counts.detractor, passives: counts.passive, promoters: counts.promoter }
  }
