import type { RatingGiven } from '../../feedback/about.ts'
import type { SlaState } from '../../inner-loop/sla/status.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { Assessment } from '../../programme/assess/assessment.ts'
import type { Span } from '../../text/span.ts'

/** A customer who must be contacted, with what a page shows of them (待联系客户): the assessment and the facts it was made of. */
export interface QueuedCase
  extends Pick<
    Assessment<Words>,
    | 'feedbackId'
    | 'customerId'
    | 'receivedAt'
    | 'score'
    | 'valueTier'
    | 'priority'
    | 'assignment'
    | 'contact'
    | 'because'
    | 'flips'
    | 'alert'
    | 'acknowledgement'
    | 'notes'
  > {
  /** How the contact stands, in working minutes. */
  readonly status: { readonly state: SlaState; readonly leftMinutes: number; readonly overMinutes: number }
  readonly comment?: string
  /** The words of the comment that decided, where they stand, in order and without overlaps. */
  readonly words?: readonly { readonly span: Span }[]
  readonly customerName?: string
  readonly rating?: RatingGiven
  /** Where whoever wrote can be reached, as it was written. */
  readonly addresses?: { readonly phone?: string; readonly email?: string; readonly wecom?: string }
  readonly channel?: string
  readonly outlet?: string
  readonly businessArea?: string
}

/** A queue as it is shown (待联系队列): the most urgent first, as the caller ordered it. */
export interface QueueShown {
  /** ISO 8601 text: from when the deadlines are seen. */
  readonly asOf: string
  /** In whose time instants are told. */
  readonly timeZone: string
  /** Whether time left is told in days: not where it is working time. */
  readonly inDays: boolean
  readonly cases: Iterable<QueuedCase>
  /** How many cases there are in all, where more than are handed in. */
  readonly size?: number
  /** Which policies decided, each as `id@version`. */
  readonly policies: readonly string[]
}
