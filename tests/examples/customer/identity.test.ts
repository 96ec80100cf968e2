import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { customerIn } from '../../../src/customer/customer-in.ts'
import type { Identifier } from '../../../src/customer/identity/identifier.ts'
import { unifiedCustomers } from '../../../src/customer/identity/identity.ts'
import type { IdentityRecord } from '../../../src/customer/identity/identity-record.ts'
import { phoneNumber } from '../../../src/customer/identity/phone.ts'
import { timelineOf } from '../../../src/customer/timeline.ts'
import { feedbackBook } from '../../../src/feedback/revision/book.ts'
import { feedbackMoments } from '../../../src/feedback/revision/moments.ts'
import { mainlandChina, standardIdentity } from '../../../src/policies/identity.ts'

const phone = (value: string): Identifier => ({ kind: 'phone', value })
const crm = (value: string): Identifier => ({ kind: 'crm', value })
const record = (
  source: string,
  customerId: string,
  identifiers: readonly Identifier[],
  more: object = {},
): IdentityRecord => ({
  source,
  customerId,
  at: instant(0),
  identifiers,
  ...more,
})
const groups = (policy: typeof standardIdentity, records: readonly IdentityRecord[]): unknown =>
  unifiedCustomers(policy)(records).customers.map((one) =>
    one.records.map(({ source, customerId }) => `${source}/${customerId}`),
  )

describe('one view of a customer (A1.4: across channels and departments)', () => {
  const records = [
    record('crm', 'C1', [crm('C1'), phone('138 0013 8000')], { says: { city: 'Suzhou', name: 'Li' } }),
    record('shop', 'u8', [phone('+8613800138000'), { kind: 'email', value: 'LI@Example.com' }], {
      says: { city: 'Wuxi', name: 'Li' },
    }),
    record('wecom', 'wmA', [
      { kind: 'email', value: 'li@example.com' },
      { kind: 'wecom', value: 'wmA' },
    ]),
    record('shop', 'u9', [{ kind: 'email', value: 'l.i@example.com' }]),
  ]
  const view = unifiedCustomers(standardIdentity)(records)

  it('joins through others, by telephone and by address, and guesses nothing of dots', () => {
    expect(groups(standardIdentity, records)).toEqual([['crm/C1', 'shop/u8', 'wecom/wmA'], ['shop/u9']])
  })

  it('joins nobody by a telephone that came with too many addresses, CRM ids or none', () => {
    const forms = Array.from({ length: 30 }, (_none, place) =>
      record('form', `r${place}`, [phone('13800138000'), { kind: 'email', value: `p${place}@example.com` }]),
    )
    const desk = unifiedCustomers(standardIdentity)(forms)
    expect(desk.customers).toHaveLength(30)
    expect(desk.shared).toEqual([
      {
        _tag: 'IdentifierShared',
        identifier: phone('+8613800138000'),
        because: 'manyOthers',
        crmIds: 0,
        others: 30,
      },
    ])
    expect(unifiedCustomers(standardIdentity)(forms.slice(0, 3)).customers).toHaveLength(1)
    const { mostOthers: _none, ...unlimited } = standardIdentity
    expect(unifiedCustomers(unlimited)(forms).customers).toHaveLength(1)
  })

  it('tells a contradiction with both sources and takes neither', () => {
    const [li] = view.customers
    expect(li?.known).toEqual({ crm: 'C1', name: 'Li' })
    expect(li?.conflicts).toEqual([
      {
        _tag: 'FactsConflict',
        field: 'city',
        claims: [
          { value: 'Suzhou', source: 'crm', customerId: 'C1', at: 0 },
          { value: 'Wuxi', source: 'shop', customerId: 'u8', at: 0 },
        ],
      },
    ])
  })

  it('tells what happened over all channels in order', () => {
    const said = (source: string, customerId: string, at: number): Parameters<typeof feedbackBook>[0][number] => ({
      _tag: 'FeedbackReceived',
      source,
      externalId: `${at}`,
      at: instant(at),
      said: { receivedAt: instant(at), scale: '0-10', customerId },
    })
    const book = feedbackBook([
      said('wecom', 'wmA', 30),
      said('shop', 'u8', 10),
      said('shop', 'u9', 20),
      { _tag: 'FeedbackRetracted', source: 'shop', externalId: '10', at: instant(5) },
    ])
    const customer = customerIn(view)('crm', 'C1')
    expect(customer && timelineOf(customer)(feedbackMoments(book)).map(({ feedback }) => feedback.id)).toEqual([
      'fb:shop:10',
      'fb:wecom:30',
    ])
    expect(customerIn(view)('crm', 'u8')).toBeUndefined()
  })
})

describe('what several people use', () => {
  const family = [
    record('crm', 'C1', [crm('C1'), phone('13800138000')]),
    record('crm', 'C2', [crm('C2'), phone('13800138000')]),
    record('shop', 'u8', [phone('13800138000')]),
  ]

  it('joins nobody where two of the CRM share it, and says so', () => {
    const { shared } = unifiedCustomers(standardIdentity)(family)
    expect(groups(standardIdentity, family)).toEqual([['crm/C1'], ['crm/C2'], ['shop/u8']])
    expect(shared).toEqual([
      { _tag: 'IdentifierShared', identifier: phone('+8613800138000'), because: 'manyCrmIds', crmIds: 2 },
    ])
  })

  it('joins them where the policy allows two, and then their ids contradict', () => {
    const { customers } = unifiedCustomers({ ...standardIdentity, mostCrmIds: 2 })(family)
    expect(customers.map(({ records, conflicts }) => [records.length, conflicts.map(({ field }) => field)])).toEqual([
      [3, ['crm']],
    ])
  })

  it('joins nobody by an identifier the policy names, however it is written there', () => {
    const desk = { ...standardIdentity, shared: [phone('(021) 1234-5678')] }
    const two = [record('shop', 'a', [phone('021 12345678')]), record('shop', 'b', [phone('+862112345678')])]
    expect(groups(standardIdentity, two)).toEqual([['shop/a', 'shop/b']])
    expect(groups(desk, two)).toEqual([['shop/a'], ['shop/b']])
    expect(unifiedCustomers(desk)(two).shared).toEqual([
      { _tag: 'IdentifierShared', identifier: phone('+862112345678'), because: 'declared', crmIds: 0 },
    ])
  })

  it('keeps the ids of two CRMs, and two kinds of one text, apart', () => {
    const two = [
      record('a', '1', [{ kind: 'crm', realm: 'erp', value: '7' }]),
      record('b', '1', [crm('7')]),
      record('c', '1', [{ kind: 'wecom', value: '7' }]),
    ]
    expect(groups(standardIdentity, two)).toEqual([['a/1'], ['b/1'], ['c/1']])
  })
})

describe('records', () => {
  it('supersede older ones of the same customer of the same source', () => {
    const moved = [
      record('shop', 'u8', [phone('13800138000')], { says: { city: 'Wuxi' } }),
      record('shop', 'u8', [phone('13900139000')], { at: instant(9), says: { city: 'Suzhou' } }),
    ]
    expect(unifiedCustomers(standardIdentity)(moved).customers).toMatchObject([
      { identifiers: [phone('+8613900139000')], known: { city: 'Suzhou' }, conflicts: [] },
    ])
  })

  it('stand without an identifier nobody can read, which is told', () => {
    const { customers, unread } = unifiedCustomers(standardIdentity)([
      record('shop', 'u8', [phone('ask my wife'), { kind: 'email', value: 'none' }, { kind: 'wecom', value: ' ' }]),
    ])
    expect(customers).toHaveLength(1)
    expect(unread.map(({ issue }) => issue._tag)).toEqual(['PhoneUnreadable', 'EmailUnreadable', 'IdentifierBlank'])
  })
})

describe('telephone numbers', () => {
  it.each([
    ['１３８００１３８０００', '+8613800138000'],
    ['86 13800138000', '+8613800138000'],
    ['0086-138-0013-8000', '+8613800138000'],
    ['0512-6512 3456', '+8651265123456'],
    ['+1 (415) 555-0123', '+14155550123'],
  ])('reads %s as %s', (written, e164) => {
    expect(phoneNumber(mainlandChina)(written)).toEqual({ _tag: 'Right', right: e164 })
  })

  it.each([
    '+86 123',
    '1012345678',
    '400-800-1234',
    '138001380001',
    '13800138000 ext 5',
    '+0123456789',
    '',
    '0138 0013 8000 0',
  ])('refuses %j', (written) => {
    expect(phoneNumber(mainlandChina)(written)).toMatchObject({ left: { _tag: 'PhoneUnreadable' } })
  })

  it('refuses what can be read in two ways', () => {
    const plan = {
      callingCode: '49',
      trunk: '0',
      numbers: [
        { startsWith: ['4', '3'], digits: 10 },
        { startsWith: ['3'], digits: 8 },
      ],
    }
    expect(phoneNumber(plan)('4930123456')).toEqual({
      _tag: 'Left',
      left: { _tag: 'PhoneAmbiguous', received: '"4930123456"', readings: ['+4930123456', '+494930123456'] },
    })
  })
})
