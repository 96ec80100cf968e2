import { isLeft, left } from 'fp-ts/Either'
import { expect } from 'vitest'
import { milliseconds } from '../../../src/core/duration.ts'
import { sightOf } from '../../../src/silent-majority/detectors/evidence/sight.ts'
import { foldActivity } from '../../../src/silent-majority/profile/fold.ts'
import { emptyProfile } from '../../../src/silent-majority/profile/profile.ts'
import { profileOf } from '../../../src/silent-majority/profile/profile-of.ts'
import { activityEvents } from '../../../src/testing/arbitraries/activity-events.ts'
import { anyHistory, dayLength, on, profiled, rulesOf, shape } from '../../support/churn.ts'
import { rightOf } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

const week = rulesOf({ lateness: milliseconds(7 * dayLength) })
const strict = rulesOf()

prop([anyHistory, fc.array(fc.nat({ max: 7 * dayLength }), { minLength: 1, maxLength: 9 })])(
  'within the lateness the order of arrival does not matter',
  (events, delays) => {
    const arrived = events
      .map((event, i) => ({ event, when: event.at + (delays[i % delays.length] as number) }))
      .sort((a, b) => a.when - b.when)
      .map(({ event }) => event)
    const see = ({ profile }: { profile: ReturnType<typeof profiled> }): unknown =>
      sightOf(week)({ profile, asOf: on(600) }).profile
    expect(see({ profile: profiled(week, arrived) })).toEqual(see({ profile: profiled(week, events) }))
  },
)

prop([anyHistory, activityEvents(shape)])('an event that is too late is refused by name', (events, event) => {
  const profile = profiled(strict, events)
  const result = foldActivity(strict)(profile, event)
  const { latest = event.at } = profile
  if (event.at >= latest) expect(isLeft(result)).toBe(false)
  else
    expect(result).toEqual(
      left({ _tag: 'LateEvent', kind: event.kind, at: event.at, latest, lateness: milliseconds(0) }),
    )
})

prop([anyHistory, fc.nat()])('doing the same again on the same day changes nothing', (events, pick) => {
  const settled = (all: typeof events): unknown =>
    sightOf(strict)({ profile: rightOf(profileOf(strict)(all)), asOf: on(600) }).profile
  const again = events.flatMap((event, i) =>
    event.kind !== 'session' && (i + pick) % 3 === 0 ? [event, event] : [event],
  )
  expect(settled(again)).toEqual(settled(events))
})

prop([anyHistory])('an event later the same day is the same day', (events) => {
  const noon = events.flatMap((event) => (event.kind === 'purchase' ? [event] : []))
  const later = noon.map((event) => ({
    ...event,
    at: (event.at - (event.at % dayLength) + dayLength - 1) as typeof event.at,
  }))
  const see = (all: typeof later): unknown =>
    sightOf(strict)({ profile: profiled(strict, all), asOf: on(600) }).profile.purchases
  expect(see([...noon, ...later].sort((a, b) => a.at - b.at))).toEqual(see(noon))
})

prop([fc.array(fc.subarray(['a', 'b', 'basic']), { minLength: 2, maxLength: 5 })])(
  'sessions of one moment are taken in one order, whichever came first',
  (features) => {
    const sessions = features.map((used) => ({ kind: 'session' as const, at: on(3), features: used }))
    const see = (all: typeof sessions): unknown =>
      sightOf(strict)({ profile: profiled(strict, all), asOf: on(9) }).profile
    expect(see([...sessions].reverse())).toEqual(see(sessions))
  },
)

prop([fc.integer({ min: -2, max: 3 * dayLength }), fc.nat({ max: 2 * dayLength })])(
  'an event is waited for exactly as long as is said',
  (late, lateness) => {
    const fold = foldActivity({ ...strict, policy: { ...strict.policy, lateness: milliseconds(lateness) } })
    const first = rightOf(fold(emptyProfile, { kind: 'login', at: on(9) }))
    const result = fold(first, { kind: 'purchase', at: (on(9) - late) as ReturnType<typeof on> })
    expect(isLeft(result)).toBe(late > lateness)
  },
)
