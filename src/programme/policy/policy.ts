import type { PolicyRef } from '../../core/source-ref.ts'
import type { ValueTierPolicy } from '../../customer/value-tier.ts'
import type { ReachPolicy } from '../../feedback/reach.ts'
import type { WordsPolicy } from '../../feedback/reading.ts'
import type { BusinessAreaPolicy } from '../../inner-loop/alert/business-area.ts'
import type { AlertPolicy } from '../../inner-loop/alert/policy.ts'
import type { Severity } from '../../inner-loop/alert/severity-policy.ts'
import type { CasePolicy } from '../../inner-loop/case/policy.ts'
import type { AcknowledgementPolicy } from '../../inner-loop/remedy/acknowledge.ts'
import type { AuthorityPolicy } from '../../inner-loop/remedy/authority.ts'
import type { OpenerPolicy } from '../../inner-loop/remedy/opener.ts'
import type { Route } from '../../inner-loop/routing/policy.ts'
import type { CalendarPolicy } from '../../inner-loop/sla/calendars.ts'
import type { SlaPolicy } from '../../inner-loop/sla/policy.ts'
import type { ProgrammeColumns } from '../../inner-loop/vocabulary/columns.ts'
import type { Vocabulary } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { Direction, HitPolicy, Row } from '../../tables/shape/table.ts'
import type { ComplaintPolicy } from './complaint.ts'
import type { ProgrammeExpectations } from './expectations.ts'
import type { ReviewPolicy } from './review-policy.ts'

/**
 * A decision table of a programme (项目规则表): it looks at whichever of the programme's columns it names, and each of them
 * is declared as the vocabulary has it.
 */
export interface RuleTable<W extends Words, O extends string> extends PolicyRef {
  readonly columns: { readonly [K in keyof ProgrammeColumns<W>]?: ProgrammeColumns<W>[K] }
  readonly outputs: readonly O[]
  readonly hit: HitPolicy
  readonly expect?: { readonly monotone?: { readonly [K in keyof ProgrammeColumns<W>]?: Direction } }
  readonly rows: readonly Row<ProgrammeColumns<W>, O>[]
}

/**
 * All the rules of one programme or brand (项目规则集), in the words of its own vocabulary. Plain data: store it, compare it,
 * send it.
 */
export interface ProgrammePolicy<W extends Words = StandardWords> extends PolicyRef {
  readonly vocabulary: Vocabulary<W>
  readonly valueTier: ValueTierPolicy<W>
  readonly reach: ReachPolicy
  readonly complaints: ComplaintPolicy
  readonly words: WordsPolicy
  readonly businessAreas: BusinessAreaPolicy<W>
  readonly triage: RuleTable<W, W['priority'] | 'noCase'>
  readonly severity: RuleTable<W, Severity>
  readonly alert: Omit<AlertPolicy<W>, 'table'> & { readonly table: RuleTable<W, W['level'] | 'none'> }
  readonly routing: RuleTable<W, Route<W>>
  readonly sla: SlaPolicy<W>
  /** The calendars of the promises, by the names they use. */
  readonly calendars: CalendarPolicy
  readonly acknowledgement: AcknowledgementPolicy
  readonly opener: OpenerPolicy
  readonly case: CasePolicy<W>
  readonly authority: AuthorityPolicy<W>
  readonly review: ReviewPolicy<W>
  /** What the company expects of all of this, and `verifyProgramme` holds it to. */
  readonly expect?: ProgrammeExpectations<W>
}
