import type { Filled } from '../../core/filled.ts'
import type { Customer } from '../../customer/customer.ts'
import type { OpenerFacts } from '../../inner-loop/remedy/opener.ts'
import { openerFor } from '../../inner-loop/remedy/opener-for.ts'
import type { OrganisationUnit } from '../../inner-loop/routing/organisation.ts'
import type { Route } from '../../inner-loop/routing/policy.ts'
import { assignmentOf } from '../../inner-loop/routing/route.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'
import type { Assessment } from './assessment.ts'
import { contactDuty } from './contact-duty.ts'
import { statementOf } from './evidence/conditions.ts'
import { type ColumnFacts, deciding } from './evidence/deciding.ts'
import type { Evidence } from './evidence/evidence.ts'
import { spansToQuote } from './evidence/spans-to-quote.ts'

/** What a case asks for: who works it, whom they contact until when, and how they begin. */
export type Casework = Pick<Assessment<Words>, 'assignment' | 'contact' | 'opener'>

/** Who is known of beside the words. */
export interface Around {
  readonly customer: Customer<Words> | undefined
  readonly unit: OrganisationUnit | undefined
}

/** Hands a case to somebody and says what is owed to its customer; the facts are left with the case's priority. */
export const casework = (
  policy: Pick<ProgrammePolicy<Words>, 'vocabulary' | 'routing' | 'sla' | 'calendars' | 'opener'>,
): ((priority: string, evidence: Evidence, facts: ColumnFacts, around: Around) => Casework) => {
  const route = deciding(policy.routing)
  const assigned = assignmentOf<Words>(policy.vocabulary)
  const duty = contactDuty(policy)
  const opening = openerFor(policy.opener)
  return (priority, evidence, facts, { customer, unit }) => {
    const { feedback, csm, area } = evidence
    const { scale, score, comment } = feedback
    facts['priority'] = priority
    const { output, because } = route(facts)
    const heard: Filled<OpenerFacts> = { scale }
    if (comment !== undefined) {
      heard.comment = comment
      heard.spans = spansToQuote(evidence)
    }
    if (score !== undefined) heard.score = score
    const name = feedback.customerName ?? customer?.name
    if (name !== undefined) heard.customerName = name
    const found = {
      contact: duty(priority, feedback.receivedAt, customer, facts['alert'] as string | undefined),
      opener: opening(heard),
    }
    const assignment = assigned(output as Route<Words>, csm, unit, area)
    return assignment === undefined
      ? found
      : { ...found, assignment: { ...assignment, because: because.map(statementOf(scale, evidence, facts)) } }
  }
}
