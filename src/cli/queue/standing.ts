import type { NonEmpty } from '../../core/parse-issue.ts'
import { standardVocabulary } from '../../policies/vocabulary.ts'
import type { Assessment } from '../../programme/assess/assessment.ts'
import { retriaged } from '../../programme/cases/retriage.ts'
import type { HeardFacts } from './pack.ts'

/** What stands of several revisions: the assessment, and the facts it was made from. */
export interface Standing {
  readonly assessment: Assessment
  readonly facts: HeardFacts
}

const again = retriaged(standardVocabulary)
const urgencyOf = (priority: string): number => [...standardVocabulary.priorities, 'noCase'].indexOf(priority)

/** What stands after all revisions (重新分诊), as the library says of any deliveries. */
export const standing = (revisions: NonEmpty<Standing>): Standing => {
  const [first, ...rest] = revisions
  return rest.reduce<Standing>(
    (before, after) => ({
      assessment: again(before.assessment, after.assessment),
      facts: urgencyOf(after.assessment.priority) <= urgencyOf(before.assessment.priority) ? after.facts : before.facts,
    }),
    first,
  )
}
