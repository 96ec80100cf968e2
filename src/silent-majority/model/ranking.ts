/** Purchase histories summed up: repeat purchase dates, the time of the last and of the end since the first. */
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
 * knows no leaving.
 */
export type Ranking = { readonly unitDays: number; readonly r: number; readonly alpha: number } & (
  | { readonly model: 'BG/NBD' | 'MBG/NBD'; readonly a: number; readonly b: number }
  | { readonly model: 'NBD' }
)

/**
 * The chance that a customer has not left for good (存活概率). Not for ranking: by BG/NBD it is 1 for everybody who
 * bought once.
 *
 * Fader, Hardie & Lee, "Counting Your Customers" the Easy Way, Marketing Science 24 (2005); MBG/NBD: Batislam, Denizel
 * & Filiztekin, Int. J. Research in Marketing 24 (2007).
 *
 * @law the chance to be alive falls as silence goes on
 */
export const aliveChance =
  (model: Ranking) =>
  ({ repeats, last, observed }: PurchaseHistory): number => {
    if (model.model === 'NBD' || (model.model === 'BG/NBD' && repeats === 0)) return 1
    const { r, alpha, a, b } = model
    const left = model.model === 'BG/NBD' ? b + repeats - 1 : b + repeats
    const odds = Math.log(a / left) + (r + repeats) * Math.log1p((observed - last) / (alpha + last))
    return 1 / (1 + Math.exp(odds))
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
    const known = model.alpha + history.observed
    const none = Math.exp(-(model.r + history.repeats) * Math.log1p(horizon / known))
    return 1 - aliveChance(model)(history) * (1 - none)
  }

/** How long after the last purchase the chance to be alive has sunk to `chance`; absent for NBD, or at once for one. */
export const silenceUntil =
  (model: Ranking, chance: number) =>
  ({ repeats, last }: PurchaseHistory): number | undefined => {
    if (model.model === 'NBD' || (model.model === 'BG/NBD' && repeats === 0)) return undefined
    const left = model.model === 'BG/NBD' ? model.b + repeats - 1 : model.b + repeats
    const odds = ((1 - chance) / chance) * (left / model.a)
    return Math.max(0, (model.alpha + last) * Math.expm1(Math.log(odds) / (model.r + repeats)))
  }
