import { expect } from 'vitest'
import { articleLiteral } from '../../../src/policies/silent-majority.ts'
import { loginFrequency } from '../../../src/silent-majority/detectors/logins/login-frequency.ts'
import { logins as loginsOn, on, profiled, rulesOf } from '../../support/churn.ts'
import { fc, prop } from '../../support/prop.ts'

const logins = {
  method: 'windows',
  windows: { before: 28, after: 14 },
  least: { activeDays: 3, exposure: 20 },
} as const
const weekdays = { sat: 0, sun: 0 }
const plain = rulesOf({ logins })
const working = rulesOf({ logins, exposure: { weekdays } })
const article = rulesOf({ logins: articleLiteral.logins })

const activeDays = fc
  .uniqueArray(fc.nat(150), { minLength: 1, maxLength: 120, size: 'max' })
  .map((days) => [...days].sort((a, b) => a - b))

prop([activeDays, fc.nat(40), fc.boolean()])(
  'windows agree with a count over the whole history',
  (days, later, work) => {
    const asOf = (days.at(-1) as number) + later
    const first = days[0] as number
    // the new year was a Monday
    const counts = (day: number): boolean => !work || day % 7 < 5
    const known = Array.from({ length: asOf - first }, (_, i) => asOf - 1 - i).filter(counts)
    const [after, before] = [known.slice(0, 14), known.slice(14, 42)]
    const active = (window: readonly number[]): number => window.filter((day) => days.includes(day)).length
    const rules = work ? working : plain
    const said = loginFrequency(rules)({ profile: profiled(rules, loginsOn(days)), asOf: on(asOf, 0) })
    if (after.length < 14 || before.length < 20 || active(before) < 3) expect(said.level).toBe('insufficient')
    else
      expect(said).toMatchObject({
        method: 'windows',
        before: { count: active(before), exposure: before.length },
        after: { count: active(after), exposure: 14 },
      })
  },
)

prop([activeDays, fc.nat(40)])('the article calls daily to weekly an alert, and nothing else', (days, later) => {
  const asOf = (days.at(-1) as number) + later
  const said = loginFrequency(article)({ profile: profiled(article, loginsOn(days)), asOf: on(asOf, 0) })
  if (said.level === 'insufficient') return
  const inside = (from: number, until: number): number =>
    days.filter((day) => day >= asOf - from && day < asOf - until).length
  expect(said.level).toBe(inside(42, 14) >= 20 && inside(14, 0) <= 2 ? 'alert' : 'ok')
})
