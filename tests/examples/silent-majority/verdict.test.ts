import { describe, expect, it } from 'vitest'
import { articleLiteral, standardChurn } from '../../../src/policies/silent-majority.ts'
import type { SignalJudged } from '../../../src/silent-majority/detectors/evidence/evidence.ts'
import { repurchase } from '../../../src/silent-majority/detectors/gaps/repurchase.ts'
import type { ChurnRules } from '../../../src/silent-majority/policy/compile.ts'
import type { GapPolicy } from '../../../src/silent-majority/policy/policy.ts'
import type { ActivityEvent } from '../../../src/silent-majority/profile/event.ts'
import { type ChurnVerdict, churnSignals } from '../../../src/silent-majority/verdict/churn-signals.ts'
import { logins, on, profiled, purchases, rulesOf } from '../../support/churn.ts'

const every = (step: number, count: number, from = 0): readonly number[] =>
  Array.from({ length: count }, (_, i) => from + step * i)
const sessions = (days: readonly number[]): readonly ActivityEvent[] =>
  days.map((day) => ({ kind: 'session', at: on(day), features: ['a'] }))
const tickets = (days: readonly number[]): readonly ActivityEvent[] =>
  days.map((day) => ({ kind: 'ticket', at: on(day) }))
const seen = (own: ChurnRules, events: readonly ActivityEvent[], day: number): ChurnVerdict =>
  churnSignals(own)({
    profile: profiled(
      own,
      [...events].sort((a, b) => a.at - b.at),
    ),
    asOf: on(day, 0),
  })
const levels = (verdict: ChurnVerdict): readonly string[] => verdict.signals.map(({ level }) => level)
const rules = rulesOf()

describe('four signals of one customer (A0.4–A0.7)', () => {
  const daily = logins(every(1, 57))
  const shop = purchases(every(10, 6, 5))

  it('allow for one another: an alert by itself is a watch among two, a critical one an alert', () => {
    // ten silent days after daily use are found once in 186 steady years: above one in a hundred when two are looked at
    expect(levels(seen(rules, daily, 67))).toEqual(['alert', 'insufficient', 'insufficient', 'insufficient'])
    expect(levels(seen(rules, [...daily, ...shop], 67))).toEqual(['watch', 'insufficient', 'ok', 'insufficient'])
    // thirteen are found once in 1944
    expect(seen(rules, daily, 70).level).toBe('critical')
    expect(levels(seen(rules, [...daily, ...shop], 70))).toEqual(['alert', 'insufficient', 'ok', 'insufficient'])
  })

  it('leave each chance as it was found: only the levels allow for several', () => {
    const [alone, among] = [daily, [...daily, ...shop]].map(
      (events) => seen(rules, events, 67).signals[0] as SignalJudged,
    )
    expect([among?.yearly, among?.ratio, among?.threshold]).toEqual([alone?.yearly, alone?.ratio, alone?.threshold])
    expect(alone?.yearly).toBeCloseTo(0.005377, 6)
  })

  it('are told with the policy that judged them', () => {
    expect(seen(rulesOf({ id: 'ours', version: '7' }), daily, 58).policy).toEqual({ id: 'ours', version: '7' })
  })

  it('of which none is known say nothing', () => {
    expect(seen(rules, [], 9).level).toBe('insufficient')
  })
})

describe('the words of the article within a verdict', () => {
  it('stand beside the tests, neither adjusted nor counted among them', () => {
    const own = rulesOf({ logins: articleLiteral.logins })
    // on the first day on which the silence after 26 gaps of ten days is rare enough by itself, it is not among two
    const at = (day: number): readonly ActivityEvent[] => [...logins(every(1, day)), ...purchases(every(10, 27))]
    const day = every(1, 100, 300).find((one) => seen(own, at(one), one).signals[2]?.level === 'watch') ?? 0
    const { signals } = seen(own, at(day), day)
    expect(signals[0]).toMatchObject({ level: 'ok', decidedBy: 'article' })
    expect(signals[2]).toMatchObject({ level: 'watch', decidedBy: 'budget' })
    expect(levels(seen(rules, at(day), day)).slice(0, 3)).toEqual(['ok', 'insufficient', 'ok'])
  })

  it('are not graded by the budgets they do not keep to', () => {
    const literal = rulesOf({ ...articleLiteral, timeZone: 'UTC' })
    const { level, signals } = seen(literal, purchases([0, 30]), 122)
    expect(level).toBe('alert')
    // a silence most steady customers show every year
    expect((signals[2] as SignalJudged).yearly).toBeGreaterThan(0.5)
  })
})

describe('a silence beyond the longest within a verdict', () => {
  const shopping = (own: Partial<GapPolicy>): ChurnRules =>
    rulesOf({
      purchases: { leastGaps: 1, leastDays: 0, prior: { events: 0, exposure: 0 }, regularity: 30, stretch: 0, ...own },
    })
  const tens = every(10, 21)

  it('is critical where it is rare enough, though the rate has not fallen by two thirds', () => {
    const { level, signals } = seen(shopping({}), purchases([...tens, 218]), 240)
    expect(level).toBe('critical')
    expect(signals[2]).toMatchObject({ after: { exposure: 21 }, longest: 18 })
  })

  it('must be longer, not as long', () => {
    const rare = shopping({ regularity: 60 })
    const [as, longer] = [237, 238].map((day) => seen(rare, purchases([...tens, 218]), day).signals[2] as SignalJudged)
    expect(as).toMatchObject({ level: 'watch', after: { exposure: 18 }, longest: 18 })
    expect(as?.yearly).toBeLessThan(0.001)
    expect(longer).toMatchObject({ level: 'critical', after: { exposure: 19 }, longest: 18 })
  })

  it('is one gap: several together are longer than the longest anyway', () => {
    const { signals } = seen(shopping({ stretch: 2 }), purchases([...tens, 218, 236]), 253)
    expect(signals[2]).toMatchObject({ level: 'watch', method: 'stretch', after: { exposure: 52 }, longest: 18 })
  })
})

describe('the silence that is long for anybody within a verdict', () => {
  const held = (budget: number): ChurnRules =>
    rulesOf({ purchases: { ...rules.policy.purchases, hiatus: { days: 180, budget } } })
  const once = purchases([0])

  it.each([0.0005, 0.05, 0.1])('is never more than a watch, whatever budget it was tuned to: %s', (budget) => {
    const own = held(budget)
    expect(repurchase(own)({ profile: profiled(own, once), asOf: on(1000, 0) }).level).toBe('watch')
    expect(levels(seen(own, once, 1000))[2]).toBe('watch')
    expect(levels(seen(own, once, 181))[2]).toBe('ok')
  })

  it('has used up its budget when another signal is looked at as well', () => {
    const events = [...once, ...logins(every(1, 1000))]
    expect(levels(seen(held(0.05), events, 1000))).toEqual(['ok', 'insufficient', 'ok', 'insufficient'])
  })
})

describe('support silence within a verdict (A0.7: at worst a watch by itself)', () => {
  const asking = tickets(every(14, 20))
  const support = (events: readonly ActivityEvent[], own = rules): SignalJudged =>
    seen(own, [...asking, ...events], 400).signals[3] as SignalJudged

  it('is held down to its limit, and says that use goes on where it does', () => {
    expect(support([])).toMatchObject({ level: 'watch' })
    expect(support([])).not.toHaveProperty('usageHolds')
    expect(support(logins(every(1, 400)))).toMatchObject({ level: 'watch', usageHolds: true })
    expect(support(sessions(every(1, 400)))).toMatchObject({ level: 'watch', usageHolds: true })
    expect(support(purchases(every(10, 40)))).not.toHaveProperty('usageHolds')
  })

  it('says as much as it finds as soon as another signal is watched', () => {
    // the last seven days without a login: once in 24 years, a watch and no more
    const { level, signals } = seen(rules, [...asking, ...logins(every(1, 393))], 400)
    expect([level, ...signals.map((one) => one.level)]).toEqual([
      'critical',
      'watch',
      'insufficient',
      'insufficient',
      'critical',
    ])
    expect(signals[3]).not.toHaveProperty('usageHolds')
    expect(signals[0]).not.toHaveProperty('usageHolds')
  })

  it('has the limit the policy names', () => {
    const contacts = { ...standardChurn.contacts, alone: 'alert' } as const
    expect(support([], rulesOf({ contacts })).level).toBe('alert')
    expect(support([], rulesOf({ contacts: { ...contacts, alone: 'critical' } })).level).toBe('critical')
    // no graver than what is found: some seventy days after nineteen gaps of eight
    expect(seen(rulesOf({ contacts }), asking, 342).signals[3]).toMatchObject({ level: 'watch' })
  })

  it('that is as usual stays so, without a word on use', () => {
    const { signals } = seen(rules, [...asking, ...logins(every(1, 320))], 320)
    expect(signals[3]).toMatchObject({ level: 'ok' })
    expect(signals[3]).not.toHaveProperty('usageHolds')
  })
})
