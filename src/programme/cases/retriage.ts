import type { IsoInstant } from '../../core/instant.ts'
import { urgencyIn, type Vocabulary } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { AlertRaised, Assessment } from '../assess/assessment.ts'
import { isAssessment } from '../books/is-assessment.ts'

/**
 * What stands after the same feedback was assessed again, say because the comment came after the score (重新分诊):
 * the more urgent of the two, due at the earlier instant, with the graver alert. It is never a second case, never less
 * urgent, never later, and an alert once raised stands.
 *
 * @example
 * const feedback = { id: '881', scale: '0-10', score: npsScore(5), receivedAt: instant(0) }
 * const [score, withComment] = [feedback, { ...feedback, comment: '充电器冒烟了' }].map((one) =>
 *   assess(standardProgramme)({ feedback: one, customer: { id: 'c17', valueTier: 'standard' } }))
 * const again = retriaged(standardVocabulary)
 * ;[score, again(score, withComment), again(withComment, score)].map(({ priority }) => priority)
 * // => ['P2', 'P0', 'P0']
 * @source A2.3, A4.7
 * @law retriage is never less urgent and never later
 * @law retriage never takes back an alert
 * @law the order of revisions changes neither priority nor due
 */
export const retriaged = <W extends Words = StandardWords>({
  priorities,
  levels,
}: Vocabulary<W>): ((before: Assessment<W>, after: Assessment<W>) => Assessment<W>) => {
  const urgencyOf = urgencyIn(priorities)
  const rankOf = urgencyIn(levels)
  return (before, after) => {
    if (!isAssessment(after)) return before
    if (!isAssessment(before)) return after
    const [stands, other] = urgencyOf(after.priority) <= urgencyOf(before.priority) ? [after, before] : [before, after]
    const alert = graver(rankOf, before.alert, after.alert)
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
}

const graver = <W extends Words>(
  rankOf: (level: string) => number,
  before: AlertRaised<W> | undefined,
  after: AlertRaised<W> | undefined,
): AlertRaised<W> | undefined =>
  after === undefined || (before !== undefined && rankOf(before.level) < rankOf(after.level)) ? before : after

/** ISO texts of one form sort as their instants do. */
const earliest = (a: IsoInstant | undefined, b: IsoInstant | undefined): IsoInstant | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a
