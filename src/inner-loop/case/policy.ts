import type { Either } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { AuthorityAnswer, AuthorityRequest } from '../remedy/authority.ts'
import type { OpenerIssue } from '../remedy/check-opener.ts'
import type { Opener, OpenerFacts } from '../remedy/opener.ts'
import type { ReopenRule } from '../sla/clock-target.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { CaseWords } from './read/words.ts'

/** What holds inside a case (个案规则). Plain data. */
export interface CasePolicy<W extends Words = StandardWords> extends PolicyRef {
  /** Who may own a case of a priority. */
  readonly owners: { readonly [P in W['priority']]: NonEmpty<W['role']> }
  readonly ownersSource: SourceRef
  /** How often a customer may be handed on once they were contacted (转接上限). */
  readonly transfers: { readonly most: number; readonly source: SourceRef }
  /** Within how long of a contact a solution still counts as given on the spot (当场). */
  readonly onTheSpot: { readonly withinMinutes: number; readonly source: SourceRef }
  /** What becomes of a contact whose first sentence quotes nothing: it is refused, or recorded with its violation. */
  readonly opener: { readonly whenLacking: 'refuse' | 'record'; readonly source: SourceRef }
  /** How often, and over how long, a customer must have been tried before a case closes as unreachable. */
  readonly unreachable: { readonly attempts: number; readonly overHours: number; readonly source: SourceRef }
  /** How long a resolved case waits for the customer before it may be closed without their word. */
  readonly confirmation: { readonly waitHours: number; readonly source: SourceRef }
  readonly snooze: { readonly never: readonly W['priority'][]; readonly source: SourceRef }
  /** Within how long of a waiting case more about the same thing is added to it. */
  readonly link: { readonly withinHours: number; readonly source: SourceRef }
  /** What reopening does to the clock of the first contact. */
  readonly reopen: { readonly clocks: ReopenRule; readonly source: SourceRef }
}

/** The policy of a case, and the two other rules it asks (个案规则集). */
export interface CaseRules<W extends Words = StandardWords> {
  readonly policy: CasePolicy<W>
  /** The smaller, the more urgent. */
  readonly urgencyOf: (outcome: W['priority'] | 'noCase') => number
  readonly authority: (request: AuthorityRequest<W>) => AuthorityAnswer<W>
  /** The policy's own words, by which commands are read; the articles' where absent. */
  readonly words?: CaseWords
  readonly opener: (text: string, said: OpenerFacts) => Either<NonEmpty<OpenerIssue>, Opener>
}
