import type { Filled } from '../../core/filled.ts'
import type { Instant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { Sayable } from '../../explain/sayable.ts'
import type { CalendarNamed } from '../../inner-loop/sla/calendars.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { Assessment } from '../../programme/assess/assessment.ts'
import type { ProgrammePolicy } from '../../programme/policy/policy.ts'
import type { AssessmentFacts } from '../../programme/understanding/facts.ts'
import { leftmostLongest } from '../../text/finding/leftmost-longest.ts'
import { type Promised, promiseReasons, type QueueItem, standingOf } from './item.ts'
import { type Opened, versionsOf } from './order.ts'
import type { HeardFacts } from './pack.ts'
import { type Standing, standing } from './standing.ts'

/** A case as it stands in the queue, assessed again from its facts. */
export const itemOf = (
  rules: (facts: AssessmentFacts) => Assessment,
  { sla, vocabulary }: Pick<ProgrammePolicy<Words>, 'sla' | 'vocabulary'>,
  calendars: CalendarNamed,
  asOf: Instant,
  say: (said: Sayable) => string,
): ((opened: Opened) => QueueItem) => {
  const status = standingOf(sla, calendars, asOf)
  const stands = standing(vocabulary)
  const statusOf = (revisions: readonly Standing[]): QueueItem['status'] =>
    status(
      revisions.flatMap(({ assessment: { priority, contact } }): readonly Promised[] =>
        priority === 'noCase' || contact === undefined ? [] : [{ priority, start: contact.start }],
      ),
    )
  const whyOf = (assessment: Assessment): readonly string[] =>
    [...assessment.because, ...promiseReasons(assessment)].map(say)
  return (opened) => {
    const revisions = named(versionsOf(opened)).map((facts) => ({ facts, assessment: rules(assessed(facts)) }))
    const { assessment, facts } = stands(revisions as unknown as NonEmpty<(typeof revisions)[number]>)
    const { comment, channel, outlet, businessArea, rating, customerName = facts.customer?.name } = facts.feedback
    // Made for this case alone, it is filled and not copied.
    const item = assessment as Assessment & Partial<Filled<QueueItem>>
    item.status = statusOf(revisions)
    item.why = whyOf(assessment)
    const words = leftmostLongest(assessment.reading?.hits ?? [])
    if (comment !== undefined) item.comment = comment
    if (customerName !== undefined) item.customerName = customerName
    if (words.length > 0) item.words = words
    if (rating !== undefined) item.rating = rating
    if (channel !== undefined) item.channel = channel
    if (outlet !== undefined) item.outlet = outlet
    if (businessArea !== undefined) item.businessArea = businessArea
    if (facts.addresses !== undefined) item.addresses = facts.addresses
    item.places = opened.places
    return item as QueueItem
  }
}

/** What the rules go by; where somebody can be reached is for whoever calls. */
const assessed = ({ addresses: _, ...facts }: HeardFacts): AssessmentFacts => facts

/** Of one piece of feedback the row that says whose it is says so for all of its rows. */
const named = (versions: readonly HeardFacts[]): readonly HeardFacts[] => {
  const customerId = versions.find(({ feedback }) => feedback.customerId !== undefined)?.feedback.customerId
  return customerId === undefined
    ? versions
    : versions.map((facts) =>
        facts.feedback.customerId === undefined ? { ...facts, feedback: { ...facts.feedback, customerId } } : facts,
      )
}
