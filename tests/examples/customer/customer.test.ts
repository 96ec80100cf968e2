import { left, right } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { parseCustomer } from '../../../src/customer/customer.ts'
import { type ValueTierPolicy, valueTierOf } from '../../../src/customer/value-tier.ts'

const policy: ValueTierPolicy = {
  id: 'ltv',
  version: '1.0.0',
  cuts: { below: 'standard', from: { high: { amount: 1_000_000, currency: 'CNY' } } },
  source: 'A2.3',
}
const worth = (amount: number, currency: 'CNY' | 'USD' = 'CNY') => ({
  id: 'c',
  lifetimeValue: { amount, currency },
})

describe('parseCustomer', () => {
  it('keeps what the CRM knows (A2.2: CRM joined in real time)', () => {
    expect(
      parseCustomer({
        id: 'c17',
        valueTier: 'high',
        lifetimeValue: { amount: 50000, currency: 'CNY' },
        csm: 'Wang Li',
        reachable: { phone: 'available', email: 'refused', wecom: null },
        region: 'east',
      }),
    ).toStrictEqual(
      right({
        id: 'c17',
        valueTier: 'high',
        lifetimeValue: { amount: 50000, currency: 'CNY' },
        csm: 'Wang Li',
        reachable: { phone: 'available', email: 'refused' },
      }),
    )
  })
  it('names every field that is wrong', () => {
    expect(parseCustomer({ id: '', valueTier: 'vip', lifetimeValue: { amount: 1.5, currency: 'RMB' } })).toEqual(
      left([
        { _tag: 'NotText', path: ['id'], received: '""' },
        { _tag: 'NotOneOf', path: ['valueTier'], received: '"vip"', allowed: ['standard', 'high'] },
        {
          _tag: 'NotAWholeNumber',
          path: ['lifetimeValue', 'amount'],
          received: '1.5',
          from: 0,
          to: Number.MAX_SAFE_INTEGER,
        },
        expect.objectContaining({ _tag: 'NotOneOf', path: ['lifetimeValue', 'currency'], received: '"RMB"' }),
      ]),
    )
  })
})

describe('valueTierOf', () => {
  it('takes the tier of the CRM before any cut', () => {
    expect(valueTierOf(policy)({ ...worth(2_000_000), valueTier: 'standard' })).toEqual({
      tier: 'standard',
      by: 'crm',
    })
  })
  it('counts the cut itself as high', () => {
    expect(valueTierOf(policy)(worth(1_000_000)).tier).toBe('high')
    expect(valueTierOf(policy)(worth(999_999)).tier).toBe('standard')
  })
  it('says why a tier is not known', () => {
    const { cuts: _none, ...noCut } = policy
    expect(valueTierOf(policy)(undefined)).toEqual({ tier: 'unknown', by: 'noCustomer' })
    expect(valueTierOf(policy)({ id: 'c' })).toEqual({ tier: 'unknown', by: 'noValue' })
    expect(valueTierOf(noCut)(worth(1))).toEqual({ tier: 'unknown', by: 'noCut' })
    expect(valueTierOf(policy)(worth(2_000_000, 'USD'))).toEqual({ tier: 'unknown', by: 'otherCurrency' })
  })
})
