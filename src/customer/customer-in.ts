import type { CustomerView, UnifiedCustomer } from './identity/identity-record.ts'
import { keyOf } from './timeline.ts'

/**
 * Finds the customer a source knows by an id (查找客户); nothing where no record has that id.
 *
 * @law every record’s customer is found by its source and id
 */
export const customerIn = ({
  customers,
}: CustomerView): ((source: string, customerId: string) => UnifiedCustomer | undefined) => {
  const byKey = new Map(customers.flatMap((customer) => customer.records.map((one) => [keyOf(one), customer])))
  return (source, customerId) => byKey.get(keyOf({ source, customerId }))
}
