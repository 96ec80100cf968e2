import * as fc from 'fast-check'
import { isoOf } from '../../core/instant.ts'
import { named } from '../../feedback/named.ts'
import type { Vocabulary } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import { assess } from '../../programme/assess/assess.ts'
import { contactDuty } from '../../programme/assess/contact-duty.ts'
import type { ProgrammePolicy } from '../../programme/policy/policy.ts'
import type { AssessmentFacts } from '../../programme/understanding/facts.ts'
import type { VerifiedProgramme } from '../../programme/verify/verify-programme.ts'
import type { Columns } from '../../tables/shape/column.ts'
import { customers, customersOf, feedbacks, feedbacksOf } from '../arbitraries/arbitraries.ts'
import { factsOf } from '../arbitraries/facts.ts'
import { isTrue } from './is-true.ts'
import { type Law, law } from './law.ts'
import { triageLaws } from './triage-laws.ts'

/**
 * One piece of feedback, with or without a known customer, in the words of a vocabulary.
 *
 * @example
 * const rules = assess(standardProgramme)
 * const facts = assessmentFactsOf(standardVocabulary)
 * law('a decision survives JSON', facts, (one) => {
 *   const decided = rules(one)
 *   return JSON.stringify(JSON.parse(JSON.stringify(decided))) === JSON.stringify(decided)
 * }).check({ numRuns: 20 }) // => undefined
 */
export const assessmentFactsOf = <W extends Words = StandardWords>(
  vocabulary: Vocabulary<W>,
): fc.Arbitrary<AssessmentFacts<W>> => {
  const { categories, areas, columns } = vocabulary
  const further: Columns = columns
  return fc.record(
    {
      feedback: feedbacksOf(categories, areas),
      customer: customersOf(vocabulary),
      ...(Object.keys(further).length === 0 ? {} : { columns: factsOf({ columns: further, rows: [] }) }),
    },
    { requiredKeys: ['feedback'], noNullPrototype: true },
  ) as unknown as fc.Arbitrary<AssessmentFacts<W>>
}

/**
 * One piece of feedback, with or without a known customer.
 *
 * @example
 * const rules = assess(standardProgramme)
 * law('who is owed a contact is told by when', assessmentFacts, (facts) => {
 *   const { priority, contact } = rules(facts)
 *   return priority === 'noCase' || contact !== undefined
 * }).check({ numRuns: 20 }) // => undefined
 */
export const assessmentFacts: fc.Arbitrary<AssessmentFacts> = fc.record(
  { feedback: feedbacks, customer: customers },
  { requiredKeys: ['feedback'], noNullPrototype: true },
)

/**
 * What must hold of every assessment a programme makes, on whatever calendars it promises, and of its triage.
 *
 * @example
 * programmeLaws(standardProgramme).map(({ title }) => title)
 * // => ['a lower score is never less urgent', 'a red flag never lowers the urgency',
 * //    'a high-value customer is never less urgent', 'an unknown tier decides as standard',
 * //    'an assessment survives JSON unchanged',
 * //    'every feedback that opens a case has an assignment and a due contact',
 * //    'a case is what triage says, or the one that an alert asks for', 'every reason given is true of the facts',
 * //    'an alert never makes a contact later',
 * //    'red-line words in the comment weigh as the same categories handed in', 'no facts make it throw',
 * //    'what was not known and what was left aside is noted']
 */
export const programmeLaws = <W extends Words = StandardWords>(programme: VerifiedProgramme<W>): readonly Law[] =>
  lawsOf(programme as unknown as VerifiedProgramme<Words>)

const lawsOf = (policy: VerifiedProgramme<Words>): readonly Law[] => {
  const rules = assess(policy)
  const promised = contactDuty<Words>(policy as unknown as ProgrammePolicy<Words>)
  const duty = (priority: string, at: AssessmentFacts['feedback']['receivedAt']) =>
    priority === 'noCase' ? undefined : promised(priority, at, undefined)
  const assessmentFacts = assessmentFactsOf(policy.vocabulary)
  return [
    ...triageLaws(policy.triage),
    law('an assessment survives JSON unchanged', assessmentFacts, (facts) => {
      const assessment = rules(facts)
      return (
        JSON.stringify(JSON.parse(JSON.stringify(assessment))) === JSON.stringify(assessment) && isPlain(assessment)
      )
    }),
    law('every feedback that opens a case has an assignment and a due contact', assessmentFacts, (facts) => {
      const { priority, assignment, contact, receivedAt, alert } = rules(facts)
      if (priority === 'noCase') return assignment === undefined && contact === undefined
      const target = policy.sla.targets[priority]
      const hastened = alert === undefined ? undefined : policy.sla.alerts?.[alert.level]
      return (
        assignment !== undefined &&
        contact !== undefined &&
        target !== undefined &&
        (contact.target === target.id || (contact.target === hastened?.id && hastened !== undefined)) &&
        contact.start === receivedAt &&
        receivedAt === isoOf(facts.feedback.receivedAt) &&
        (contact.due === undefined || contact.due >= contact.start)
      )
    }),
    law('a case is what triage says, or the one that an alert asks for', assessmentFacts, (facts) => {
      const { triage, priority, caseReason, alert, row, opener } = rules(facts)
      const said = policy.triage.rows.find(({ id }) => id === row)?.then
      if (triage !== said) return false
      const { speaker, channel } = facts.feedback
      if ((speaker ?? (channel === 'employee' ? 'employee' : 'customer')) !== 'customer')
        return priority === 'noCase' && caseReason === undefined && opener === undefined
      return caseReason === 'alerted'
        ? said === 'noCase' && priority === policy.alert.alertedCase && alert !== undefined
        : priority === said &&
            (caseReason === undefined) === (said === 'noCase') &&
            (alert === undefined || said !== 'noCase') &&
            (opener === undefined) === (said === 'noCase')
    }),
    law('every reason given is true of the facts', assessmentFacts, (facts) => {
      const assessment = rules(facts)
      const { because, matched, assignment, severity, alert } = assessment
      return [because, matched, assignment?.because ?? [], severity.because, alert?.because ?? []]
        .flat()
        .every(isTrue(policy)(facts, assessment))
    }),
    law('an alert never makes a contact later', assessmentFacts, (facts) => {
      const { priority, contact } = rules(facts)
      const usual = duty(priority, facts.feedback.receivedAt)
      return contact?.due === undefined || usual?.due === undefined || contact.due <= usual.due
    }),
    law('red-line words in the comment weigh as the same categories handed in', assessmentFacts, (facts) => {
      const read = rules(facts)
      const { feedback } = facts
      const found = read.reading?.categories ?? []
      const handed = rules({
        ...facts,
        feedback: { ...feedback, redFlags: [...new Set([...(feedback.redFlags ?? []), ...found])] },
      })
      return (
        handed.priority === read.priority &&
        handed.severity.grade === read.severity.grade &&
        handed.alert?.level === read.alert?.level
      )
    }),
    law('no facts make it throw', fc.anything(), (facts) => rules(facts as never).notes.length > 0),
    law('what was not known and what was left aside is noted', assessmentFacts, (facts) => {
      const { notes, customerId, valueTier, assignment } = rules(facts)
      const categoryOf = named(policy.words.categories ?? {})
      const left = (facts.feedback.redFlags ?? [])
        .map((one) => categoryOf(one) ?? one)
        .filter((category) => ![...policy.vocabulary.categories, ...policy.vocabulary.hints].includes(category))
      const noted = (tag: string): boolean => notes.some(({ _tag }) => _tag === tag)
      return (
        noted('CustomerUnknown') === (customerId === undefined) &&
        noted('TierUnknown') === (valueTier.tier === 'unknown') &&
        noted('AssigneeUnknown') ===
          (assignment !== undefined &&
            assignment.assignee === undefined &&
            policy.vocabulary.roles[assignment.role]?.person !== undefined) &&
        noted('RedFlagsOutsidePolicy') === left.length > 0
      )
    }),
  ]
}

/** No `undefined`, `null`, `NaN` or −0 anywhere. */
const isPlain = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).every(isPlain)
    : typeof value === 'string' || typeof value === 'boolean' || (Number.isFinite(value) && !Object.is(value, -0))
