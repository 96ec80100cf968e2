import * as fc from 'fast-check'
import { type Instant, instant } from '../../core/instant.ts'
import type { Identifier } from '../../customer/identity/identifier.ts'
import type { IdentityRecord } from '../../customer/identity/identity-record.ts'

const identifier: fc.Arbitrary<Identifier> = fc.oneof(
  fc
    .constantFrom(
      '13800138000',
      '+86 138 0013 8000',
      '13900139000',
      '13700137000',
      '021-12345678',
      '12',
      '+14155550123',
    )
    .map((value): Identifier => ({ kind: 'phone', value })),
  fc
    .constantFrom('li@example.com', 'LI@example.com ', 'wang@example.com', 'front@example.com', 'no address')
    .map((value): Identifier => ({ kind: 'email', value })),
  fc.constantFrom('wmA', 'wmB').map((value): Identifier => ({ kind: 'wecom', value })),
  fc
    .tuple(fc.constantFrom('C1', 'C2', 'C3'), fc.constantFrom(undefined, 'erp'))
    .map(([value, realm]): Identifier => ({ kind: 'crm', value, ...(realm === undefined ? {} : { realm }) })),
)

/**
 * Records of few customers in few sources, so that many share an identifier, contradict and supersede each other.
 *
 * @example
 * const view = unifiedCustomers(standardIdentity)
 * law('nobody is two customers', identityRecords, (records) => {
 *   const ids = view(records).customers.map(({ id }) => id)
 *   return new Set(ids).size === ids.length
 * }).check({ numRuns: 20 }) // => undefined
 */
export const identityRecords: fc.Arbitrary<readonly IdentityRecord[]> = fc.array(
  fc.record(
    {
      source: fc.constantFrom('crm', 'shop', 'wecom'),
      customerId: fc.constantFrom('1', '2', '3', '4', '5'),
      at: fc.integer({ min: 0, max: 3 }).map((at): Instant => instant(at)),
      identifiers: fc.array(identifier, { maxLength: 3 }),
      says: fc.record(
        { city: fc.constantFrom('Suzhou', 'Wuxi'), name: fc.constantFrom('Li', 'Wang') },
        { requiredKeys: [], noNullPrototype: true },
      ) as fc.Arbitrary<NonNullable<IdentityRecord['says']>>,
    },
    { requiredKeys: ['source', 'customerId', 'at', 'identifiers'], noNullPrototype: true },
  ),
  { maxLength: 10 },
)
