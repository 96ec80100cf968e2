import type { Customer } from '../../customer/customer.ts'
import type { Addresses } from '../../ingest/row/row-read.ts'
import type { AssessmentFacts } from '../../programme/understanding/facts.ts'
import { filled } from './filled.ts'
import type { CustomersReport } from './report.ts'

/** Customers to look up: what their file says stands before what a row of feedback says. */
export interface Customers {
  readonly join: (facts: Joining) => Pick<Joining, 'customer' | 'addresses'>
  readonly report: () => CustomersReport
}

/** Facts with the addresses their row names. */
export interface Joining extends AssessmentFacts {
  readonly addresses?: Addresses
}

/** So many are named; the others are counted. */
export const mostNamed = 5

/** Looks customers up by the id that the feedback names. */
export const customersOf = (
  byId: ReadonlyMap<string, Customer>,
  addressesOf: ReadonlyMap<string, Addresses>,
  report: Omit<CustomersReport, 'unknown' | 'known'>,
): Customers => {
  const first: string[] = []
  let count = 0
  return {
    join: ({ feedback: { customerId }, customer, addresses }) => {
      const found = customerId === undefined ? undefined : byId.get(customerId)
      const known = { ...addresses, ...(customerId === undefined ? {} : addressesOf.get(customerId)) }
      const reached = Object.keys(known).length === 0 ? {} : { addresses: known }
      if (found !== undefined) return { customer: filled(found, customer), ...reached }
      if (customerId !== undefined) {
        count += 1
        if (first.length < mostNamed && !first.includes(customerId)) first.push(customerId)
      }
      return customer === undefined ? reached : { customer, ...reached }
    },
    report: () => ({ ...report, known: byId.size, unknown: { count, first } }),
  }
}
