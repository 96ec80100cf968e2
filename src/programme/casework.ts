import type { Filled } from '../core/filled.ts'
import type { Customer } from '../customer/customer.ts'
import type { Reach } from '../feedback/reach.ts'
import type { OpenerFacts } from '../inner-loop/remedy/opener.ts'
import { openerFor } from '../inner-loop/remedy/opener-for.ts'
import type { OrganisationUnit } from '../inner-loop/routing/organisation.ts'
import type { RoutingFacts } from '../inner-loop/routing/policy.ts'
import { assignmentOf, routing } from '../inner-loop/routing/route.ts'
import type { CalendarsFor } from '../inner-loop/sla/calendars.ts'
import type { Priority } from '../inner-loop/vocabulary/priority.ts'
import type { Assessment } from './assessment.ts'
import { areaIn } from './business-area.ts'
import { statementOf } from './conditions.ts'
import { contactDuty } from './contact-duty.ts'
import type { Evidence } from './evidence.ts'
import type { ProgrammePolicy } from './policy.ts'
import { spansToQuote } from './spans-to-quote.ts'

/** What a case asks for: who works it, whom they contact until when, and how they begin. */
export type Casework = Pick<Assessment, 'assignment' | 'contact' | 'opener'>

/** Who and what is known of beside the words. */
export interface Around {
  readonly customer: Customer | undefined
  readonly unit: OrganisationUnit | undefined
  readonly reach: Reach | undefined
}

/** Hands a case to somebody and says what is owed to its customer. */
export const casework = <Name extends string>(
  policy: Pick<ProgrammePolicy<Name>, 'routing' | 'sla' | 'opener'>,
  ...calendars: CalendarsFor<Name>
): ((priority: Priority, evidence: Evidence, around: Around) => Casework) => {
  const route = routing(policy.routing)
  const routedArea = areaIn(policy.routing.columns.businessArea)
  const duty = contactDuty<Name>(policy.sla, ...calendars)
  const opening = openerFor(policy.opener)
  return (priority, evidence, { customer, unit, reach }) => {
    const { feedback, redFlags, csm, area } = evidence
    const { scale, score, comment } = feedback
    const routed = routedArea(area)
    const facts: Filled<RoutingFacts> = { priority, redFlags, csm: csm === undefined ? 'none' : 'named', ...routed }
    if (reach !== undefined) facts.reach = reach
    if (feedback.outlet !== undefined) facts.outlet = 'one'
    const { output, because } = route(facts)
    const heard: Filled<OpenerFacts> = { scale }
    if (comment !== undefined) {
      heard.comment = comment
      heard.spans = spansToQuote(evidence)
    }
    if (score !== undefined) heard.score = score
    if (customer?.name !== undefined) heard.customerName = customer.name
    const found = { contact: duty(priority, feedback.receivedAt, customer), opener: opening(heard) }
    const assignment = assignmentOf(output, csm, unit)
    return assignment === undefined
      ? found
      : { ...found, assignment: { ...assignment, because: because.map(statementOf(scale, evidence, routed)) } }
  }
}
