import type { Fraction } from '../../stats/elementary/fraction.ts'
import type { ConfidenceInterval } from '../../stats/proportion/interval.ts'
import { measuredShare } from '../../stats/proportion/measured-share.ts'
import { newcombeInterval } from '../../stats/proportion/newcombe.ts'
import { share } from '../../stats/proportion/share.ts'
import { twoSidedReach } from '../../stats/special/normal-quantile.ts'
import type { GapSide, PerceptionGap } from './gap.ts'

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

/** The mean of the differences of the same persons. */
export const ofSamePersons = (
  confidence: Fraction,
  one: readonly number[],
  other: readonly number[],
): Omit<Extract<PerceptionGap, { readonly _tag: 'SamePersons' }>, 'pair' | 'scale'> => {
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

/** The difference of two samples: of shares, or of means. */
export const ofTwoSamples = (
  confidence: Fraction,
  { scale, values }: GapSide,
  { values: others }: GapSide,
): Omit<Extract<PerceptionGap, { readonly _tag: 'TwoSamples' }>, 'pair' | 'scale'> => {
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
