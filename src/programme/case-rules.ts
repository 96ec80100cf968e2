import type { CasePolicy, CaseRules } from '../inner-loop/case/policy.ts'
import { type AuthorityPolicy, authority } from '../inner-loop/remedy/authority.ts'
import { checkOpener } from '../inner-loop/remedy/check-opener.ts'
import type { OpenerPolicy } from '../inner-loop/remedy/opener.ts'

/** The policies a case is worked under (个案政策组). */
export interface CasePolicies {
  readonly case: CasePolicy
  readonly authority: AuthorityPolicy
  readonly opener: OpenerPolicy
}

/**
 * The rules of a case, ready to decide by: its policy, who may grant what, and what a first sentence must take up.
 *
 * @source A2.10, A2.11, A2.14
 */
export const caseRules = (policies: CasePolicies): CaseRules => ({
  policy: policies.case,
  authority: authority(policies.authority),
  opener: checkOpener(policies.opener),
})
