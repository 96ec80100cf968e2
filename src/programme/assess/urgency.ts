import type { IsoInstant } from '../../core/instant.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'
import type { AssessmentFacts } from '../understanding/facts.ts'
import type { VerifiedProgramme } from '../verify/verify-programme.ts'
import { contactDuty } from './contact-duty.ts'
import { weighing } from './weighing.ts'

/** How urgent feedback is, without a word of why. */
export interface Urgency {
  readonly priority: string
  /** Absent where nobody must be contacted, or where the calendar never gets that far. */
  readonly due?: IsoInstant
}

/**
 * The priority and the deadline of feedback alone (只判紧急程度): what `assess` says of both, for those who sort many and explain few.
 *
 * @law urgency says the priority and the deadline that assess says
 */
export const urgency = (programme: VerifiedProgramme<Words>): ((facts: AssessmentFacts<Words>) => Urgency) => {
  const { weigh } = weighing(programme as unknown as ProgrammePolicy<Words>)
  const duty = contactDuty<Words>(programme)
  return (received) => {
    const { opened, facts, received: seen } = weigh(received)
    if (!('reason' in opened)) return { priority: opened.priority }
    const level = facts['alert'] as string | undefined
    const { due } = duty(opened.priority, seen.feedback.receivedAt, seen.customer, level)
    return { priority: opened.priority, ...(due === undefined ? {} : { due }) }
  }
}
