import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { customerIn } from '../../../src/customer/customer-in.ts'
import type { Identifier } from '../../../src/customer/identity/identifier.ts'
import { unifiedCustomers, unifiedViews } from '../../../src/customer/identity/identity.ts'
import type { IdentityRecord } from '../../../src/customer/identity/identity-record.ts'
import { identifierKey, readIdentifier } from '../../../src/customer/identity/read-identifier.ts'
import { timelineOf } from '../../../src/customer/timeline.ts'
import { standardIdentity } from '../../../src/policies/identity.ts'

const mobile: Identifier = { kind: 'phone', value: '+8613800138000' }
const record = (source: string, customerId: string, more: Partial<IdentityRecord> = {}): IdentityRecord => ({
  source,
  customerId,
  at: instant(0),
  identifiers: [mobile],
  ...more,
})
const view = unifiedCustomers(standardIdentity)

describe('what sources claim (A1.4: one view across departments)', () => {
  it('is told the newest first, of one moment in the order of what is said, field by field', () => {
    const [one] = view([
      record('a', '1', { says: { tier: 'gold', city: 'Wuxi' } }),
      record('b', '1', { at: instant(5), says: { city: 'Suzhou', tier: 'gold' } }),
      record('c', '1', { says: { city: 'Nanjing', area: 'south' } }),
    ]).customers
    expect(one?.known).toEqual({ area: 'south', tier: 'gold' })
    expect(Object.keys(one?.known ?? {})).toEqual(['area', 'tier'])
    expect(one?.conflicts).toEqual([
      {
        _tag: 'FactsConflict',
        field: 'city',
        claims: [
          { value: 'Suzhou', source: 'b', customerId: '1', at: 5 },
          { value: 'Wuxi', source: 'a', customerId: '1', at: 0 },
          { value: 'Nanjing', source: 'c', customerId: '1', at: 0 },
        ],
      },
    ])
  })
  it('names the customer after the first record, with every identifier once', () => {
    const email: Identifier = { kind: 'email', value: 'li@example.com' }
    const [one] = view([record('b', '2', { identifiers: [mobile, email, mobile] }), record('a', '9')]).customers
    expect(one).toEqual({
      id: 'customer:a:9',
      records: [record('a', '9'), record('b', '2', { identifiers: [mobile, email, mobile] })],
      identifiers: [email, mobile],
      known: {},
      conflicts: [],
    })
  })
  it('holds the ids of two CRMs apart, each by its realm', () => {
    const erp: Identifier = { kind: 'crm', realm: 'erp', value: '7' }
    const [one] = unifiedCustomers({ ...standardIdentity, mostCrmIds: 2 })([
      record('a', '1', { identifiers: [erp, mobile] }),
      record('b', '1', { identifiers: [{ kind: 'crm', value: '8' }, mobile] }),
    ]).customers
    expect([one?.known, one?.conflicts]).toEqual([{ crm: '8', 'crm:erp': '7' }, []])
  })
})

describe('one order for every reader', () => {
  const email: Identifier = { kind: 'email', value: 'li@example.com' }
  it('of identifiers and fields, whichever came first', () => {
    for (const identifiers of [
      [email, mobile],
      [mobile, email],
    ])
      expect(view([record('a', '1', { identifiers })]).customers[0]?.identifiers).toEqual([email, mobile])
    for (const says of [
      { area: 'south', tier: 'gold' },
      { tier: 'gold', area: 'south' },
    ])
      expect(Object.keys(view([record('a', '1', { says })]).customers[0]?.known ?? {})).toEqual(['area', 'tier'])
  })
  it('of claims of one moment: by the customer, then by the source', () => {
    const said = [record('a', '9', { says: { city: 'Wuxi' } }), record('b', '1', { says: { city: 'Suzhou' } })]
    expect(view(said).customers[0]?.conflicts[0]?.claims.map(({ source }) => source)).toEqual(['b', 'a'])
  })
  it('of identifiers that are shared, whoever bears them', () => {
    const crm = (value: string): Identifier => ({ kind: 'crm', value })
    const { shared } = view([
      record('a', '1', { identifiers: [mobile, crm('1')] }),
      record('b', '1', { identifiers: [mobile, crm('2')] }),
      record('c', '1', { identifiers: [email, crm('1')] }),
      record('d', '1', { identifiers: [email, crm('2')] }),
    ])
    expect(shared.map(({ identifier }) => identifier)).toEqual([email, mobile])
  })
  it('of two views that come together', () => {
    const { concat } = unifiedViews(standardIdentity)
    const [a, b] = [record('a', '1'), record('b', '1')]
    expect(concat(view([a]), view([b]))).toStrictEqual(view([a, b]))
  })
})

describe('the newest record of a customer of a source', () => {
  it('is told by the number of its moment, not by its digits', () => {
    const [nine, ten] = [record('shop', 'u8', { at: instant(9) }), record('shop', 'u8', { at: instant(10) })]
    expect(view([ten, nine]).customers[0]?.records).toEqual([ten])
    expect(view([nine, ten]).customers[0]?.records).toEqual([ten])
  })
  const older = record('shop', 'u8', { says: { city: 'Wuxi' } })
  const newer = record('shop', 'u8', { at: instant(1), says: { city: 'Suzhou' } })
  it('stands in whatever order they come; of one moment one of them for every reader', () => {
    for (const records of [
      [older, newer],
      [newer, older],
    ])
      expect(view(records).customers.map(({ records: kept }) => kept)).toEqual([[newer]])
    const other = { ...older, says: { city: 'Changzhou' } }
    expect(view([other, older]).customers[0]?.records).toEqual([older])
    expect(view([older, other]).customers[0]?.records).toEqual([older])
  })
  it('is told beside the identifiers nobody can read', () => {
    const blank: Identifier = { kind: 'wecom', value: ' ' }
    expect(view([record('shop', 'u8', { identifiers: [blank, mobile] })]).unread).toEqual([
      {
        _tag: 'IdentifierUnread',
        source: 'shop',
        customerId: 'u8',
        identifier: blank,
        issue: { _tag: 'IdentifierBlank', received: '" "' },
      },
    ])
  })
  it('of no record at all nothing is known', () => {
    expect(unifiedViews(standardIdentity).empty).toEqual({ customers: [], shared: [], unread: [] })
  })
})

describe('identifiers several customers use', () => {
  const crm = (value: string): Identifier => ({ kind: 'crm', value })
  it('are told in one order, the declared as declared though CRM ids stand beside them', () => {
    const front: Identifier = { kind: 'email', value: 'front@example.com' }
    const { shared } = unifiedCustomers({ ...standardIdentity, shared: [front, { kind: 'phone', value: 'none' }] })([
      record('a', '1', { identifiers: [mobile, front, crm('C1')] }),
      record('b', '1', { identifiers: [mobile, crm('C2'), crm('C1')] }),
    ])
    expect(shared).toEqual([
      { _tag: 'IdentifierShared', identifier: front, because: 'declared', crmIds: 1 },
      { _tag: 'IdentifierShared', identifier: mobile, because: 'manyCrmIds', crmIds: 2 },
    ])
  })
  it('are never a CRM id for the CRM ids beside it', () => {
    expect(view([record('a', '1', { identifiers: [crm('C1'), crm('C2'), crm('C3')] })]).shared).toEqual([])
  })
  it('may be a CRM id where the policy names it: a placeholder', () => {
    const policy = { ...standardIdentity, shared: [crm('0')] }
    const { customers, shared } = unifiedCustomers(policy)([
      record('a', '1', { identifiers: [crm('0')] }),
      record('b', '1', { identifiers: [crm('0')] }),
    ])
    expect([customers.length, shared]).toEqual([
      2,
      [{ _tag: 'IdentifierShared', identifier: crm('0'), because: 'declared', crmIds: 0 }],
    ])
  })
})

describe('a timeline', () => {
  const customer = { records: [record('shop', 'u8'), record('crm', 'C1')] }
  const at = (source: string, when: number, customerId?: string) => ({
    source,
    at: instant(when),
    ...(customerId === undefined ? {} : { customerId }),
  })
  it('holds the moments of the customer alone, each once, those of one moment in one order', () => {
    const ours = [at('shop', 9, 'u8'), at('crm', 3, 'C1'), at('shop', 3, 'u8')]
    const line = timelineOf(customer)([...ours, at('shop', 1), at('shop', 1, 'C1'), ...ours])
    expect(line).toEqual([at('crm', 3, 'C1'), at('shop', 3, 'u8'), at('shop', 9, 'u8')])
    expect(timelineOf(customer)([...ours].reverse())).toEqual(line)
  })
  it('is nobody’s where nobody is named', () => {
    const nameless = { records: [{ source: 'shop' } as IdentityRecord] }
    expect(timelineOf(nameless)([at('shop', 1)])).toEqual([])
  })
  it('is found by source and id together', () => {
    const found = customerIn(view([record('shop', 'u8'), record('crm', 'C1', { identifiers: [] })]))
    expect(found('shop', 'u8')?.id).toBe('customer:shop:u8')
    expect([found('shop', 'C1'), found('nobody', 'u8')]).toEqual([undefined, undefined])
  })
})

describe('an identifier as it is compared', () => {
  const read = readIdentifier(standardIdentity)
  it('keeps its realm and kind, and loses the blanks around it', () => {
    expect(read({ kind: 'wecom', realm: 'acme', value: ' wmA\t' })).toEqual({
      _tag: 'Right',
      right: { kind: 'wecom', realm: 'acme', value: 'wmA' },
    })
    expect(identifierKey({ kind: 'crm', value: '7' })).toBe('["crm","","7"]')
    expect(identifierKey({ kind: 'crm', realm: 'erp', value: '7' })).toBe('["crm","erp","7"]')
  })
  it.each(['a@b', 'a b@c.de', 'a@b.c d', 'a@@b.de', '@b.de', 'a@.de', 'a@b.', 'a@b..de', 'x a@b.de', 'a@b.de@f.gh'])(
    'refuses the address %j',
    (value) => {
      expect(read({ kind: 'email', value })).toEqual({
        _tag: 'Left',
        left: { _tag: 'EmailUnreadable', received: JSON.stringify(value) },
      })
    },
  )
  it('reads an address of 254 characters and none longer (RFC 5321)', () => {
    const long = (letters: number): Identifier => ({ kind: 'email', value: `${'a'.repeat(letters - 5)}@b.de` })
    expect([read(long(254))._tag, read(long(255))._tag]).toEqual(['Right', 'Left'])
    expect(read({ kind: 'email', value: 'a@mail.b.de' })._tag).toBe('Right')
  })
})
