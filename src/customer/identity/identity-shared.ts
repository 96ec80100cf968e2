import { isRight } from 'fp-ts/Either'
import { greatestOf } from '../../core/extremes.ts'
import type { Identifier } from './identifier.ts'
import type { ReadRecord } from './identity-facts.ts'
import type { IdentityPolicy } from './identity-policy.ts'
import type { IdentifierShared } from './identity-record.ts'
import { identifierKey, readIdentifier } from './read-identifier.ts'

/** The identifiers that join nobody: those the policy names, and those beside too many CRM ids or too many of another kind. */
export const sharedAmong = (
  policy: IdentityPolicy,
): ((records: readonly ReadRecord[]) => readonly IdentifierShared[]) => {
  const read = readIdentifier(policy)
  const declared = new Set(
    policy.shared.map((identifier) => {
      const result = read(identifier)
      return identifierKey(isRight(result) ? result.right : identifier)
    }),
  )
  const { mostCrmIds, mostOthers = Number.POSITIVE_INFINITY } = policy
  return (records) => {
    const beside = new Map<string, Beside>()
    for (const { identifiers } of records) {
      const keys = identifiers.map((one) => ({ kind: one.kind, key: identifierKey(one) }))
      for (const [place, identifier] of identifiers.entries()) {
        const { key } = keys[place] as (typeof keys)[number]
        const known = beside.get(key) ?? { identifier, others: new Map() }
        for (const other of identifier.kind === 'crm' ? [] : keys) {
          if (other.kind === identifier.kind) continue
          known.others.set(other.kind, (known.others.get(other.kind) ?? new Set()).add(other.key))
        }
        beside.set(key, known)
      }
    }
    return [...beside]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, { identifier, others }]): readonly IdentifierShared[] => {
        const crmIds = others.get('crm')?.size ?? 0
        const most = greatestOf(
          [...others].map(([kind, { size }]) => (kind === 'crm' ? 0 : size)),
          0,
        )
        const shared = { _tag: 'IdentifierShared', identifier, crmIds } as const
        if (declared.has(key)) return [{ ...shared, because: 'declared' }]
        if (crmIds > mostCrmIds) return [{ ...shared, because: 'manyCrmIds' }]
        return most > mostOthers ? [{ ...shared, because: 'manyOthers', others: most }] : []
      })
  }
}

/** What stands beside an identifier in the records that bear it, by kind. */
interface Beside {
  readonly identifier: Identifier
  readonly others: Map<Identifier['kind'], Set<string>>
}
