import { type Either, left, right } from 'fp-ts/Either'
import type { CalendarFlaw } from '../../calendar/rules/issue.ts'
import { zoneIssues } from '../../calendar/rules/zone-check.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { type Exposure, exposureOf } from '../time/exposure.ts'
import { type LocalDays, localDaysIn } from '../time/local-day.ts'
import { bitsOf } from '../time/sessions.ts'
import { policyFlaws } from './check-policy.ts'
import { plainZeros } from './plain-zeros.ts'
import type { ChurnPolicy } from './policy.ts'
import type { PolicyFlaw } from './policy-flaw.ts'

/** A policy made ready: days, exposure and features laid out once. Made by {@link compileChurn}. */
export interface ChurnRules {
  readonly policy: ChurnPolicy
  readonly days: LocalDays
  readonly exposure: Exposure
  readonly bits: (features: readonly string[]) => number
}

/** What is wrong with a policy of churn (流失规则问题). */
export type ChurnPolicyIssue = PolicyFlaw | CalendarFlaw

/**
 * Makes a churn policy ready for use; one with numbers out of range or an unknown time zone is refused, with all
 * that is wrong with it, up to a hundred flaws. Anything may be handed in.
 *
 * @example
 * compileChurn({ ...standardChurn, timeZone: 'Mars', budgets: { watch: 0.05, alert: 0.1, critical: 0.001 } })
 * // => left([{ _tag: 'ZoneUnknown', path: ['timeZone'], received: '"Mars"' },
 * //      { _tag: 'SettingOutOfRange', path: ['budgets', 'alert'], received: '0.1', from: 0, above: true, to: 0.05 }])
 * @law a policy is compiled exactly when its numbers are in range
 * @law whatever is handed in as a churn policy is compiled or refused, never thrown
 */
export const compileChurn = (stored: ChurnPolicy): Either<NonEmpty<ChurnPolicyIssue>, ChurnRules> => {
  const flaws = policyFlaws(stored)
  const zone: unknown = typeof stored === 'object' && stored !== null ? stored.timeZone : undefined
  const [first, ...rest] = [...(typeof zone === 'string' ? zoneIssues(zone, ['timeZone']) : []), ...flaws]
  if (first !== undefined) return left([first, ...rest])
  const policy = plainZeros(stored)
  const days = localDaysIn(policy.timeZone) as LocalDays
  return right({ policy, days, exposure: exposureOf(policy.exposure), bits: bitsOf(policy.features.sticky) })
}
