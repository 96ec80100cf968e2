import type { MicroFeedbackIssue } from '../../feedback/micro/micro-feedback.ts'
import type { Acknowledgement } from '../../inner-loop/remedy/acknowledge.ts'
import type { AuthorityAnswer, AuthorityRefusal } from '../../inner-loop/remedy/authority.ts'
import type { OpenerIssue } from '../../inner-loop/remedy/check-opener.ts'
import type { Opener } from '../../inner-loop/remedy/opener.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'

/** What is said to a customer first, what an opener lacks, who may do what, and which replies are no answers. */
export type RemedyStatement =
  | Acknowledgement
  | Opener
  | OpenerIssue
  | AuthorityAnswer<Words>
  | AuthorityRefusal<Words>
  | MicroFeedbackIssue
