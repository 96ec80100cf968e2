import { describe, expect, it } from 'vitest'
import { milliseconds } from '../../../src/core/duration.ts'
import { type Instant, instant, lastInstant } from '../../../src/core/instant.ts'
import type { SignalEvidence, SignalJudged } from '../../../src/silent-majority/detectors/evidence/evidence.ts'
import type { ChurnFacts } from '../../../src/silent-majority/detectors/evidence/sight.ts'
import { repurchase } from '../../../src/silent-majority/detectors/gaps/repurchase.ts'
import { supportSilence } from '../../../src/silent-majority/detectors/gaps/support-silence.ts'
import { loginFrequency } from '../../../src/silent-majority/detectors/logins/login-frequency.ts'
import { featureDepth } from '../../../src/silent-majority/detectors/sessions/feature-depth.ts'
import { teamUse } from '../../../src/silent-majority/detectors/team/team-use.ts'
import { type Clearing, clearingOf } from '../../../src/silent-majority/list/clearing.ts'
import type { ChurnRules } from '../../../src/silent-majority/policy/compile.ts'
import type { ActivityEvent } from '../../../src/silent-majority/profile/event.ts'
import { logins, on, profiled, purchases, rulesOf, standardRules } from '../../support/churn.ts'

const every = (step: number, count: number, from = 0): readonly number[] =>
  Array.from({ length: count }, (_, i) => from + step * i)
const byPlan = { leastGaps: 2, leastDays: 0, prior: { events: 0, exposure: 0 }, regularity: 1 }

type Judge = (rules: ChurnRules) => (facts: ChurnFacts) => SignalEvidence
/**
 * What is said to clear a signal on a day, with the verdicts when the customer really comes back so often at the pace they
 * used to have: as often as is said, and once less.
 */
const tried = (
  judge: Judge,
  rules: ChurnRules,
  events: readonly ActivityEvent[],
  day: number,
  comes: (day: number) => readonly ActivityEvent[],
  pace: number,
): { readonly said: Clearing; readonly then: string; readonly less: string } => {
  const facts = { profile: profiled(rules, events), asOf: on(day, 0) }
  const said = clearingOf(rules)(facts, judge(rules)(facts) as SignalJudged)
  const after = (times: number): string => {
    const back = every(pace, times, day).flatMap(comes)
    const asOf = times === 0 ? on(day, 0) : on(day + (times - 1) * pace + 1, 0)
    return judge(rules)({ profile: profiled(rules, [...events, ...back]), asOf }).level
  }
  return { said, then: after(said.times), less: after(said.times - 1) }
}
const alarms = ['watch', 'alert', 'critical']

describe('what would clear a signal', () => {
  const buys = (day: number): readonly ActivityEvent[] => [{ kind: 'purchase', at: on(day) }]
  const asks = (day: number): readonly ActivityEvent[] => [{ kind: 'ticket', at: on(day) }]

  it('of logins is so many days of use, for a daily user no more than a fortnight', () => {
    const { said, then, less } = tried(
      loginFrequency,
      standardRules(),
      logins(every(1, 100)),
      210,
      (d) => logins([d]),
      1,
    )
    expect(said).toMatchObject({ _tag: 'ClearedBy', signal: 'LoginFrequency' })
    expect(said).not.toHaveProperty('people')
    expect(said.times).toBeLessThanOrEqual(14)
    expect(said.times).toBeGreaterThan(1)
    expect([then, alarms.includes(less)]).toEqual(['ok', true])
  })

  it('of features is so many sessions with all of them, one a day', () => {
    const session =
      (features: readonly string[]) =>
      (day: number): readonly ActivityEvent[] => [{ kind: 'session', at: on(day), features }]
    const deep = session(['a', 'b', 'c'])
    const events = [...every(1, 60).flatMap(deep), ...every(1, 20, 60).flatMap(session(['basic']))]
    const { said, then, less } = tried(featureDepth, standardRules(), events, 80, deep, 1)
    expect(said).toMatchObject({ _tag: 'ClearedBy', signal: 'FeatureDepth' })
    expect(said.times).toBeGreaterThan(1)
    expect([then, alarms.includes(less)]).toEqual(['ok', true])
  })

  it('of a team is so many days with as many people as before', () => {
    const people =
      (count: number) =>
      (day: number): readonly ActivityEvent[] =>
        Array.from({ length: count }, (_, i) => ({ kind: 'login', at: on(day), user: `u${i}` }))
    const events = [...every(1, 60).flatMap(people(10)), ...every(1, 20, 60).flatMap(people(2))]
    const { said, then, less } = tried(teamUse, standardRules(), events, 80, people(10), 1)
    expect(said).toMatchObject({ _tag: 'ClearedBy', signal: 'TeamUse', people: 10 })
    expect(said.times).toBeGreaterThan(1)
    expect([then, alarms.includes(less)]).toEqual(['ok', true])
  })

  it('of purchases goes at their pace: one clears an open gap', () => {
    const rules = rulesOf({ purchases: { ...byPlan, stretch: 0 } })
    const { said, then } = tried(repurchase, rules, purchases(every(10, 21)), 400, buys, 10)
    expect(said).toEqual({ _tag: 'ClearedBy', signal: 'Repurchase', times: 1 })
    expect(then).toBe('ok')
  })

  it.each([1, 3, 7, 11])('a silence in a stretch of %i gaps is cleared once as many shorter ones follow', (stretch) => {
    // 40 gaps of ten days, then 400 days: long among so few others, until the stretch no longer reaches back to them
    const rules = rulesOf({ purchases: { ...byPlan, stretch } })
    const { said, then, less } = tried(repurchase, rules, purchases(every(10, 41)), 800, buys, 10)
    expect(said).toEqual({ _tag: 'ClearedBy', signal: 'Repurchase', times: stretch + 1 })
    expect([then, alarms.includes(less)]).toEqual(['ok', true])
  })

  it('twelve purchases are tried, and where they do not do it that is said', () => {
    const rules = rulesOf({ purchases: { ...byPlan, stretch: 12 } })
    const { said, then } = tried(repurchase, rules, purchases(every(10, 41)), 800, buys, 10)
    expect(said).toEqual({ _tag: 'NotClearedBy', signal: 'Repurchase', times: 12 })
    expect(alarms).toContain(then)
  })

  it('sixty sessions are tried', () => {
    const least = { before: 20, recent: 20, deep: 8 }
    const rules = standardRules({ features: { sticky: ['a'], recent: 200, least } })
    const events = every(1, 400).map(
      (day): ActivityEvent => ({
        kind: 'session',
        at: on(day),
        features: day < 200 ? ['a'] : [],
      }),
    )
    const { said, then } = tried(
      featureDepth,
      rules,
      events,
      400,
      (day) => [{ kind: 'session', at: on(day), features: ['a'] }],
      1,
    )
    expect(said).toEqual({ _tag: 'NotClearedBy', signal: 'FeatureDepth', times: 60 })
    expect(alarms).toContain(then)
  })

  it('of contacts is one, and of a stretch of them as many as it takes at their pace', () => {
    const { contacts } = standardRules().policy
    const open = tried(supportSilence, standardRules(), every(14, 20).flatMap(asks), 600, asks, 14)
    expect(open).toMatchObject({ said: { _tag: 'ClearedBy', signal: 'SupportSilence', times: 1 }, then: 'ok' })
    const rules = standardRules({ contacts: { ...contacts, stretch: 3 } })
    const { said, then, less } = tried(supportSilence, rules, every(14, 41).flatMap(asks), 1200, asks, 14)
    expect(said).toEqual({ _tag: 'ClearedBy', signal: 'SupportSilence', times: 4 })
    expect([then, alarms.includes(less)]).toEqual(['ok', true])
  })

  it('is tried at their pace: who came back faster would be clear sooner', () => {
    // every 20 days, then nothing for 280: four purchases at that pace, three every 10 days, two day after day
    const rules = rulesOf({ purchases: { ...byPlan, stretch: 3 } })
    const bought = purchases(every(20, 21))
    const { said, then, less } = tried(repurchase, rules, bought, 680, buys, 20)
    expect([said.times, then, alarms.includes(less)]).toEqual([4, 'ok', true])
    const faster = (days: readonly number[]): string =>
      repurchase(rules)({
        profile: profiled(rules, [...bought, ...purchases(days)]),
        asOf: on((days.at(-1) ?? 0) + 1, 0),
      }).level
    expect([faster([680, 681]), faster([680, 690, 700]), faster([680, 700, 720])]).toEqual(['ok', 'ok', 'watch'])
    // a ticket every 14 days, of which 7 belong to the episode, then nothing for 130
    const { contacts } = standardRules().policy
    const own = standardRules({ contacts: { ...contacts, stretch: 3 } })
    const asked = tried(supportSilence, own, every(14, 21).flatMap(asks), 410, asks, 14)
    expect([asked.said.times, asked.then, alarms.includes(asked.less)]).toEqual([4, 'ok', true])
  })
})

describe('what would clear a signal, from where it is asked', () => {
  const rules = rulesOf({ purchases: { ...byPlan, stretch: 0 } })
  const said = (own: ChurnRules, events: readonly ActivityEvent[], asOf: Instant): Clearing => {
    const facts = { profile: profiled(own, events), asOf }
    return clearingOf(own)(facts, repurchase(own)(facts) as SignalJudged)
  }

  it('knows nothing of what came after the moment asked about', () => {
    const waits = rulesOf({ purchases: { ...byPlan, stretch: 0 }, lateness: milliseconds(30 * 86_400_000) })
    const events = purchases(every(10, 21))
    const later = [...events, ...purchases([405])]
    const once = { _tag: 'ClearedBy', signal: 'Repurchase', times: 1 }
    expect(said(waits, events, on(400, 0))).toEqual(once)
    expect(said(waits, later, on(400, 0))).toEqual(once)
  })

  it('is not tried beyond the last moment there is', () => {
    const last = Math.floor(lastInstant / 86_400_000)
    const events = every(10, 21, last - 500).map(
      (day): ActivityEvent => ({
        kind: 'purchase',
        at: instant(day * 86_400_000),
      }),
    )
    // the day after the last is none, so that it cannot be seen whether one purchase was enough
    expect(said(rules, events, instant(last * 86_400_000))).toEqual({
      _tag: 'NotClearedBy',
      signal: 'Repurchase',
      times: 2,
    })
  })
})
