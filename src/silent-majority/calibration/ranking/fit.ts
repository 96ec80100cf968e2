import { type Either, left, right } from 'fp-ts/Either'
import { exp } from '../../../stats/elementary/exp.ts'
import { log } from '../../../stats/elementary/log.ts'
import type { Ranking } from '../../model/ranking.ts'
import { type CountedHistory, logLikelihood } from './likelihood.ts'
import { lowestPoint } from './nelder-mead.ts'
import { regularLikelihood } from './regular-likelihood.ts'
import { mostAlike, runawayIn } from './runaway.ts'

/** Why no model is taken. A degenerate fit would call everybody alive for ever. */
export type FitRefusal =
  | { readonly _tag: 'NobodyCameBack'; readonly model: Ranking['model'] }
  | {
      readonly _tag: 'DegenerateFit'
      readonly model: Ranking['model']
      readonly parameter: string
      readonly received: number
    }

/**
 * Fits a model of buying and leaving to a portfolio (拟合复购模型) by maximum likelihood, in days. A fit that ran away is
 * refused: `a` below 0.001, so that nobody ever leaves. Rates are given a little spread, `r` of 200 at most, and so is
 * leaving, `b` of 1000 at most, though they show none: customers who are nearly the same can be told from one another by
 * little, not by nothing. Histories in which nobody came back, or that took no time, are none to fit.
 *
 * With a regularity MBG/NBD is MBG/CNBD-k and NBD CNBD-k: gaps are gamma distributed with that shape.
 *
 * @example
 * const once = { repeats: 0, last: 0, observed: 365, customers: 40 }
 * fitRanking('BG/NBD')([once]) // => left({ _tag: 'NobodyCameBack', model: 'BG/NBD' })
 * const faithful = { repeats: 12, last: 360, observed: 365, customers: 10 }
 * fitRanking('BG/NBD')([faithful, { ...faithful, repeats: 6 }])._tag // => 'Left'
 * fitRanking('NBD')([faithful, { ...faithful, repeats: 6 }])._tag // => 'Right'
 * @source A0.6
 * @law a fit is no less likely than its neighbours
 */
export const fitRanking =
  (model: Ranking['model'], regularity: number = 1) =>
  (histories: readonly CountedHistory[]): Either<FitRefusal, Ranking> => {
    const total = (of: (one: CountedHistory) => number): number =>
      histories.reduce((sum, one) => one.customers * of(one) + sum, 0)
    const repeats = total((one) => one.repeats)
    if (!(repeats > 0 && total((one) => one.observed) > 0)) return left({ _tag: 'NobodyCameBack', model })
    const likely = regularity === 1 ? logLikelihood(histories) : regularLikelihood(histories, regularity)
    const scale = total((one) => one.observed) / repeats
    const more = regularity === 1 ? {} : { regularity }
    const made = ([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): Ranking => {
      const rates = { unitDays: 1, r: exp(r), alpha: exp(alpha) }
      return model === 'NBD' ? { model, ...rates, ...more } : { model, ...rates, a: exp(a), b: exp(b), ...more }
    }
    const inside = (at: readonly number[]): boolean =>
      at.every((x, i) => Math.abs(x) < furthest && x < (most[i] as number) && x > (fewest[i] as number))
    const start = [log(0.5), log((scale * regularity) / 2), ...(model === 'NBD' ? [] : [0, log(2)])]
    const height = (at: readonly number[]): number => (inside(at) ? -likely(made(at)) : Number.POSITIVE_INFINITY)
    const best = made(lowestPoint(height, start, 600, (at) => runawayIn(made(at)) !== undefined))
    const runaway = runawayIn(best)
    return runaway === undefined
      ? right(best)
      : left({ _tag: 'DegenerateFit', model, parameter: runaway[0], received: runaway[1] })
  }

const furthest = 25

/** Beyond these r, alpha, a and b are not followed: rates spread by 7 % at least, leaving by 3 %, a has run away well before. */
const most = [log(200), furthest, furthest, log(mostAlike)] as const
const fewest = [-furthest, -furthest, log(3e-4), -furthest] as const
