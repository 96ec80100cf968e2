import type { Filled } from '../../core/filled.ts'
import { isoOf } from '../../core/instant.ts'
import { acknowledge } from '../../inner-loop/remedy/acknowledge.ts'
import { rolesOf } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import { segmentOf } from '../../nps/segment.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'
import type { AssessmentFacts } from '../understanding/facts.ts'
import type { VerifiedProgramme } from '../verify/verify-programme.ts'
import type { Assessment } from './assessment.ts'
import { casework } from './casework.ts'
import { asksSomething, statementOf } from './evidence/conditions.ts'
import { notesOf } from './evidence/notes.ts'
import { policyNames } from './policy-names.ts'
import { reasonsOf } from './reasons.ts'
import { weighing } from './weighing.ts'
import { whatIf } from './what-if.ts'

/**
 * Decides who must be contacted, by whom, on which channel, until when, and why (评估): red-line words are found in
 * the comment, and categories handed in count beside them. The clock starts when the feedback is received; how a
 * promise stands later is asked of `statusAt`, on the calendar the promise names. An employee's or a machine's words are
 * nobody's case. What skipped the parsers and cannot be understood is left aside and noted; it never throws.
 *
 * @example
 * assess(standardProgramme)({
 *   feedback: { id: '881', scale: '0-10', score: npsScore(5), receivedAt: instant(0) },
 *   customer: { id: 'c17', valueTier: 'standard' },
 * }).priority // => 'P2'
 * @source A1.10, A2.1–A2.10, A4.1–A4.8
 * @law an assessment survives JSON unchanged
 * @law every feedback that opens a case has an assignment and a due contact
 * @law a case is what triage says, or the one that an alert asks for
 * @law every reason given is true of the facts
 * @law no facts make it throw
 * @law red-line words in the comment weigh as the same categories handed in
 */
export const assess = <W extends Words = StandardWords>(
  programme: VerifiedProgramme<W>,
): ((facts: AssessmentFacts<W>) => Assessment<W>) =>
  assessing(programme as unknown as ProgrammePolicy<Words>) as unknown as (facts: AssessmentFacts<W>) => Assessment<W>

/** The rules inside speak of strings; whose words they are only the border knows. */
const assessing = (programme: ProgrammePolicy<Words>): ((facts: AssessmentFacts<Words>) => Assessment<Words>) => {
  const { weigh, explain } = weighing(programme)
  const work = casework(programme)
  const receipt = acknowledge(programme.acknowledgement)
  const noted = notesOf(programme)
  const otherwise = whatIf()
  const names = policyNames(programme)
  const { roles } = programme.vocabulary
  const personal = new Set(rolesOf(programme.vocabulary).filter((role) => roles[role]?.person !== undefined))
  return (received) => {
    const weighed = weigh(received)
    const { known, facts, decided, opened, alert } = weighed
    const { feedback, customer, unit, unread } = weighed.received
    const { id, receivedAt, score, scale } = feedback
    const { severity, raised } = explain(weighed, known, facts)
    const byAlert = 'reason' in opened && opened.reason === 'alerted'
    const customerId = customer?.id ?? feedback.customerId
    const say = statementOf(scale, known, facts)
    const because = decided.because.map(say)
    const assessment: Filled<Assessment<Words>> = {
      feedbackId: id,
      receivedAt: isoOf(receivedAt),
      scale,
      valueTier: known.tier,
      triage: decided.output,
      priority: opened.priority,
      because: byAlert ? reasonsOf(because, raised?.because ?? []) : because,
      matched: decided.matched.filter(asksSomething).map(say),
      ...otherwise(decided, scale),
      severity,
      acknowledgement: receipt({ feedbackId: id, receivedAt }),
      notes: noted(known, customerId, byAlert ? alert.level : 'none', unread),
      policy: names,
    }
    if (customerId !== undefined) assessment.customerId = customerId
    if (known.reading !== undefined) assessment.reading = known.reading
    if (raised !== undefined) assessment.alert = raised
    if (score !== undefined) {
      assessment.score = score
      assessment.segment = segmentOf(score)
    }
    if ('reason' in opened) {
      const { assignment, contact, opener } = work(opened.priority, known, facts, { customer, unit })
      assessment.caseReason = opened.reason
      if (assignment !== undefined) {
        assessment.assignment = assignment
        const { role, assignee } = assignment
        if (assignee === undefined && personal.has(role))
          assessment.notes = [...assessment.notes, { _tag: 'AssigneeUnknown', role }]
      }
      if (contact !== undefined) assessment.contact = contact
      if (opener !== undefined) assessment.opener = opener
    }
    return assessment
  }
}
