import type { IsoInstant } from '../core/instant.ts'
import { byUrgency } from '../inner-loop/vocabulary/priority.ts'
import type { Assessment } from './assessment.ts'

/**
 * What stands after the same feedback was assessed again, say because the comment came after the score (重新分诊):
 * the more urgent of the two, due at the earlier instant. It is never a second case, never less urgent, never later.
 *
 * @source A2.3, A4.7
 * @law retriage is never less urgent and never later
 * @law the order of revisions changes neither priority nor due
 */
export const retriaged = (before: Assessment, after: Assessment): Assessment => {
  const [stands, other] = byUrgency.compare(after.priority, before.priority) <= 0 ? [after, before] : [before, after]
  if (stands.contact === undefined) return stands
  const due = earliest(stands.contact.due, other.contact?.due)
  const atRisk = earliest(stands.contact.atRisk, other.contact?.atRisk)
  return {
    ...stands,
    contact: {
      ...stands.contact,
      ...(due === undefined ? {} : { due }),
      ...(atRisk === undefined ? {} : { atRisk }),
    },
  }
}

/** ISO texts of one form sort as their instants do. */
const earliest = (a: IsoInstant | undefined, b: IsoInstant | undefined): IsoInstant | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a
