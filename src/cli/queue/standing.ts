import type { NonEmpty } from '../../core/parse-issue.ts'
import { urgencyIn, type Vocabulary } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { Assessment } from '../../programme/assess/assessment.ts'
import { retriaged } from '../../programme/cases/retriage.ts'
import type { HeardFacts } from './pack.ts'

/** What stands of several revisions: the assessment, and the facts it was made from. */
export interface Standing {
  readonly assessment: Assessment
  readonly facts: HeardFacts
}

/** What stands after all revisions (重新分诊), as the library says of any deliveries. */
export const standing = (vocabulary: Vocabulary<Words>): ((revisions: NonEmpty<Standing>) => Standing) => {
  const again = retriaged(vocabulary) as unknown as (before: Assessment, after: Assessment) => Assessment
  const urgencyOf = urgencyIn(vocabulary.priorities)
  return ([first, ...rest]) =>
    rest.reduce<Standing>(
      (before, after) => ({
        assessment: again(before.assessment, after.assessment),
        facts:
          urgencyOf(after.assessment.priority) <= urgencyOf(before.assessment.priority) ? after.facts : before.facts,
      }),
      first,
    )
}
