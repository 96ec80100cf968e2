import { isRight } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { customerIn } from '../../../src/customer/customer-in.ts'
import { erasedRecord } from '../../../src/customer/identity/erase-record.ts'
import { unifiedCustomers, unifiedViews } from '../../../src/customer/identity/identity.ts'
import type { IdentityRecord } from '../../../src/customer/identity/identity-record.ts'
import { phoneNumber } from '../../../src/customer/identity/phone.ts'
import { readIdentifier } from '../../../src/customer/identity/read-identifier.ts'
import { timelineOf } from '../../../src/customer/timeline.ts'
import { mainlandChina, standardIdentity } from '../../../src/policies/identity.ts'
import { identityRecordSchema } from '../../../src/schemas/identity-record.ts'
import { identityRecords } from '../../../src/testing/arbitraries/identity-records.ts'
import { fc, prop } from '../../support/prop.ts'

const view = unifiedCustomers(standardIdentity)
const { concat, empty } = unifiedViews(standardIdentity)

describe('one view of the customers', () => {
  const part = fc.string({ unit: fc.constantFrom('a', ':', '%', '3', 'A'), maxLength: 5 })
  prop([fc.tuple(part, part), fc.tuple(part, part)])(
    'customers of two sources or two ids never have one id',
    ([a, b], [c, d]) => {
      const of = (source: string, customerId: string) => ({ source, customerId, at: instant(0), identifiers: [] })
      const ids = view([of(a, b), of(c, d)]).customers.map(({ id }) => id)
      expect(new Set(ids).size).toBe(a === c && b === d ? 1 : 2)
    },
  )
  prop([identityRecords, fc.array(fc.nat(20), { maxLength: 20 })])(
    'records make one view in any order, handed in once or often',
    (records, order) => {
      const again = [...records, ...order.flatMap((at) => records[at] ?? [])].map((record, at) => ({
        record,
        by: order[at % Math.max(1, order.length)] ?? at,
      }))
      const shuffled = again.sort((a, b) => a.by - b.by).map(({ record }) => record)
      expect(view(shuffled)).toStrictEqual(view(records))
      expect(JSON.parse(JSON.stringify(view(records)))).toStrictEqual(view(records))
    },
  )

  prop([identityRecords, fc.nat(), fc.integer({ min: 0, max: 9 }), fc.array(fc.nat(20), { maxLength: 20 })])(
    'a record that was forgotten joins nobody and says nothing, whatever copies come later',
    (records, pick, waited, order) => {
      const one = records[pick % Math.max(1, records.length)]
      if (one === undefined) return
      const theirs = records.filter(({ source, customerId }) => source === one.source && customerId === one.customerId)
      const asked = instant(Math.max(...theirs.map(({ at }) => at)) + waited)
      const gone = erasedRecord(one, asked)
      const late = order.flatMap((at) => records[at] ?? [])
      const after = view([...late, gone, ...records, ...late])
      const found = after.customers.filter(({ records: some }) => some.some((record) => record.erased === true))
      expect(found).toStrictEqual([
        { id: expect.stringContaining(one.customerId), records: [gone], identifiers: [], known: {}, conflicts: [] },
      ])
      expect(after).toStrictEqual(view([...records.filter((record) => !theirs.includes(record)), gone]))
      expect(concat(view(records), view([gone]))).toStrictEqual(after)
      expect(identityRecordSchema.parse(JSON.parse(JSON.stringify(gone)))).toStrictEqual(gone)
    },
  )
  prop([identityRecords, fc.nat(9)])('forgetting a record twice forgets it once', (records, asked) => {
    for (const record of records) {
      const once = erasedRecord(record, instant(asked))
      expect(erasedRecord(once, instant(asked))).toStrictEqual(once)
      expect(Object.keys(once).sort()).toEqual(['at', 'customerId', 'erased', 'identifiers', 'source'])
    }
  })
  it('what a source says of somebody after they were forgotten is new; what is of the same moment is not', () => {
    const said = (at: number): IdentityRecord => ({
      source: 'crm',
      customerId: 'C1',
      at: instant(at),
      identifiers: [],
      says: { city: '苏州' },
    })
    const gone = erasedRecord(said(0), instant(5))
    for (const [at, known] of [
      [4, {}],
      [5, {}],
      [6, { city: '苏州' }],
    ] as const)
      for (const records of [
        [gone, said(at)],
        [said(at), gone],
      ])
        expect(view(records).customers.map((one) => one.known)).toEqual([known])
  })

  prop([identityRecords, identityRecords, identityRecords], { numRuns: 60 })(
    'views come together in any order and grouping, and a view with itself is itself',
    (a, b, c) => {
      const [one, two, three] = [view(a), view(b), view(c)]
      expect(concat(one, two)).toStrictEqual(concat(two, one))
      expect(concat(concat(one, two), three)).toStrictEqual(concat(one, concat(two, three)))
      expect(concat(one, one)).toStrictEqual(one)
      expect(concat(empty, one)).toStrictEqual(one)
      expect(concat(one, two)).toStrictEqual(view([...a, ...b]))
    },
  )

  prop([identityRecords])('what sources contradict is told by all of them and known from none', (records) => {
    for (const { records: members, known, conflicts } of view(records).customers)
      for (const field of ['city', 'name']) {
        const said = members.flatMap(({ says }) => says?.[field] ?? [])
        const conflict = conflicts.find((one) => one.field === field)
        expect(known[field]).toBe(new Set(said).size === 1 ? said[0] : undefined)
        expect(conflict?.claims.map(({ value }) => value).sort()).toEqual(
          new Set(said).size > 1 ? said.sort() : undefined,
        )
      }
  })

  prop([identityRecords])('every record’s customer is found by its source and id', (records) => {
    const find = customerIn(view(records))
    for (const { source, customerId } of records)
      expect(
        find(source, customerId)?.records.some((one) => one.source === source && one.customerId === customerId),
      ).toBe(true)
  })

  prop([identityRecords, fc.array(fc.tuple(fc.nat(9), fc.nat(30)), { maxLength: 12 })])(
    'every moment of a known customer is on exactly one timeline',
    (records, drawn) => {
      const moments = drawn.flatMap(([place, at]) => {
        const record = records[place]
        return record === undefined ? [] : [{ source: record.source, customerId: record.customerId, at: instant(at) }]
      })
      const lines = view(records).customers.map((customer) => timelineOf(customer)(moments))
      const distinct = new Set(moments.map((one) => JSON.stringify(one)))
      expect(lines.flat()).toHaveLength(distinct.size)
      for (const line of lines) expect(line.map(({ at }) => at)).toEqual(line.map(({ at }) => at).sort((a, b) => a - b))
    },
  )
})

describe('identifiers', () => {
  prop([fc.string({ unit: fc.constantFrom(...'0123456789+-() ８'), maxLength: 16 })], { numRuns: 400 })(
    'a number read once reads to itself',
    (written) => {
      for (const read of [phoneNumber(mainlandChina), phoneNumber()]) {
        const once = read(written)
        if (isRight(once)) expect(read(once.right)).toEqual(once)
      }
    },
  )

  prop([
    fc.string({ unit: fc.constantFrom(...'abcXYZ.+'), minLength: 1, maxLength: 9 }),
    fc.boolean(),
    fc.constantFrom('', ' ', '\t\n'),
  ])('case, width and white space around an address make no difference, plus and dots do', (local, wide, around) => {
    const read = (value: string): unknown => readIdentifier({})({ kind: 'email', value })
    const address = `${local}@example.com`
    const written = [...address]
      .map((letter) =>
        wide && /[a-z]/iu.test(letter) ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter,
      )
      .join('')
    expect(read(`${around}${written.toUpperCase()}${around}`)).toEqual({
      _tag: 'Right',
      right: { kind: 'email', value: address.toLowerCase() },
    })
  })
})
