import type { Customer } from '../../customer/customer.ts'
import type { Feedback } from '../../feedback/feedback.ts'
import type { OrganisationUnit } from '../../inner-loop/routing/organisation.ts'
import type { FurtherColumns, StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { FactsOf } from '../../tables/shape/table.ts'

/** One piece of feedback, the customer it is from and the outlet's unit, where they are known. */
export interface AssessmentFacts<W extends Words = StandardWords> {
  readonly feedback: Feedback
  readonly customer?: Customer<W>
  readonly unit?: OrganisationUnit
  /** What is known of the further columns of the programme's vocabulary. */
  readonly columns?: Partial<FactsOf<FurtherColumns<W>>>
}
