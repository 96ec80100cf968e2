import { describe, expect, it } from 'vitest'
import { teamUse } from '../../../src/silent-majority/detectors/team/team-use.ts'
import type { ActivityEvent } from '../../../src/silent-majority/profile/event.ts'
import { dayOver, placeOf, teamOn } from '../../../src/silent-majority/profile/team-days.ts'
import { churnSignals } from '../../../src/silent-majority/verdict/churn-signals.ts'
import { on, profiled, standardRules } from '../../support/churn.ts'
import { fc, prop } from '../../support/prop.ts'

const rules = standardRules()
/** So many people a day, each twice. */
const team = (people: readonly number[], pace = 1): readonly ActivityEvent[] =>
  people.flatMap((count, day) =>
    Array.from(
      { length: 2 * count },
      (_, i): ActivityEvent => ({
        kind: 'login',
        at: on(day * pace, 8 + (i >= count ? 1 : 0)),
        user: `u${i % count}`,
      }),
    ),
  )
const many = (count: number, days: number): readonly number[] => Array.from({ length: days }, () => count)
const judged = (people: readonly number[], pace = 1) =>
  teamUse(rules)({ profile: profiled(rules, team(people, pace)), asOf: on(people.length * pace, 0) })

describe('a shrinking team (A0.4)', () => {
  it('is seen though the account is active every day', () => {
    const people = [...many(10, 60), ...many(2, 20)]
    expect(judged(people)).toMatchObject({
      level: 'critical',
      before: { count: 60, exposure: 60 },
      after: { count: 0, exposure: 20 },
      users: { before: 10, after: 2 },
      ratio: 0.2,
    })
    const { signals } = churnSignals(rules)({ profile: profiled(rules, team(people)), asOf: on(80, 0) })
    expect(signals.map(({ _tag, level }) => [_tag, level])).toEqual([
      ['LoginFrequency', 'ok'],
      ['FeatureDepth', 'insufficient'],
      ['Repurchase', 'insufficient'],
      ['SupportSilence', 'insufficient'],
      ['TeamUse', 'critical'],
    ])
  })

  it('that stays is none, and one that grows neither', () => {
    expect(judged(many(10, 80))).toMatchObject({ level: 'ok', p: 1, ratio: 1 })
    expect(judged([...many(4, 60), ...many(9, 20)]).level).toBe('ok')
    expect(judged(Array.from({ length: 90 }, (_, day) => 6 + ((day * 7) % 5))).level).toBe('ok')
  })

  it('needs a team, days before and days now', () => {
    expect(judged(many(2, 80))).toMatchObject({ level: 'insufficient', have: { events: 2, exposure: 80 } })
    expect(judged(many(10, 39))).toMatchObject({ level: 'insufficient', have: { exposure: 39 } })
    expect(judged(many(10, 40)).level).toBe('ok')
    const alone = profiled(rules, [{ kind: 'login', at: on(0) }])
    expect(teamUse(rules)({ profile: alone, asOf: on(1) })).toMatchObject({ have: { events: 0, exposure: 0 } })
  })

  it('counts people, whoever comes how often, and a day that is not over not at all', () => {
    const add = teamOn(2)
    const days = [
      [1, 'a'],
      [1, 'a'],
      [1, 'b'],
      [2, 'a'],
      [4, 'c'],
      [5, 'a'],
    ] as const
    const all = days.reduce<ReturnType<typeof add> | undefined>((sum, [day, user]) => add(sum, day, user), undefined)
    expect(all).toEqual({ first: 1, last: 5, users: ['a'], recent: [1, 1], days: [0, 1], sum: 2 })
    expect(dayOver(2, all as NonNullable<typeof all>)).toEqual({
      first: 1,
      last: 5,
      users: [],
      recent: [1, 1],
      days: [1, 1],
      sum: 3,
    })
    expect([1, 2, 16, 17, 18, 32, 1000].map(placeOf)).toEqual([0, 1, 15, 16, 16, 21, 51])
  })
})

prop([fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 40, maxLength: 70 }), fc.integer({ min: 2, max: 5 })])(
  'coming less often is no smaller team',
  (people, slower) => {
    const [usual, rare] = [judged(people), judged(people, slower)]
    if (usual.level === 'insufficient' || rare.level === 'insufficient') expect(rare.level).toBe(usual.level)
    else expect([rare.p, rare.ratio, rare.users]).toEqual([usual.p, usual.ratio, usual.users])
  },
)
