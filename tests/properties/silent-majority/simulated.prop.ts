import { describe, expect, it } from 'vitest'
import { standardChurn } from '../../../src/policies/silent-majority.ts'
import { calibrateChurn } from '../../../src/silent-majority/calibration/calibrate.ts'
import { type PortfolioTally, portfolioMonoid } from '../../../src/silent-majority/calibration/portfolio.ts'
import { tallyCustomer } from '../../../src/silent-majority/calibration/portfolio-of.ts'
import { areaUnder } from '../../../src/silent-majority/calibration/ranking/area-under.ts'
import { repurchase } from '../../../src/silent-majority/detectors/gaps/repurchase.ts'
import { lossChance } from '../../../src/silent-majority/list/loss-chance.ts'
import { on, profiled, purchases, standardRules } from '../../support/churn.ts'
import { lotsFrom } from '../../support/lots.ts'
import { rightOf } from '../../support/nps.ts'
import { box, service } from '../../support/portfolios.ts'

const merged = (parts: readonly PortfolioTally[]): PortfolioTally =>
  parts.length < 2
    ? (parts[0] ?? portfolioMonoid.empty)
    : portfolioMonoid.concat(merged(parts.slice(0, parts.length >> 1)), merged(parts.slice(parts.length >> 1)))

/** A short stand-in for `bench/churn`: cut on day 480, asked who comes again by day 600. */
const judged = (histories: readonly (readonly number[])[]) => {
  const end = 480
  const known = histories.filter(([first]) => (first as number) < end)
  const tally = tallyCustomer(standardRules())
  const whole = merged(known.map((days) => tally(purchases(days), on(end, 0))))
  const policy = rightOf(
    calibrateChurn({ ...standardChurn, timeZone: 'UTC' }, { id: 'ours', version: '1', leastCustomers: 100 })(whole),
  )
  const rules = standardRules(policy)
  const [loss, judge] = [lossChance(rules, 120), repurchase(rules)]
  return known.map((days) => {
    const before = days.filter((day) => day < end)
    const facts = { profile: profiled(rules, purchases(before)), asOf: on(end, 0) }
    const said = judge(facts)
    return {
      repeats: before.length - 1,
      last: (before.at(-1) as number) - (before[0] as number),
      observed: end - 1 - (before[0] as number),
      customers: 1,
      back: days.some((day) => day >= end),
      loss: loss(facts) as number,
      level: said.level !== 'insufficient' && said.method === 'hiatus' ? 'hiatus' : said.level,
    }
  })
}

describe.each([
  ['a service', service(lotsFrom(20_261_121), 700)],
  ['a monthly box', box(lotsFrom(20_261_121), 500)],
] as const)('the ranking of %s', (_, histories) => {
  it('tells who is lost at least as well as how long ago they came, with the lost at its top and graver levels truer', () => {
    const rows = judged(histories)
    const shipped = areaUnder(rows, ({ loss }) => loss)
    const recency = areaUnder(rows, ({ observed, last }) => observed - last)
    expect(shipped.auc).toBeGreaterThan(0.9)
    expect(shipped.auc).toBeGreaterThanOrEqual(recency.auc)
    const top = [...rows].sort((a, b) => b.loss - a.loss).slice(0, 50)
    expect(top.filter(({ back }) => !back).length).toBeGreaterThanOrEqual(49)
    // critical, then alert and watch, then nothing unusual
    const lostAmong = (levels: readonly string[]): number => {
      const some = rows.filter(({ level }) => levels.includes(level))
      return some.filter(({ back }) => !back).length / some.length
    }
    const [ok, mild, grave] = [['ok'], ['watch', 'alert'], ['critical']].map(lostAmong)
    expect(grave).toBeGreaterThan(0.9)
    expect(grave).toBeGreaterThanOrEqual(mild as number)
    expect(mild).toBeGreaterThan((ok as number) + 0.3)
  })
})

it('before calibration nearly everybody at any level is lost, so that levels say how sure it is, not who is worse off', () => {
  const judge = repurchase(standardRules())
  const end = 480
  for (const make of [service, box]) {
    const counts = { watch: [0, 0], alert: [0, 0], critical: [0, 0] }
    for (const days of make(lotsFrom(20_261_121), 1500)) {
      const before = days.filter((day) => day < end)
      const said = judge({ profile: profiled(standardRules(), purchases(before)), asOf: on(end, 0) })
      if (said.level === 'insufficient' || said.level === 'ok' || said.method === 'hiatus') continue
      const count = counts[said.level]
      count[0] = (count[0] as number) + 1
      if (!days.some((day) => day >= end)) count[1] = (count[1] as number) + 1
    }
    for (const [all, lost] of Object.values(counts)) {
      expect(all).toBeGreaterThan(20)
      expect((lost as number) / (all as number)).toBeGreaterThan(0.94)
    }
  }
})
