import { type Either, left, right } from 'fp-ts/Either'
import type { Fraction } from '../elementary/fraction.ts'
import type { Share } from '../proportion/share.ts'
import { normalUpperQuantile } from '../special/normal-quantile.ts'

/** How surely a drop is to be noticed: `level` is the chance of a false one, `power` that of seeing a real one. */
export interface DropGoal {
  readonly level: Fraction
  readonly power: Fraction
}

/** How many answers are needed (所需样本量): as the formula says, and whole. */
export interface AnswersNeeded {
  readonly exact: number
  readonly answers: number
}

/** Why no number of answers is enough. */
export type NeverEnough =
  /** The share hoped for is not below the share before. */
  | { readonly _tag: 'NoDropHoped' }
  /** The answers before are too few by themselves. */
  | { readonly _tag: 'TooFewBefore'; readonly before: Share }

/**
 * How many answers each of two equal windows needs before a drop from one share to another is noticed, one-sided.
 *
 * `(z₁·√(2p̄q̄) + z₂·√(p₁q₁ + p₂q₂))² / (p₁ − p₂)²` (Fleiss, Statistical Methods for Rates and Proportions, 1981, § 3.2,
 * without continuity correction).
 *
 * @example
 * answersForDrop({ level: fraction(0.05), power: fraction(0.8) })({ before: fraction(0.3), after: fraction(0.3) })
 * // => left({ _tag: 'NoDropHoped' })
 * @source A2.20
 * @law a larger drop never needs more answers
 */
export const answersForDrop = ({
  level,
  power,
}: DropGoal): ((shares: {
  readonly before: Fraction
  readonly after: Fraction
}) => Either<NeverEnough, AnswersNeeded>) => {
  const [forLevel, forPower] = [normalUpperQuantile(level), -normalUpperQuantile(power)]
  return ({ before, after }) => {
    if (after >= before) return left({ _tag: 'NoDropHoped' })
    const middle = (before + after) / 2
    const root =
      forLevel * Math.sqrt(2 * middle * (1 - middle)) +
      forPower * Math.sqrt(before * (1 - before) + after * (1 - after))
    return right(needed((root / (before - after)) ** 2))
  }
}

/**
 * How many answers are still needed when those before are given (还需样本量).
 *
 * `p₂q₂ / (d²/(z₁ + z₂)² − p₁q₁/n₁)`; where the bracket is not above 0, no number is enough: the share before is known too
 * badly.
 *
 * @example
 * answersStillNeeded({ level: fraction(0.05), power: fraction(0.8) })({ before: share(30, 100), after: fraction(0.2) })
 * // => left({ _tag: 'TooFewBefore', before: { count: 30, total: 100 } })
 * @source A2.20
 * @law the answers still needed are noticed with the planned power
 */
export const answersStillNeeded = ({
  level,
  power,
}: DropGoal): ((facts: { readonly before: Share; readonly after: Fraction }) => Either<NeverEnough, AnswersNeeded>) => {
  const reach = normalUpperQuantile(level) - normalUpperQuantile(power)
  return ({ before, after }) => {
    const p = before.count / before.total
    if (after >= p) return left({ _tag: 'NoDropHoped' })
    const room = ((p - after) / reach) ** 2 - (p * (1 - p)) / before.total
    return room <= 0 ? left({ _tag: 'TooFewBefore', before }) : right(needed((after * (1 - after)) / room))
  }
}

const needed = (exact: number): AnswersNeeded => ({ exact, answers: Math.max(1, Math.ceil(exact)) })
