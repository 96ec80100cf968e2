import { type Either, left, right } from 'fp-ts/Either'
import type { CalendarFlaw } from '../../calendar/issue.ts'
import { zoneIssues } from '../../calendar/zone-check.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { bitsOf } from '../profile/sessions.ts'
import { type Exposure, exposureOf } from '../time/exposure.ts'
import { type LocalDays, localDaysIn } from '../time/local-day.ts'
import { policyFlaws } from './check-policy.ts'
import type { ChurnPolicy } from './policy.ts'
import type { PolicyFlaw } from './policy-flaw.ts'

/** A policy made ready: days, exposure and features laid out once. Made by {@link compileChurn}. */
export interface ChurnRules {
  readonly policy: ChurnPolicy
  readonly days: LocalDays
  readonly exposure: Exposure
  readonly bits: (features: readonly string[]) => number
}

export type ChurnPolicyIssue = PolicyFlaw | CalendarFlaw

/**
 * Makes a churn policy ready for use; one with numbers out of range or an unknown time zone is refused, with all
 * that is wrong with it.
 *
 * @law a policy is compiled exactly when its numbers are in range
 */
export const compileChurn = (policy: ChurnPolicy): Either<NonEmpty<ChurnPolicyIssue>, ChurnRules> => {
  const days = localDaysIn(policy.timeZone)
  const [first, ...rest] = [...zoneIssues(policy.timeZone, ['timeZone']), ...policyFlaws(policy)]
  return first !== undefined || days === undefined
    ? left([first as ChurnPolicyIssue, ...rest])
    : right({ policy, days, exposure: exposureOf(policy.exposure), bits: bitsOf(policy.features.sticky) })
}
