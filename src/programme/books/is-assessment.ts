import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { Assessment } from '../assess/assessment.ts'

/** Whether something has the bones of an assessment: what the books take from it is there, and is what it should be. */
export const isAssessment = (received: unknown): received is Assessment<Words> => {
  if (!isPlainRecord(received)) return false
  const { feedbackId, priority, receivedAt, policy, contact, alert, assignment, acknowledgement } = received
  return (
    typeof feedbackId === 'string' &&
    typeof priority === 'string' &&
    isMoment(receivedAt) &&
    isPlainRecord(policy) &&
    isNone(contact, (one) => isNone(one['due'], undefined, isMoment) && isNone(one['atRisk'], undefined, isMoment)) &&
    isNone(
      alert,
      ({ tell }) => Array.isArray(tell) && tell.every((one) => isPlainRecord(one) && isMoment(one['due'])),
    ) &&
    isNone(assignment, ({ unit }) => isNone(unit)) &&
    isNone(acknowledgement, ({ ticket }) => typeof ticket === 'string')
  )
}

const isMoment = (text: unknown): boolean => typeof text === 'string' && !Number.isNaN(Date.parse(text))

const isNone = (
  one: unknown,
  holds: (one: { readonly [name: string]: unknown }) => boolean = () => true,
  is: (one: unknown) => boolean = (it) => isPlainRecord(it) && holds(it),
): boolean => one === undefined || is(one)
