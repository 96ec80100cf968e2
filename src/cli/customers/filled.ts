import type { Customer } from '../../customer/customer.ts'

/** A customer, with what else is known where nothing is said. */
export const filled = (customer: Customer, other: Customer | undefined): Customer => ({
  ...other,
  ...customer,
  ...(customer.reachable === undefined && other?.reachable === undefined
    ? {}
    : { reachable: { ...other?.reachable, ...customer.reachable } }),
})
