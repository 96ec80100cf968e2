import type { NotAPeriod } from '../../calendar/period/period.ts'
import type { Finding } from '../../outer-loop/association/association.ts'
import type { AssociationNote } from '../../outer-loop/association/association-note.ts'
import type { FactorIssue } from '../../outer-loop/association/factor-table.ts'
import type { ValidationIssue } from '../../outer-loop/validation/issue.ts'
import type { TopicVerdict, ValidationNote } from '../../outer-loop/validation/verdict.ts'
import type { NeverEnough } from '../../stats/comparison/answers-needed.ts'

/** What is said of causes and cures: what goes together with a topic, and whether what was done worked. */
export type ProofStatement =
  | Finding
  | AssociationNote
  | FactorIssue
  | TopicVerdict
  | ValidationNote
  | ValidationIssue
  | NeverEnough
  | NotAPeriod
