import type { PolicyRef } from '../core/source-ref.ts'
import type { ValueTierPolicy } from '../customer/value-tier.ts'
import type { ReachPolicy } from '../feedback/reach.ts'
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
  readonly triage: TriagePolicy
  readonly routing: RoutingPolicy
  readonly sla: SlaPolicy<Name>
}
