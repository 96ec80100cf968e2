import { describe, expect, it } from 'vitest'
import type { Instant } from '../../../src/core/instant.ts'
import { articleLiteral, standardChurn } from '../../../src/policies/silent-majority.ts'
import type { SignalEvidence, SignalJudged } from '../../../src/silent-majority/detectors/evidence/evidence.ts'
import { levelOf } from '../../../src/silent-majority/detectors/evidence/level.ts'
import { masksIn } from '../../../src/silent-majority/detectors/evidence/masks-in.ts'
import { type ChurnFacts, sightOf } from '../../../src/silent-majority/detectors/evidence/sight.ts'
import { gapReaching, gapTest } from '../../../src/silent-majority/detectors/gaps/gap-test.ts'
import { repurchase } from '../../../src/silent-majority/detectors/gaps/repurchase.ts'
import { supportSilence } from '../../../src/silent-majority/detectors/gaps/support-silence.ts'
import { aboutLoginDue } from '../../../src/silent-majority/detectors/logins/login-due.ts'
import { loginFrequency } from '../../../src/silent-majority/detectors/logins/login-frequency.ts'
import { featureDepth } from '../../../src/silent-majority/detectors/sessions/feature-depth.ts'
import { mixedLogRatio } from '../../../src/silent-majority/model/log-ratio.ts'
import {
  anyOf,
  logRatioFor,
  oneOf,
  windowsFor,
  yearlyOfLogRatio,
  yearlyOfWindows,
} from '../../../src/silent-majority/model/yearly.ts'
import { levelAfter, rankOf } from '../../../src/silent-majority/policy/alarm-level.ts'
import type { ChurnRules } from '../../../src/silent-majority/policy/compile.ts'
import type { ActiveDays } from '../../../src/silent-majority/profile/active-days.ts'
import type { ActivityEvent } from '../../../src/silent-majority/profile/event.ts'
import type { Mask } from '../../../src/silent-majority/time/mask.ts'
import { incompleteBeta } from '../../../src/stats/special/incomplete-beta.ts'
import { logins, newYear, on, profiled, purchases, rulesOf } from '../../support/churn.ts'

const every = (step: number, count: number, from = 0): readonly number[] =>
  Array.from({ length: count }, (_, i) => from + step * i)
const see = (own: ChurnRules, events: readonly ActivityEvent[], day: number): ChurnFacts => ({
  profile: profiled(own, events),
  asOf: on(day, 0),
})
const sessions = (from: number, count: number, features: readonly string[]): readonly ActivityEvent[] =>
  every(1, count, from).map((day) => ({ kind: 'session', at: on(day), features }))
const tickets = (days: readonly number[]): readonly ActivityEvent[] =>
  days.map((day) => ({ kind: 'ticket', at: on(day) }))
/** To nine digits, so that a figure worked out another way is the same. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Number(one.toPrecision(9)) : one)))
const like = (said: SignalEvidence, expected: unknown): void => expect(rounded(said)).toEqual(rounded(expected))
const levelsOn = (judge: (facts: ChurnFacts) => SignalEvidence, facts: ChurnFacts, days: readonly number[]): unknown =>
  days.map((day) => judge({ ...facts, asOf: on(day, 0) }).level)
const year = 365.2425
const budgets = { watch: 0.05, alert: 0.01, critical: 0.001 }

describe('budgets by the year', () => {
  it('several looks find more than one, and each may spend less', () => {
    expect(anyOf(2)(0.1)).toBeCloseTo(0.19, 15)
    expect(anyOf(0.5)(0.1)).toBeCloseTo(0.1, 15)
    expect([anyOf(3)(1), anyOf(3)(2), anyOf(3)(0)]).toEqual([1, 1, 0])
    expect(oneOf(2)(0.19)).toBeCloseTo(0.1, 15)
    expect(oneOf(0.5)(0.1)).toBeCloseTo(0.1, 15)
  })

  it('of likelihood ratios and windows are as measured', () => {
    expect(yearlyOfLogRatio(Math.log(100))).toBeCloseTo(20 / 100 ** 1.15, 15)
    expect(yearlyOfLogRatio(0)).toBe(1)
    expect(logRatioFor(0.05)).toBeCloseTo(Math.log(400) / 1.15, 12)
    expect(yearlyOfWindows(1e-6)).toBeCloseTo(60 * 1e-6 ** 0.944, 15)
    expect(yearlyOfWindows(1)).toBe(1)
    expect(yearlyOfWindows(windowsFor(0.05))).toBeCloseTo(0.05, 15)
  })
})

describe('levels', () => {
  const policy = { budgets, ratios: { alert: 0.5, critical: 1 / 3 } }

  it('are reached at their budgets and ratios exactly', () => {
    const level = (yearly: number, ratio: number, beyondLongest = false): string =>
      levelOf(policy)({ yearly, ratio, beyondLongest })
    expect([level(0.001, 1 / 3), level(0.001, 0.34), level(0.001, 0.34, true), level(0.0011, 0)]).toEqual([
      'critical',
      'alert',
      'critical',
      'alert',
    ])
    expect([level(0.01, 0.5), level(0.01, 0.51), level(0.011, 0.5), level(0.05, 2), level(0.051, 0)]).toEqual([
      'alert',
      'watch',
      'watch',
      'watch',
      'ok',
    ])
    expect(level(0.01, 0.2, true)).toBe('alert')
  })

  it('follow one another', () => {
    expect((['ok', 'watch', 'alert', 'critical'] as const).map(levelAfter)).toEqual([
      'watch',
      'alert',
      'critical',
      'critical',
    ])
    expect((['insufficient', 'ok', 'watch', 'alert', 'critical'] as const).map(rankOf)).toEqual([-1, -1, 0, 1, 2])
  })
})

describe('the day on which the next level is due for logins', () => {
  const about = aboutLoginDue(standardChurn, { ratios: [1 / 2, 1 / 4, 1 / 8], dispersion: 1 })
  const score = mixedLogRatio([1 / 2, 1 / 4, 1 / 8])
  const seen = (beforeDays: number, beforeExposure: number, afterDays: number, afterExposure: number): ActiveDays => ({
    ...{ first: 0, last: 0, since: 0 },
    ...{ beforeDays, beforeExposure, afterDays, afterExposure },
  })

  it('is guessed from above, and at most a third too late', () => {
    for (const [n, before, m, after] of [
      [28, 56, 0, 0],
      [28, 56, 2, 20],
      [400, 500, 0, 1],
      [8, 200, 1, 60],
    ] as const) {
      const lasting = about(seen(n, before, m, after), 'ok') + after
      const reaches = (share: number): boolean => score(n, before, m, share * lasting) >= logRatioFor(0.05)
      expect([reaches(1), reaches(0.75)]).toEqual([true, false])
    }
  })

  it('waits for the fall that the graver levels ask for', () => {
    const often = seen(4000, 5000, 40, 60)
    const lasting = about(often, 'watch') + 60
    expect(40 / lasting / (4000 / 5000)).toBeCloseTo(0.5, 12)
  })
})

describe('the gap test', () => {
  it('knows nothing without a gap, and nothing of a silence that has not begun', () => {
    expect(gapTest({ count: 0, exposure: 0, regularity: 1 })(9, 1)).toBe(1)
    expect(gapTest({ count: 3, exposure: 30, regularity: 1 })(0, 1)).toBe(1)
    expect(gapReaching({ count: 0, exposure: 0, regularity: 1 })(0.05, 1)).toBeUndefined()
  })

  it('is not put off by gaps of no length', () => {
    expect(gapTest({ count: 3, exposure: 0, regularity: 1 })(0, 1)).toBe(1)
  })

  it('counts regularity in both what was and what is', () => {
    expect(gapTest({ count: 4, exposure: 40, regularity: 2.5 })(60, 3)).toBeCloseTo(
      incompleteBeta(10, 7.5, 40 / 100, 60 / 100),
      14,
    )
  })

  it('says how long a silence must last for a chance', () => {
    for (const [regularity, gaps] of [
      [1, 1],
      [1, 3],
      [2, 1],
      [0.5, 2],
    ] as const) {
      const known = { count: 5, exposure: 70, regularity }
      expect(gapTest(known)(gapReaching(known)(0.03, gaps) ?? 0, gaps)).toBeCloseTo(0.03, 12)
    }
    expect(gapReaching({ count: 5, exposure: 70, regularity: 2 })(0, 1)).toBeUndefined()
  })
})

describe('masks that are reported', () => {
  it('are those that touch the time looked at', () => {
    const rules = rulesOf()
    const leave = (from: number, until: number): Mask => ({ from: on(from), until: on(until), why: 'leave' })
    const reported = (masks: readonly Mask[]): unknown =>
      masksIn(rules)(sightOf(rules)({ profile: { held: [] }, asOf: on(50, 0), masks }), newYear + 20)
    const touching = [leave(10, 20), leave(30, 31), leave(49, 60)]
    expect(reported([leave(9, 19), ...touching, leave(50, 51), leave(31, 31), leave(40, 35)])).toEqual(touching)
    expect(reported([{ from: on(10), until: on(20, 0), why: 'leave' }])).toEqual([])
    expect(reported([])).toEqual([])
  })
})

describe('a sight', () => {
  it('sees nothing that came after the moment asked about', () => {
    const rules = rulesOf()
    const profile = profiled(rules, logins([5, 9]))
    const seen = (asOf: Instant): readonly unknown[] => {
      const sight = sightOf(rules)({ profile, asOf })
      return [sight.day - newYear, sight.profile.activeDays?.last]
    }
    // the newest is held back and can be left aside, what was taken up before it cannot be taken back
    expect(seen(on(12))).toEqual([12, newYear + 9])
    expect(seen(on(9))).toEqual([9, newYear + 9])
    expect(seen(on(9, 11))).toEqual([9, newYear + 5])
    expect(seen(on(5))).toEqual([5, newYear + 5])
    expect(seen(on(5, 11))).toEqual([5, undefined])
    expect(sightOf(rules)({ profile: { held: [] }, asOf: on(3) })).toEqual({
      day: newYear + 3,
      masks: [],
      profile: { held: [] },
      openTicket: false,
    })
  })

  it('is of no moment where none is asked about', () => {
    const rules = rulesOf()
    for (const asOf of [Number.NaN, Number.POSITIVE_INFINITY, 9e15, -9e15] as Instant[])
      expect(sightOf(rules)({ profile: profiled(rules, logins([5, 9])), asOf }).profile).toEqual({ held: [] })
  })
})

describe('repurchase in full', () => {
  /** Gaps a year, the open one counted as if it ended now: so many, so long together. */
  const looks = (gaps: number, together: number): number => (year * gaps) / together

  it('the open gap alone, with half the budget, while a stretch is looked for too', () => {
    const rules = rulesOf()
    const p = (190 / 269) ** 19
    const threshold = (open: number): number => 1 - 0.975 ** (1 / looks(20, 190 + open))
    const lasting = Array.from({ length: 200 }, (_, open) => open).find(
      (open) => (190 / (190 + open)) ** 19 <= threshold(open),
    )
    expect(lasting).toBe(85)
    like(repurchase(rules)(see(rules, purchases(every(10, 20)), 270)), {
      _tag: 'Repurchase',
      level: 'ok',
      decidedBy: 'budget',
      method: 'openGap',
      before: { count: 19, exposure: 190 },
      after: { count: 0, exposure: 79 },
      ratio: 10 / 79,
      p,
      threshold: threshold(79),
      yearly: (1 - (1 - p) ** looks(20, 269)) / 0.5,
      budget: 0.05,
      due: on(191 + 85, 0),
      since: on(190, 0),
      longest: 10,
      masks: [],
    })
  })

  it('and all of the budget where none is', () => {
    const rules = rulesOf({
      purchases: { leastGaps: 2, leastDays: 0, prior: { events: 0.5, exposure: 20 }, regularity: 2, stretch: 0 },
    })
    const [n, s] = [3.5, 110]
    const p = incompleteBeta(7, 2, 110 / 199, 89 / 199)
    const said = repurchase(rules)(see(rules, purchases([0, 20, 60, 90]), 180))
    expect(said).toMatchObject({
      level: 'ok',
      method: 'openGap',
      before: { count: 3, exposure: 90 },
      after: { count: 0, exposure: 89 },
      longest: 40,
      regularity: 2,
      prior: { events: 0.5, exposure: 20 },
    })
    const { p: found, yearly, ratio, threshold } = said as SignalJudged
    expect(found).toBeCloseTo(p, 12)
    expect(yearly).toBeCloseTo(1 - (1 - p) ** looks(n + 1, s + 89), 12)
    expect(ratio).toBeCloseTo(s / n / 89, 12)
    expect(threshold).toBeCloseTo(1 - 0.95 ** (1 / looks(n + 1, s + 89)), 12)
  })

  it('a prior of events alone, or of exposure alone, is told', () => {
    const own = (events: number, exposure: number): ChurnRules =>
      rulesOf({ purchases: { leastGaps: 1, leastDays: 0, prior: { events, exposure }, regularity: 1, stretch: 0 } })
    const told = (rules: ChurnRules): unknown => repurchase(rules)(see(rules, purchases([0, 20, 60]), 70))
    expect(told(own(1, 0))).toHaveProperty('prior', { events: 1, exposure: 0 })
    expect(told(own(0, 9))).toHaveProperty('prior', { events: 0, exposure: 9 })
    expect(told(own(0, 0))).not.toHaveProperty('prior')
    expect(told(own(0, 0))).not.toHaveProperty('regularity')
  })

  it('a stretch has limits on both sides, an open gap only above', () => {
    const rules = rulesOf()
    const stretch = repurchase(rules)(see(rules, purchases([...every(10, 21), 255, 315]), 366))
    const { limits, ratio, p, threshold, yearly } = stretch as SignalJudged
    const [s, u] = [200, 166]
    // two completed gaps of 55 and 60 days, and 51 days since
    const known = { count: 20, exposure: s, regularity: 1 }
    expect(stretch).toMatchObject({ after: { count: 2, exposure: 55 + 60 + 50 }, since: on(315, 0), longest: 60 })
    const lasting = u - 1
    expect(ratio).toBeCloseTo(((s / 20) * 3) / lasting, 12)
    expect(p).toBeCloseTo(incompleteBeta(20, 3, s / (s + lasting), lasting / (s + lasting)), 12)
    expect(threshold).toBeCloseTo(1 - 0.975 ** (1 / looks(23, 200 + lasting)), 12)
    expect(yearly).toBeCloseTo((1 - (1 - (p ?? 0)) ** looks(23, 200 + lasting)) / 0.5, 12)
    expect(limits?.confidence).toBe(0.95)
    expect(gapTest(known)((limits?.lower ?? 0) * lasting, 2)).toBeCloseTo(0.975, 9)
    expect(gapTest(known)((limits?.upper ?? 0) * lasting, 3)).toBeCloseTo(0.025, 9)

    const open = repurchase(rules)(see(rules, purchases(every(10, 20)), 330)) as SignalJudged
    expect(open).toMatchObject({ method: 'openGap', limits: { confidence: 0.95, lower: 0 } })
    expect(gapTest({ count: 19, exposure: 190, regularity: 1 })((open.limits?.upper ?? 0) * 139, 1)).toBeCloseTo(
      0.025,
      9,
    )
  })

  it('a stretch is looked for only beside two other gaps', () => {
    const rules = rulesOf()
    const threshold = (count: number): number => {
      const said = repurchase(rules)(see(rules, purchases(every(10, count + 1)), 10 * count + 1))
      return said.level === 'insufficient' ? Number.NaN : said.threshold
    }
    expect(threshold(1)).toBeNaN()
    for (const [count, part] of [
      [2, 1],
      [3, 1],
      [4, 0.5],
      [5, 0.5],
    ] as const)
      expect(threshold(count)).toBeCloseTo(1 - (1 - 0.05 * part) ** (1 / looks(count + 1, 10 * count)), 12)
    const more = rulesOf({ purchases: { ...rules.policy.purchases, leastGaps: 3 } })
    const said = repurchase(more)(see(more, purchases(every(10, 5)), 41))
    expect((said as { threshold: number }).threshold).toBeCloseTo(1 - 0.95 ** (1 / looks(5, 40)), 12)
  })

  it('too few gaps are named', () => {
    const rules = rulesOf()
    expect(repurchase(rules)(see(rules, purchases([0, 30]), 99))).toEqual({
      _tag: 'Repurchase',
      level: 'insufficient',
      have: { events: 1, exposure: 30 },
      need: { events: 2, exposure: 0 },
    })
    expect(repurchase(rules)(see(rules, [], 99))).toMatchObject({ have: { events: 0, exposure: 0 } })
    const none = rulesOf({ purchases: { ...rules.policy.purchases, leastGaps: 0 } })
    expect(repurchase(none)(see(none, purchases([0]), 99)).level).toBe('insufficient')
    const before = { ...rules.policy.purchases, leastGaps: 0, prior: { events: 1, exposure: 30 } }
    const prior = rulesOf({ purchases: before })
    expect(repurchase(prior)(see(prior, purchases([0]), 99)).level).toBe('ok')
  })

  it('the hiatus in full', () => {
    const rules = rulesOf({ purchases: { ...rulesOf().policy.purchases, hiatus: { days: 100, budget: 0.04 } } })
    const mask: Mask = { from: on(40), until: on(45, 0), why: 'leave' }
    const said = (day: number, masks: readonly Mask[] = []): SignalEvidence =>
      repurchase(rules)({ ...see(rules, purchases([0, 30]), day), masks })
    const usual = {
      _tag: 'Repurchase',
      decidedBy: 'budget',
      method: 'hiatus',
      before: { count: 1, exposure: 30 },
      threshold: 100,
      budget: 0.04,
      since: on(30, 0),
      masks: [],
    }
    const ok = { ...usual, level: 'ok', yearly: 1, due: on(132, 0) }
    expect(said(31)).toEqual({ ...ok, after: { count: 0, exposure: 0 }, ratio: 1 })
    expect(said(81)).toEqual({ ...ok, after: { count: 0, exposure: 50 }, ratio: 1 })
    expect(said(131)).toEqual({ ...ok, after: { count: 0, exposure: 100 }, ratio: 1 })
    const beyond = { ...usual, level: 'watch', yearly: 0.04, after: { count: 0, exposure: 125 }, ratio: 0.8 }
    expect(said(156)).toEqual(beyond)
    expect(said(136, [mask])).toEqual({
      ...ok,
      after: { count: 0, exposure: 100 },
      ratio: 1,
      due: on(137, 0),
      masks: [mask],
    })
    // who never bought has no silence that could be long
    expect(repurchase(rules)(see(rules, [], 300)).level).toBe('insufficient')
  })

  it('by the words of the article: due as soon as two and a half means have passed', () => {
    const rules = rulesOf({ ...articleLiteral, timeZone: 'UTC' })
    const facts = see(rules, purchases([0, 10, 30]), 31)
    const judge = repurchase(rules)
    expect(judge(facts)).toMatchObject({
      level: 'ok',
      decidedBy: 'article',
      method: 'openGap',
      due: on(31 + 38, 0),
      ratio: 1,
      p: 1,
    })
    expect(levelsOn(judge, facts, [68, 69])).toEqual(['ok', 'alert'])
    const alert = judge({ ...facts, asOf: on(80, 0) })
    expect(alert).not.toHaveProperty('due')
    expect(alert).toHaveProperty('limits')
    const many = see(rules, purchases(every(10, 8)), 72)
    expect((judge(many) as { threshold: number }).threshold).toBeCloseTo(1 - 0.95 ** (1 / looks(8, 71)), 12)
  })

  it('a clockwork customer is critical as soon as the silence is beyond the longest gap, and not before', () => {
    const rules = rulesOf({
      purchases: { leastGaps: 2, leastDays: 0, prior: { events: 0, exposure: 0 }, regularity: 100, stretch: 0 },
    })
    const facts = see(rules, purchases([0, 10, 20, 35, 45, 55, 65, 75, 85, 95]), 96)
    const judge = repurchase(rules)
    const seen = every(1, 30, 96).map((day) => judge({ ...facts, asOf: on(day, 0) }).level)
    expect(seen.lastIndexOf('ok')).toBeLessThan(seen.indexOf('watch'))
    // longest gap 15: up to 15 days only the budget counts, from 16 the silence is beyond all before
    expect(seen[15]).not.toBe('critical')
    expect(seen[16]).toBe('critical')
  })
})

describe('repurchase at the turn', () => {
  const plain = { leastGaps: 2, leastDays: 0, prior: { events: 0, exposure: 0 }, regularity: 1, stretch: 0 }

  it('is critical beyond the longest gap, which is the day it is due', () => {
    const rules = rulesOf({ purchases: { ...plain, regularity: 100 } })
    // gaps of ten days and one of 17; the 18th silent day is the first beyond all before
    const facts = see(rules, purchases([0, 10, 20, 37, 47, 57, 67, 77, 87, 97]), 115)
    expect(repurchase(rules)(facts)).toMatchObject({ level: 'watch', after: { exposure: 17 }, due: on(116, 0) })
    expect(levelsOn(repurchase(rules), facts, [115, 116])).toEqual(['watch', 'critical'])
  })

  it.each([1, 5, 30, 100])('each level is due on the day it is reached, at regularity %d', (regularity) => {
    const rules = rulesOf({ purchases: { ...plain, regularity } })
    const judge = repurchase(rules)
    const facts = see(rules, purchases(every(10, 21)), 201)
    const steps: string[] = []
    for (let said = judge(facts); ; ) {
      steps.push(said.level)
      if (said.level === 'insufficient' || said.due === undefined) break
      const eve = judge({ ...facts, asOf: (said.due - 1) as typeof said.due })
      expect(eve.level).toBe(said.level)
      said = judge({ ...facts, asOf: said.due })
    }
    expect(steps.at(0)).toBe('ok')
    expect(steps.at(-1)).toBe('critical')
    expect(new Set(steps).size).toBe(steps.length)
  })

  it('speaks of the open gap where a stretch says no more', () => {
    const rules = rulesOf()
    expect(repurchase(rules)(see(rules, purchases(every(10, 20)), 191))).toMatchObject({
      method: 'openGap',
      yearly: 1,
      p: 1,
    })
  })

  it('looks for no stretch by the words of the article', () => {
    const { purchases: literal } = articleLiteral
    const rules = rulesOf({ purchases: { ...literal, stretch: 2 } })
    const said = repurchase(rules)(see(rules, purchases(every(10, 20)), 191))
    expect((said as { threshold: number }).threshold).toBeCloseTo(1 - 0.95 ** (190 / 20 / year), 12)
  })

  it('a prior as strong as what was seen adds to it', () => {
    const prior = { events: 3, exposure: 30 }
    const rules = rulesOf({ purchases: { ...plain, prior }, contacts: { ...rulesOf().policy.contacts, prior } })
    expect(repurchase(rules)(see(rules, purchases([0, 10, 20, 30]), 31)).level).toBe('ok')
    expect(supportSilence(rules)(see(rules, tickets([0, 70, 140, 210]), 220)).level).toBe('ok')
  })
})

describe('support silence in full', () => {
  it('needs enough episodes over enough days', () => {
    const rules = rulesOf()
    const said = (days: readonly number[], asOf: number): SignalEvidence =>
      supportSilence(rules)(see(rules, tickets(days), asOf))
    const need = { events: 4, exposure: 180 }
    const short = { _tag: 'SupportSilence', level: 'insufficient', need }
    expect(said([0, 60, 179], 200)).toEqual({ ...short, have: { events: 3, exposure: 179 } })
    expect(said([0, 60, 120, 179], 200)).toEqual({ ...short, have: { events: 4, exposure: 179 } })
    expect(said([0, 60, 120, 180], 200).level).toBe('ok')
    expect(said([0, 90, 180], 200)).toEqual({ ...short, have: { events: 3, exposure: 180 } })
    expect(said([], 200)).toEqual({ ...short, have: { events: 0, exposure: 0 } })
    const none = rulesOf({ contacts: { ...rules.policy.contacts, leastGaps: 0, leastDays: 0 } })
    expect(supportSilence(none)(see(none, tickets([3]), 9))).toEqual({
      _tag: 'SupportSilence',
      level: 'insufficient',
      have: { events: 1, exposure: 0 },
      need: { events: 1, exposure: 0 },
    })
    const prior = rulesOf({
      contacts: { ...none.policy.contacts, prior: { events: 1, exposure: 30 } },
    })
    expect(supportSilence(prior)(see(prior, tickets([3]), 9)).level).toBe('ok')
  })

  it('counts the silence from the day on which another contact would be another episode', () => {
    const rules = rulesOf()
    const said = supportSilence(rules)(see(rules, tickets(every(20, 11)), 337))
    // ten gaps of 14 days each: 20 less the week that merges, and the day itself
    const p = (140 / 270) ** 10
    // eleven in 270 days, and six more after each on which another contact would be the same episode
    const looks = (open: number): number => (year * 11) / (140 + open + 11 * 6)
    const lasting = Array.from({ length: 300 }, (_, open) => open).find(
      (open) => (140 / (140 + open)) ** 10 <= 1 - 0.99 ** (1 / looks(open)),
    )
    expect(lasting).toBe(144)
    like(said, {
      _tag: 'SupportSilence',
      level: 'watch',
      decidedBy: 'budget',
      method: 'openGap',
      before: { count: 10, exposure: 140 },
      after: { count: 0, exposure: 130 },
      ratio: 14 / 130,
      limits: { confidence: 0.95, lower: 0, upper: (140 * (0.025 ** -0.1 - 1)) / 130 },
      p,
      threshold: 1 - 0.95 ** (1 / looks(130)),
      yearly: 1 - (1 - p) ** looks(130),
      budget: 0.05,
      due: on(207 + 144, 0),
      since: on(200, 0),
      longest: 14,
      mergeDays: 7,
      masks: [],
    })
  })

  it('an open ticket is contact today, and never takes contact back', () => {
    const rules = rulesOf()
    const facts = see(rules, tickets(every(20, 11)), 301)
    const said = supportSilence(rules)({ ...facts, openTicket: true })
    expect(said).toMatchObject({ level: 'ok', after: { count: 0, exposure: 0 }, since: on(301, 0), p: 1, ratio: 1 })
    expect(supportSilence(rules)({ ...facts, asOf: on(200), openTicket: true })).toMatchObject({ since: on(200, 0) })
  })
})

describe('feature depth in full', () => {
  const own = rulesOf({ features: { sticky: ['a', 'b'], recent: 10, least: { before: 20, recent: 10, deep: 8 } } })
  const events = [
    ...sessions(0, 12, ['a']),
    ...sessions(12, 8, []),
    ...sessions(20, 2, ['a', 'b']),
    ...sessions(22, 8, []),
  ]

  it('as usual', () => {
    // 12 of 20, then 2 of 10; 30 sessions in 31 days, forty independent looks for ten of them
    const p = 0.04457771114442779
    const looks = (4 * (30 / 31) * year) / 10
    like(featureDepth(own)(see(own, events, 31)), {
      _tag: 'FeatureDepth',
      level: 'ok',
      decidedBy: 'budget',
      method: 'sessions',
      before: { count: 12, exposure: 20 },
      after: { count: 2, exposure: 10 },
      ratio: 1 / 3,
      p,
      threshold: 1 - 0.95 ** (1 / looks),
      yearly: 1 - (1 - p) ** looks,
      budget: 0.05,
      // C(8, 10) = 0: ten of twenty sessions cannot all miss twelve
      breadth: { seen: 2, expected: 1 },
      masks: [],
    })
  })

  it('needs sessions before, sessions now, and features used before', () => {
    const said = (all: readonly ActivityEvent[]): SignalEvidence => featureDepth(own)(see(own, all, 60))
    const short = { _tag: 'FeatureDepth', level: 'insufficient', need: { events: 8, exposure: 30 } }
    expect(said([])).toEqual({ ...short, have: { events: 0, exposure: 0 } })
    expect(said(sessions(0, 29, ['a']))).toEqual({ ...short, have: { events: 29, exposure: 29 } })
    expect(said(sessions(0, 30, ['a'])).level).toBe('ok')
    const marked = (deep: number): readonly ActivityEvent[] => [
      ...sessions(0, deep, ['a']),
      ...sessions(deep, 30 - deep, []),
    ]
    expect(said(marked(7))).toEqual({ ...short, have: { events: 7, exposure: 30 } })
    expect(said(marked(8)).level).not.toBe('insufficient')
    expect(said([...sessions(0, 20, []), ...sessions(20, 10, ['a'])])).toEqual({
      ...short,
      have: { events: 10, exposure: 30 },
    })
    const fewer = rulesOf({ features: { sticky: ['a'], recent: 10, least: { before: 1, recent: 12, deep: 1 } } })
    expect(featureDepth(fewer)(see(fewer, sessions(0, 30, ['a']), 60)).level).toBe('insufficient')
  })

  it('limits the share now over the share before', () => {
    const deep = rulesOf({
      features: { ...own.policy.features, sticky: ['a'], recent: 20, least: { before: 20, recent: 20, deep: 8 } },
    })
    const said = featureDepth(deep)(
      see(deep, [...sessions(0, 45, ['a']), ...sessions(45, 15, []), ...sessions(60, 20, [])], 81),
    )
    const { limits } = said as SignalJudged
    expect(said).toMatchObject({ before: { count: 45, exposure: 60 }, ratio: 0 })
    expect(limits).toMatchObject({ confidence: 0.95, lower: 0 })
    expect(limits?.upper).toBeCloseTo((1 - 0.025 ** (1 / 20)) / 0.75, 12)
    const some = featureDepth(deep)(
      see(deep, [...sessions(0, 60, ['a']), ...sessions(60, 19, []), ...sessions(79, 1, ['a'])], 81),
    )
    const lower = (some as SignalJudged).limits?.lower
    expect(lower).toBeCloseTo(1 - 0.975 ** (1 / 20), 12)
  })

  it('is an alert, not critical, while nearly half of it is left', () => {
    const rules = rulesOf({ features: { ...own.policy.features, recent: 20 } })
    const some = [...sessions(0, 100, ['a']), ...sessions(100, 9, ['a']), ...sessions(109, 11, [])]
    expect(featureDepth(rules)(see(rules, some, 121))).toMatchObject({ level: 'alert', ratio: 0.45 })
    const fewer = [
      ...sessions(0, 75, ['a']),
      ...sessions(75, 25, []),
      ...sessions(100, 19, []),
      ...sessions(119, 1, ['a']),
    ]
    const { limits } = featureDepth(rules)(see(rules, fewer, 121)) as SignalJudged
    expect(limits?.lower).toBeCloseTo((1 - 0.975 ** (1 / 20)) / 0.75, 12)
  })

  it('by the words of the article: none of them any more, half of the sessions before', () => {
    const article = rulesOf({ features: { ...own.policy.features, article: { shareBefore: 0.5, level: 'alert' } } })
    const said = (deepBefore: number, deepAfter: number): SignalEvidence =>
      featureDepth(article)(
        see(
          article,
          [
            ...sessions(0, deepBefore, ['a']),
            ...sessions(deepBefore, 20 - deepBefore, []),
            ...sessions(20, deepAfter, ['a']),
            ...sessions(20 + deepAfter, 10 - deepAfter, []),
          ],
          31,
        ),
      )
    expect(said(10, 0)).toMatchObject({ level: 'alert', decidedBy: 'article' })
    expect(said(9, 0)).toMatchObject({ level: 'ok', decidedBy: 'article' })
    expect(said(20, 1).level).toBe('ok')
  })
})

describe('login frequency in full', () => {
  const ratios = [1 / 2, 1 / 4, 1 / 8]
  const score = (n: number, s: number, m: number, u: number): number =>
    Math.log(ratios.reduce((sum, rho) => sum + rho ** m * ((s + u) / (s + rho * u)) ** (n + m), 0) / 3)

  it('by the streaming test', () => {
    const rules = rulesOf()
    const said = loginFrequency(rules)(see(rules, logins([...every(1, 57), 60]), 67))
    const log = score(56, 56, 1, 10)
    const yearly = Math.min(1, 20 * Math.exp(-1.15 * log))
    // the next level is due on the first day on which the ratio and the score are there
    const needs = (u: number, budget: number, ratio: number): boolean =>
      1 / u <= ratio && score(56, 56, 1, u) >= Math.log(20 / budget) / 1.15
    const day = every(1, 99, 10).find((u) => needs(u, 0.01, 0.5) || needs(u, 0.001, 1 / 3)) as number
    expect(said).toMatchObject({
      _tag: 'LoginFrequency',
      level: 'watch',
      decidedBy: 'budget',
      method: 'cusum',
      before: { count: 56, exposure: 56 },
      after: { count: 1, exposure: 10 },
      ratio: 0.1,
      budget: 0.05,
      due: on(57 + day, 0),
      since: on(57, 0),
      masks: [],
    })
    const { logLikelihoodRatio, threshold, yearly: seen, limits } = said as SignalJudged
    expect([logLikelihoodRatio, threshold, seen].map((one) => one?.toPrecision(9))).toEqual(
      [log, Math.log(400) / 1.15, yearly].map((one) => one.toPrecision(9)),
    )
    expect(limits?.confidence).toBe(0.95)
    expect(said).not.toHaveProperty('dispersion')
  })

  it('says nothing of when, before a day has passed', () => {
    const rules = rulesOf()
    const said = loginFrequency(rules)(see(rules, logins(every(1, 57)), 57))
    expect(said).toMatchObject({ level: 'ok', after: { count: 0, exposure: 0 }, ratio: 1 })
    expect(said).not.toHaveProperty('since')
    expect(said).not.toHaveProperty('limits')
  })

  it('varying more than chance needs more', () => {
    const plain = rulesOf()
    const rules = rulesOf({ logins: { ...plain.policy.logins, dispersion: 2 } as typeof plain.policy.logins })
    const facts = see(rules, logins(every(1, 57)), 64)
    const said = loginFrequency(rules)(facts)
    const log = score(56, 56, 0, 7) / 2
    expect(said).toMatchObject({ dispersion: 2 })
    expect((said as { logLikelihoodRatio: number }).logLikelihoodRatio).toBeCloseTo(log, 12)
    const day = every(1, 99).find((u) => score(56, 56, 0, u) / 2 >= Math.log(400) / 1.15) as number
    expect(loginFrequency(rules)({ ...facts, asOf: on(58, 0) })).toMatchObject({ level: 'ok', due: on(57 + day, 0) })
    expect(levelsOn(loginFrequency(rules), facts, [56 + day, 57 + day])).toEqual(['ok', 'watch'])
  })

  it('a fall by half is an alert, and critical on the day on which two thirds are gone', () => {
    const rules = rulesOf()
    const half = every(2, 60, 301)
    const facts = see(rules, logins([...every(1, 300), ...half]), 420)
    expect(loginFrequency(rules)(facts)).toMatchObject({
      level: 'alert',
      before: { count: 299, exposure: 299 },
      after: { count: 60, exposure: 120 },
      ratio: 0.5,
      due: on(480, 0),
    })
    expect(levelsOn(loginFrequency(rules), facts, [479, 480])).toEqual(['alert', 'critical'])
  })

  it('the ratio is one of rates', () => {
    const rules = rulesOf()
    const facts = see(rules, logins(every(2, 100)), 219)
    // every other day for 198 days; silent for twenty
    expect(loginFrequency(rules)(facts)).toMatchObject({ before: { count: 99, exposure: 198 }, ratio: 0 })
    const once = see(rules, logins([...every(2, 100), 210]), 219)
    expect(loginFrequency(rules)(once)).toMatchObject({ after: { count: 1, exposure: 20 }, ratio: 0.1 })
  })

  it('on an active day the day is waited for before anything is due', () => {
    const rules = rulesOf()
    const day = every(1, 99).find((u) => score(56, 56, 0, u) >= Math.log(400) / 1.15) as number
    expect(loginFrequency(rules)({ ...see(rules, logins(every(1, 57)), 56), asOf: on(56) })).toMatchObject({
      level: 'ok',
      due: on(57 + day, 0),
    })
  })

  it('needs eight active days and four weeks', () => {
    const rules = rulesOf()
    const level = (days: readonly number[], asOf: number): string =>
      loginFrequency(rules)(see(rules, logins(days), asOf)).level
    expect(level([0, 4, 8, 12, 16, 20, 24, 28], 29)).toBe('insufficient')
    expect(level([0, 4, 8, 12, 16, 20, 24, 26, 28], 29)).toBe('ok')
    expect(level([0, 4, 8, 12, 16, 20, 24, 26, 27], 28)).toBe('insufficient')
    expect(loginFrequency(rules)(see(rules, [], 9))).toEqual({
      _tag: 'LoginFrequency',
      level: 'insufficient',
      have: { events: 0, exposure: 0 },
      need: { events: 8, exposure: 28 },
    })
  })

  it('reports the masks since the fall began', () => {
    const rules = rulesOf()
    const leave = (from: number): Mask => ({ from: on(from), until: on(from + 2), why: 'leave' })
    const masks = [leave(30), leave(60)]
    const said = loginFrequency(rules)({ ...see(rules, logins(every(1, 57)), 70), masks })
    expect(said).toMatchObject({ after: { count: 0, exposure: 10 }, masks: [leave(60)] })
  })

  it('by windows', () => {
    const windows = { before: 28, after: 14 }
    const rules = rulesOf({ logins: { method: 'windows', windows, least: { activeDays: 8, exposure: 20 } } })
    const said = (days: readonly number[], asOf: number): SignalEvidence =>
      loginFrequency(rules)(see(rules, logins(days), asOf))
    const fell = said([...every(1, 28), 30, 33, 36, 39, 41], 42)
    // 28 of 28 and then 5 of 14, given 33 of 42: C(14, 5)/C(42, 9)
    const p = 2002 / 445_891_810
    expect(fell).toMatchObject({
      _tag: 'LoginFrequency',
      level: 'alert',
      decidedBy: 'budget',
      method: 'windows',
      before: { count: 28, exposure: 28 },
      after: { count: 5, exposure: 14 },
      budget: 0.05,
      since: on(28, 0),
      masks: [],
    })
    const found = fell as SignalJudged
    expect(found.p).toBeCloseTo(p, 12)
    expect(found.ratio).toBeCloseTo(5 / 14, 12)
    expect(found.threshold).toBeCloseTo((0.05 / 60) ** (1 / 0.944), 15)
    expect(found.yearly).toBeCloseTo(60 * p ** 0.944, 12)
    expect(found.limits?.confidence).toBe(0.95)
    expect(said(every(1, 34), 33)).toMatchObject({ level: 'insufficient', have: { events: 19, exposure: 19 } })
    expect(said(every(1, 35), 34)).toMatchObject({ level: 'ok', ratio: 1, before: { count: 20, exposure: 20 } })
    expect(said([0, 1, 2, 3, 4, 5, 6, 34], 34).level).toBe('insufficient')
    expect(said([0, 1, 2, 3, 4, 5, 6, 7, 34], 34).level).not.toBe('insufficient')
    expect(said([], 34)).toEqual({
      _tag: 'LoginFrequency',
      level: 'insufficient',
      have: { events: 0, exposure: 0 },
      need: { events: 8, exposure: 20 },
    })
    expect(said([3], 9).level).toBe('insufficient')
  })

  it('by windows of which the first is not full', () => {
    const windows = { before: 28, after: 14 }
    const rules = rulesOf({ logins: { method: 'windows', windows, least: { activeDays: 8, exposure: 20 } } })
    const said = loginFrequency(rules)(see(rules, logins([...every(2, 14), 30]), 42))
    expect(said).toMatchObject({ before: { count: 14, exposure: 28 }, after: { count: 1, exposure: 14 } })
    expect((said as { ratio: number }).ratio).toBeCloseTo(1 / 7, 12)
  })

  it('by the words of the article: twenty of 28 days, then no more than two of 14', () => {
    const rules = rulesOf({ ...articleLiteral, timeZone: 'UTC' })
    const said = (before: number, after: number): SignalEvidence =>
      loginFrequency(rules)(see(rules, logins([0, ...every(1, before - 1, 29 - before), ...every(1, after, 28)]), 42))
    expect(said(20, 2)).toMatchObject({
      level: 'alert',
      decidedBy: 'article',
      before: { count: 20, exposure: 28 },
      after: { count: 2, exposure: 14 },
    })
    expect(said(20, 3)).toMatchObject({ level: 'ok', decidedBy: 'article' })
    expect(said(19, 2)).toMatchObject({ level: 'ok', decidedBy: 'article', before: { count: 19 } })
    expect(said(28, 0).level).toBe('alert')
  })
})
