import { isLeft } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { milliseconds } from '../../../src/core/duration.ts'
import { instant } from '../../../src/core/instant.ts'
import { mixedLogRatio } from '../../../src/silent-majority/model/log-ratio.ts'
import { exposureFor } from '../../../src/silent-majority/policy/exposure-for.ts'
import { activeOn, until } from '../../../src/silent-majority/profile/active-days.ts'
import type { ActivityEvent } from '../../../src/silent-majority/profile/event.ts'
import { beforeOrAt } from '../../../src/silent-majority/profile/event.ts'
import { foldActivity, settledProfile } from '../../../src/silent-majority/profile/fold.ts'
import { happenedOn, openGap } from '../../../src/silent-majority/profile/gaps.ts'
import { emptyProfile } from '../../../src/silent-majority/profile/profile.ts'
import { profileOf } from '../../../src/silent-majority/profile/profile-of.ts'
import { joined } from '../../../src/silent-majority/time/day-span.ts'
import { exposureOf, without } from '../../../src/silent-majority/time/exposure.ts'
import { localDaysIn } from '../../../src/silent-majority/time/local-day.ts'
import { bitsOf, sessionOn, uses } from '../../../src/silent-majority/time/sessions.ts'
import { dayLength, newYear, on, profiled, rulesOf } from '../../support/churn.ts'

const plain = exposureOf({})

describe('exposure', () => {
  it('is a day a day where nothing is said, before 1970 too', () => {
    expect([plain.between(-9, 5), plain.between(3, 3), plain.between(5, 3)]).toEqual([14, 0, 0])
    expect(plain.perYear).toBeCloseTo(365.2425, 9)
  })

  it('weighs weekdays, before 1970 too', () => {
    const working = exposureOf({ weekdays: { sat: 0, sun: 0.5 } })
    // 1970-01-01 was a Thursday, day -4 a Sunday
    expect([-5, -4, -3, 0, 1, 2, 3, 4].map((day) => working.between(day, day + 1))).toEqual([
      0, 0.5, 1, 1, 1, 0, 0.5, 1,
    ])
    expect(working.perYear).toBeCloseTo((5.5 / 7) * 365.2425, 9)
  })

  it('leaves out what is closed, and follows the index while it lasts', () => {
    const own = exposureOf({
      weekdays: { mon: 2 },
      closed: [
        { from: '2024-01-03', until: '2024-01-05' },
        { from: '2024-01-20', until: '2024-01-22' },
      ],
      index: { from: '2024-01-01', weights: [0.5, 3, 7, 7, 0.25] },
    })
    const days = [-1, 0, 1, 2, 3, 4, 5, 7, 18, 19, 20, 21, 22]
    expect(days.map((day) => own.between(newYear + day, newYear + day + 1))).toEqual([
      1, 1, 3, 0, 0, 0.25, 1, 2, 1, 0, 0, 2, 1,
    ])
    expect(own.between(newYear - 1, newYear + 23)).toBe(1 + 1 + 3 + 0.25 + 2 + 1 + 12 + 4 + 1 - 1)
  })

  it('of a customer leaves out masks, each day once', () => {
    const own = without(plain, [
      { from: 10, until: 20 },
      { from: 15, until: 25 },
      { from: 40, until: 38 },
    ])
    expect([own.between(0, 30), own.between(12, 18), own.between(18, 27), own.between(25, 30)]).toEqual([15, 0, 2, 5])
    expect(own.between(30, 20)).toBe(0)
    expect(own.perYear).toBeCloseTo(365.2425, 9)
    expect(without(plain, [])).toBe(plain)
  })

  it('leaves out every local day a mask touches', () => {
    const rules = rulesOf()
    const between = (from: number, end: number, hour = 12): number =>
      exposureFor(rules)([{ from: on(from), until: on(end, hour), why: 'outage' }]).between(newYear, newYear + 10)
    expect([between(2, 4), between(2, 4, 0), between(2, 2, 13), between(2, 2), between(4, 2)]).toEqual([
      7, 8, 9, 10, 10,
    ])
  })
})

describe('spans of days', () => {
  it('are put in order and joined where they touch', () => {
    expect(
      joined([
        { from: 9, until: 12 },
        { from: 1, until: 4 },
        { from: 4, until: 6 },
        { from: 10, until: 11 },
        { from: 7, until: 7 },
        { from: 14, until: 13 },
        { from: 13, until: 15 },
      ]),
    ).toEqual([
      { from: 1, until: 6 },
      { from: 9, until: 12 },
      { from: 13, until: 15 },
    ])
    expect(joined([])).toEqual([])
  })
})

const like = (seen: unknown, wanted: object): void => {
  const round = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Number(one.toFixed(9)) : one)))
  expect(round(seen)).toEqual(round(wanted))
}

describe('gaps', () => {
  it('keep the last ones, and nothing where none is asked for', () => {
    const add = (keep: number): unknown =>
      [0, 3, 10, 12, 20].reduce<ReturnType<ReturnType<typeof happenedOn>> | undefined>(
        (gaps, day) => happenedOn(1, keep)(plain, gaps, day),
        undefined,
      )
    const sums = { first: 0, last: 20, count: 4, sum: 20, logs: Math.log(3 * 7 * 2 * 8), longest: 8, episodes: 4 }
    like(add(2), { ...sums, recent: [2, 8] })
    like(add(3), { ...sums, recent: [7, 2, 8] })
    like(add(9), { ...sums, recent: [3, 7, 2, 8] })
    like(add(0), { ...sums, recent: [] })
  })

  it('of an episode begin when it would have been over', () => {
    const one = happenedOn(7, 2)(plain, undefined, 10)
    expect(one).toEqual({ first: 10, last: 10, count: 0, sum: 0, logs: 0, longest: 0, episodes: 0, recent: [] })
    expect(happenedOn(7, 2)(plain, one, 16)).toEqual({ ...one, last: 16 })
    expect(happenedOn(7, 2)(plain, one, 17)).toEqual({
      ...one,
      last: 17,
      count: 1,
      sum: 1,
      longest: 1,
      episodes: 1,
      recent: [1],
    })
    expect(happenedOn(7, 2)(plain, one, 10)).toBe(one)
    expect(happenedOn(7, 2)(plain, one, 9)).toBe(one)
    expect([16, 17, 18, 30].map((day) => openGap(7)(plain, one, day))).toEqual([0, 0, 1, 13])
  })

  it('within a merged week are none, though the next day would weigh', () => {
    const one = happenedOn(7, 2)(plain, undefined, 10)
    expect([11, 12, 16].map((day) => happenedOn(7, 2)(plain, one, day).count)).toEqual([0, 0, 0])
  })

  it('count an episode once, however many purchases a burst has', () => {
    const add = happenedOn(1, 0, 7)
    const all = [0, 3, 9, 16, 40].reduce<ReturnType<typeof add> | undefined>(
      (sum, day) => add(plain, sum, day),
      undefined,
    )
    // a burst goes on while less than seven days lie between; times stay plain
    expect(all).toMatchObject({ first: 0, last: 40, count: 4, sum: 40, episodes: 2 })
    const dates = happenedOn(1, 0)
    const each = [0, 3, 9].reduce<ReturnType<typeof dates> | undefined>((sum, day) => dates(plain, sum, day), undefined)
    expect(each).toMatchObject({ count: 2, episodes: 2 })
  })

  it('after days that count for nothing are none', () => {
    const closed = exposureOf({ closed: [{ from: '1970-01-12', until: '1970-02-01' }] })
    const one = happenedOn(1, 2)(closed, undefined, 10)
    expect(happenedOn(1, 2)(closed, one, 15)).toEqual({ ...one, last: 15 })
  })
})

describe('sessions', () => {
  it('are the sticky features they used', () => {
    const bits = bitsOf(['a', 'b', 'c'])
    expect([bits([]), bits(['b']), bits(['c', 'a', 'x'])]).toEqual([0, 2, 5])
    expect([0, 1, 2].map((place) => uses(5, place))).toEqual([true, false, true])
  })

  it('are counted once they are no longer among the last', () => {
    const add = sessionOn(3, 2)
    const all = [5, 0, 3, 4].reduce<ReturnType<typeof add> | undefined>(
      (sessions, bits, i) => add(sessions, 7 + i, bits),
      undefined,
    )
    expect(all).toEqual({ first: 7, last: 10, before: 2, deepBefore: 1, uses: [1, 0, 1], recent: [3, 4] })
    expect(add(undefined, 7, 1)).toEqual({ first: 7, last: 7, before: 0, deepBefore: 0, uses: [0, 0, 0], recent: [1] })
    expect(add(all, 11, 0)).toEqual({ first: 7, last: 11, before: 3, deepBefore: 2, uses: [2, 1, 1], recent: [4, 0] })
  })
})

describe('active days', () => {
  it('keep as many as the windows hold', () => {
    const rules = rulesOf({
      logins: { method: 'windows', windows: { before: 4, after: 2 }, least: { activeDays: 1, exposure: 1 } },
    })
    const add = activeOn(rules.policy)
    const days = [1, 2, 4, 5, 7, 8, 9, 12].reduce<ReturnType<typeof add> | undefined>(
      (sum, day) => add(plain, sum, day),
      undefined,
    )
    expect(days?.recent).toEqual([4, 5, 7, 8, 9, 12])
    expect(add(plain, undefined, 3).recent).toEqual([3])
    // without a streaming test whatever came before is never the old rate: the account goes on
    expect(days).toMatchObject({ first: 1, last: 12 })
    const streaming = activeOn(rulesOf().policy)
    expect(streaming(plain, undefined, 3)).toEqual({
      first: 3,
      last: 3,
      beforeDays: 0,
      beforeExposure: 0,
      afterDays: 0,
      afterExposure: 0,
      since: 4,
    })
  })

  it('do not count on a day that counts for nothing, nor a second time', () => {
    const add = activeOn(rulesOf().policy)
    const closed = exposureOf({ closed: [{ from: '1970-01-05', until: '1970-01-06' }] })
    const one = add(closed, undefined, 3)
    expect(add(closed, one, 4)).toBe(one)
    expect(add(closed, one, 3)).toBe(one)
    expect(add(closed, one, 2)).toBe(one)
    expect(add(closed, one, 5)).toEqual({ ...one, last: 5, afterDays: 1, afterExposure: 0 })
    expect(add(closed, one, 6)).toEqual({ ...one, last: 6, afterDays: 1, afterExposure: 1 })
  })

  it('are settled up to a day, not before the last', () => {
    const { policy } = rulesOf()
    const one = activeOn(policy)(plain, undefined, 3)
    expect([until(policy)(plain, one, 2), until(policy)(plain, one, 3)]).toEqual([one, one])
    expect(until(policy)(plain, one, 9)).toEqual({ ...one, afterExposure: 5 })
  })

  it('are an old rate from the eighth day and the fourth week on, and no sooner', () => {
    const { policy } = rulesOf()
    const account = (beforeDays: number, beforeExposure: number): ReturnType<ReturnType<typeof activeOn>> => ({
      first: 0,
      last: 100,
      beforeDays,
      beforeExposure,
      afterDays: 1,
      afterExposure: 20,
      since: 81,
    })
    const since = (beforeDays: number, beforeExposure: number): number =>
      until(policy)(plain, account(beforeDays, beforeExposure), 110).since
    expect([since(8, 28), since(7, 28), since(8, 27), since(9, 29)]).toEqual([81, 101, 101, 81])
    expect(until(policy)(plain, account(8, 28), 110)).toMatchObject({ afterDays: 1, afterExposure: 30 })
    expect(until(policy)(plain, account(7, 28), 110)).toMatchObject({
      beforeDays: 8,
      beforeExposure: 49,
      afterDays: 0,
      afterExposure: 9,
    })
    expect(until(policy)(plain, account(8, 28), 100)).toEqual(account(8, 28))
    expect(until(policy)(plain, account(7, 28), 99)).toEqual(account(7, 28))
  })

  it('begin with the second: the first opens the account', () => {
    const { policy } = rulesOf()
    const opened = activeOn(policy)(plain, undefined, 3)
    expect(activeOn(policy)(plain, opened, 4)).toMatchObject({
      beforeDays: 0,
      afterDays: 1,
      afterExposure: 0,
      since: 4,
    })
  })

  it('are kept when time passes', () => {
    const rules = rulesOf({
      logins: { method: 'windows', windows: { before: 4, after: 2 }, least: { activeDays: 1, exposure: 1 } },
    })
    const { policy } = rules
    const one = activeOn(policy)(plain, undefined, 3)
    expect(until(policy)(plain, one, 9)).toHaveProperty('recent', [3])
    expect(until(rulesOf().policy)(plain, activeOn(rulesOf().policy)(plain, undefined, 3), 9)).not.toHaveProperty(
      'recent',
    )
  })

  it('become the old rate until it is known, and then only while they do not fall', () => {
    const { policy } = rulesOf()
    const add = activeOn(policy)
    const daily = Array.from({ length: 40 }, (_, day) => day).reduce<ReturnType<typeof add> | undefined>(
      (sum, day) => add(plain, sum, day),
      undefined,
    )
    expect(daily).toMatchObject({ beforeDays: 38, beforeExposure: 38, afterDays: 1, afterExposure: 0, since: 39 })
    const later = add(plain, daily, 49)
    expect(later).toMatchObject({ beforeDays: 39, beforeExposure: 39, afterDays: 1, afterExposure: 9, since: 40 })
    expect(until(policy)(plain, later, 52)).toMatchObject({
      beforeDays: 39,
      afterDays: 1,
      afterExposure: 12,
      since: 40,
    })
  })
})

describe('the likelihood ratio', () => {
  it('is a mean of ratios, and says nothing before anything is known', () => {
    const score = mixedLogRatio([1 / 2, 1 / 8])
    const by = (n: number, s: number, m: number, u: number): number =>
      Math.log((0.5 ** m * ((s + u) / (s + u / 2)) ** (n + m) + 0.125 ** m * ((s + u) / (s + u / 8)) ** (n + m)) / 2)
    for (const [n, s, m, u] of [
      [4, 30, 4, 10],
      [20, 30, 0, 10],
      [20, 30, 2, 10],
      [3, 30, 9, 10],
      [0, 30, 0, 10],
    ] as const)
      expect(score(n, s, m, u)).toBeCloseTo(by(n, s, m, u), 12)
    expect(score(0, 0, 0, 0)).toBe(0)
    expect(score(9, 0, 0, 0)).toBe(0)
    expect(score(9, 0, 1, 0)).toBeCloseTo(Math.log((0.5 + 0.125) / 2), 12)
    expect(score(0, 0, 0, 5)).toBe(0)
  })
})

describe('days of a zone', () => {
  it('change at midnight, whatever the hour looked at', () => {
    const days = localDaysIn('Asia/Shanghai')
    const hours = Array.from({ length: 49 }, (_, hour) =>
      days?.dayAt(instant(newYear * dayLength + (hour - 8) * 3_600_000)),
    )
    expect(hours).toEqual(Array.from({ length: 49 }, (_, hour) => newYear + Math.floor(hour / 24)))
    expect(days?.dayAt(instant(newYear * dayLength - 8 * 3_600_000 - 1))).toBe(newYear - 1)
  })
})

describe('days of zones whose clocks change', () => {
  const hour = 3_600_000

  it('are skipped where a zone skipped one', () => {
    const apia = localDaysIn('Pacific/Apia')
    const before = Date.UTC(2011, 11, 30, 9, 59)
    expect((apia?.dayAt(instant(before + 60_000)) ?? 0) - (apia?.dayAt(instant(before)) ?? 0)).toBe(2)
  })

  it('do not begin again when clocks go back', () => {
    // Havana put its clock back from 01:00 to 00:00 on 2024-11-03, when it was 05:00 UTC
    const havana = localDaysIn('America/Havana')
    const sunday = Date.UTC(2024, 10, 3) / dayLength
    const midnight = Date.UTC(2024, 10, 3, 4)
    const dayAfter = (hours: number): number | undefined => havana?.dayAt(instant(midnight + Math.round(hours * hour)))
    expect([-4, -3.5, -1 / hour, 0, 0.5, 1, 1.5, 2, 24, 25 - 1 / hour, 25].map(dayAfter)).toEqual(
      [-1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 1].map((off) => sunday + off),
    )
    expect([sunday, sunday + 1].map((day) => havana?.startOf(day))).toEqual([midnight, midnight + 25 * hour])
  })

  it('begin at the first moment a date is shown, though the clock shows the day before again', () => {
    // St. John's put its clock back from 00:01 to 23:01 on 1987-10-25
    const stJohns = localDaysIn('America/St_Johns')
    const sunday = Date.UTC(1987, 9, 25) / dayLength
    // 00:00 of Sunday is 02:30 UTC; a minute later it is 23:01 of Saturday again, for 59 minutes
    const first = Date.UTC(1987, 9, 25, 2, 30)
    const minutes = (count: number): number | undefined => stJohns?.dayAt(instant(first + count * 60_000))
    expect([-240, -1, 0, 1, 30, 59, 60, 61, 240].map(minutes)).toEqual(
      [-1, -1, 0, 0, 0, 0, 0, 0, 0].map((off) => sunday + off),
    )
  })

  it('are none in a zone nobody knows', () => {
    expect(localDaysIn('Mars/Olympus')).toBeUndefined()
  })
})

describe('one event of each kind', () => {
  it('goes where it belongs, and leaves no other key', () => {
    const rules = rulesOf()
    const seen = (kind: ActivityEvent['kind']): unknown => {
      const event = { kind, at: on(3), features: ['b'] } as ActivityEvent
      return settledProfile(rules, [])(profiled(rules, [event]), on(3))
    }
    const rest = { latest: on(3), held: [], settled: on(3) }
    const day = newYear + 3
    const gaps = { first: day, last: day, count: 0, sum: 0, logs: 0, longest: 0, episodes: 0, recent: [] }
    const activeDays = {
      first: day,
      last: day,
      beforeDays: 0,
      beforeExposure: 0,
      afterDays: 0,
      afterExposure: 0,
      since: day + 1,
    }
    const sessions = { first: day, last: day, before: 0, deepBefore: 0, uses: [0, 0, 0], recent: [2] }
    expect(seen('purchase')).toStrictEqual({ ...rest, purchases: gaps })
    expect(seen('ticket')).toStrictEqual({ ...rest, contacts: gaps })
    expect(seen('feedback')).toStrictEqual({ ...rest, contacts: gaps })
    expect(seen('login')).toStrictEqual({ ...rest, activeDays })
    expect(seen('session')).toStrictEqual({ ...rest, activeDays, sessions })
  })

  it('adds to what is there', () => {
    const rules = rulesOf()
    const all = [1, 9].flatMap((day) =>
      (['session', 'purchase', 'ticket'] as const).map(
        (kind) => ({ kind, at: on(day), features: ['a'] }) as unknown as ActivityEvent,
      ),
    )
    expect(settledProfile(rules, [])(profiled(rules, all), on(9))).toMatchObject({
      activeDays: { first: newYear + 1, last: newYear + 9 },
      sessions: { recent: [1, 1] },
      purchases: { count: 1, sum: 8 },
      contacts: { count: 1, sum: 2 },
    })
  })
})

describe('the fold', () => {
  const lateness = milliseconds(2 * dayLength)
  const login = (day: number, hour = 12): ActivityEvent => ({ kind: 'login', at: on(day, hour) })
  const session = (day: number, features: readonly string[]): ActivityEvent => ({
    kind: 'session',
    at: on(day),
    features,
  })

  it('holds what may still be overtaken, in order, and lets go of what may not', () => {
    const rules = rulesOf({ lateness })
    const held = (events: readonly ActivityEvent[]): readonly ActivityEvent[] => profiled(rules, events).held
    expect(held([login(3), login(2), login(4), login(3, 13)])).toEqual([login(2), login(3), login(3, 13), login(4)])
    expect(held([login(3), login(5), login(5, 13)])).toEqual([login(5), login(5, 13)])
    expect(held([login(3), login(2), login(2), login(3)])).toEqual([login(2), login(3)])
    const purchase: ActivityEvent = { kind: 'purchase', at: on(3) }
    expect(held([purchase, login(3)])).toEqual([login(3), purchase])
    expect(held([login(3), purchase])).toEqual([login(3), purchase])
    expect(held([session(3, ['b']), session(3, ['a']), session(3, ['b'])])).toEqual([
      session(3, ['a']),
      session(3, ['b']),
      session(3, ['b']),
    ])
  })

  it('takes up what it let go of', () => {
    const rules = rulesOf({ lateness })
    const profile = profiled(rules, [login(1), login(2), { kind: 'ticket', at: on(3) }, login(9)])
    expect(profile).toMatchObject({
      latest: on(9),
      held: [login(9)],
      activeDays: { first: newYear + 1, last: newYear + 2 },
      contacts: { first: newYear + 3 },
    })
    expect(Object.keys(profile).sort()).toEqual(['activeDays', 'contacts', 'held', 'latest', 'settled'])
    expect(profile.settled).toBe(on(3))
    const settled = settledProfile(rules, [])(profile, on(9))
    expect(settled).toMatchObject({ held: [], activeDays: { last: newYear + 9 } })
    expect(settledProfile(rules, [])(settled, on(9))).toBe(settled)
    expect(settledProfile(rules, [])({ held: [] }, on(9))).toEqual({ held: [] })
    // what came after the moment asked about is left aside
    expect(settledProfile(rules, [])(profile, on(8)).activeDays).toMatchObject({ last: newYear + 2 })
  })

  it('waits as long as is said, to the moment', () => {
    const rules = rulesOf({ lateness })
    expect(isLeft(profileOf(rules)([login(9), login(7)]))).toBe(false)
    expect(isLeft(profileOf(rules)([login(9), login(7, 11)]))).toBe(true)
  })

  it('stops at the first that came too late', () => {
    const rules = rulesOf({ lateness })
    const late = profileOf(rules)([login(9), login(1), login(2)])
    expect(isLeft(late) && late.left).toEqual({
      _tag: 'LateEvent',
      kind: 'login',
      at: on(1),
      latest: on(9),
      lateness,
    })
  })

  it('orders events of one moment by what they are', () => {
    const a = session(3, ['x', 'a'])
    expect([beforeOrAt(a, session(3, ['a', 'x'])), beforeOrAt(session(3, ['a', 'x']), a)]).toEqual([true, true])
    expect([beforeOrAt(a, session(3, ['b'])), beforeOrAt(session(3, ['b']), a)]).toEqual([true, false])
    expect([beforeOrAt(login(3), a), beforeOrAt(a, login(3))]).toEqual([true, false])
    expect([beforeOrAt(login(4), login(3)), beforeOrAt(login(3), login(4))]).toEqual([false, true])
    expect(beforeOrAt(session(4, []), login(5))).toBe(true)
  })
})

describe('what is no event', () => {
  it.each([null, undefined, 7, 'login', [], {}])('%j is refused by name', (received) => {
    const rules = rulesOf()
    expect(foldActivity(rules)(emptyProfile, received as never)).toMatchObject({ left: { _tag: 'UnusableEvent' } })
    expect(profileOf(rules)([received as never])).toMatchObject({ left: { _tag: 'UnusableEvent' } })
  })
})
