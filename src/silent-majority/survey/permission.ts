import type { Instant } from '../../core/instant.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { PolicyRef } from '../../core/source-ref.ts'
import type { SurveyBar } from './bar.ts'

/** Whether something may be sent, and everything that speaks against it. */
export type Permission =
  | { readonly allowed: true }
  | {
      readonly allowed: false
      readonly bars: NonEmpty<SurveyBar>
      /** From when on it may, if nothing new happens; absent where that alone will not do. */
      readonly eligibleFrom?: Instant
    }

/** Two answers kept apart (调研准入): asking a customer, and making good what went wrong. */
export interface SurveyEligibility {
  readonly survey: Permission
  readonly serviceRecovery: Permission
  readonly policy: PolicyRef
}
