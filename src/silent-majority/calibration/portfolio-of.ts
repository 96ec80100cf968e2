import type { Instant } from '../../core/instant.ts'
import type { ChurnRules } from '../policy/compile.ts'
import { type ActivityEvent, unusable } from '../profile/event.ts'
import { type Gaps, happenedOn, openGap } from '../profile/gaps.ts'
import { episodeCuts, heldOutDays } from './histories.ts'
import { pairOf, varyingOf } from './moments.ts'
import { type Counts, type PortfolioTally, portfolioMonoid } from './portfolio.ts'
import { rhythmOf } from './shares.ts'

/**
 * What one customer's whole history adds to the portfolio (计入客群), up to a moment; events after it, and such as no profile
 * takes up, are left aside.
 * Merge many with `portfolioMonoid`; keep its results, not the events.
 *
 * @example
 * const tally = tallyCustomer(getOrThrow(compileChurn(standardChurn)))
 * const bought = [0, 2, 30].map((day) => ({ kind: 'purchase', at: instant(hours(24 * day)) }) as const)
 * tally(bought, instant(hours(24 * 400))).purchases // => { '2,1,1,1,1/30/399': 1 }
 * tally(bought, instant(hours(24 * 400))).gaps // => { 2: 1, 28: 1 }
 */
export const tallyCustomer =
  ({ policy, days, exposure }: ChurnRules) =>
  (events: readonly ActivityEvent[], asOf: Instant): PortfolioTally => {
    const end = days.dayAt(asOf)
    const usable = events.filter((event) => unusable(event) === undefined)
    const daysOf = (...kinds: readonly ActivityEvent['kind'][]): readonly number[] =>
      [
        ...new Set(usable.filter(({ kind, at }) => kinds.includes(kind) && at < asOf).map(({ at }) => days.dayAt(at))),
      ].sort((a, b) => a - b)
    const gapsOf = (merge: number, found: readonly number[], each: number[] = []): Gaps | undefined => {
      const add = happenedOn(merge, 1)
      let gaps: Gaps | undefined
      for (const day of found) {
        const next = add(exposure, gaps, day)
        if (gaps !== undefined && next.count > gaps.count) each.push(next.recent[0] as number)
        gaps = next
      }
      return gaps
    }
    const purchaseDays = daysOf('purchase')
    const history = (merge: number, found: readonly number[], gaps: Gaps | undefined, until: number): string => {
      if (gaps === undefined) return ''
      const last = Math.round(gaps.sum)
      const repeats = merge === 1 ? repeatsIn(found, gaps.count).join(',') : `${gaps.count}`
      return `${repeats}/${last}/${last + Math.round(openGap(merge)(exposure, gaps, until))}`
    }
    const of = (key: string): Counts => (key === '' ? {} : { [key]: 1 })
    const recent: number[] = []
    const purchases = gapsOf(1, purchaseDays, recent)
    const before = purchaseDays.filter((day) => day < end - heldOutDays)
    const earlier = history(1, before, gapsOf(1, before), end - heldOutDays)
    const { mergeDays } = policy.contacts
    const contactDays = daysOf('ticket', 'feedback')
    const active = daysOf('login', 'session')
    return {
      ...portfolioMonoid.empty,
      customers: 1,
      purchaseDays: purchases === undefined ? 0 : Math.round(exposure.between(purchases.first + 1, end)),
      purchases: of(history(1, purchaseDays, purchases, end)),
      earlier: of(earlier === '' ? '' : `${earlier}/${before.length < purchaseDays.length ? 1 : 0}`),
      contacts: of(history(mergeDays, contactDays, gapsOf(mergeDays, contactDays), end)),
      gaps: counted(recent.map(Math.round)),
      pairs: pairOf(recent),
      rhythms: rhythmOf(recent),
      varying: varyingOf(active),
      active: counted(active),
      started: counted(active.slice(0, 1)),
    }
  }

/** How often the customer came back by each of the cuts. */
const repeatsIn = (days: readonly number[], each: number): readonly number[] =>
  episodeCuts.map((cut) =>
    cut === 1
      ? each
      : days.reduce((sum, day, at) => (at > 0 && day - (days[at - 1] as number) >= cut ? sum + 1 : sum), 0),
  )

const counted = (found: readonly number[]): Counts => {
  const sum: { [key: string]: number } = {}
  for (const one of found) sum[one] = (sum[one] ?? 0) + 1
  return sum
}
