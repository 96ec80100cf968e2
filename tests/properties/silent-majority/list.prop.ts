import { describe, expect } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { say as en } from '../../../src/locales/en.ts'
import { say as zh } from '../../../src/locales/zh-CN.ts'
import type { SignalJudged, SignalTag } from '../../../src/silent-majority/detectors/evidence/evidence.ts'
import type { ChurnFacts } from '../../../src/silent-majority/detectors/evidence/sight.ts'
import { repurchase } from '../../../src/silent-majority/detectors/gaps/repurchase.ts'
import { loginFrequency } from '../../../src/silent-majority/detectors/logins/login-frequency.ts'
import { type ChurnList, churnList } from '../../../src/silent-majority/list/churn-list.ts'
import { clearingOf } from '../../../src/silent-majority/list/clearing.ts'
import { parseListState } from '../../../src/silent-majority/list/list-state.ts'
import { alarmLevels } from '../../../src/silent-majority/policy/alarm-level.ts'
import { foldActivity } from '../../../src/silent-majority/profile/fold.ts'
import { churnSignals } from '../../../src/silent-majority/verdict/churn-signals.ts'
import { churnListLaws } from '../../../src/testing/laws/list-laws.ts'
import { dayLength, logins, on, profiled, purchases, standardRules } from '../../support/churn.ts'
import { obeys } from '../../support/laws.ts'
import { rightOf } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

const base = standardRules()
const rules = standardRules({
  purchases: { ...base.policy.purchases, hiatus: { days: 120, budget: 0.05 } },
  ranking: { model: 'MBG/NBD', unitDays: 1, r: 0.6, alpha: 51, a: 0.8, b: 1.2 },
})
const rankOf = (level: string | undefined): number => alarmLevels.indexOf(level as never)

/** Customers who buy or come at a pace of their own and stop some day. */
const customers = fc
  .array(
    fc.record({
      kind: fc.constantFrom('purchase' as const, 'login' as const),
      every: fc.integer({ min: 1, max: 40 }),
      until: fc.integer({ min: 1, max: 200 }),
      value: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
    }),
    { maxLength: 14 },
  )
  .map((all) =>
    all.map(({ kind, every, until, value }, at) => ({
      customer: `c${at}`,
      days: Array.from({ length: Math.ceil(until / every) }, (_, n) => n * every),
      kind,
      value,
    })),
  )
type Customers = typeof customers extends fc.Arbitrary<infer C> ? C : never

const listed = (all: Customers, day: number, capacity: number, last?: ChurnList['state']): ChurnList =>
  churnList(rules, { capacity, horizonDays: 90 })(
    on(day, 0),
    all.map(({ customer, days, kind, value }) => ({
      customer,
      facts: { profile: profiled(rules, (kind === 'login' ? logins : purchases)(days)), asOf: on(day, 0) },
      ...(value === undefined ? {} : { valueAtStake: value }),
    })),
    last,
  )

prop([customers, fc.nat(6), fc.nat(200)], { numRuns: 60 })(
  'nobody is handed out twice while nothing grew graver',
  (all, capacity, later) => {
    const first = listed(all, 210, capacity)
    const then = listed(all, 210 + later, capacity, JSON.parse(JSON.stringify(first.state)))
    for (const { customer, level, was } of then.raised) {
      const before = first.raised.find((one) => one.customer === customer)
      if (before === undefined) expect(was).toBeUndefined()
      else {
        expect(was).toBe(before.level)
        expect(rankOf(level)).toBeGreaterThan(rankOf(before.level))
      }
    }
    expect(listed(all, 210, capacity, listed(all, 210, 99).state).raised).toEqual([])
  },
)

prop([customers, fc.nat(6), fc.nat(200)], { numRuns: 60 })(
  'every alarm is raised, waiting, standing or a hiatus',
  (all, capacity, later) => {
    const judge = churnSignals(rules)
    const first = listed(all, 210, capacity)
    const then = listed(all, 210 + later, capacity, first.state)
    const alarms = all.filter(({ days, kind }) => {
      const profile = profiled(rules, (kind === 'login' ? logins : purchases)(days))
      return rankOf(judge({ profile, asOf: on(210 + later, 0) }).level) >= 0
    })
    expect(then.raised.length + then.waiting + then.standing + then.hiatus).toBe(alarms.length)
    expect(JSON.parse(JSON.stringify(then))).toStrictEqual(then)
    expect(then.raised.some(({ reason }) => reason.method === 'hiatus')).toBe(false)
  },
)

prop([customers, fc.nat(6)], { numRuns: 60 })('a list is never longer than its capacity', (all, capacity) => {
  const { raised, waiting } = listed(all, 210, capacity)
  const whole = listed(all, 210, 99)
  expect(raised.length).toBe(Math.min(capacity, whole.raised.length))
  expect(raised.length + waiting).toBe(whole.raised.length)
  expect(raised).toEqual(whole.raised.slice(0, capacity))
  // most at stake first
  const known = whole.raised.flatMap(({ valueAtStake }) => (valueAtStake === undefined ? [] : [valueAtStake]))
  const mean = known.length === 0 ? 1 : known.reduce((a, b) => a + b, 0) / known.length
  const stakes = whole.raised.map(({ loss = 1, valueAtStake = mean }) => loss * valueAtStake)
  expect(stakes).toEqual([...stakes].sort((a, b) => b - a))
  for (const { clears } of whole.raised)
    for (const say of [en, zh]) expect(say(clears as Parameters<typeof en>[0])).not.toMatch(/undefined|NaN|\[object/u)
})

prop([customers, fc.integer({ min: 205, max: 400 })], { numRuns: 60 })(
  'what is said to clear a signal clears it, and one less does not',
  (all, day) => {
    const judges: { readonly [S in SignalTag]?: ReturnType<typeof repurchase> | ReturnType<typeof loginFrequency> } = {
      LoginFrequency: loginFrequency(rules),
      Repurchase: repurchase(rules),
    }
    const clears = clearingOf(rules)
    for (const { days, kind } of all) {
      const facts: ChurnFacts = {
        profile: profiled(rules, (kind === 'login' ? logins : purchases)(days)),
        asOf: on(day, 0),
      }
      const judge = judges[kind === 'login' ? 'LoginFrequency' : 'Repurchase'] as (facts: ChurnFacts) => SignalJudged
      const said = judge(facts)
      if (rankOf(said.level) < 0) continue
      const { _tag, times } = clears(facts, said)
      const gap = kind === 'login' ? 1 : Math.max(1, Math.round(said.before.exposure / Math.max(1, said.before.count)))
      const after = (count: number): string => {
        let { profile } = facts
        for (let n = 0; n < count; n += 1)
          profile = rightOf(foldActivity(rules)(profile, { kind, at: instant(facts.asOf + n * gap * dayLength) }))
        return judge({ profile, asOf: instant(facts.asOf + ((count - 1) * gap + 1) * dayLength) }).level
      }
      if (_tag === 'ClearedBy') {
        expect(after(times)).toBe('ok')
        if (times > 1) expect(after(times - 1)).not.toBe('ok')
      } else expect(after(times)).not.toBe('ok')
    }
  },
)

prop([customers, fc.nat(6)], { numRuns: 60 })('a state survives JSON, and what is none is refused', (all, capacity) => {
  const { state } = listed(all, 210, capacity)
  expect(parseListState(JSON.parse(JSON.stringify(state)))).toEqual({ _tag: 'Right', right: state })
  for (const wrong of [
    null,
    [],
    { ...state, asOf: 'x' },
    { ...state, handedOut: [...state.handedOut, { customer: 'c' }] },
  ])
    expect(parseListState(wrong)._tag).toBe('Left')
})

describe('the list as a flow, by laws that users can call', () => {
  obeys(
    churnListLaws(rules, { capacity: 2, horizonDays: 90 }).map(({ title, check }) => ({
      title,
      check: (params = {}) => check({ numRuns: 40, ...params }),
    })),
  )
})
