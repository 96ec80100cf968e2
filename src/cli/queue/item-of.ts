import type { Calendar } from '../../calendar/calendar.ts'
import type { Instant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { Sayable } from '../../explain/sayable.ts'
import type { SlaPolicy } from '../../inner-loop/sla/policy.ts'
import type { AssessmentFacts } from '../../programme/assess.ts'
import type { Assessment } from '../../programme/assessment.ts'
import { leftmostLongest } from '../../text/leftmost-longest.ts'
import { standing } from './book.ts'
import { type Promised, promiseReasons, type QueueItem, standingOf } from './item.ts'
import type { Opened } from './order.ts'

/** A case as it stands in the queue, assessed again from its facts. */
export const itemOf = (
  rules: (facts: AssessmentFacts) => Assessment,
  sla: SlaPolicy,
  calendar: Calendar,
  asOf: Instant,
  say: (said: Sayable) => string,
): ((opened: Opened) => QueueItem) => {
  const status = standingOf(sla, calendar, asOf)
  return ({ versions, places }) => {
    const assessments = versions.map(rules) as unknown as NonEmpty<Assessment>
    const assessment = standing(assessments)
    const { comment, channel, outlet, businessArea } = versions[0].feedback
    const words = leftmostLongest(assessments[0].reading?.hits ?? [])
    return {
      ...assessment,
      status: status(
        assessments.flatMap(({ priority, contact }): readonly Promised[] =>
          priority === 'noCase' || contact === undefined ? [] : [{ priority, start: contact.start }],
        ),
      ),
      why: [...assessment.because, ...promiseReasons(assessment)].map(say),
      ...(comment === undefined ? {} : { comment }),
      ...(words.length === 0 ? {} : { words }),
      ...(channel === undefined ? {} : { channel }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(businessArea === undefined ? {} : { businessArea }),
      places,
    }
  }
}
