import type { IsoInstant } from '../core/instant.ts'
import { alertLevels } from '../inner-loop/alert/policy.ts'
import { byUrgency } from '../inner-loop/vocabulary/priority.ts'
import type { AlertRaised, Assessment } from './assessment.ts'

/**
 * What stands after the same feedback was assessed again, say because the comment came after the score (重新分诊):
 * the more urgent of the two, due at the earlier instant, with the graver alert. It is never a second case, never less
 * urgent, never later, and an alert once raised stands.
 *
 * @source A2.3, A4.7
 * @law retriage is never less urgent and never later
 * @law retriage never takes back an alert
 * @law the order of revisions changes neither priority nor due
 */
export const retriaged = (before: Assessment, after: Assessment): Assessment => {
  const [stands, other] = byUrgency.compare(after.priority, before.priority) <= 0 ? [after, before] : [before, after]
  const alert = graver(before.alert, after.alert)
  const alerted = alert === undefined ? stands : { ...stands, alert }
  if (stands.contact === undefined) return alerted
  const due = earliest(stands.contact.due, other.contact?.due)
  const atRisk = earliest(stands.contact.atRisk, other.contact?.atRisk)
  return {
    ...alerted,
    contact: {
      ...stands.contact,
      ...(due === undefined ? {} : { due }),
      ...(atRisk === undefined ? {} : { atRisk }),
    },
  }
}

const graver = (before: AlertRaised | undefined, after: AlertRaised | undefined): AlertRaised | undefined =>
  after === undefined || (before !== undefined && rank(before) < rank(after)) ? before : after

const rank = ({ level }: AlertRaised): number => alertLevels.indexOf(level)

/** ISO texts of one form sort as their instants do. */
const earliest = (a: IsoInstant | undefined, b: IsoInstant | undefined): IsoInstant | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a
