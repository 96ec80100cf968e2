import type { CustomerView, UnifiedCustomer } from './identity/identity-record.ts'
import { keyOf } from './timeline.ts'

/**
 * Finds the customer a source knows by an id (查找客户); nothing where no record has that id.
 *
 * @example
 * const view = unifiedCustomers(standardIdentity)([
 *   { source: 'crm', customerId: 'C1', at: instant(0), identifiers: [{ kind: 'phone', value: '13800138000' }] },
 *   { source: 'shop', customerId: 'u8', at: instant(5), identifiers: [{ kind: 'phone', value: '+86 138 0013 8000' }] },
 * ])
 * customerIn(view)('shop', 'u8')?.id // => 'customer:crm:C1'
 * customerIn(view)('shop', 'C1') // => undefined
 * @law every record’s customer is found by its source and id
 */
export const customerIn = ({
  customers,
}: CustomerView): ((source: string, customerId: string) => UnifiedCustomer | undefined) => {
  const byKey = new Map(customers.flatMap((customer) => customer.records.map((one) => [keyOf(one), customer])))
  return (source, customerId) => byKey.get(keyOf({ source, customerId }))
}
