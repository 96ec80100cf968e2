import { isLeft, isRight } from 'fp-ts/Either'
import type { Monoid } from 'fp-ts/Monoid'
import { canonicalText } from '../../core/text/canonical.ts'
import { inIds } from '../../core/text/in-ids.ts'
import type { Identifier } from './identifier.ts'
import { factsOf, type ReadRecord } from './identity-facts.ts'
import { joinedBy } from './identity-join.ts'
import type { IdentityPolicy } from './identity-policy.ts'
import type { CustomerView, IdentifierUnread, IdentityRecord } from './identity-record.ts'
import { sharedAmong } from './identity-shared.ts'
import { identifierKey, readIdentifier } from './read-identifier.ts'

/**
 * One view of the customers of all sources (统一客户视图): records that share an identifier are one customer, directly or
 * through others. Nothing is likely or scored: an identifier joins or it does not, one that is shared joins nobody, and
 * one that cannot be read is reported. Where sources contradict each other, both are told and neither is taken.
 *
 * @example
 * unifiedCustomers(standardIdentity)([
 *   { source: 'crm', customerId: 'C1', at: instant(0), identifiers: [{ kind: 'phone', value: '13800138000' }],
 *     says: { city: 'Suzhou' } },
 *   { source: 'shop', customerId: 'u8', at: instant(5), identifiers: [{ kind: 'phone', value: '+86 138 0013 8000' }],
 *     says: { city: 'Wuxi' } },
 * ]).customers.map(({ id, records, conflicts }) => [id, records.length, conflicts.map(({ field }) => field)])
 * // => [['customer:crm:C1', 2, ['city']]]
 * @source A1.4
 * @law customers are the groups a naive search of the graph finds
 * @law customers of two sources or two ids never have one id
 * @law records make one view in any order, handed in once or often
 * @law what sources contradict is told by all of them and known from none
 */
export const unifiedCustomers =
  (policy: IdentityPolicy) =>
  (records: readonly IdentityRecord[]): CustomerView => {
    const read = readIdentifier(policy)
    const each = newestOf(records).map((record) => ({
      record,
      results: record.identifiers.map((identifier) => ({ identifier, result: read(identifier) })),
    }))
    const known: readonly ReadRecord[] = each.map(({ record, results }) => ({
      record,
      identifiers: once(results.flatMap(({ result }) => (isRight(result) ? [result.right] : []))),
    }))
    const shared = sharedAmong(policy)(known)
    const apart = new Set(shared.map(({ identifier }) => identifierKey(identifier)))
    const keys = known.map(({ identifiers }) => identifiers.map(identifierKey).filter((key) => !apart.has(key)))
    return {
      customers: joinedBy(keys).map((places) => {
        const members = places.map((place) => known[place] as ReadRecord)
        const [{ record: first }] = members as [ReadRecord]
        return {
          id: `customer:${inIds(first.source)}:${first.customerId}`,
          records: members.map(({ record }) => record),
          identifiers: once(members.flatMap(({ identifiers }) => identifiers)),
          ...factsOf(members),
        }
      }),
      shared,
      unread: each.flatMap(({ record: { source, customerId }, results }) =>
        results.flatMap(({ identifier, result }): readonly IdentifierUnread[] =>
          isLeft(result) ? [{ _tag: 'IdentifierUnread', source, customerId, identifier, issue: result.left }] : [],
        ),
      ),
    }
  }

/**
 * How views come together (合并客户总览): two that were made from different records make the view of all of them.
 *
 * @example
 * const one = { source: 'crm', customerId: 'C1', at: instant(0), identifiers: [{ kind: 'phone', value: '13800138000' }] } as const
 * const other = { ...one, source: 'shop', customerId: 'u8' } as const
 * const { concat } = unifiedViews(standardIdentity)
 * const viewOf = unifiedCustomers(standardIdentity)
 * concat(viewOf([one]), viewOf([other])).customers.map(({ records }) => records.length) // => [2]
 * @law views come together in any order and grouping, and a view with itself is itself
 */
export const unifiedViews = (policy: IdentityPolicy): Monoid<CustomerView> => ({
  empty: { customers: [], shared: [], unread: [] },
  concat: (a, b) => unifiedCustomers(policy)([...a.customers, ...b.customers].flatMap(({ records }) => records)),
})

/** The newest record of each customer of each source, in the order of their ids; at one moment the one that was forgotten. */
const newestOf = (records: readonly IdentityRecord[]): readonly IdentityRecord[] => {
  const newest = new Map<string, IdentityRecord>()
  for (const record of records) {
    const key = canonicalText([record.source, record.customerId])
    const other = newest.get(key)
    if (other === undefined || isNewer(record, other)) newest.set(key, record)
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record)
}

const isNewer = (one: IdentityRecord, other: IdentityRecord): boolean =>
  one.at === other.at && (one.erased ?? false) !== (other.erased ?? false)
    ? one.erased === true
    : one.at > other.at || (one.at === other.at && canonicalText(one) > canonicalText(other))

/** Each identifier once, in one order. */
const once = (identifiers: readonly Identifier[]): readonly Identifier[] =>
  [...new Map(identifiers.map((one) => [identifierKey(one), one]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one)
