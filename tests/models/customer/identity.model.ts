import { isRight } from 'fp-ts/Either'
import { describe, expect } from 'vitest'
import { unifiedCustomers } from '../../../src/customer/identity/identity.ts'
import type { IdentityPolicy } from '../../../src/customer/identity/identity-policy.ts'
import type { IdentityRecord } from '../../../src/customer/identity/identity-record.ts'
import { readIdentifier } from '../../../src/customer/identity/read-identifier.ts'
import { standardIdentity } from '../../../src/policies/identity.ts'
import { identityRecords } from '../../../src/testing/arbitraries/identity-records.ts'
import { fc, prop } from '../../support/prop.ts'

const policies = fc
  .record({
    mostCrmIds: fc.integer({ min: 0, max: 3 }),
    mostOthers: fc.integer({ min: 0, max: 3 }),
    desk: fc.boolean(),
  })
  .map(
    ({ mostCrmIds, mostOthers, desk }): IdentityPolicy => ({
      ...standardIdentity,
      mostCrmIds,
      mostOthers,
      shared: desk ? [{ kind: 'email', value: 'FRONT@example.com' }] : [],
    }),
  )

const name = ({ source, customerId }: IdentityRecord): string => `${source}/${customerId}`

/** A second opinion: compare every pair of records, then walk the graph. */
const naive = (policy: IdentityPolicy, records: readonly IdentityRecord[]): readonly (readonly string[])[] => {
  const latest = [...new Set(records.map(name))].map((one) => {
    const same = records.filter((record) => name(record) === one)
    const at = Math.max(...same.map((record) => record.at))
    return same.filter((record) => record.at === at)
  })
  const people = latest.flatMap(([record]) => (record === undefined ? [] : [record]))
  const read = (record: IdentityRecord): readonly string[] =>
    record.identifiers
      .map(readIdentifier(policy))
      .flatMap((result) =>
        isRight(result) ? [`${result.right.kind}|${result.right.realm}|${result.right.value}`] : [],
      )
  const crmBeside = (text: string): number =>
    new Set(
      people
        .filter((one) => read(one).includes(text))
        .flatMap(read)
        .filter((one) => one.startsWith('crm|')),
    ).size
  const othersBeside = (text: string): number => {
    const kindOf = (one: string): string => one.slice(0, one.indexOf('|'))
    const near = new Set(people.filter((one) => read(one).includes(text)).flatMap(read))
    const counts = ['phone', 'email', 'wecom']
      .filter((kind) => kind !== kindOf(text))
      .map((kind) => [...near].filter((one) => kindOf(one) === kind).length)
    return Math.max(...counts)
  }
  const joins = (text: string): boolean =>
    !(policy.shared.length > 0 && text === 'email|undefined|front@example.com') &&
    (text.startsWith('crm|') ||
      (crmBeside(text) <= policy.mostCrmIds && othersBeside(text) <= (policy.mostOthers ?? Number.POSITIVE_INFINITY)))
  const near = (a: IdentityRecord, b: IdentityRecord): boolean =>
    read(a).some((text) => joins(text) && read(b).includes(text))
  const seen = new Set<IdentityRecord>()
  const walk = (from: IdentityRecord): readonly IdentityRecord[] => {
    if (seen.has(from)) return []
    seen.add(from)
    return [from, ...people.filter((other) => near(from, other)).flatMap(walk)]
  }
  return people
    .map(walk)
    .filter(({ length }) => length > 0)
    .map((group) => group.map(name).sort())
    .sort()
}

describe('customers', () => {
  prop([policies, identityRecords], { numRuns: 200 })(
    'customers are the groups a naive search of the graph finds',
    (policy, drawn) => {
      const records = [...new Map(drawn.map((record) => [`${name(record)}@${record.at}`, record])).values()]
      const found = unifiedCustomers(policy)(records).customers.map((one) => one.records.map(name).sort())
      expect([...found].sort()).toEqual(naive(policy, records))
    },
  )
})
