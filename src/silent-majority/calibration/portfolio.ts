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
  /** Customers by `repeats/last/observed` of their purchases. */
  readonly purchases: Counts
  /** The same of contact episodes. */
  readonly contacts: Counts
  /** Completed gaps between purchases by their length. */
  readonly gaps: Counts
  /** First two gaps g₁, g₂ of customers: how many pairs, and the squares of `(g₁ − g₂)/(g₁ + g₂)` in millionths. */
  readonly pairs: { readonly count: number; readonly squares: number }
  /** Blocks of 28 days: variances of active days within customers, and those chance would have, in thousandths. */
  readonly blocks: { readonly customers: number; readonly variance: number; readonly byChance: number }
  /** Active customers by day, and customers by the day they were first active. */
  readonly active: Counts
  readonly started: Counts
}

/**
 * Adds up what was counted of different customers.
 *
 * @law portfolio counts merge in any order
 */
export const portfolioMonoid: Monoid<PortfolioTally> = {
  empty: {
    customers: 0,
    purchaseDays: 0,
    purchases: {},
    contacts: {},
    gaps: {},
    pairs: { count: 0, squares: 0 },
    blocks: { customers: 0, variance: 0, byChance: 0 },
    active: {},
    started: {},
  },
  concat: (a, b) => ({
    customers: a.customers + b.customers,
    purchaseDays: a.purchaseDays + b.purchaseDays,
    purchases: added(a.purchases, b.purchases),
    contacts: added(a.contacts, b.contacts),
    gaps: added(a.gaps, b.gaps),
    pairs: { count: a.pairs.count + b.pairs.count, squares: a.pairs.squares + b.pairs.squares },
    blocks: {
      customers: a.blocks.customers + b.blocks.customers,
      variance: a.blocks.variance + b.blocks.variance,
      byChance: a.blocks.byChance + b.blocks.byChance,
    },
    active: added(a.active, b.active),
    started: added(a.started, b.started),
  }),
}

const added = (a: Counts, b: Counts): Counts => {
  const sum: { [key: string]: number } = { ...a }
  for (const [key, count] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + count
  return sum
}
