import { isRight, left } from 'fp-ts/Either'
import { expect, it } from 'vitest'
import { articleLiteral, standardChurn } from '../../../src/policies/silent-majority.ts'
import { compileChurn } from '../../../src/silent-majority/policy/compile.ts'
import type { ChurnPolicy } from '../../../src/silent-majority/policy/policy.ts'
import { fc, prop } from '../../support/prop.ts'

type Change = (policy: ChurnPolicy, value: number) => ChurnPolicy
const { purchases, contacts, features, logins, budgets, ratios } = standardChurn

/** Where a number stands, from when to when it is accepted, and whether it has to be whole. */
const settings: readonly (readonly [string, Change, number, number, 'whole'?])[] = [
  ['lateness', (policy, value) => ({ ...policy, lateness: value as typeof policy.lateness }), 0, Infinity],
  ['budgets.watch', (policy, watch) => ({ ...policy, budgets: { ...budgets, watch } }), budgets.alert, 0.5],
  [
    'budgets.critical',
    (policy, critical) => ({ ...policy, budgets: { ...budgets, critical } }),
    Number.MIN_VALUE,
    budgets.alert,
  ],
  ['ratios.alert', (policy, alert) => ({ ...policy, ratios: { ...ratios, alert } }), ratios.critical, 1],
  ['exposure.weekdays.sat', (policy, sat) => ({ ...policy, exposure: { weekdays: { sat } } }), 0, Infinity],
  [
    'logins.dispersion',
    (policy, dispersion) => ({ ...policy, logins: { ...logins, dispersion } as typeof logins }),
    1,
    Infinity,
  ],
  ['features.recent', (policy, recent) => ({ ...policy, features: { ...features, recent } }), 1, 200, 'whole'],
  ['purchases.regularity', (policy, regularity) => ({ ...policy, purchases: { ...purchases, regularity } }), 0.1, 100],
  ['contacts.mergeDays', (policy, mergeDays) => ({ ...policy, contacts: { ...contacts, mergeDays } }), 1, 366, 'whole'],
  ['purchases.stretch', (policy, stretch) => ({ ...policy, purchases: { ...purchases, stretch } }), 0, 20, 'whole'],
  ['contacts.stretch', (policy, stretch) => ({ ...policy, contacts: { ...contacts, stretch } }), 0, 20, 'whole'],
  [
    'logins.windows',
    (policy, after) => ({
      ...policy,
      logins: { method: 'windows', windows: { before: 28, after }, least: logins.least },
    }),
    1,
    366,
    'whole',
  ],
  [
    'logins.article',
    (policy, atMost) => ({
      ...policy,
      logins: {
        method: 'windows',
        windows: { before: 28, after: 14 },
        least: logins.least,
        article: { atLeast: 20, atMost, level: 'alert' },
      },
    }),
    0,
    Infinity,
  ],
  [
    'features.article',
    (policy, shareBefore) => ({ ...policy, features: { ...features, article: { shareBefore, level: 'alert' } } }),
    0,
    1,
  ],
  [
    'purchases.article',
    (policy, timesMean) => ({ ...policy, purchases: { ...purchases, article: { timesMean, level: 'alert' } } }),
    0,
    Infinity,
  ],
  [
    'purchases.hiatus.days',
    (policy, days) => ({ ...policy, purchases: { ...purchases, hiatus: { days, budget: 0.05 } } }),
    0,
    Infinity,
  ],
  [
    'purchases.hiatus.budget',
    (policy, budget) => ({ ...policy, purchases: { ...purchases, hiatus: { days: 90, budget } } }),
    0,
    1,
  ],
  [
    'ranking.alpha',
    (policy, alpha) => ({ ...policy, ranking: { model: 'NBD', unitDays: 1, r: 1, alpha } }),
    Number.MIN_VALUE,
    Infinity,
  ],
  [
    'ranking.b',
    (policy, b) => ({ ...policy, ranking: { model: 'BG/NBD', unitDays: 1, r: 1, alpha: 1, a: 1, b } }),
    Number.MIN_VALUE,
    Infinity,
  ],
]

prop([
  fc.constantFrom(...settings),
  fc.oneof(
    fc.double({ min: -2, max: 400 }),
    fc.integer({ min: -2, max: 400 }),
    fc.constantFrom(0, 0.5, 1, 20, 100, 366, Number.NaN, Number.POSITIVE_INFINITY),
  ),
])('a policy is compiled exactly when its numbers are in range', ([name, change, from, to, whole], value) => {
  const result = compileChurn(change(standardChurn, value))
  const good = value >= from && value <= to && value < Infinity && (whole === undefined || Number.isInteger(value))
  expect(isRight(result)).toBe(good)
  // the ends of a pair are held against each other, so the other one may be named
  if (!good) expect(JSON.stringify(result)).toContain(`"path":["${name.split('.')[0]}"`)
})

it('the shipped policies compile', () => {
  expect([standardChurn, articleLiteral].map((policy) => isRight(compileChurn(policy)))).toEqual([true, true])
})

it('names a zone that is not known, dates that are none, and every number, all at once', () => {
  expect(
    compileChurn({
      ...standardChurn,
      timeZone: 'Mars/Olympus',
      exposure: { closed: [{ from: '2026-02-30', until: '2026-03-01' }], index: { from: 'soon', weights: [-1] } },
    }),
  ).toEqual(
    left([
      { _tag: 'ZoneUnknown', path: ['timeZone'], received: '"Mars/Olympus"' },
      { _tag: 'SettingOutOfRange', path: ['exposure', 'index', 'weights', 0], received: '-1', from: 0, to: 1e6 },
      { _tag: 'NotADate', path: ['exposure', 'closed', 0, 'from'], received: '"2026-02-30"' },
      { _tag: 'NotADate', path: ['exposure', 'index', 'from'], received: '"soon"' },
    ]),
  )
})
