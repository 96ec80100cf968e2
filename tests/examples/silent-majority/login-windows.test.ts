import { describe, expect, it } from 'vitest'
import type { SignalJudged } from '../../../src/silent-majority/detectors/evidence/evidence.ts'
import { loginFrequency } from '../../../src/silent-majority/detectors/logins/login-frequency.ts'
import type { Mask } from '../../../src/silent-majority/time/mask.ts'
import { hypergeometricLowerTail } from '../../../src/stats/special/hypergeometric.ts'
import { logins, on, profiled, rulesOf } from '../../support/churn.ts'

const every = (gap: number, count: number, from = 0): readonly number[] =>
  Array.from({ length: count }, (_, i) => from + gap * i)
const leave = (from: number, until: number): Mask => ({ from: on(from, 0), until: on(until, 0), why: 'leave' })
const rules = rulesOf({
  logins: { method: 'windows', windows: { before: 28, after: 14 }, least: { activeDays: 8, exposure: 20 } },
})

describe('a leave that is told of only when it is over', () => {
  it('takes the days out that were active in spite of it', () => {
    // active on every other day, and on each of the six days of the leave
    const days = [...every(2, 30), ...every(1, 6, 60), ...every(2, 4, 66)]
    const facts = { profile: profiled(rules, logins(days)), asOf: on(74, 0) }
    const said = loginFrequency(rules)({ ...facts, masks: [leave(60, 66)] }) as SignalJudged
    // 8 days after the leave and 6 before it, 28 before those
    expect(said).toMatchObject({ before: { count: 14, exposure: 28 }, after: { count: 7, exposure: 14 } })
    expect(said.p).toBe(hypergeometricLowerTail({ total: 42, marked: 21, draws: 14 })(7))
  })

  it('leaves too little where the days before it are no longer kept', () => {
    // 42 active days are kept, from day 18 on; without the leave there are 27 of them before the last fourteen
    const facts = { profile: profiled(rules, logins(every(1, 60))), asOf: on(60, 0) }
    expect(loginFrequency(rules)(facts)).toMatchObject({ before: { count: 28, exposure: 28 } })
    expect(loginFrequency(rules)({ ...facts, masks: [leave(20, 50)] })).toEqual({
      _tag: 'LoginFrequency',
      level: 'insufficient',
      have: { events: 0, exposure: 0 },
      need: { events: 8, exposure: 20 },
    })
    // eight days of leave: twenty days are left of the days before, all of them active
    expect(loginFrequency(rules)({ ...facts, masks: [leave(30, 38)] })).toMatchObject({
      level: 'ok',
      before: { count: 20, exposure: 20 },
      after: { count: 14, exposure: 14 },
    })
  })
})
