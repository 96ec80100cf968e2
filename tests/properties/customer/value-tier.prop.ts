import { describe, expect } from 'vitest'
import { valueTierOf } from '../../../src/customer/value-tier.ts'
import { customers, money } from '../../../src/testing/arbitraries/arbitraries.ts'
import { fc, prop } from '../../support/prop.ts'

const policies = fc.record(
  {
    id: fc.constant('p'),
    version: fc.constant('1'),
    source: fc.constant('A2.3'),
    cuts: money.map((high) => ({ below: 'standard' as const, from: { high } })),
  },
  { requiredKeys: ['id', 'version', 'source'] },
)
const ranks = { unknown: 0, standard: 0, high: 1 } as const

describe('valueTierOf', () => {
  prop([policies, customers, fc.nat()])('a higher lifetime value never lowers the tier', (policy, customer, more) => {
    const { lifetimeValue } = customer
    if (lifetimeValue === undefined) return
    const richer = { ...customer, lifetimeValue: { ...lifetimeValue, amount: lifetimeValue.amount + more } }
    const tierOf = valueTierOf(policy)
    expect(ranks[tierOf(richer).tier]).toBeGreaterThanOrEqual(ranks[tierOf(customer).tier])
  })
  prop([policies, customers, fc.constantFrom('standard' as const, 'high' as const)])(
    'the tier the CRM gives stands before any cut',
    (policy, customer, valueTier) => {
      expect(valueTierOf(policy)({ ...customer, valueTier })).toEqual({ tier: valueTier, by: 'crm' })
    },
  )
})
