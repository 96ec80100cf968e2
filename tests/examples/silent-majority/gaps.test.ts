import { describe, expect, it } from 'vitest'
import { articleLiteral, standardChurn } from '../../../src/policies/silent-majority.ts'
import type { SignalJudged } from '../../../src/silent-majority/detectors/evidence/evidence.ts'
import { firstDayAfter } from '../../../src/silent-majority/detectors/evidence/first-day.ts'
import { aboutDue } from '../../../src/silent-majority/detectors/gaps/gap-due.ts'
import { gapFound, gapLook, gapsAYear } from '../../../src/silent-majority/detectors/gaps/gap-look.ts'
import { repurchase } from '../../../src/silent-majority/detectors/gaps/repurchase.ts'
import { supportSilence } from '../../../src/silent-majority/detectors/gaps/support-silence.ts'
import type { Gaps } from '../../../src/silent-majority/profile/gaps.ts'
import { on, profiled, purchases, rulesOf } from '../../support/churn.ts'

const year = 365.2425
const plain = { leastGaps: 2, leastDays: 0, prior: { events: 0, exposure: 0 }, regularity: 1, stretch: 2 }
const gapsOf = (lengths: readonly number[]): Gaps => ({
  first: 0,
  last: 0,
  count: lengths.length,
  sum: lengths.reduce((a, b) => a + b, 0),
  logs: lengths.reduce((a, b) => a + Math.log(b), 0),
  longest: Math.max(...lengths),
  episodes: lengths.length,
  recent: lengths.slice(-2),
})

describe('gaps a year', () => {
  const look = (behind: number) => gapLook(plain)(gapsOf([10, 20, 30, 40]), behind, 1)

  it('are all gaps, the open one as if it ended now, whichever stand together', () => {
    expect(gapsAYear(year, 1)(look(0), 50)).toBeCloseTo((year * 5) / 150, 12)
    expect(gapsAYear(year, 1)(look(2), 30 + 40 + 50)).toBeCloseTo((year * 5) / 150, 12)
  })

  it('leave out the days on which another contact would have been the same one', () => {
    // thirty days on average, and six before each
    expect(gapsAYear(year, 7)(look(0), 50)).toBeCloseTo(year / 36, 12)
  })

  it('are none where no day counts', () => {
    expect(gapsAYear(0, 7)(look(0), 50)).toBe(0)
  })
})

describe('two tests of the same gaps', () => {
  const regular = rulesOf({ purchases: { ...plain, regularity: 100 } })
  const days = [...Array.from({ length: 21 }, (_, i) => 10 * i), 214, 228]

  it('let the graver speak, not the rarer', () => {
    // the silence is beyond the longest gap, 16 days after 14: critical; all three are half as long again, a watch, but
    // the chance of the three is smaller
    const said = repurchase(regular)({ profile: profiled(regular, purchases(days)), asOf: on(245, 0) }) as SignalJudged
    expect(said).toMatchObject({ level: 'critical', method: 'openGap', after: { count: 0, exposure: 16 } })
    const find = gapFound(regular.policy, regular.policy.purchases, year, 1)
    const gaps = gapsOf([...Array.from({ length: 20 }, () => 10), 14, 14])
    const stretch = find(gapLook(regular.policy.purchases)(gaps, 2, 0.5), 16)
    expect(stretch.level).toBe('watch')
    expect(stretch.yearly).toBeLessThan(said.yearly)
  })

  it('let the rarer speak where both are as grave', () => {
    const rules = rulesOf({ purchases: plain })
    const long = purchases([...Array.from({ length: 21 }, (_, i) => 10 * i), 245, 290])
    const said = repurchase(rules)({ profile: profiled(rules, long), asOf: on(296, 0) }) as SignalJudged
    expect(said).toMatchObject({ level: 'ok', method: 'stretch', after: { count: 2, exposure: 95 } })
    expect(said.yearly).toBeLessThan(1)
  })

  it('are due on the day that either first asks for more', () => {
    // long gaps just before: the silence alone, which speaks while both say nothing, would be watched months later
    const rules = rulesOf({ purchases: plain })
    const slower = purchases([0, 10, 20, 30, 40, 50, 60, 110, 165])
    const facts = { profile: profiled(rules, slower), asOf: on(166, 0) }
    const due = (repurchase(rules)(facts) as SignalJudged).due as ReturnType<typeof on>
    expect(repurchase(rules)({ ...facts, asOf: due })).toMatchObject({ level: 'watch', method: 'stretch' })
  })

  it('are one where a profile was folded with fewer gaps kept than the policy now looks through', () => {
    const [rules, before] = [rulesOf({ purchases: plain }), rulesOf({ purchases: { ...plain, stretch: 0 } })]
    const profile = profiled(before, purchases([0, 10, 20, 30, 40, 50]))
    const said = [rules, before].map((one) => repurchase(one)({ profile, asOf: on(90, 0) }))
    expect(said[0]).toEqual(said[1])
    // and of more that were kept the last ones count
    const kept = rulesOf({ purchases: { ...plain, stretch: 4 } })
    const longer = profiled(kept, purchases([0, 10, 20, 30, 40, 50, 90, 150]))
    const fresh = profiled(rules, purchases([0, 10, 20, 30, 40, 50, 90, 150]))
    const asOf = on(260, 0)
    expect(repurchase(rules)({ profile: longer, asOf })).toEqual(repurchase(rules)({ profile: fresh, asOf }))
  })
})

describe('nothing known of gaps', () => {
  it('is no sign, though the portfolio says that there were some', () => {
    const own = { ...plain, leastGaps: 0, stretch: 0, prior: { events: 3, exposure: 0 } }
    const rules = rulesOf({ purchases: own, contacts: { ...own, leastDays: 0, mergeDays: 7, alone: 'watch' } })
    const once = profiled(rules, [...purchases([0]), { kind: 'ticket', at: on(0) }])
    for (const signal of [repurchase, supportSilence])
      expect(signal(rules)({ profile: once, asOf: on(90, 0) }).level).toBe('insufficient')
  })
})

describe('the day that is due', () => {
  const count = (from: number, guess: number, first: number): readonly [number | undefined, number] => {
    let asked = 0
    const found = firstDayAfter(from, guess, (day) => {
      asked += 1
      return day >= first
    })
    return [found, asked]
  }

  it('is found from any guess, and from a good one by asking twice', () => {
    expect(count(100, 160, 160)).toEqual([160, 2])
    expect(count(100, 159.2, 160)).toEqual([160, 2])
    expect(count(100, 159, 160)).toEqual([160, 2])
    expect(count(100, 161, 160)[0]).toBe(160)
    for (const guess of [-50, 0, 101, 400, 90_000, Number.NaN, Number.POSITIVE_INFINITY]) {
      const [found, asked] = count(100, guess, 160)
      expect(found).toBe(160)
      expect(asked).toBeLessThan(40)
    }
    expect(count(100, 101, 101)).toEqual([101, 1])
    expect(count(100, 105, 101)[0]).toBe(101)
  })

  it('is not looked for beyond two hundred years', () => {
    expect(count(100, 300, 300_000)[0]).toBeUndefined()
    expect(count(100, Number.POSITIVE_INFINITY, Number.NaN)[0]).toBeUndefined()
  })

  it('is guessed well: to the day for gaps by chance, to a tenth for regular ones', () => {
    const found = (policy: typeof plain, lengths: readonly number[], perYear = year, merge = 1) => {
      const one = gapLook(policy)(gapsOf(lengths), 0, 1)
      const find = gapFound(standardChurn, policy, perYear, merge)
      const true_ = firstDayAfter(0, 0, (day) => find(one, (day * perYear) / year).level !== 'ok') as number
      return [aboutDue(standardChurn, policy, perYear, merge, find(one, 0)), true_] as const
    }
    for (const lengths of [[30, 30], [9, 14, 20, 7, 6], Array.from({ length: 30 }, () => 12)]) {
      for (const [perYear, merge] of [
        [year, 1],
        [year, 7],
        [(year * 5) / 7, 1],
      ] as const) {
        const [guess, first] = found(plain, lengths, perYear, merge)
        expect(Math.abs(guess - first)).toBeLessThan(1.5)
      }
      const [guess, first] = found({ ...plain, regularity: 3 }, lengths)
      expect(Math.abs(guess - first) / first).toBeLessThan(0.15)
    }
  })

  it('is guessed for a graver level too, and by the words of the article', () => {
    const lengths = Array.from({ length: 12 }, () => 30)
    const find = gapFound(standardChurn, plain, year, 1)
    const one = gapLook(plain)(gapsOf(lengths), 0, 1)
    const levelOn = (day: number) => find(one, day).level
    for (const [now, next] of [
      ['watch', 'alert'],
      ['alert', 'critical'],
    ] as const) {
      const from = Array.from({ length: 2000 }, (_, day) => day).find((day) => levelOn(day) === now) as number
      const first = Array.from({ length: 2000 }, (_, day) => day).find((day) => levelOn(day) === next) as number
      expect(Math.abs(aboutDue(standardChurn, plain, year, 1, find(one, from)) - first)).toBeLessThan(1.5)
    }
    const { purchases: literal } = articleLiteral
    const said = gapFound(articleLiteral, literal, year, 1)(gapLook(literal)(gapsOf(lengths), 0, 1), 5)
    expect(aboutDue(articleLiteral, literal, year, 1, said)).toBeCloseTo(75, 9)
    expect(aboutDue(articleLiteral, literal, year / 2, 1, said)).toBeCloseTo(150, 9)
  })
})
