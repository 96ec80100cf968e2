import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { say as sayEnglish } from '../../../src/locales/en.ts'
import { say as sayChinese } from '../../../src/locales/zh-CN.ts'
import { articleFalseAlarms, articleLiteral } from '../../../src/policies/silent-majority.ts'
import type { SignalEvidence } from '../../../src/silent-majority/detectors/evidence/evidence.ts'
import { gapReaching, gapTest } from '../../../src/silent-majority/detectors/gaps/gap-test.ts'
import { repurchase } from '../../../src/silent-majority/detectors/gaps/repurchase.ts'
import { supportSilence } from '../../../src/silent-majority/detectors/gaps/support-silence.ts'
import { loginFrequency } from '../../../src/silent-majority/detectors/logins/login-frequency.ts'
import { featureDepth } from '../../../src/silent-majority/detectors/sessions/feature-depth.ts'
import { chanceOfNothing } from '../../../src/silent-majority/model/ranking.ts'
import type { ChurnRules } from '../../../src/silent-majority/policy/compile.ts'
import type { ActivityEvent } from '../../../src/silent-majority/profile/event.ts'
import { localDaysIn } from '../../../src/silent-majority/time/local-day.ts'
import { churnSignals } from '../../../src/silent-majority/verdict/churn-signals.ts'
import { logins, newYear, on, profiled, purchases, rulesOf } from '../../support/churn.ts'

const every = (step: number, count: number, from = 0): readonly number[] =>
  Array.from({ length: count }, (_, i) => from + step * i)
const rules = rulesOf()
const see = (
  own: ChurnRules,
  events: readonly ActivityEvent[],
  day: number,
): { profile: ReturnType<typeof profiled>; asOf: ReturnType<typeof on> } => ({
  profile: profiled(own, events),
  asOf: on(day, 0),
})

describe('login frequency (A0.4: from daily to weekly)', () => {
  const daily = every(1, 57)
  const weekly = every(7, 6, 63)

  it('is as before while the customer comes daily', () => {
    expect(loginFrequency(rules)(see(rules, logins(daily), 58)).level).toBe('ok')
  })

  it('is watched, then an alert, then critical as daily becomes weekly', () => {
    const at = (day: number): string =>
      loginFrequency(rules)(see(rules, logins([...daily, ...weekly].filter((one) => one < day)), day)).level
    expect([66, 67, 68, 69, 80, 98].map(at)).toEqual(['ok', 'watch', 'watch', 'alert', 'critical', 'critical'])
  })

  it('says since when, and what is left of the old rate', () => {
    const said = loginFrequency(rules)(see(rules, logins([...daily, ...weekly]), 99))
    expect(said).toMatchObject({
      before: { count: 56, exposure: 56 },
      after: { count: 6, exposure: 42 },
      since: on(57, 0),
    })
    expect((said as { ratio: number }).ratio).toBeCloseTo(1 / 7, 12)
  })

  it('takes a leave for a leave', () => {
    const leave = [{ from: on(57, 0), until: on(85, 0), why: 'leave' as const }]
    const said = loginFrequency(rules)({ ...see(rules, logins(daily), 85), masks: leave })
    expect(said).toMatchObject({ level: 'ok', after: { count: 0, exposure: 0 } })
    expect(loginFrequency(rules)(see(rules, logins(daily), 85)).level).toBe('critical')
  })

  it('does not judge who has just begun', () => {
    expect(loginFrequency(rules)(see(rules, logins(every(1, 20)), 60))).toEqual({
      _tag: 'LoginFrequency',
      level: 'insufficient',
      have: { events: 19, exposure: 19 },
      need: { events: 8, exposure: 28 },
    })
  })
})

describe('feature depth (A0.5: advanced features are dropped)', () => {
  const sessions = (from: number, count: number, features: readonly string[]): readonly ActivityEvent[] =>
    every(1, count, from).map((day) => ({ kind: 'session', at: on(day), features }))

  it('sees them dropped, and the breadth with them', () => {
    const events = [...sessions(0, 60, ['a', 'b']), ...sessions(60, 20, ['basic'])]
    expect(featureDepth(rules)(see(rules, events, 81))).toMatchObject({
      level: 'critical',
      before: { count: 60, exposure: 60 },
      after: { count: 0, exposure: 20 },
      breadth: { seen: 0, expected: 2 },
    })
  })

  it('a small sample of them is no evidence: 12 of 20, then 2 of 10, has p = 0.0446', () => {
    const own = rulesOf({ features: { sticky: ['a'], recent: 10, least: { before: 20, recent: 10, deep: 8 } } })
    const events = [
      ...sessions(0, 12, ['a']),
      ...sessions(12, 8, []),
      ...sessions(20, 2, ['a']),
      ...sessions(22, 8, []),
    ]
    const said = featureDepth(own)(see(own, events, 31))
    expect(said).toMatchObject({ level: 'ok' })
    expect((said as { p: number }).p).toBeCloseTo(0.04457771114442779, 14)
  })
})

describe('repurchase (A0.6: from 30 to 90 days)', () => {
  it('twelve gaps of 30 days and 90 silent ones have p = .069, .027, .011, .0048 by regularity', () => {
    const p = [1, 2, 3, 4].map((regularity) => gapTest({ count: 12, exposure: 360, regularity })(90, 1))
    expect(p.map((one) => one.toPrecision(2))).toEqual(['0.069', '0.027', '0.011', '0.0048'])
  })

  it('one gap of 30 days must be followed by 570 for 5 %', () => {
    expect(gapReaching({ count: 1, exposure: 30, regularity: 1 })(0.05, 1)).toBeCloseTo(570, 9)
  })

  it('a stretch is seen where one open gap is not yet', () => {
    const events = purchases([...every(10, 21), 255, 315])
    const said = repurchase(rules)(see(rules, events, 366))
    expect(said).toMatchObject({ method: 'stretch', before: { count: 20, exposure: 200 }, after: { count: 2 } })
    expect(['watch', 'alert', 'critical']).toContain(said.level)
  })

  it('who bought once is held against the silence that is long for anybody', () => {
    const own = rulesOf({ purchases: { ...rules.policy.purchases, hiatus: { days: 180, budget: 0.05 } } })
    expect(repurchase(own)(see(own, purchases([0]), 181))).toMatchObject({
      level: 'ok',
      method: 'hiatus',
      due: on(182, 0),
    })
    expect(repurchase(own)(see(own, purchases([0]), 182))).toMatchObject({ level: 'watch' })
    expect(repurchase(rules)(see(rules, purchases([0]), 181)).level).toBe('insufficient')
  })
})

describe('support silence (A0.7)', () => {
  const tickets = every(14, 20).flatMap((day): readonly ActivityEvent[] => [
    { kind: 'ticket', at: on(day) },
    { kind: 'feedback', at: on(day + 3) },
  ])

  it('counts episodes, not messages', () => {
    const said = supportSilence(rules)(see(rules, tickets, 400))
    expect(said).toMatchObject({ before: { count: 19 }, level: 'critical' })
  })

  it('alone is a watch, and says that the customer goes on using', () => {
    const { level, signals } = churnSignals(rules)(
      see(
        rules,
        [...tickets, ...logins(every(1, 400))].sort((a, b) => a.at - b.at),
        400,
      ),
    )
    expect(level).toBe('watch')
    expect(signals[3]).toMatchObject({ level: 'watch', usageHolds: true })
  })
})

describe('the words of the article', () => {
  const literal = rulesOf({ ...articleLiteral, timeZone: 'UTC' })

  it('take any silence of more than two and a half own means for an alert', () => {
    const events = purchases([0, 30])
    expect([105, 106, 107].map((day) => repurchase(literal)(see(literal, events, day)).level)).toEqual([
      'ok',
      'ok',
      'alert',
    ])
  })

  it('are wrong as often as is said', () => {
    const wrong = [1, 3, 12].map((n) => (1 + 2.5 / n) ** -n)
    const { perGapAfter } = articleFalseAlarms
    expect(wrong.map((one) => Number(one.toFixed(3)))).toEqual([perGapAfter[1], perGapAfter[3], perGapAfter[12]])
    expect(Math.exp(-2.5)).toBeCloseTo(perGapAfter.forever, 4)
  })
})

describe('ranking', () => {
  it('does not call everybody alive who bought once', () => {
    const bgNbd = { model: 'BG/NBD', unitDays: 7, r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } as const
    const once = chanceOfNothing(bgNbd, 39)({ repeats: 0, last: 0, observed: 38.86 })
    expect(once).toBeGreaterThan(0.8)
    expect(chanceOfNothing(bgNbd, 39)({ repeats: 1, last: 1.71, observed: 38.86 })).toBeCloseTo(0.88333265, 7)
  })
})

describe('days', () => {
  it('begin at midnight of the zone', () => {
    const shanghai = localDaysIn('Asia/Shanghai')
    expect(shanghai?.dayAt(instant(Date.UTC(2024, 0, 1, 15, 59)))).toBe(newYear)
    expect(shanghai?.dayAt(instant(Date.UTC(2024, 0, 1, 16)))).toBe(newYear + 1)
    expect(shanghai?.startOf(newYear)).toBe(Date.UTC(2023, 11, 31, 16))
  })

  it('are skipped where a zone skipped one, and do not begin again when clocks go back', () => {
    const apia = localDaysIn('Pacific/Apia')
    const before = instant(Date.UTC(2011, 11, 30, 9, 59))
    expect((apia?.dayAt(instant(before + 60_000)) ?? 0) - (apia?.dayAt(before) ?? 0)).toBe(2)
    // Havana put its clock back from 01:00 to 00:00 on 2024-11-03
    const havana = localDaysIn('America/Havana')
    const hours = Array.from({ length: 6 }, (_, hour) => havana?.dayAt(instant(Date.UTC(2024, 10, 3, 3 + hour))))
    expect(new Set(hours).size).toBe(2)
    expect(hours.map((day) => (day ?? 0) - (hours[0] ?? 0))).toEqual([0, 1, 1, 1, 1, 1])
    expect([...hours].sort()).toEqual(hours)
  })

  it('are none in a zone nobody knows', () => {
    expect(localDaysIn('Mars/Olympus')).toBeUndefined()
  })
})

describe('the sentences', () => {
  const fallen = () => loginFrequency(rules)(see(rules, logins([...every(1, 57), ...every(7, 2, 63)]), 71))
  const both = (said: SignalEvidence): readonly string[] => [
    sayEnglish(said as ReturnType<typeof fallen>),
    sayChinese(said as ReturnType<typeof fallen>),
  ]

  it('name the figures and how rare they are', () => {
    expect(both(fallen())).toMatchInlineSnapshot(`
      [
        "watch: logins fell: 56 active days in 56, then 2 in 14; a customer who stays as they are shows this once in 87 years",
        "关注：登录频率下降：此前 56 天活跃 56 天，之后 14 天活跃 2 天；习惯不变的客户约 87 年出现一次",
      ]
    `)
    expect(both(repurchase(rules)(see(rules, purchases(every(10, 20)), 270)))).toMatchInlineSnapshot(`
      [
        "purchases as usual: nothing for 79 days, 10 on average over 19 gaps before",
        "购买如常：已 79 天没有购买，此前 19 个间隔平均 10 天",
      ]
    `)
    expect(both(supportSilence(rules)(see(rules, [], 9)))).toMatchInlineSnapshot(`
      [
        "contacts: too little is known, 0 in 0 days of at least 4 in 180",
        "联系客服：依据不足，0 天内 0 次，至少需要 180 天内 4 次",
      ]
    `)
  })
})
