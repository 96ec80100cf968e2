import type { Calendar } from '../../calendar/calendar.ts'
import type { Instant } from '../../core/instant.ts'
import type { Sayable } from '../../explain/sayable.ts'
import type { SlaPolicy } from '../../inner-loop/sla/policy.ts'
import { type Case, standing } from './book.ts'
import { type Promised, promiseReasons, type QueueItem, standingOf } from './item.ts'

/** A case as it stands in the queue. */
export const itemOf = (
  sla: SlaPolicy<string>,
  calendar: Calendar,
  asOf: Instant,
  say: (said: Sayable) => string,
): ((opened: Case) => QueueItem) => {
  const status = standingOf(sla, calendar, asOf)
  return (opened) => {
    const { feedback, duties, places } = opened
    const { comment, channel, outlet, businessArea } = feedback
    const assessment = standing(opened)
    return {
      ...assessment,
      status: status(
        duties.flatMap(({ priority, contact }): readonly Promised[] =>
          priority === 'noCase' || contact === undefined ? [] : [{ priority, start: contact.start }],
        ),
      ),
      why: [...assessment.because, ...promiseReasons(assessment)].map(say),
      ...(comment === undefined ? {} : { comment }),
      ...(channel === undefined ? {} : { channel }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(businessArea === undefined ? {} : { businessArea }),
      places,
    }
  }
}
