import { expect, it } from 'vitest'
import type { ChurnFacts } from '../../../src/silent-majority/detectors/evidence/sight.ts'
import { repurchase } from '../../../src/silent-majority/detectors/gaps/repurchase.ts'
import { loginFrequency } from '../../../src/silent-majority/detectors/logins/login-frequency.ts'
import { teamUse } from '../../../src/silent-majority/detectors/team/team-use.ts'
import { alarmLevels } from '../../../src/silent-majority/policy/alarm-level.ts'
import type { ActivityEvent } from '../../../src/silent-majority/profile/event.ts'
import { foldActivity } from '../../../src/silent-majority/profile/fold.ts'
import { type ActivityProfile, emptyProfile } from '../../../src/silent-majority/profile/profile.ts'
import { on, rulesOf } from '../../support/churn.ts'
import { rightOf } from '../../support/nps.ts'

/** A short stand-in for the seeded simulation of `bench/churn`. */
const rules = rulesOf()
const fold = foldActivity(rules)

const lotsFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Is a customer flagged on any of the days from `from` on? Looked at before each event, when silence is longest. */
const flagged = (
  judge: (facts: ChurnFacts) => { readonly level: string },
  kind: 'login' | 'purchase',
  chanceOn: (day: number) => number,
  lot: () => number,
  from: number,
  until: number,
): boolean => {
  let profile: ActivityProfile = emptyProfile
  for (let day = 0; day <= until; day += 1) {
    const event: ActivityEvent | undefined = lot() < chanceOn(day) ? { kind, at: on(day) } : undefined
    if (day >= from && (event !== undefined || day === until)) {
      const { level } = judge({ profile, asOf: on(day, 0) })
      if ((alarmLevels as readonly string[]).includes(level)) return true
    }
    if (event !== undefined) profile = rightOf(fold(profile, event))
  }
  return false
}

const shareOf = (customers: number, one: (lot: () => number) => boolean): number => {
  const lot = lotsFrom(20_261_121)
  return Array.from({ length: customers }, () => one(lot)).filter(Boolean).length / customers
}

it('customers who stay as they are keep to the budget, at any pace', () => {
  const customers = 60
  const most = 1.1 * 0.05 + 3 * Math.sqrt((0.05 * 0.95) / customers)
  for (const chance of [1 / 14, 2 / 7, 0.5])
    expect(
      shareOf(customers, (lot) => flagged(loginFrequency(rules), 'login', () => chance, lot, 120, 485)),
    ).toBeLessThan(most)
  for (const chance of [1 / 10, 1 / 30])
    expect(
      shareOf(customers, (lot) => flagged(repurchase(rules), 'purchase', () => chance, lot, 120, 485)),
    ).toBeLessThan(most)
})

it('customers who go from daily to weekly are found within 28 days', () => {
  const found = (before: number): number =>
    shareOf(60, (lot) => flagged(loginFrequency(rules), 'login', (day) => (day <= 56 ? before : 1 / 7), lot, 57, 85))
  expect(found(0.9)).toBeGreaterThan(0.93)
  expect(found(5 / 7)).toBeGreaterThan(0.75)
})

/** Is the team of an account flagged on any day from `from` on? Each of its people comes as the lot falls. */
const teamFlagged = (
  people: number,
  chance: (day: number) => number,
  lot: () => number,
  from: number,
  until: number,
): boolean => {
  const judge = teamUse(rules)
  let profile: ActivityProfile = emptyProfile
  for (let day = 0; day <= until; day += 1) {
    if (day >= from && (alarmLevels as readonly string[]).includes(judge({ profile, asOf: on(day, 0) }).level))
      return true
    for (let user = 0; user < people; user += 1)
      if (lot() < chance(day)) profile = rightOf(fold(profile, { kind: 'login', at: on(day), user: `u${user}` }))
  }
  return false
}

it('teams that stay as they are keep to the budget, of any size; one that melts away is found within two months', () => {
  const accounts = 30
  const most = 1.1 * 0.05 + 3 * Math.sqrt((0.05 * 0.95) / accounts)
  for (const [people, chance] of [
    [4, 0.9],
    [8, 0.6],
    [20, 0.3],
  ] as const)
    expect(shareOf(accounts, (lot) => teamFlagged(people, () => chance, lot, 120, 485))).toBeLessThan(most)
  expect(shareOf(accounts, (lot) => teamFlagged(8, (day) => (day < 120 ? 0.6 : 0.15), lot, 121, 180))).toBeGreaterThan(
    0.9,
  )
})
