import type { PolicyRef } from '../core/source-ref.ts'
import type { ValueTierPolicy } from '../customer/value-tier.ts'
import type { ReachPolicy } from '../feedback/reach.ts'
import type { WordsPolicy } from '../feedback/reading.ts'
import type { BusinessAreaPolicy } from '../inner-loop/alert/business-area.ts'
import type { AlertPolicy } from '../inner-loop/alert/policy.ts'
import type { SeverityPolicy } from '../inner-loop/alert/severity-policy.ts'
import type { AcknowledgementPolicy } from '../inner-loop/remedy/acknowledge.ts'
import type { OpenerPolicy } from '../inner-loop/remedy/opener.ts'
import type { RoutingPolicy } from '../inner-loop/routing/policy.ts'
import type { SlaPolicy } from '../inner-loop/sla/policy.ts'
import type { TriagePolicy } from '../inner-loop/triage/policy.ts'

/**
 * All the rules of one programme or brand (项目规则集). Plain data: store it, compare it, send it. Where its promises run on
 * working calendars, their names are part of its type.
 */
export interface ProgrammePolicy<Name extends string = 'elapsed'> extends PolicyRef {
  readonly valueTier: ValueTierPolicy
  readonly reach: ReachPolicy
  readonly words: WordsPolicy
  readonly businessAreas: BusinessAreaPolicy
  readonly triage: TriagePolicy
  readonly severity: SeverityPolicy
  readonly alert: AlertPolicy
  readonly routing: RoutingPolicy
  readonly sla: SlaPolicy<Name>
  readonly acknowledgement: AcknowledgementPolicy
  readonly opener: OpenerPolicy
}
