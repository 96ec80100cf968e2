import type { Instant } from '../../core/instant.ts'
import type { Identifier, IdentifierIssue } from './identifier.ts'

/** What one source knows of one customer at one moment (客户记录). */
export interface IdentityRecord {
  readonly source: string
  /** The customer's id there, as feedback from that source names it. */
  readonly customerId: string
  /** The source's own clock: the newest record of a customer of a source stands, older ones are superseded. */
  readonly at: Instant
  readonly identifiers: readonly Identifier[]
  /** Anything else the source says: name, city, tier. */
  readonly says?: { readonly [field: string]: string }
  /** The customer asked to be forgotten at that moment (已遗忘): it says nothing and joins nobody. */
  readonly erased?: true
}

/** Who says what, and when. */
export interface Claim {
  readonly value: string
  readonly source: string
  readonly customerId: string
  readonly at: Instant
}

/** Two sources say different things of one customer (事实冲突): both stand here, and neither is taken. */
export interface FactsConflict {
  readonly _tag: 'FactsConflict'
  readonly field: string
  readonly claims: readonly Claim[]
}

/** One customer over all sources (统一客户视图). */
export interface UnifiedCustomer {
  /** Of the first of its records; it can change when records join. */
  readonly id: string
  readonly records: readonly IdentityRecord[]
  /** Every identifier its records bear, as it is compared. */
  readonly identifiers: readonly Identifier[]
  /** What its sources say and none contradicts. */
  readonly known: { readonly [field: string]: string }
  readonly conflicts: readonly FactsConflict[]
}

/** An identifier that joins nobody because several customers use it. */
export interface IdentifierShared {
  readonly _tag: 'IdentifierShared'
  readonly identifier: Identifier
  readonly because: 'declared' | 'manyCrmIds' | 'manyOthers'
  /** How many different CRM ids stand beside it. */
  readonly crmIds: number
  /** Where those are too many: how many different identifiers of one other kind stand beside it. */
  readonly others?: number
}

/** An identifier nobody can read: its record stands, and this does not join it. */
export interface IdentifierUnread {
  readonly _tag: 'IdentifierUnread'
  readonly source: string
  readonly customerId: string
  readonly identifier: Identifier
  readonly issue: IdentifierIssue
}

/** All customers as one view (客户总览), and what did not join them. */
export interface CustomerView {
  readonly customers: readonly UnifiedCustomer[]
  readonly shared: readonly IdentifierShared[]
  readonly unread: readonly IdentifierUnread[]
}

/** What is said of identities where something is not plain. */
export type IdentityStatement = FactsConflict | IdentifierShared | IdentifierUnread
