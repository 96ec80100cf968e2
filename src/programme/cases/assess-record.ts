import type { Customer } from '../../customer/customer.ts'
import { revisionsOf } from '../../feedback/revision/current.ts'
import type { FeedbackRecord } from '../../feedback/revision/revision.ts'
import type { Vocabulary } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { Assessment } from '../assess/assessment.ts'
import type { AssessmentFacts } from '../understanding/facts.ts'
import { retriaged } from './retriage.ts'

/** A piece of feedback with all its revisions, and the customer it is from where one is known. */
export interface RecordFacts<W extends Words = StandardWords> {
  readonly record: FeedbackRecord
  readonly customer?: Customer<W>
}

/**
 * What feedback calls for, over all that was ever said of it (全修订评估): the most urgent priority of any revision, due
 * at the earliest instant, whichever was delivered first. None where nothing was said yet.
 *
 * @example
 * assessRecord(standardVocabulary, assess(standardProgramme))({ record: { id: 'fb:s:1', facts: [] } }) // => undefined
 * @source A2.3, A4.7
 * @law feedback is assessed alike in any order of delivery, late revisions included
 * @law a late revision never makes feedback less urgent or later
 */
export const assessRecord = <W extends Words = StandardWords>(
  vocabulary: Vocabulary<W>,
  rules: (facts: AssessmentFacts<W>) => Assessment<W>,
): ((facts: RecordFacts<W>) => Assessment<W> | undefined) => {
  const again = retriaged<W>(vocabulary)
  return ({ record, customer }) => {
    const [first, ...others] = revisionsOf(record).map((feedback) =>
      rules({ feedback, ...(customer === undefined ? {} : { customer }) }),
    )
    return first === undefined ? undefined : others.reduce(again, first)
  }
}
