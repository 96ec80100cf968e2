import { describe, expect, it } from 'vitest'
import { say as sayEnglish } from '../../../src/locales/en.ts'
import { say as sayChinese } from '../../../src/locales/zh-CN.ts'
import { loginFrequency } from '../../../src/silent-majority/detectors/logins/login-frequency.ts'
import { logins, on, profiled, standardRules } from '../../support/churn.ts'

const rules = standardRules()
const every = (step: number, from: number, until: number): readonly number[] =>
  Array.from({ length: Math.ceil((until - from) / step) }, (_, i) => from + step * i)
const judged = (days: readonly number[], asOf: number) =>
  loginFrequency(rules)({ profile: profiled(rules, logins(days.filter((day) => day < asOf))), asOf: on(asOf, 0) })

describe('a customer who came back', () => {
  // daily for eighty days, away for a hundred and ten, back on day 190
  const away = every(1, 0, 80)

  it('is clear within fourteen days of daily use, and stays so', () => {
    const back = [...away, ...every(1, 190, 400)]
    expect(judged(back, 190).level).toBe('critical')
    expect(judged(back, 195).level).toBe('critical')
    for (const asOf of [204, 220, 300, 400]) expect(judged(back, asOf).level).toBe('ok')
  })

  it('is told what cleared the alarm, for four weeks', () => {
    const back = [...away, ...every(1, 190, 400)]
    const said = judged(back, 204)
    expect(said).toMatchObject({ level: 'ok', returned: { since: on(190, 0), days: 8, exposure: 8 } })
    if (said.level === 'insufficient') return
    expect(sayEnglish(said)).toContain('; came back: 8 active days in 8 since 2024-07-09 cleared the alarm')
    expect(sayChinese(said)).toContain('；已回流：自 2024-07-09 起 8 天活跃 8 天，预警解除')
    expect(judged(back, 225)).toHaveProperty('returned')
    expect(judged(back, 226)).not.toHaveProperty('returned')
  })

  it('once a week only is still gone', () => {
    const weekly = [...away, ...every(7, 190, 400)]
    for (const asOf of [200, 250, 300, 400]) expect(judged(weekly, asOf).level).toBe('critical')
  })

  it('and leaves again is found again', () => {
    const twice = [...away, ...every(1, 190, 230)]
    expect(judged(twice, 230).level).toBe('ok')
    expect(judged(twice, 260).level).toBe('critical')
  })

  it('after a slow fall, not a silence, is tested on its own as well', () => {
    const slow = [...away, ...every(7, 80, 180), ...every(1, 180, 260)]
    expect(judged(slow, 180).level).toBe('critical')
    for (const asOf of [194, 250]) expect(judged(slow, asOf).level).toBe('ok')
  })
})
