import { instantOf } from '../../core/instant.ts'
import { urgencyIn } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { urgency } from '../../programme/assess/urgency.ts'
import type { AssessmentFacts } from '../../programme/understanding/facts.ts'
import type { VerifiedProgramme } from '../../programme/verify/verify-programme.ts'
import type { HeardFacts } from './pack.ts'

/** How urgent feedback is by itself (紧急程度), as two numbers. */
export interface Weighed {
  /** The place of its outcome among all, the most urgent first, no case last. */
  readonly rank: number
  /** Beyond every instant where nothing is ever due. */
  readonly due: number
}

/** Weighs feedback by a programme. */
export const weighed = (programme: VerifiedProgramme<Words>): ((facts: HeardFacts) => Weighed) => {
  const weigh = urgency(programme)
  const rankOf = urgencyIn(programme.vocabulary.priorities)
  return (facts) => {
    const { priority, due } = weigh(facts as AssessmentFacts<Words>)
    return { rank: rankOf(priority), due: due === undefined ? Number.POSITIVE_INFINITY : instantOf(due) }
  }
}
