import type { Filled } from '../core/filled.ts'
import { isoOf } from '../core/instant.ts'
import type { Customer } from '../customer/customer.ts'
import { valueTierOf } from '../customer/value-tier.ts'
import type { Feedback } from '../feedback/feedback.ts'
import { reachOf } from '../feedback/reach.ts'
import { caseFor } from '../inner-loop/alert/case-for.ts'
import { acknowledge } from '../inner-loop/remedy/acknowledge.ts'
import type { OrganisationUnit } from '../inner-loop/routing/organisation.ts'
import type { CalendarsFor } from '../inner-loop/sla/calendars.ts'
import type { TriageFacts } from '../inner-loop/triage/policy.ts'
import { triage } from '../inner-loop/triage/triage.ts'
import { segmentOf } from '../nps/segment.ts'
import { alerting } from './alerting.ts'
import type { Assessment } from './assessment.ts'
import { casework } from './casework.ts'
import { asksSomething, statementOf } from './conditions.ts'
import { evidenceOf } from './evidence.ts'
import { notesOf } from './notes.ts'
import type { ProgrammePolicy } from './policy.ts'
import { policyNames } from './policy-names.ts'
import { reasonsOf } from './reasons.ts'
import { whatIf } from './what-if.ts'

/** One piece of feedback, the customer it is from and the outlet's unit, where they are known. */
export interface AssessmentFacts {
  readonly feedback: Feedback
  readonly customer?: Customer
  readonly unit?: OrganisationUnit
}

/**
 * Decides who must be contacted, by whom, on which channel, until when, and why (评估): red-line words are found in
 * the comment, and categories handed in count beside them. The clock starts when the feedback is received; how a
 * promise stands later is asked of `statusAt`. Where the policy names calendars other than `elapsed`, they are handed
 * in beside it, compiled, under their names.
 *
 * @example
 * assess(standardProgramme)({
 *   feedback: { id: '881', scale: '0-10', score: npsScore(5), receivedAt: instant(0) },
 *   customer: { id: 'c17', valueTier: 'standard' },
 * }).priority // => 'P2'
 * @source A1.10, A2.1–A2.10, A4.1–A4.8
 * @law an assessment survives JSON unchanged
 * @law every feedback that opens a case has an assignment and a due contact
 * @law a case is what triage says, or a P2 that an alert asks for
 * @law every reason given is true of the facts
 * @law red-line words in the comment weigh as the same categories handed in
 */
export const assess = <Name extends string = 'elapsed'>(
  policy: ProgrammePolicy<Name>,
  ...calendars: CalendarsFor<Name>
): ((facts: AssessmentFacts) => Assessment) => {
  const tierOf = valueTierOf(policy.valueTier)
  const evidence = evidenceOf(policy)
  const reached = reachOf(policy.reach)
  const decideTriage = triage(policy.triage)
  const alertFor = alerting(policy)
  const work = casework<Name>(policy, ...calendars)
  const receipt = acknowledge(policy.acknowledgement)
  const noted = notesOf(policy)
  const otherwise = whatIf()
  const names = policyNames(policy)
  return ({ feedback, customer, unit }) => {
    const { id, receivedAt, score, scale, channel } = feedback
    const tier = tierOf(customer)
    const known = evidence(feedback, tier, customer?.csm)
    const reach = reached(channel)
    const facts: Filled<TriageFacts> = { redFlags: known.redFlags }
    if (score !== undefined) facts.score = score
    if (tier.tier !== 'unknown') facts.valueTier = tier.tier
    const decided = decideTriage(facts)
    const { severity, alert, raised } = alertFor(known, reach, decided.output)
    const opened = caseFor(alert, decided.output)
    const byAlert = opened.priority !== 'noCase' && opened.reason === 'alerted'
    const customerId = customer?.id ?? feedback.customerId
    const say = statementOf(scale, known)
    const because = decided.because.map(say)
    const assessment: Filled<Assessment> = {
      feedbackId: id,
      receivedAt: isoOf(receivedAt),
      scale,
      valueTier: tier,
      triage: decided.output,
      priority: opened.priority,
      because: byAlert ? reasonsOf(because, raised?.because ?? []) : because,
      matched: decided.matched.filter(asksSomething).map(say),
      ...otherwise(decided, scale),
      severity,
      acknowledgement: receipt({ feedbackId: id, receivedAt }),
      notes: noted(known, customerId, byAlert ? alert.level : 'none'),
      policy: names,
    }
    if (customerId !== undefined) assessment.customerId = customerId
    if (known.reading !== undefined) assessment.reading = known.reading
    if (raised !== undefined) assessment.alert = raised
    if (score !== undefined) {
      assessment.score = score
      assessment.segment = segmentOf(score)
    }
    if (opened.priority !== 'noCase') {
      const { assignment, contact, opener } = work(opened.priority, known, { customer, unit, reach })
      assessment.caseReason = opened.reason
      if (assignment !== undefined) assessment.assignment = assignment
      if (contact !== undefined) assessment.contact = contact
      if (opener !== undefined) assessment.opener = opener
    }
    return assessment
  }
}
