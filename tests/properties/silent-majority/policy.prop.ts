import { isRight, left } from 'fp-ts/Either'
import { expect, it } from 'vitest'
import { articleLiteral, standardChurn } from '../../../src/policies/silent-majority.ts'
import { compileChurn } from '../../../src/silent-majority/compile.ts'
import type { ChurnPolicy } from '../../../src/silent-majority/policy.ts'
import { fc, prop } from '../../support/prop.ts'

type Change = (policy: ChurnPolicy, value: number) => ChurnPolicy
const { purchases, contacts, features, logins, budgets, ratios } = standardChurn

/** Where a number stands, and from when to when it is accepted. */
const settings: readonly (readonly [string, Change, number, number])[] = [
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
  ['features.recent', (policy, recent) => ({ ...policy, features: { ...features, recent } }), 1, 200],
  ['purchases.regularity', (policy, regularity) => ({ ...policy, purchases: { ...purchases, regularity } }), 0.1, 100],
  ['contacts.mergeDays', (policy, mergeDays) => ({ ...policy, contacts: { ...contacts, mergeDays } }), 1, 366],
]

prop([
  fc.constantFrom(...settings),
  fc.oneof(fc.double({ min: -2, max: 400 }), fc.constantFrom(0, 0.5, 1, 100, 366, Number.NaN)),
])('a policy is compiled exactly when its numbers are in range', ([name, change, from, to], value) => {
  const result = compileChurn(change(standardChurn, value))
  const good = value >= from && value <= to && value < Infinity
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
      { _tag: 'SettingOutOfRange', path: ['exposure', 'index', 'weights', 0], received: '-1', from: 0 },
      { _tag: 'NotADate', path: ['exposure', 'closed', 0, 'from'], received: '"2026-02-30"' },
      { _tag: 'NotADate', path: ['exposure', 'index', 'from'], received: '"soon"' },
    ]),
  )
})
