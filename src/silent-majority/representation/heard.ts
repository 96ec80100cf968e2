import type { Monoid } from 'fp-ts/Monoid'
import type { Scale } from '../../nps/score.ts'
import type { NpsTally, OneScale } from '../../nps/tally.ts'

/** One kind of customers (客户分层): how many there are, were asked and answered, and what they said. */
export interface StratumHeard<S extends Scale = Scale> {
  readonly name: string
  readonly customers: number
  /** Customers asked at least once; with a door that is always open, all of them. */
  readonly asked: number
  /** Customers who answered at least once. */
  readonly respondents: number
  /** All answers; more than respondents where some answered repeatedly. */
  readonly tally: NpsTally<S>
}

/** All customers by kind, those heard and those not (有声与无声客户): each kind once, by name. */
export interface CustomersHeard<S extends Scale = Scale> {
  readonly scale: S
  readonly strata: readonly StratumHeard<S>[]
}

/**
 * How counts of different customers are put together: by kind, in any order, on any number of machines. A customer is
 * counted in one part only.
 *
 * @example
 * heardMonoid('0-10').empty // => { scale: '0-10', strata: [] }
 * @source A0.1
 * @law counts of who was heard form a commutative monoid
 */
export const heardMonoid = <S extends Scale>(scale: S & OneScale<S>): Monoid<CustomersHeard<S>> => ({
  empty: { scale, strata: [] },
  concat: (a, b) => ({
    scale,
    strata: [
      ...a.strata.map((one) => {
        const other = b.strata.find(({ name }) => name === one.name)
        return other === undefined ? one : addedStrata(one, other)
      }),
      ...b.strata.filter((one) => a.strata.every(({ name }) => name !== one.name)),
    ].sort(byName),
  }),
})

/** Two counts of one kind, or of kinds put together under the first one's name. */
export const addedStrata = <S extends Scale>(a: StratumHeard<S>, b: StratumHeard<S>): StratumHeard<S> => ({
  name: a.name,
  customers: a.customers + b.customers,
  asked: a.asked + b.asked,
  respondents: a.respondents + b.respondents,
  tally: {
    scale: a.tally.scale,
    detractors: a.tally.detractors + b.tally.detractors,
    passives: a.tally.passives + b.tally.passives,
    promoters: a.tally.promoters + b.tally.promoters,
  },
})

export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0
