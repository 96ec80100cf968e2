import { policyName } from '../../core/source-ref.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'
import type { Assessment } from './assessment.ts'

/** Which policies decide, each as `id@version`. */
export const policyNames = (policy: ProgrammePolicy<Words>): Assessment['policy'] => ({
  programme: policyName(policy),
  valueTier: policyName(policy.valueTier),
  words: policyName(policy.words),
  triage: policyName(policy.triage),
  severity: policyName(policy.severity),
  alert: policyName(policy.alert),
  routing: policyName(policy.routing),
  sla: policyName(policy.sla),
})
