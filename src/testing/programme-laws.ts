import * as fc from 'fast-check'
import { isoOf } from '../core/instant.ts'
import { type AssessmentFacts, assess } from '../programme/assess.ts'
import type { ProgrammePolicy } from '../programme/policy.ts'
import { customers, feedbacks } from './arbitraries.ts'
import { isTrue } from './is-true.ts'
import { type Law, law } from './law.ts'
import { triageLaws } from './triage-laws.ts'

/** One piece of feedback, with or without a known customer. */
export const assessmentFacts: fc.Arbitrary<AssessmentFacts> = fc.record(
  { feedback: feedbacks, customer: customers },
  { requiredKeys: ['feedback'], noNullPrototype: true },
)

/** What must hold of every assessment a programme makes, and of its triage. */
export const programmeLaws = (policy: ProgrammePolicy): readonly Law[] => {
  const rules = assess(policy)
  return [
    ...triageLaws(policy.triage),
    law('an assessment survives JSON unchanged', assessmentFacts, (facts) => {
      const assessment = rules(facts)
      return (
        JSON.stringify(JSON.parse(JSON.stringify(assessment))) === JSON.stringify(assessment) && isPlain(assessment)
      )
    }),
    law('every feedback that opens a case has an assignment and a due contact', assessmentFacts, (facts) => {
      const { priority, assignment, contact, receivedAt } = rules(facts)
      if (priority === 'noCase') return assignment === undefined && contact === undefined
      const target = policy.sla.targets[priority]
      return (
        assignment !== undefined &&
        contact !== undefined &&
        contact.target === target.id &&
        contact.start === receivedAt &&
        receivedAt === isoOf(facts.feedback.receivedAt) &&
        (contact.due === undefined || contact.due >= contact.start)
      )
    }),
    law('every reason given is true of the facts', assessmentFacts, (facts) => {
      const assessment = rules(facts)
      const holds = isTrue(policy)(facts, assessment)
      return [...assessment.because, ...assessment.matched, ...(assessment.assignment?.because ?? [])].every(holds)
    }),
    law('what was not known and what was left aside is noted', assessmentFacts, (facts) => {
      const { notes, customerId, valueTier } = rules(facts)
      const left = (facts.feedback.redFlags ?? []).filter(
        (category) => !policy.triage.columns.redFlags.values.includes(category),
      )
      const noted = (tag: string): boolean => notes.some(({ _tag }) => _tag === tag)
      return (
        noted('CustomerUnknown') === (customerId === undefined) &&
        noted('TierUnknown') === (valueTier.tier === 'unknown') &&
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
