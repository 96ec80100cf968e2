import { expect } from 'vitest'
import { type Instant, instant } from '../../../src/core/instant.ts'
import { articleLiteral } from '../../../src/policies/silent-majority.ts'
import type { ChurnFacts } from '../../../src/silent-majority/detectors/evidence/sight.ts'
import { repurchase } from '../../../src/silent-majority/detectors/gaps/repurchase.ts'
import { supportSilence } from '../../../src/silent-majority/detectors/gaps/support-silence.ts'
import { loginFrequency } from '../../../src/silent-majority/detectors/logins/login-frequency.ts'
import { featureDepth } from '../../../src/silent-majority/detectors/sessions/feature-depth.ts'
import type { ChurnRules } from '../../../src/silent-majority/policy/compile.ts'
import { type ChurnVerdict, churnSignals } from '../../../src/silent-majority/verdict/churn-signals.ts'
import { anyHistory, dayLength, on, profiled, rulesOf } from '../../support/churn.ts'
import { fc, prop } from '../../support/prop.ts'

const { policy: standard } = rulesOf()
const quick = { ...standard.contacts, leastDays: 1, leastGaps: 1, alone: 'critical' } as const
const sessions = { sticky: ['a', 'b', 'c'], recent: 5, least: { before: 3, recent: 5, deep: 2 } }
const rules: fc.Arbitrary<ChurnRules> = fc.constantFrom(
  rulesOf({ contacts: quick, features: sessions }),
  rulesOf({ ...articleLiteral, timeZone: 'UTC', contacts: quick, features: sessions }),
  rulesOf({ contacts: quick, purchases: { ...standard.purchases, leastGaps: 1, regularity: 30 } }),
  ...[0.0005, 0.005, 0.05, 0.3].map((budget) =>
    rulesOf({ contacts: quick, purchases: { ...standard.purchases, leastGaps: 90, hiatus: { days: 20, budget } } }),
  ),
)
const signals = [loginFrequency, featureDepth, repurchase, supportSilence]
const kinds = [['login'], ['session'], ['purchase'], ['ticket', 'feedback']]
const wait = fc.nat(900)
const later = (events: readonly { readonly at: Instant }[], days: number): Instant =>
  instant((events.at(-1)?.at ?? on(0)) + days * dayLength)
const order: readonly ChurnVerdict['level'][] = ['insufficient', 'ok', 'watch', 'alert', 'critical']

prop([anyHistory, rules, wait, fc.nat(3)])(
  'a signal that is judged alone says in the verdict what it says by itself',
  (events, own, days, which) => {
    const some = events.filter(({ kind }) => kinds[which]?.includes(kind))
    const facts: ChurnFacts = { profile: profiled(own, some), asOf: later(some, days) }
    const verdict = churnSignals(own)(facts)
    const judged = verdict.signals.filter(({ level }) => level !== 'insufficient')
    if (judged.length !== 1) return
    const [said] = judged
    const by = signals.map((signal) => signal(own)(facts)).find(({ _tag }) => _tag === said?._tag)
    expect(said).toEqual(by)
    expect(verdict.level).toBe(by?.level)
  },
)

prop([anyHistory, rules, wait])('a verdict is as grave as its gravest signal', (events, own, days) => {
  const verdict = churnSignals(own)({ profile: profiled(own, events), asOf: later(events, days) })
  const graves = verdict.signals.map(({ level }) => order.indexOf(level))
  expect(order.indexOf(verdict.level)).toBe(Math.max(...graves))
  const each = signals.map((signal) => signal(own)({ profile: profiled(own, events), asOf: later(events, days) }))
  for (const [at, { level }] of each.entries()) expect(graves[at]).toBeLessThanOrEqual(order.indexOf(level))
})
