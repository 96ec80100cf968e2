import { type Either, left, right } from 'fp-ts/Either'
import type { Fraction } from '../../stats/elementary/fraction.ts'
import type { GapFacts, NoGap, PerceptionGap } from './gap.ts'
import { ofSamePersons, ofTwoSamples } from './gap-measures.ts'
import { isOn, sameScale } from './gap-scale.ts'

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
