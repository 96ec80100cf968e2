import { exp } from '../../stats/elementary/exp.ts'
import { expm1 } from '../../stats/elementary/expm1.ts'
import { log } from '../../stats/elementary/log.ts'
import { log1p } from '../../stats/elementary/log1p.ts'
import { incompleteBeta } from '../../stats/special/incomplete-beta.ts'

/** Purchase histories summed up: how often they came back, the time of the last and of the end since the first. */
export interface PurchaseHistory {
  readonly repeats: number
  /** From the first purchase to the last, in the unit of the model. */
  readonly last: number
  /** From the first purchase to the end of observation. */
  readonly observed: number
}

/**
 * A model of buying and leaving, fitted to a portfolio (复购模型): rates vary as a gamma distribution of shape `r` and
 * rate `alpha`; after a purchase customers leave with a chance that varies as a beta distribution of `a` and `b`. NBD
 * knows no leaving. `regularity` is the shape of gaps, 1 where absent: with one the models are MBG/CNBD-k and CNBD-k
 * (Reutterer, Platzer & Schröder, Int. J. Research in Marketing 38, 2021).
 */
export type Ranking = {
  readonly unitDays: number
  readonly r: number
  readonly alpha: number
  /**
   * Purchases less than so many days after the last are one episode (购买回合) and count once, so that a burst is not taken
   * for a habit; 1 where absent, each date by itself. Times stay plain.
   */
  readonly episodeDays?: number
  /** How the days of an episode and the regularity were chosen: by what they foretold of the last days that were known. */
  readonly chosen?: RankingChoice
} & (
  | { readonly model: 'BG/NBD'; readonly a: number; readonly b: number }
  | { readonly model: 'MBG/NBD'; readonly a: number; readonly b: number; readonly regularity?: number }
  | { readonly model: 'NBD'; readonly regularity?: number }
)

/** What a choice of ranking rests on: so many customers, judged before the last days, which told who came back. */
export interface RankingChoice {
  readonly heldOutDays: number
  readonly customers: number
  /** The chance that a lost customer ranked above one who came back. */
  readonly auc: number
}

/** The chance that the open gap lasts so long from the last purchase on, when the customer has not left. */
const lasting = (model: Ranking, { repeats, last }: PurchaseHistory): ((until: number) => number) => {
  const { r, alpha } = model
  const k = model.model === 'BG/NBD' ? 1 : (model.regularity ?? 1)
  return (until) => {
    const [open, known] = [until - last, alpha + last]
    if (open <= 0) return 1
    return k === 1
      ? exp(-(r + repeats) * log1p(open / known))
      : incompleteBeta(r + k * repeats, k, known / (known + open), open / (known + open))
  }
}

/**
 * The chance that a customer has not left for good (存活概率). Not for ranking: by BG/NBD it is 1 for everybody who
 * bought once. Times in the unit of the model.
 *
 * Fader, Hardie & Lee, "Counting Your Customers" the Easy Way, Marketing Science 24 (2005); MBG/NBD: Batislam, Denizel
 * & Filiztekin, Int. J. Research in Marketing 24 (2007).
 *
 * @example
 * const weekly = { model: 'BG/NBD', unitDays: 7, r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } as const
 * aliveChance(weekly)({ repeats: 2, last: 30.43, observed: 38.86 }).toFixed(3) // => '0.727'
 * aliveChance(weekly)({ repeats: 0, last: 0, observed: 520 }) // => 1
 * @law the chance to be alive falls as silence goes on
 */
export const aliveChance =
  (model: Ranking) =>
  (history: PurchaseHistory): number => {
    const { repeats, observed } = history
    if (model.model === 'NBD' || (model.model === 'BG/NBD' && repeats === 0)) return 1
    const left = model.model === 'BG/NBD' ? model.b + repeats - 1 : model.b + repeats
    const here = left * lasting(model, history)(observed)
    return here / (here + model.a)
  }

/**
 * The chance that nothing is bought within the horizon (未来无购买概率): the score to rank customers by, for it answers
 * the question that is asked, and also for those who bought once. Horizon in the unit of the model.
 *
 * @example
 * chanceOfNothing({ model: 'NBD', unitDays: 7, r: 1, alpha: 3 }, 3)({ repeats: 0, last: 0, observed: 0 }) // => 0.5
 * @source A0.6
 * @law the chance of nothing lies between 0 and 1 and falls with the horizon
 */
export const chanceOfNothing =
  (model: Ranking, horizon: number) =>
  (history: PurchaseHistory): number => {
    const alive = aliveChance(model)(history)
    const lasts = lasting(model, history)
    const now = lasts(history.observed)
    return now === 0 ? 1 : 1 - alive * (1 - Math.min(1, lasts(history.observed + horizon) / now))
  }

/**
 * How long after the last purchase the chance to be alive has sunk to `chance` (存活概率降至阈值的时间), in the unit of the
 * model; 0 where it is lower from the start. Absent where it never sinks, by NBD and for one purchase by BG/NBD, and where
 * the model knows a regularity.
 *
 * @example
 * const weekly = { model: 'BG/NBD', unitDays: 7, r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } as const
 * silenceUntil(weekly, 0.5)({ repeats: 2, last: 30.43, observed: 38.86 })?.toFixed(1) // => '32.1'
 * silenceUntil(weekly, 0.5)({ repeats: 0, last: 0, observed: 52 }) // => undefined
 */
export const silenceUntil =
  (model: Ranking, chance: number) =>
  ({ repeats, last }: PurchaseHistory): number | undefined => {
    if (model.model === 'NBD' || (model.model === 'BG/NBD' && repeats === 0)) return undefined
    if (model.model === 'MBG/NBD' && (model.regularity ?? 1) !== 1) return undefined
    const left = model.model === 'BG/NBD' ? model.b + repeats - 1 : model.b + repeats
    const odds = ((1 - chance) / chance) * (left / model.a)
    return Math.max(0, (model.alpha + last) * expm1(log(odds) / (model.r + repeats)))
  }
