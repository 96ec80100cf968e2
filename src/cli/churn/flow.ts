import { isLeft } from 'fp-ts/Either'
import { type Instant, instant } from '../../core/instant.ts'
import { churnList, reasonOf } from '../../silent-majority/list/churn-list.ts'
import type { ListState } from '../../silent-majority/list/list-state.ts'
import { type AlarmLevel, rankOf } from '../../silent-majority/policy/alarm-level.ts'
import type { ChurnRules } from '../../silent-majority/policy/compile.ts'
import { profileOf } from '../../silent-majority/profile/profile-of.ts'
import { churnSignals } from '../../silent-majority/verdict/churn-signals.ts'
import type { ChurnOptions } from './asked.ts'
import type { ChurnReport, KnownCustomer } from './report.ts'

const week = 7 * 86_400_000

/** What is new since the run before: whoever had as grave an alarm then, by what was known then, is not listed again. */
export const flowOf = (
  rules: ChurnRules,
  { since = undefined, limit, horizonDays }: Pick<ChurnOptions, 'since' | 'limit' | 'horizonDays'>,
  asOf: Instant,
  customers: readonly KnownCustomer[],
): ChurnReport['flow'] => {
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
  const capacity = limit === 0 ? customers.length : limit
  const list = churnList(rules, { capacity, horizonDays })(asOf, customers, { asOf: before, handedOut })
  return { since: before, list }
}
