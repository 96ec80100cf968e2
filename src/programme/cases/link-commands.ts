import { type Instant, instantOf } from '../../core/instant.ts'
import type { CaseCommand } from '../../inner-loop/case/command.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { Assessment } from '../assess/assessment.ts'
import { isAssessment } from '../books/is-assessment.ts'
import { isBooking } from '../books/is-booking.ts'

/**
 * What links feedback to a case (关联指令): in one step it is added, and the case is as urgent, and due as soon, as the more
 * urgent of the two. Given twice it counts once, by the hour it was made at. Where the case was closed or its customer
 * contacted meanwhile it is refused: look for a target anew, or open a case of its own; one that is made later is heard
 * again.
 *
 * @example
 * linkCommands({ at: instant(0), by: 'voc' })(
 *   assess(standardProgramme)({ feedback: { id: 'fb:s:2', scale: '0-10', receivedAt: instant(0) } }),
 *   'case:fb:s:1',
 * ) // => [{ _tag: 'LinkFeedback', id: 'link@0:fb:s:2:case:fb:s:1', at: 0, by: 'voc', feedbackId: 'fb:s:2', caseId: 'case:fb:s:1' }]
 * @source A1.4, A2.3
 */
export const linkCommands =
  (booking: { readonly at: Instant; readonly by: string }) =>
  <W extends Words = StandardWords>(assessment: Assessment<W>, caseId?: string): readonly CaseCommand<W>[] => {
    if (!isBooking(booking) || !isAssessment(assessment)) return []
    const { at, by } = booking
    const { feedbackId, priority, contact } = assessment
    return [
      {
        _tag: 'LinkFeedback',
        id: caseId === undefined ? `link@${at}:${feedbackId}` : `link@${at}:${feedbackId}:${caseId}`,
        at,
        by,
        feedbackId,
        ...(caseId === undefined ? {} : { caseId }),
        ...(priority === 'noCase' ? {} : { priority }),
        ...(priority === 'noCase' || contact?.due === undefined ? {} : { due: instantOf(contact.due) }),
      },
    ]
  }
