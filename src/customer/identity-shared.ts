import { isRight } from 'fp-ts/Either'
import type { Identifier } from './identifier.ts'
import type { ReadRecord } from './identity-facts.ts'
import type { IdentityPolicy } from './identity-policy.ts'
import type { IdentifierShared } from './identity-record.ts'
import { identifierKey, readIdentifier } from './read-identifier.ts'

/** The identifiers that join nobody: those the policy names, and those beside too many CRM ids. */
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
  return (records) => {
    const beside = new Map<string, { readonly identifier: Identifier; readonly crm: Set<string> }>()
    for (const { identifiers } of records) {
      const crm = identifiers.filter(({ kind }) => kind === 'crm').map(identifierKey)
      for (const identifier of identifiers) {
        const key = identifierKey(identifier)
        const known = beside.get(key) ?? { identifier, crm: new Set() }
        for (const one of identifier.kind === 'crm' ? [] : crm) known.crm.add(one)
        beside.set(key, known)
      }
    }
    return [...beside]
      .filter(([key, { crm }]) => declared.has(key) || crm.size > policy.mostCrmIds)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { identifier, crm }]) => ({
        _tag: 'IdentifierShared',
        identifier,
        because: declared.has(key) ? 'declared' : 'manyCrmIds',
        crmIds: crm.size,
      }))
  }
}
