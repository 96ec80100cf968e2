import type { Instant } from '../../../core/instant.ts'
import type { Words } from '../../vocabulary/words.ts'
import type { CaseState } from '../state.ts'

/** What of another case goes on here: all of its feedback, as urgent and as early. */
export interface Carried<W extends Words> {
  readonly absorbed: string
  readonly feedback: readonly string[]
  readonly priority: W['priority']
  readonly due?: Instant
}

/**
 * Whether a case has taken up all that another one asks for by now (已并入): it may have asked for less when it was taken
 * up. A priority it held since, and a due that a person made later, are a person's word.
 */
export const carries = <W extends Words>(
  {
    absorbed,
    feedbackId,
    linked,
    held,
    due,
    originalDue,
    contacted,
  }: Pick<CaseState<W>, 'absorbed' | 'feedbackId' | 'linked' | 'held' | 'due' | 'originalDue' | 'contacted'>,
  other: Carried<W>,
  isGraver: (priority: W['priority']) => boolean = () => true,
): boolean =>
  absorbed.includes(other.absorbed) &&
  other.feedback.every((one) => one === feedbackId || linked.includes(one)) &&
  (held.includes(other.priority) || !isGraver(other.priority)) &&
  (other.due === undefined || contacted || originalDue !== undefined || (due !== undefined && due <= other.due))
