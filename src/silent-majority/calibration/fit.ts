import { type Either, left, right } from 'fp-ts/Either'
import type { Ranking } from '../model/ranking.ts'
import { type CountedHistory, logLikelihood } from './likelihood.ts'
import { lowestPoint } from './nelder-mead.ts'
import { runawayIn } from './runaway.ts'

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
 * refused: `b` above 1000, `a` below 0.001, or rates without any spread.
 *
 * @source A0.6
 * @law a fit is no less likely than its neighbours
 */
export const fitRanking =
  (model: Ranking['model']) =>
  (histories: readonly CountedHistory[]): Either<FitRefusal, Ranking> => {
    const total = (of: (one: CountedHistory) => number): number =>
      histories.reduce((sum, one) => one.customers * of(one) + sum, 0)
    const repeats = total((one) => one.repeats)
    if (repeats === 0) return left({ _tag: 'NobodyCameBack', model })
    const likely = logLikelihood(histories)
    const scale = total((one) => one.observed) / repeats
    const made = ([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): Ranking => {
      const rates = { unitDays: 1, r: Math.exp(r), alpha: Math.exp(alpha) }
      return model === 'NBD' ? { model, ...rates } : { model, ...rates, a: Math.exp(a), b: Math.exp(b) }
    }
    const inside = (at: readonly number[]): boolean => at.every((x) => Math.abs(x) < furthest)
    const start = [Math.log(0.5), Math.log(scale / 2), ...(model === 'NBD' ? [] : [0, Math.log(2)])]
    const best = made(lowestPoint((at) => (inside(at) ? -likely(made(at)) : Number.POSITIVE_INFINITY), start))
    const runaway = runawayIn(best)
    return runaway === undefined
      ? right(best)
      : left({ _tag: 'DegenerateFit', model, parameter: runaway[0], received: runaway[1] })
  }

const furthest = 25
