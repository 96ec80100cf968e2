import type { IdentifierIssue } from '../../customer/identity/identifier.ts'
import type { IdentityStatement } from '../../customer/identity/identity-record.ts'
import type { IngestError, IngestIssue } from '../../feedback/ingest-error.ts'

/** What is said of deliveries that gave no facts, and of customers whose records do not agree. */
export type IngestStatement =
  | IngestError
  | Extract<IngestIssue, { readonly _tag: 'ZoneNeeded' | 'DateOrderNeeded' | 'PlaceMissing' | 'MappingUnfit' }>
  | IdentityStatement
  | IdentifierIssue
