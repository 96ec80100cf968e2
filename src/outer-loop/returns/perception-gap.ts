import { type Either, left, right } from 'fp-ts/Either'
import type { Fraction } from '../../stats/fraction.ts'
import type { ConfidenceInterval } from '../../stats/interval.ts'
import { type MeasuredShare, measuredShare } from '../../stats/measured-share.ts'
import { newcombeInterval } from '../../stats/newcombe.ts'
import { twoSidedReach } from '../../stats/normal-quantile.ts'
import { share } from '../../stats/share.ts'

/** Which two sides are held against each other (差距类型): 感知与实际, 期望与体验. */
export const gapPairs = ['perceivedAndActual', 'expectedAndExperienced'] as const
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

/**
 * How far perception is from what is the case, or experience from what was expected (感知差距、期望差距): on one and the same
 * scale, never points less minutes.
 *
 * @example
 * const inTime = { _tag: 'YesNo', question: 'delivered within the promise' } as const
 * const found = perceptionGap(fraction(0.95))({ pair: 'perceivedAndActual', persons: 'same',
 *   one: { scale: inTime, values: [0, 0, 1, 1] }, other: { scale: inTime, values: [1, 0, 1, 1] } })
 * found._tag === 'Right' && found.right.gap // => -0.25
 * @source A3.2
 * @law a gap changes its sign when its sides change places
 */
export const perceptionGap =
  (confidence: Fraction) =>
  ({ pair, persons, one, other }: GapFacts): Either<NoGap, PerceptionGap> => {
    if (!sameScale(one.scale, other.scale)) return left({ _tag: 'ScalesDiffer', one: one.scale, other: other.scale })
    if (one.values.length === 0 || other.values.length === 0) return left({ _tag: 'SideEmpty' })
    if (persons === 'same' && one.values.length !== other.values.length)
      return left({ _tag: 'PersonsDiffer', one: one.values.length, other: other.values.length })
    for (const [side, { values }] of [
      ['one', one],
      ['other', other],
    ] as const) {
      const place = values.findIndex((value) => !isOn(one.scale, value))
      if (place >= 0) return left({ _tag: 'ValueOffScale', side, place })
    }
    const base = { pair, scale: one.scale }
    return right(
      persons === 'same'
        ? { ...base, ...ofSamePersons(confidence, one.values, other.values) }
        : { ...base, ...ofTwoSamples(confidence, one, other) },
    )
  }

const sameScale = (a: GapScale, b: GapScale): boolean =>
  a._tag === 'YesNo'
    ? b._tag === 'YesNo' && a.question === b.question
    : b._tag === 'Points' && a.unit === b.unit && a.from === b.from && a.to === b.to

const isOn = (scale: GapScale, value: number): boolean =>
  scale._tag === 'YesNo' ? value === 0 || value === 1 : value >= scale.from && value <= scale.to

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** With divisor n − 1. */
const varianceOf = (values: readonly number[]): number => {
  const mean = meanOf(values)
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}

const around = (confidence: Fraction, gap: number, standardError: number): ConfidenceInterval => {
  const reach = twoSidedReach(confidence) * standardError
  return { confidence, lower: gap - reach, upper: gap + reach }
}

const ofSamePersons = (confidence: Fraction, one: readonly number[], other: readonly number[]) => {
  const differences = one.map((value, place) => value - (other[place] as number))
  const n = differences.length
  const gap = meanOf(differences) + 0
  const sd = n > 1 ? Math.sqrt(varianceOf(differences)) : undefined
  return {
    _tag: 'SamePersons' as const,
    gap,
    n,
    ...(sd === undefined ? {} : { sd, interval: around(confidence, gap, sd / Math.sqrt(n)) }),
  }
}

const ofTwoSamples = (confidence: Fraction, { scale, values }: GapSide, { values: others }: GapSide) => {
  const n: readonly [number, number] = [values.length, others.length]
  const gap = meanOf(values) - meanOf(others) + 0
  if (scale._tag === 'YesNo') {
    const yes = (all: readonly number[]): number => all.reduce((sum, value) => sum + value, 0)
    const [a, b] = [yes(values), yes(others)]
    const measured = measuredShare(confidence)
    return {
      _tag: 'TwoSamples' as const,
      gap,
      n,
      shares: [measured(a, n[0]), measured(b, n[1])] as const,
      interval: newcombeInterval(confidence)({ before: share(a, n[0]), after: share(b, n[1]) }),
    }
  }
  return {
    _tag: 'TwoSamples' as const,
    gap,
    n,
    ...(n[0] > 1 && n[1] > 1
      ? { interval: around(confidence, gap, Math.sqrt(varianceOf(values) / n[0] + varianceOf(others) / n[1])) }
      : {}),
  }
}
