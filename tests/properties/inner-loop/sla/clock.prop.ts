import { describe, expect } from 'vitest'
import { elapsed } from '../../../../src/calendar/counting/elapsed.ts'
import type { Calendar, Reached } from '../../../../src/calendar/timeline/calendar.ts'
import { milliseconds, minutes } from '../../../../src/core/duration.ts'
import { type Instant, instant } from '../../../../src/core/instant.ts'
import { calendarsOf, type PromiseCalendar } from '../../../../src/inner-loop/sla/calendars.ts'
import { clockAt } from '../../../../src/inner-loop/sla/clock.ts'
import type { ClockEvent } from '../../../../src/inner-loop/sla/clock-event.ts'
import { type ClockTarget, metrics, reopenRules } from '../../../../src/inner-loop/sla/clock-target.ts'
import { deadline } from '../../../../src/inner-loop/sla/deadline.ts'
import { extend } from '../../../../src/inner-loop/sla/extend.ts'
import { retarget } from '../../../../src/inner-loop/sla/retarget.ts'
import { statusAt } from '../../../../src/inner-loop/sla/status.ts'
import { contactChannels } from '../../../../src/inner-loop/vocabulary/contact-channel.ts'
import { compiled } from '../../../fixtures/calendar-arbitraries.ts'
import { fc, prop } from '../../../support/prop.ts'

const day = 86_400_000
const base = Date.UTC(2026, 9, 23)
const hours = [
  ['09:00', '12:00'],
  ['13:30', '18:00'],
] as const
/** Clocks go back in the night of 1 November. */
const desk = compiled({
  id: 'desk',
  timeZone: 'America/New_York',
  weekly: {
    mon: hours,
    tue: hours,
    wed: hours,
    thu: hours,
    fri: [['09:00', '12:00']],
    sat: [['22:00', '02:00']],
  },
  holidays: ['2026-10-28'],
})
const moment = fc.integer({ min: 0, max: 14 * 96 }).map((quarters) => instant(base + quarters * 900_000))
/** Few enough that events often fall together. */
const eventMoment = fc.integer({ min: 0, max: 40 }).map((eighths) => instant(base + eighths * 10_800_000))
const channel = fc.constantFrom(...contactChannels)
const targets: fc.Arbitrary<ClockTarget & { readonly channels: readonly ['phone', 'email'] }> = fc.record({
  id: fc.constant('t'),
  metric: fc.constantFrom(...metrics),
  withinMinutes: fc.integer({ min: 0, max: 80 }).map((quarters) => quarters * 15),
  channels: fc.constant(['phone', 'email'] as const),
  calendar: fc.constant('desk'),
  atRiskAfter: fc.constantFrom(0, 0.5, 0.75, 1),
  whileWaiting: fc.constantFrom('pauses', 'runs'),
  onReopen: fc.constantFrom(...reopenRules),
  source: fc.constant('A2.8'),
})
const event: fc.Arbitrary<ClockEvent> = fc.oneof(
  fc.record({
    _tag: fc.constantFrom('started', 'customerMessage', 'agentReply', 'waitingStarted', 'waitingEnded', 'reopened'),
    at: eventMoment,
  }),
  fc.record({ _tag: fc.constant('contactMade' as const), at: eventMoment, channel }),
  fc.record({ _tag: fc.constant('stopped' as const), at: eventMoment }),
)
const logs = fc.array(event, { maxLength: 10 })
const pauses = fc.array(
  fc.tuple(moment, fc.nat(2 * day)).map(([from, length]) => ({ from, to: instant(from + length) })),
  { maxLength: 3 },
)
const time = (reached: Reached): number => (reached._tag === 'At' ? reached.at : Number.POSITIVE_INFINITY)

describe('clockAt', () => {
  prop([targets, logs, fc.nat(1000), moment])(
    'the order in which events are handed in does not matter',
    (target, events, seed, asOf) => {
      const shuffled = [...events]
        .map((one, place) => ({ one, key: ((place + 1) * (seed + 7919)) % 1009 }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one)
      const at = (log: readonly ClockEvent[]) => clockAt(desk)(target)({ events: log })(asOf)
      expect(at(shuffled)).toEqual(at(events))
    },
  )
  prop([targets, logs, logs, moment])(
    'an event after the instant asked changes nothing',
    (target, events, others, asOf) => {
      const later = others.map((one): ClockEvent => ({ ...one, at: instant(one.at + 14 * day + 1) }))
      const at = (log: readonly ClockEvent[]) => clockAt(desk)(target)({ events: log })(asOf)
      expect(at([...later, ...events])).toEqual(at(events))
    },
  )
  prop([targets, logs, moment, fc.nat(1000)])(
    'nothing changes before the next wake, and something does then',
    (target, events, asOf, between) => {
      const past = events.filter(({ at }) => at <= asOf)
      const at = (when: number) =>
        clockAt(desk)(target)({ events: past })(instant(when)).map(({ state, pastDeadline }) => [state, pastDeadline])
      for (const [place, { nextWakeAt }] of clockAt(desk)(target)({ events: past })(asOf).entries()) {
        const until = nextWakeAt ?? asOf + 400 * day
        const inside = asOf + Math.floor(((until - 1 - asOf) * between) / 1000)
        expect(at(inside)[place]).toEqual(at(asOf)[place])
        expect(at(until - 1)[place]).toEqual(at(asOf)[place])
        if (nextWakeAt !== undefined) expect(at(nextWakeAt)[place]).not.toEqual(at(asOf)[place])
      }
    },
  )
  prop([targets, logs, moment])('runs follow each other, and only the last may be running', (target, events, asOf) => {
    const runs = clockAt(desk)(target)({ events })(asOf)
    for (const [place, { start, stoppedAt }] of runs.entries()) {
      const next = runs[place + 1]
      if (next === undefined) continue
      expect(stoppedAt !== undefined && start <= stoppedAt && stoppedAt <= next.start).toBe(true)
    }
  })
})

describe('statusAt on a calendar, with pauses', () => {
  const status = (target: ClockTarget, start: Instant, list: readonly { from: Instant; to: Instant }[]) =>
    statusAt(desk)({ ...target, channels: ['phone'] })({ start, contacts: [], pauses: list })
  prop([targets, moment, pauses, moment, fc.nat(3 * day)])(
    'a broken promise stays broken',
    (target, start, list, asOf, later) => {
      const at = status(target, start, list)
      if (at(asOf).state === 'breached') expect(at(instant(asOf + later)).state).toBe('breached')
      if (at(asOf).pastDeadline) expect(at(instant(asOf + later)).pastDeadline).toBe(true)
    },
  )
  prop([targets, moment, pauses, moment, fc.nat(1000)])(
    'nothing changes before the next wake, with pauses to come',
    (target, start, list, asOf, between) => {
      const at = (when: number) => {
        const { state, pastDeadline } = status(target, start, list)(instant(when))
        return [state, pastDeadline]
      }
      const { nextWakeAt } = status(target, start, list)(asOf)
      const until = nextWakeAt ?? asOf + 400 * day
      expect(at(asOf + Math.floor(((until - 1 - asOf) * between) / 1000))).toEqual(at(asOf))
      expect(at(until - 1)).toEqual(at(asOf))
      if (nextWakeAt !== undefined) expect(at(nextWakeAt)).not.toEqual(at(asOf))
    },
  )
  prop([targets, moment, pauses, moment])(
    'used, left and over add up to the target, whatever was paused',
    (target, start, list, asOf) => {
      const { usedMilliseconds, leftMilliseconds, overMilliseconds, state } = status(target, start, list)(asOf)
      expect(usedMilliseconds + leftMilliseconds - overMilliseconds).toBe(target.withinMinutes * 60_000)
      expect(state === 'breached').toBe(overMilliseconds > 0)
    },
  )
  prop([targets, moment, pauses, moment])('what is broken is past its deadline', (target, start, list, asOf) => {
    const { state, pastDeadline } = status(target, start, list)(asOf)
    if (state === 'breached') expect(pastDeadline).toBe(true)
  })
})

describe('deadline', () => {
  prop([targets, moment, pauses, fc.tuple(moment, fc.nat(2 * day)), fc.integer({ min: 0, max: 13 })])(
    'adding a pause or a holiday never makes a deadline earlier',
    (target, start, list, [from, length], offset) => {
      const holiday = new Date(base + offset * day).toISOString().slice(0, 10)
      const closed: Calendar = compiled({
        id: 'desk',
        timeZone: 'America/New_York',
        weekly: {
          mon: hours,
          tue: hours,
          wed: hours,
          thu: hours,
          fri: [['09:00', '12:00']],
          sat: [['22:00', '02:00']],
        },
        holidays: [...new Set(['2026-10-28', holiday])],
      })
      const due = (calendar: Calendar, more: typeof list) => deadline(calendar)(target)(start, more)
      const before = due(desk, list)
      for (const after of [due(desk, [...list, { from, to: instant(from + length) }]), due(closed, list)]) {
        expect(time(after.due)).toBeGreaterThanOrEqual(time(before.due))
        expect(time(after.atRisk)).toBeGreaterThanOrEqual(time(before.atRisk))
      }
    },
  )
})

describe('retarget', () => {
  const changes = fc.record({ start: moment, changedAt: moment, pauses })
  const count = fc.constantFrom('retroactive' as const, 'restart' as const)
  prop([targets, targets, changes, count])('automatic re-triage never moves a due later', (from, to, facts, how) => {
    const { due, before, recounted } = retarget({ by: 'triage', count: how })(
      { calendar: desk, target: from },
      { calendar: desk, target: to },
    )(facts)
    expect(time(due)).toBe(Math.min(time(before), time(recounted)))
  })
  prop([targets, targets, changes, count, fc.constantFrom('kept' as const, 'extended' as const)])(
    'only a person who says so moves a due later',
    (from, to, facts, how, later) => {
      const { due, before, recounted, kept } = retarget({ by: 'person', count: how, later })(
        { calendar: desk, target: from },
        { calendar: desk, target: to },
      )(facts)
      expect(time(due)).toBe(later === 'extended' ? time(recounted) : Math.min(time(before), time(recounted)))
      expect(kept).toBe(later === 'kept' && time(recounted) > time(before))
    },
  )
})

describe('extend', () => {
  const grant = { grantedAt: instant(base), by: 'Li', reason: 'parts on order' }
  prop([moment, fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 600 })])(
    'an extension is later than what was due and keeps the original',
    (due, first, second) => {
      const once = extend(desk)({ due, minutes: first, ...grant })
      if (once._tag === 'Left') return expect(once).toBe('granted')
      expect(once.right.due).toBeGreaterThan(due)
      const twice = extend(desk)({ due: once.right.due, minutes: second, before: once.right, ...grant })
      expect(twice).toMatchObject({
        right: { original: due, due: time(desk.add(due, minutes(first + second))) },
      })
    },
  )
  prop([moment, fc.integer({ min: -60, max: 0 })])('an extension that adds nothing is refused', (due, less) => {
    expect(extend(desk)({ due, minutes: less, ...grant })).toEqual({
      _tag: 'Left',
      left: { _tag: 'ExtensionNotLonger', minutes: less },
    })
  })
})

describe('calendarsOf', () => {
  const written = { id: 'desk', timeZone: 'UTC', weekly: { mon: [['09:00', '17:00']] } } as const
  const open = compiled(written)
  const given = fc.constantFrom<PromiseCalendar>(calendarsOf({ desk: written }), open)
  prop([given, fc.constantFrom('elapsed', 'desk', 'night', 'constructor'), targets, moment])(
    'a promise is counted on the calendar it names',
    (calendars, calendar, target, start) => {
      const promise = { ...target, withinMinutes: target.withinMinutes + 15, calendar, metric: 'solution' } as const
      const length = milliseconds(promise.withinMinutes * 60_000)
      const named = new Map([
        ['elapsed', elapsed],
        ['desk', open],
      ])
      const expected = named.get(calendar)?.add(start, length)
      const instants = [
        deadline(calendars)(promise)(start).due,
        retarget({ by: 'triage' })({ calendar: calendars, target: promise }, { calendar: calendars, target: promise })({
          start,
          changedAt: start,
        }).due,
      ]
      const statuses = [
        statusAt(calendars)({ ...promise, channels: ['phone'] })({ start, contacts: [] })(start).due,
        clockAt(calendars)(promise)({ events: [{ _tag: 'started', at: start }] })(start)[0]?.due,
      ]
      for (const due of instants)
        expect(due._tag === 'At' ? due : 'Never').toEqual(expected?._tag === 'At' ? expected : 'Never')
      for (const due of statuses) expect(due).toEqual(expected?._tag === 'At' ? expected.at : undefined)
    },
  )
})
