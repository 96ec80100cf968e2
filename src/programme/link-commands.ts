import { type Instant, instantOf } from '../core/instant.ts'
import type { CaseCommand } from '../inner-loop/case/command.ts'
import type { StandardWords, Words } from '../inner-loop/vocabulary/words.ts'
import type { Assessment } from './assessment.ts'

/**
 * What links feedback to a case (关联指令): it is added, and the case is as urgent, and due as soon, as the more urgent of
 * the two. Given twice they count once.
 *
 * @source A1.4, A2.3
 */
export const linkCommands =
  ({ at, by }: { readonly at: Instant; readonly by: string }) =>
  <W extends Words = StandardWords>({ feedbackId, priority, contact }: Assessment<W>): readonly CaseCommand<W>[] => [
    { _tag: 'LinkFeedback', id: `link:${feedbackId}`, at, by, feedbackId },
    ...(priority === 'noCase'
      ? []
      : [
          {
            _tag: 'Reprioritise' as const,
            id: `link-${priority}:${feedbackId}`,
            at,
            by,
            to: priority,
            cause: 'triage' as const,
            ...(contact?.due === undefined ? {} : { due: instantOf(contact.due) }),
          },
        ]),
  ]
