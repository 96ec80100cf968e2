import { expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { sightOf } from '../../../src/silent-majority/detectors/evidence/sight.ts'
import { type ActiveDays, until } from '../../../src/silent-majority/profile/active-days.ts'
import type { ActivityEvent } from '../../../src/silent-majority/profile/event.ts'
import type { ActivityProfile } from '../../../src/silent-majority/profile/profile.ts'
import { exposureOf } from '../../../src/silent-majority/time/exposure.ts'
import type { ExposurePolicy } from '../../../src/silent-majority/time/exposure-policy.ts'
import { anyHistory, dayLength, exposures, logins, newYear, on, profiled, rulesOf } from '../../support/churn.ts'
import { fc, prop } from '../../support/prop.ts'

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** What one day weighs, read off the policy. */
const weightOf = ({ weekdays = {}, closed = [], index }: ExposurePolicy, day: number): number => {
  const date = new Date(day * dayLength)
  const text = date.toISOString().slice(0, 10)
  if (closed.some(({ from, until: end }) => text >= from && text < end)) return 0
  const first = index === undefined ? 0 : Date.parse(index.from) / dayLength
  return (weekdays[names[date.getUTCDay()] ?? 'sun'] ?? 1) * (index?.weights[day - first] ?? 1)
}
const weigh = (policy: ExposurePolicy, from: number, end: number): number => {
  let sum = 0
  for (let day = from; day < end; day += 1) sum += weightOf(policy, day)
  return sum
}

prop([exposures, fc.integer({ min: -400, max: 800 }), fc.integer({ min: -10, max: 300 })])(
  'exposure between two days is the sum of what they weigh',
  (policy, first, length) => {
    const [from, end] = [newYear + first, newYear + first + length]
    expect(exposureOf(policy).between(from, end)).toBeCloseTo(weigh(policy, from, end), 9)
  },
)

const dayOf = ({ at }: ActivityEvent): number => Math.floor(at / dayLength)
const distinct = (days: readonly number[]): readonly number[] => [...new Set(days)].sort((a, b) => a - b)

/** The account of active days, walked through day by day. */
const walk = (policy: ExposurePolicy, active: readonly number[], asOf: number): readonly number[] => {
  const [first] = active
  if (first === undefined) return []
  let [n, before, m, after, since] = [0, 0, 0, 0, first + 1]
  /** The active days since a possible return; only while an alarm stands. */
  let coming: { from: number; count: number } | undefined
  const mixed = (count: number, exposure: number): number => {
    const all = before + exposure
    const ratio = [1 / 2, 1 / 4, 1 / 8].map((rho) => rho ** count * (all / (before + rho * exposure)) ** (n + count))
    return exposure === 0 && count === 0 ? 1 : ratio.reduce((a, b) => a + b, 0) / 3
  }
  for (let day = first + 1; day <= asOf; day += 1) {
    const weight = weightOf(policy, day)
    const here = active.includes(day) && weight > 0
    const known = n >= 8 && before >= 28
    if (here && known && (coming !== undefined || mixed(m, after) ** 1.15 >= 20 / 0.05)) {
      // the days since the return go on, or begin anew
      const own = coming === undefined ? 1 : mixed(coming.count, weigh(policy, coming.from, day))
      coming = coming !== undefined && own < 1 ? { ...coming, count: coming.count + 1 } : { from: day, count: 1 }
      if (mixed(coming.count, weigh(policy, coming.from, day + 1)) <= 1 / 12) {
        ;[m, after, since] = [coming.count - 1, weigh(policy, coming.from, day), coming.from]
        coming = undefined
      }
    }
    m += here ? 1 : 0
    // the day that is looked at is not over
    if (day === asOf) break
    after += weight
    const falls = known && mixed(m, after) >= 1
    if (here && !falls) {
      ;[n, before, m, after, since] = [n + m, before + after, 0, 0, day + 1]
      coming = undefined
    }
  }
  return [n, before, m, after, since]
}

const gapsIn = (policy: ExposurePolicy, days: readonly number[], merge: number): readonly number[] =>
  days.flatMap((day, i) => {
    const last = days[i - 1]
    const gap = last === undefined || day - last < merge ? 0 : weigh(policy, last + merge, day + 1)
    return gap > 0 ? [gap] : []
  })

const accountOf = (policy: ExposurePolicy, events: readonly ActivityEvent[], asOf: number): unknown => {
  const of = (...kinds: readonly string[]): readonly number[] =>
    distinct(events.filter(({ kind }) => kinds.includes(kind)).map(dayOf))
  const gaps = (days: readonly number[], merge: number): unknown => {
    const found = gapsIn(policy, days, merge)
    return days.length === 0
      ? []
      : [days[0], days.at(-1), found.length, found.reduce((a, b) => a + b, 0), Math.max(0, ...found)]
  }
  const sessions = events.flatMap((event) => (event.kind === 'session' ? [event.features] : []))
  const early = sessions.slice(0, -20)
  const deep = (features: readonly string[]): boolean => features.some((name) => name !== 'basic')
  return {
    activeDays: walk(policy, of('login', 'session'), asOf),
    purchases: gaps(of('purchase'), 1),
    contacts: gaps(of('ticket', 'feedback'), 7),
    sessions: [
      early.length,
      early.filter(deep).length,
      ...['a', 'b', 'c'].map((name) => early.filter((features) => features.includes(name)).length),
      Math.min(20, sessions.length),
      sessions.slice(-20).filter(deep).length,
    ],
  }
}

const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Number(one.toFixed(6)) : one)))

prop([anyHistory, exposures, fc.integer({ min: 0, max: 120 })], { numRuns: 60 })(
  'folding events one by one gives what an account of the whole history gives',
  (events, exposure, later) => {
    const rules = rulesOf({ exposure })
    const last = events.length === 0 ? newYear : dayOf(events.at(-1) as ActivityEvent)
    const asOf = last + later
    const { profile } = sightOf(rules)({
      profile: profiled(rules, events),
      asOf: instant(on(asOf - newYear + 1, 0) - 1),
    })
    const { activeDays, purchases, contacts, sessions } = profile
    const now = activeDays === undefined ? undefined : until(rules.policy)(rules.exposure, activeDays, asOf)
    const gaps = (one: ActivityProfile['contacts']): unknown =>
      one === undefined ? [] : [one.first, one.last, one.count, one.sum, one.longest]
    const got = {
      activeDays:
        now === undefined ? [] : [now.beforeDays, now.beforeExposure, now.afterDays, now.afterExposure, now.since],
      purchases: gaps(purchases),
      contacts: gaps(contacts),
      sessions:
        sessions === undefined
          ? [0, 0, 0, 0, 0, 0, 0]
          : [
              sessions.before,
              sessions.deepBefore,
              ...sessions.uses,
              sessions.recent.length,
              sessions.recent.filter((bits) => bits !== 0).length,
            ],
    }
    expect(rounded(got)).toEqual(rounded(accountOf(exposure, events, asOf)))
    expect(JSON.parse(JSON.stringify(profile))).toStrictEqual(profile)
  },
)

/** Daily, away, and back at some pace, with whatever else: alarms that stand and clear. */
const returns = fc
  .tuple(
    fc.integer({ min: 30, max: 90 }),
    fc.integer({ min: 5, max: 120 }),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 }),
  )
  .map(([daily, away, steps]) => {
    const days = Array.from({ length: daily }, (_, day) => day)
    let day = daily + away
    for (const step of steps) {
      days.push(day)
      day += step <= 6 ? 1 : step
    }
    return days
  })

/** The habit is known from the very day on which the customer goes away. */
const justKnown = [...Array.from({ length: 36 }, (_, day) => day), 42, 43, 52, 53, 54, 55, 56, 57, 58, 59, 60]
const shut: ExposurePolicy = {
  weekdays: { sat: 0.5, sun: 0.25 },
  closed: [{ from: '2024-02-10', until: '2024-02-18' }],
  index: { from: '2024-03-01', weights: [0.5] },
}

prop([returns, exposures, fc.integer({ min: 0, max: 40 })], { numRuns: 200, examples: [[[justKnown, shut, 0]]] })(
  'a return is found as an account of the whole history finds it',
  (days, exposure, later) => {
    const rules = rulesOf({ exposure })
    const asOf = newYear + (days.at(-1) as number) + later
    const { profile } = sightOf(rules)({
      profile: profiled(rules, logins(days)),
      asOf: instant(on(asOf - newYear + 1, 0) - 1),
    })
    const now = until(rules.policy)(rules.exposure, profile.activeDays as ActiveDays, asOf)
    const seen = [now.beforeDays, now.beforeExposure, now.afterDays, now.afterExposure, now.since]
    expect(rounded(seen)).toEqual(
      rounded(
        walk(
          exposure,
          days.map((day) => newYear + day),
          asOf,
        ),
      ),
    )
  },
)

it('a profile stays small, however long the history', () => {
  const rules = rulesOf()
  const long = Array.from(
    { length: 3000 },
    (_, i): ActivityEvent =>
      ({
        kind: (['session', 'purchase', 'ticket'] as const)[i % 3] ?? 'ticket',
        at: on(i / 2),
        features: ['a'],
      }) as ActivityEvent,
  )
  expect(JSON.stringify(profiled(rules, long)).length).toBeLessThan(1000)
})
