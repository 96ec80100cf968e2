import type { Monoid } from 'fp-ts/Monoid'

/** How often each of something was counted. */
export interface Counts {
  readonly [key: string]: number
}

/**
 * What a portfolio teaches (客群统计): whole numbers only, so that parts counted on different machines merge in any order
 * to the same. Lengths are whole days of exposure.
 */
export interface PortfolioTally {
  readonly customers: number
  /** Days all customers together were observed since their first purchase. */
  readonly purchaseDays: number
  /** Customers by `repeats/last/observed` of their purchases; repeats by each of the episode cuts, with commas. */
  readonly purchases: Counts
  /** The same as it was known ninety days before, `/1` behind it of those who came back in them and `/0` of the others. */
  readonly earlier: Counts
  /** The same as `purchases` of contact episodes, by one cut. */
  readonly contacts: Counts
  /** Completed gaps between purchases by their length. */
  readonly gaps: Counts
  /** First two gaps g₁, g₂ of customers: how many pairs, and the squares of `(g₁ − g₂)/(g₁ + g₂)` in millionths. */
  readonly pairs: { readonly count: number; readonly squares: number }
  /** Customers by how alike their gaps are: `count/D`, D the logarithm of the mean less the mean logarithm, in fiftieths. */
  readonly rhythms: Counts
  /** Customers by how many times more than chance their active days vary from four weeks to the next, in hundredths. */
  readonly varying: Counts
  /** Active customers by day, and customers by the day they were first active. */
  readonly active: Counts
  readonly started: Counts
}

/**
 * Adds up what was counted of different customers.
 *
 * @example
 * const tally = tallyCustomer(getOrThrow(compileChurn(standardChurn)))
 * const bought = (day: number) => ({ kind: 'purchase', at: instant(hours(24 * day)) }) as const
 * const of = (days: readonly number[]) => tally(days.map(bought), instant(hours(24 * 400)))
 * portfolioMonoid.concat(of([0, 30, 60]), of([0, 90])).gaps // => { 30: 2, 90: 1 }
 * @law portfolio counts merge in any order
 */
export const portfolioMonoid: Monoid<PortfolioTally> = {
  empty: {
    customers: 0,
    purchaseDays: 0,
    purchases: {},
    earlier: {},
    contacts: {},
    gaps: {},
    pairs: { count: 0, squares: 0 },
    rhythms: {},
    varying: {},
    active: {},
    started: {},
  },
  concat: (a, b) => ({
    customers: a.customers + b.customers,
    purchaseDays: a.purchaseDays + b.purchaseDays,
    purchases: added(a.purchases, b.purchases),
    earlier: added(a.earlier, b.earlier),
    contacts: added(a.contacts, b.contacts),
    gaps: added(a.gaps, b.gaps),
    pairs: { count: a.pairs.count + b.pairs.count, squares: a.pairs.squares + b.pairs.squares },
    rhythms: added(a.rhythms, b.rhythms),
    varying: added(a.varying, b.varying),
    active: added(a.active, b.active),
    started: added(a.started, b.started),
  }),
}

const added = (a: Counts, b: Counts): Counts => {
  const sum: { [key: string]: number } = { ...a }
  for (const [key, count] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + count
  return sum
}
