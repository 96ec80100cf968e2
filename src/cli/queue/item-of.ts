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
import type { Opened } from './order.ts'
import { standing } from './standing.ts'

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
  return ({ versions, places }) => {
    const revisions = versions.map((facts) => ({ facts, assessment: rules(facts) }))
    const { assessment, facts } = stands(revisions as unknown as NonEmpty<(typeof revisions)[number]>)
    const { comment, channel, outlet, businessArea, rating, customerName = facts.customer?.name } = facts.feedback
    const words = leftmostLongest(assessment.reading?.hits ?? [])
    return {
      ...assessment,
      status: status(
        revisions.flatMap(({ assessment: { priority, contact } }): readonly Promised[] =>
          priority === 'noCase' || contact === undefined ? [] : [{ priority, start: contact.start }],
        ),
      ),
      why: [...assessment.because, ...promiseReasons(assessment)].map(say),
      ...(comment === undefined ? {} : { comment }),
      ...(customerName === undefined ? {} : { customerName }),
      ...(words.length === 0 ? {} : { words }),
      ...(rating === undefined ? {} : { rating }),
      ...(channel === undefined ? {} : { channel }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(businessArea === undefined ? {} : { businessArea }),
      ...(facts.addresses === undefined ? {} : { addresses: facts.addresses }),
      places,
    }
  }
}
