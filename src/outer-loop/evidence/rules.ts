import type { Either } from 'fp-ts/Either'
import type { LeaksFound } from '../../text/deidentify/leaks/leak.ts'
import type { Deidentified, PersonalDocument } from '../../text/deidentify/masked.ts'
import type { TopicOwners } from '../project/owners.ts'
import type { EvidencePolicy } from './policy.ts'

/** How texts are de-identified, or refused. */
export type Deidentify = (document: PersonalDocument) => Either<LeaksFound, Deidentified>

/** The policy of a pack, who is handed what, and how texts are de-identified. */
export interface EvidenceRules {
  readonly policy: EvidencePolicy
  readonly owners: TopicOwners
  readonly deidentify: Deidentify
}
