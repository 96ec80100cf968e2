import { highestCount } from '../../stats/proportion/highest-count.ts'
import type { RatePair } from '../../stats/rate-drop.ts'
import { incompleteBeta } from '../../stats/special/incomplete-beta.ts'

/**
 * The chance, when the rate is what it was, of as many as came after or more (上升检验): `I_{u/(S+u)}(m, n+1)`, the exact
 * conditional test of two Poisson rates whatever the rate. Exposures are customers heard, in one unit. 1 where nobody came, and where a
 * figure is none or beyond all counting: it shows nothing.
 *
 * With `dispersion` ψ above 0 counts are known to vary more than by chance, from week to week with variance `μ + ψ·μ²`;
 * `weeks` is how many weeks the window after is long. Both counts then weigh less.
 *
 * Przyborowski & Wilenski, Homogeneity of Results in Testing Samples from Poisson Series, Biometrika 31 (1940).
 *
 * @example
 * riseChance({ before: { count: 0, exposure: 3 }, after: { count: 2, exposure: 1 } }) // => 0.0625
 * @source A1.2
 * @law the chance of a rise is that of the conditional binomial
 * @law counts that vary more make a rise less surprising
 */
export const riseChance = ({ before, after }: RatePair, dispersion = 0, weeks = 1): number => {
  const whole = before.exposure + after.exposure
  if (!(after.count > 0 && before.count >= 0 && after.exposure > 0 && before.exposure > 0)) return 1
  if (!(after.count <= highestCount && before.count <= highestCount && whole < Number.POSITIVE_INFINITY)) return 1
  const expected = (before.count * after.exposure) / before.exposure
  const inflation = 1 + (dispersion * expected) / weeks
  return incompleteBeta(
    after.count / inflation,
    before.count / inflation + 1,
    after.exposure / whole,
    before.exposure / whole,
  )
}
