import type { ConfidenceInterval } from '../../stats/proportion/interval.ts'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'

/**
 * Which two sides are held against each other (差距类型): 感知与实际, 期望与体验.
 *
 * @example
 * const points = (values: readonly number[]) => ({ scale: { _tag: 'Points', unit: 'stars', from: 1, to: 5 }, values } as const)
 * gapPairs.map((pair) => {
 *   const found = perceptionGap(fraction(0.95))({ pair, persons: 'same', one: points([3, 2, 4]), other: points([5, 4, 4]) })
 *   return found._tag === 'Right' && [found.right.pair, found.right.gap]
 * }) // => [['perceivedAndActual', -1.3333333333333333], ['expectedAndExperienced', -1.3333333333333333]]
 */
export const gapPairs = ['perceivedAndActual', 'expectedAndExperienced'] as const
/** Which two views are compared (差距对比). */
export type GapPair = (typeof gapPairs)[number]

/** What an answer can be: yes or no ("within the promise"), or points of one scale. */
export type GapScale =
  | { readonly _tag: 'YesNo'; readonly question: string }
  | { readonly _tag: 'Points'; readonly unit: string; readonly from: number; readonly to: number }

/** One side: its scale, and what each person or event says on it; a yes is 1. */
export interface GapSide {
  readonly scale: GapScale
  readonly values: readonly number[]
}

/** Two sides to be compared. The values of the same persons stand in the same places, or the samples are two. */
export interface GapFacts {
  readonly pair: GapPair
  readonly persons: 'same' | 'different'
  /** What is perceived, or what was expected. */
  readonly one: GapSide
  /** What is the case, or what was experienced. */
  readonly other: GapSide
}

/** How far the two are apart (差距): the one less the other, with what it rests on. */
export type PerceptionGap = { readonly pair: GapPair; readonly scale: GapScale; readonly gap: number } & (
  | {
      readonly _tag: 'SamePersons'
      readonly n: number
      /** Of the differences; absent for one person. */
      readonly sd?: number
      readonly interval?: ConfidenceInterval
    }
  | {
      readonly _tag: 'TwoSamples'
      readonly n: readonly [number, number]
      readonly shares?: readonly [MeasuredShare, MeasuredShare]
      readonly interval?: ConfidenceInterval
    }
)

/** Why the two cannot be held against each other. */
export type NoGap =
  | { readonly _tag: 'ScalesDiffer'; readonly one: GapScale; readonly other: GapScale }
  | { readonly _tag: 'SideEmpty' }
  | { readonly _tag: 'PersonsDiffer'; readonly one: number; readonly other: number }
  | { readonly _tag: 'ValueOffScale'; readonly side: 'one' | 'other'; readonly place: number }
