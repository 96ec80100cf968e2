import { log } from '../../../stats/elementary/log.ts'
import { incompleteBeta } from '../../../stats/special/incomplete-beta.ts'
import { logGamma } from '../../../stats/special/log-gamma.ts'
import type { Ranking } from '../../model/ranking.ts'
import type { CountedHistory } from './likelihood.ts'

/**
 * The logarithm of how likely histories are under MBG/NBD with gaps of a given regularity `k`, but for what does not depend
 * on the rest of the model: `Γ(r+kx)/Γ(r)·αʳ/(α+t)ʳ⁺ᵏˣ` times the chance to be there still and silent so long, or gone.
 */
export const regularLikelihood =
  (histories: readonly CountedHistory[], k: number): ((model: Ranking) => number) =>
  (model) => {
    const { r, alpha } = model
    const [a, b] = model.model === 'NBD' ? [0, 1] : [model.a, model.b]
    const front = r * log(alpha) - logGamma(r)
    const stays = logGamma(a + b) - logGamma(b)
    return histories.reduce((sum, { repeats, last, observed, customers }) => {
      const [shape, known, open] = [r + k * repeats, alpha + last, observed - last]
      const lasts = open <= 0 ? 1 : incompleteBeta(shape, k, known / (known + open), open / (known + open))
      const one =
        front +
        logGamma(shape) -
        shape * log(known) +
        stays +
        logGamma(b + repeats) -
        logGamma(a + b + repeats + 1) +
        log(lasts * (b + repeats) + a)
      return sum + customers * one
    }, 0)
  }
