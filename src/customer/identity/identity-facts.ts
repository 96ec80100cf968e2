import { canonicalText } from '../../core/text/canonical.ts'
import type { Identifier } from './identifier.ts'
import type { Claim, FactsConflict, IdentityRecord, UnifiedCustomer } from './identity-record.ts'

/** A record with its identifiers as they are compared. */
export interface ReadRecord {
  readonly record: IdentityRecord
  readonly identifiers: readonly Identifier[]
}

/** What the records of one customer say: what none contradicts, and every contradiction with all its sources. */
export const factsOf = (records: readonly ReadRecord[]): Pick<UnifiedCustomer, 'known' | 'conflicts'> => {
  const claims = new Map<string, Claim[]>()
  const claim = (field: string, value: string, { source, customerId, at }: IdentityRecord): void => {
    const others = claims.get(field)
    const one = { value, source, customerId, at }
    if (others === undefined) claims.set(field, [one])
    else others.push(one)
  }
  for (const { record, identifiers } of records) {
    for (const [field, value] of Object.entries(record.says ?? {})) claim(field, value, record)
    for (const { kind, realm, value } of identifiers)
      if (kind === 'crm') claim(realm === undefined ? 'crm' : `crm:${realm}`, value, record)
  }
  const fields = [...claims].sort(([a], [b]) => (a < b ? -1 : 1))
  const agreed = ([, said]: (typeof fields)[number]): boolean => new Set(said.map(({ value }) => value)).size === 1
  return {
    known: Object.fromEntries(fields.filter(agreed).map(([field, said]) => [field, (said[0] as Claim).value])),
    conflicts: fields
      .filter((one) => !agreed(one))
      .map(([field, said]): FactsConflict => ({ _tag: 'FactsConflict', field, claims: inOrder(said) })),
  }
}

/** The newest first; of the same moment in the order of what they say. */
const inOrder = (claims: readonly Claim[]): readonly Claim[] =>
  [...claims].sort((a, b) => b.at - a.at || (canonicalText(a) < canonicalText(b) ? -1 : 1))
