import type { Instant } from '../../core/instant.ts'
import type { ChurnRules } from '../policy/compile.ts'
import type { ActivityEvent } from '../profile/event.ts'
import { type Gaps, happenedOn, openGap } from '../profile/gaps.ts'
import { blocksOf, pairOf } from './moments.ts'
import { type Counts, type PortfolioTally, portfolioMonoid } from './portfolio.ts'

/**
 * What one customer's whole history adds to the portfolio (计入客群), up to a moment; events after it are left aside.
 * Merge many with `portfolioMonoid`; keep its results, not the events.
 */
export const tallyCustomer =
  ({ policy, days, exposure }: ChurnRules) =>
  (events: readonly ActivityEvent[], asOf: Instant): PortfolioTally => {
    const end = days.dayAt(asOf)
    const daysOf = (...kinds: readonly ActivityEvent['kind'][]): readonly number[] =>
      [
        ...new Set(events.filter(({ kind, at }) => kinds.includes(kind) && at < asOf).map(({ at }) => days.dayAt(at))),
      ].sort((a, b) => a - b)
    const gapsOf = (merge: number, found: readonly number[]): Gaps | undefined =>
      found.reduce<Gaps | undefined>(
        (gaps, day) => happenedOn(merge, Number.MAX_SAFE_INTEGER)(exposure, gaps, day),
        undefined,
      )
    const history = (merge: number, gaps: Gaps | undefined): Counts => {
      if (gaps === undefined) return {}
      const last = Math.round(gaps.sum)
      return { [`${gaps.count}/${last}/${last + Math.round(openGap(merge)(exposure, gaps, end))}`]: 1 }
    }
    const purchases = gapsOf(1, daysOf('purchase'))
    const recent = purchases?.recent ?? []
    const { mergeDays } = policy.contacts
    const active = daysOf('login', 'session')
    return {
      ...portfolioMonoid.empty,
      customers: 1,
      purchaseDays: purchases === undefined ? 0 : Math.round(exposure.between(purchases.first + 1, end)),
      purchases: history(1, purchases),
      contacts: history(mergeDays, gapsOf(mergeDays, daysOf('ticket', 'feedback'))),
      gaps: counted(recent.map(Math.round)),
      pairs: pairOf(recent),
      blocks: blocksOf(active),
      active: counted(active),
      started: counted(active.slice(0, 1)),
    }
  }

const counted = (found: readonly number[]): Counts => {
  const sum: { [key: string]: number } = {}
  for (const one of found) sum[one] = (sum[one] ?? 0) + 1
  return sum
}
