import { isLeft } from 'fp-ts/Either'
import { type Instant, instant } from '../../core/instant.ts'
import { churnList, reasonOf } from '../../silent-majority/list/churn-list.ts'
import type { ListState } from '../../silent-majority/list/list-state.ts'
import { type AlarmLevel, rankOf } from '../../silent-majority/policy/alarm-level.ts'
import type { ChurnRules } from '../../silent-majority/policy/compile.ts'
import { profileOf } from '../../silent-majority/profile/profile-of.ts'
import { churnSignals } from '../../silent-majority/verdict/churn-signals.ts'
import type { ChurnOptions } from './asked.ts'
import type { StateKept } from './read/read-state.ts'
import type { ChurnReport, KnownCustomer } from './report.ts'

const week = 7 * 86_400_000

/**
 * What is new since the run before. By a state that was kept whoever was handed out is not listed again, and whoever found
 * no place comes up; without one whoever had as grave an alarm then, by what was known then, counts as handed out.
 */
export const flowOf = (
  rules: ChurnRules,
  { since = undefined, limit, horizonDays }: Pick<ChurnOptions, 'since' | 'limit' | 'horizonDays'>,
  asOf: Instant,
  customers: readonly KnownCustomer[],
  kept?: StateKept,
): ChurnReport['flow'] => {
  const capacity = limit === 0 ? customers.length : limit
  const listed = churnList(rules, { capacity, horizonDays })
  if (kept !== undefined) {
    const list = listed(asOf, customers, kept.state)
    return kept.state === undefined ? { list } : { since: kept.state.asOf, list }
  }
  const before = instant(Math.min(since ?? asOf - week, asOf))
  const [signalsOf, profile] = [churnSignals(rules), profileOf(rules)]
  const handedOut = customers.flatMap(({ customer, events }): ListState['handedOut'] => {
    const known = profile(events.filter(({ at }) => at < before))
    if (isLeft(known) || known.right.latest === undefined) return []
    const verdict = signalsOf({ profile: known.right, asOf: before })
    if (rankOf(verdict.level) < 0) return []
    const reason = reasonOf(verdict)
    return reason.method === 'hiatus' ? [] : [{ customer, level: reason.level as AlarmLevel }]
  })
  const list = listed(asOf, customers, { asOf: before, handedOut })
  return { since: before, list }
}
