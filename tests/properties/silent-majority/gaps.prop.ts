import { expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { standardChurn } from '../../../src/policies/silent-majority.ts'
import type { SignalJudged } from '../../../src/silent-majority/detectors/evidence/evidence.ts'
import { gapFound, gapLook } from '../../../src/silent-majority/detectors/gaps/gap-look.ts'
import { repurchase } from '../../../src/silent-majority/detectors/gaps/repurchase.ts'
import { alarmLevels } from '../../../src/silent-majority/policy/alarm-level.ts'
import type { GapPolicy } from '../../../src/silent-majority/policy/policy.ts'
import { on, profiled, purchases, rulesOf } from '../../support/churn.ts'
import { fc, prop } from '../../support/prop.ts'

const year = 365.2425
const rankOf = (level: string): number => alarmLevels.indexOf(level as never)
const plain = { leastGaps: 1, leastDays: 0, prior: { events: 0, exposure: 0 }, regularity: 1, stretch: 0 }

/** So many gaps by chance of mean 1, together, with their weights: the gamma distribution, cut evenly on a logarithm. */
const sums = (count: number): readonly (readonly [sum: number, weight: number])[] => {
  const step = 0.01
  const logs = Array.from({ length: count - 1 }, (_, i) => Math.log(i + 1)).reduce((a, b) => a + b, 0)
  return Array.from({ length: 2800 }, (_, i) => {
    const sum = Math.exp(step * (i - 2300.5))
    return [sum, step * Math.exp(count * Math.log(sum) - sum - logs)]
  })
}

it('each gap is a false alarm as often as its part of a year allows, at any pace and from the first gaps on', () => {
  const budgets = { watch: 0.05, alert: 0.01, critical: 0.001 }
  const find = gapFound({ budgets, ratios: { alert: 0.5, critical: 1 / 3 } }, plain, year, 1)
  /** The silence that is watched, by halving. */
  const needed = (count: number, sum: number): number => {
    const look = gapLook(plain)(
      { first: 0, last: 0, count, sum, logs: 0, longest: 1e9, episodes: count, recent: [] },
      0,
      1,
    )
    let [low, high] = [0, sum * 1e6]
    for (let step = 0; step < 60; step += 1) {
      const middle = (low + high) / 2
      if (find(look, middle).level === 'ok') low = middle
      else high = middle
    }
    return high
  }
  for (const mean of [2, 20])
    for (const count of [1, 2, 5, 20]) {
      const chance = sums(count).reduce(
        (all, [sum, weight]) => all + weight * Math.exp(-needed(count, sum * mean) / mean),
        0,
      )
      const allowed = -Math.log1p(-budgets.watch) * (mean / year)
      expect(chance / allowed, `${count} gaps of ${mean} days`).toBeGreaterThan(0.97)
      expect(chance / allowed, `${count} gaps of ${mean} days`).toBeLessThan(1.001)
    }
})

const gaps = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 14 })
const settings = fc.record({
  stretch: fc.constantFrom(0, 1, 2, 3),
  regularity: fc.constantFrom<GapPolicy['regularity']>(1, 0.6, 3, standardChurn.purchases.regularity),
  prior: fc.constantFrom(plain.prior, { events: 0.7, exposure: 40 }),
})
const daysOf = (lengths: readonly number[]): readonly number[] =>
  lengths.reduce<readonly number[]>((days, gap) => [...days, (days.at(-1) as number) + gap], [0])

prop([gaps, settings, fc.integer({ min: 1, max: 900 })], { numRuns: 150 })(
  'whichever test speaks now, the day either first asks for more is the day that is due',
  (lengths, setting, wait) => {
    const rules = rulesOf({ purchases: { ...plain, ...setting } })
    const days = daysOf(lengths)
    const profile = profiled(rules, purchases(days))
    const judge = repurchase(rules)
    const from = (days.at(-1) as number) + wait
    const now = judge({ profile, asOf: on(from, 0) }) as SignalJudged
    if (now.due === undefined) {
      expect(now.level).toBe('critical')
      return
    }
    const [eve, then] = [now.due - 1, now.due].map((asOf) => judge({ profile, asOf: instant(asOf) }))
    expect(rankOf(then?.level ?? '')).toBeGreaterThan(rankOf(now.level))
    expect(eve?.level).toBe(now.level)
  },
)

prop([gaps, settings])('a sign of a gap never becomes milder as silence goes on', (lengths, setting) => {
  const rules = rulesOf({ purchases: { ...plain, ...setting } })
  const days = daysOf(lengths)
  const profile = profiled(rules, purchases(days))
  const judge = repurchase(rules)
  const seen = Array.from({ length: 40 }, (_, i) =>
    judge({ profile, asOf: on((days.at(-1) as number) + 1 + i * i, 0) }),
  )
  const ranks = seen.map(({ level }) => rankOf(level))
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  const chances = seen.map((one) => (one as SignalJudged).yearly)
  const rarer = chances.every((one, i) => i === 0 || one <= (chances[i - 1] as number) + 1e-12)
  // a graver test may speak that is less rare
  if (setting.stretch === 0) expect(rarer).toBe(true)
})
