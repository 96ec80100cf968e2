import { describe, expect, it } from 'vitest'
import { teamUse } from '../../../src/silent-majority/detectors/team/team-use.ts'
import type { TeamPolicy } from '../../../src/silent-majority/policy/policy.ts'
import type { ActivityEvent } from '../../../src/silent-majority/profile/event.ts'
import { on, profiled, standardRules } from '../../support/churn.ts'

/** So many different people on one day after another, each at the same hour. */
const team = (people: readonly number[], pace = 1): readonly ActivityEvent[] =>
  people.flatMap((count, at) =>
    Array.from({ length: count }, (_, i): ActivityEvent => ({ kind: 'login', at: on(at * pace, 8), user: `u${i}` })),
  )
type Run = readonly [people: number, days: number]
const days = (...runs: readonly Run[]): readonly number[] =>
  runs.flatMap(([people, many]) => Array.from({ length: many }, () => people))
const judged = (people: readonly number[], pace = 1, policy?: TeamPolicy) => {
  const rules = standardRules(policy === undefined ? {} : { team: policy })
  return teamUse(rules)({ profile: profiled(rules, team(people, pace)), asOf: on(people.length * pace, 0) })
}
/** n over k. */
const choose = (n: number, k: number): number =>
  Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((product, one) => product * one, 1)

describe('what a shrinking team rests on (A0.4)', () => {
  it('is all told: of eighty days the sixty busiest are none of the last twenty', () => {
    const p = 1 / choose(80, 20)
    // a window of twenty days counts as four looks, and a year has as many windows as active days allow
    const looks = (4 * 365.2425) / 20
    expect(judged(days([10, 60], [2, 20]))).toEqual({
      _tag: 'TeamUse',
      level: 'critical',
      decidedBy: 'budget',
      method: 'team',
      before: { count: 60, exposure: 60 },
      after: { count: 0, exposure: 20 },
      ratio: 0.2,
      p: expect.closeTo(p, 30),
      threshold: expect.closeTo(1 - 0.95 ** (1 / looks), 12),
      yearly: expect.closeTo(looks * p, 28),
      budget: 0.05,
      users: { before: 10, after: 2 },
      masks: [],
    })
  })

  it('weighs the days by how many a year has: who comes every other day has half as many windows', () => {
    const looks = (4 * 365.2425) / 2 / 20
    expect(judged(days([10, 60], [2, 20]), 2)).toMatchObject({ threshold: expect.closeTo(1 - 0.95 ** (1 / looks), 12) })
  })

  it('holds the last days against the busier half of all days', () => {
    const busy = (...runs: readonly Run[]) => {
      const found = judged(days(...runs))
      return found.level === 'insufficient' ? found : [found.before.count, found.after.count]
    }
    // one day of twenty people is not half of them; forty of eighty days are
    expect(busy([20, 1], [10, 59], [2, 20])).toEqual([60, 0])
    expect(busy([2, 20], [10, 40], [2, 20])).toEqual([40, 0])
    expect(busy([4, 24], [10, 36], [10, 4], [4, 16])).toEqual([36, 4])
    expect(busy([20, 25], [10, 35], [10, 20])).toEqual([60, 20])
    // where one person is the median every day is as busy
    expect(busy([9, 30], [1, 30], [1, 20])).toEqual([60, 20])
    expect(judged(days([9, 30], [1, 30], [1, 20]))).toMatchObject({ level: 'ok', p: 1, yearly: 1 })
  })

  it('takes the exact chance that so few of the last days are among them', () => {
    const found = judged(days([10, 60], [10, 5], [2, 15]))
    expect(found).toMatchObject({ before: { count: 60 }, after: { count: 5 }, users: { before: 10, after: 4 } })
    expect((found as { p: number }).p / (choose(65, 5) / choose(80, 20))).toBeCloseTo(1, 9)
  })

  it('is graded by the fall besides: two in ten left are critical, four an alert, six a watch', () => {
    expect([2, 4, 6].map((left) => judged(days([10, 60], [left, 20])).level)).toEqual(['critical', 'alert', 'watch'])
  })
})

describe('too little is known of a team', () => {
  const need = { events: 3, exposure: 40 }

  it('where nobody says who it was, or so far on few days', () => {
    const rules = standardRules()
    const none = teamUse(rules)({ profile: profiled(rules, [{ kind: 'login', at: on(0) }]), asOf: on(1, 0) })
    expect(none).toEqual({ _tag: 'TeamUse', level: 'insufficient', have: { events: 0, exposure: 0 }, need })
    const few = { _tag: 'TeamUse', level: 'insufficient', need }
    expect(judged(days([9, 5]))).toEqual({ ...few, have: { events: 0, exposure: 5 } })
    expect(judged(days([9, 39]))).toEqual({ ...few, have: { events: 9, exposure: 39 } })
  })

  it('below three people on an average day before, and not at three', () => {
    expect(judged(days([3, 40])).level).toBe('ok')
    expect(judged(days([3, 19], [2, 1], [3, 20]))).toMatchObject({ level: 'insufficient', have: { events: 59 / 20 } })
  })

  it('where a policy asks for more of the last days than it keeps', () => {
    const least = { before: 20, recent: 21, users: 3 }
    expect(judged(days([10, 80]), 1, { recent: 20, least })).toEqual({
      _tag: 'TeamUse',
      level: 'insufficient',
      have: { events: 10, exposure: 80 },
      need: { events: 3, exposure: 41 },
    })
  })

  it('of a day that is not over, which does not count yet', () => {
    const rules = standardRules()
    const events = [...team(days([10, 80])), { kind: 'login', at: on(80, 8), user: 'u0' } as const]
    const at = (hour: number) => teamUse(rules)({ profile: profiled(rules, events), asOf: on(80, hour) })
    expect(at(12)).toMatchObject({ before: { exposure: 60 }, after: { count: 20 }, users: { after: 10 } })
    expect(at(24)).toMatchObject({ before: { exposure: 61 }, after: { count: 19 }, users: { after: 9.55 } })
  })
})
