import type { Clearing } from '../../../silent-majority/list/clearing.ts'
import type { ChurnOptions } from '../asked.ts'
import type { ChurnReport, JudgedCustomer } from '../report.ts'
import { first, ranked } from './order.ts'

/** A customer as listed; of the flow with what would clear the alarm. */
export interface ListedCustomer extends JudgedCustomer {
  readonly was?: JudgedCustomer['level']
  readonly clears?: Clearing
}

/** Who is listed, and how many more would be. */
export interface Listed {
  readonly shown: readonly ListedCustomer[]
  readonly more: number
  /** Only what is new since the run before. */
  readonly flow: boolean
}

/** By alarm whoever is new since the run before; with `--all`, and by loss, everybody there is. */
export const listedIn = ({ customers, flow: { list } }: ChurnReport, { by, all, limit }: ChurnOptions): Listed => {
  if (by === 'alarm' && !all) {
    const named = new Map(customers.map((one) => [one.customer, one]))
    const shown = list.raised.flatMap(({ customer, was, clears }) => {
      const one = named.get(customer)
      return one === undefined ? [] : [{ ...one, ...(was === undefined ? {} : { was }), clears }]
    })
    return { shown, more: list.waiting, flow: true }
  }
  const everybody = ranked(by, customers)
  const shown = first(limit, everybody)
  return { shown, more: everybody.length - shown.length, flow: false }
}
