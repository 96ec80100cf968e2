import type { Fraction } from '../elementary/fraction.ts'
import { normalUpperTail } from '../special/normal.ts'
import { normalUpperQuantile } from '../special/normal-quantile.ts'
import { firstPass, nextPass, type Pass } from './pass.ts'

/** One look at a running comparison (期中查看): how much may be spent up to it, and from which z on it decides. */
export interface SequentialLook {
  /** How much is known of what will be known at the planned end, 0 to 1 (信息比例). */
  readonly information: number
  /** The level spent up to this look. */
  readonly spent: number
  /** Absent where so little is to be spent that no answers could ever decide. */
  readonly bound?: number
}

/** A bound beyond this is never reached. */
const never = 8

/**
 * How much of the level may have been spent when so much is known: next to nothing early, all at the planned end.
 *
 * O'Brien–Fleming-type: `2·(1 − Φ(z₁₋α⸝₂ / √t))` (Lan & DeMets, Biometrika 70, 1983).
 *
 * @example
 * levelSpent(fraction(0.05))(0) // => 0
 * levelSpent(fraction(0.05))(1) // => 0.05
 * @law the level spent grows with what is known, up to the level
 */
export const levelSpent = (level: Fraction): ((information: number) => number) => {
  const reach = normalUpperQuantile((level / 2) as Fraction)
  return (information) =>
    information <= 0 ? 0 : information >= 1 ? level : 2 * normalUpperTail(reach / Math.sqrt(information))
}

/**
 * From which z on each of several looks decides, so that all of them together call a change that is none no more often than
 * the level says (序贯检验): one-sided. Who looks every week at 5 % is wrong in 15 of 100 projects; who looks by these
 * bounds, in five.
 *
 * Looks need be neither equally spaced nor planned in number; only the last is planned. What is known must grow: a look that
 * adds nothing has no bound, and past the planned end, `information` above 1, nothing is left to be spent.
 *
 * Bounds by recursive integration (Armitage, McPherson & Rowe, J. R. Stat. Soc. A 132, 1969).
 *
 * @example
 * sequentialLooks(fraction(0.05))([1]).map(({ bound = 0 }) => bound.toFixed(4)) // => ['1.6449']
 * @source A2.20
 * @law looking early spends what the end then lacks, and never more than the level
 * @law bounds agree with published ones
 */
export const sequentialLooks = (level: Fraction): ((information: readonly number[]) => readonly SequentialLook[]) => {
  const spentAt = levelSpent(level)
  return (information) => {
    const looks: SequentialLook[] = []
    let [known, spent] = [0, 0]
    let pass: Pass | undefined
    for (const at of information) {
      const allowed = spentAt(at)
      if (at <= known || allowed <= spent) {
        looks.push({ information: at, spent })
        continue
      }
      pass = pass === undefined ? firstPass(at) : nextPass(pass, at)
      const bound = pass.boundFor(allowed - spent, never)
      spent = allowed
      pass = pass.below(bound ?? never)
      known = at
      looks.push({ information: at, spent, ...(bound === undefined ? {} : { bound }) })
    }
    return looks
  }
}
