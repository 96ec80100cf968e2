import { left } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { elapsed } from '../../../../src/calendar/counting/elapsed.ts'
import type { Calendar } from '../../../../src/calendar/timeline/calendar.ts'
import { instant, lastInstant } from '../../../../src/core/instant.ts'
import { calendarsOf } from '../../../../src/inner-loop/sla/calendars.ts'
import { clockAt, nextWakeAt } from '../../../../src/inner-loop/sla/clock.ts'
import type { ClockEvent } from '../../../../src/inner-loop/sla/clock-event.ts'
import type { ClockTarget } from '../../../../src/inner-loop/sla/clock-target.ts'
import { deadline } from '../../../../src/inner-loop/sla/deadline.ts'
import { extend } from '../../../../src/inner-loop/sla/extend.ts'
import { retarget } from '../../../../src/inner-loop/sla/retarget.ts'
import { clockTallyOf } from '../../../../src/inner-loop/sla/statistics/tally.ts'
import { statusAt } from '../../../../src/inner-loop/sla/status.ts'
import { standardSla } from '../../../../src/policies/inner-loop/sla.ts'

const hour = 3_600_000
const at = (hours: number) => instant(hours * hour)
const target = (metric: ClockTarget['metric'], more: Partial<ClockTarget> = {}): ClockTarget => ({
  id: metric,
  metric,
  withinMinutes: 240,
  calendar: 'elapsed',
  atRiskAfter: 0.75,
  source: 'A2.8',
  ...more,
})
const clock = (of: ClockTarget, events: readonly ClockEvent[], asOf: number, due?: number) =>
  clockAt(elapsed)(of)({ events, ...(due === undefined ? {} : { due: at(due) }) })(at(asOf))
const used = (of: ClockTarget, events: readonly ClockEvent[], asOf: number) =>
  clock(of, events, asOf).map(({ state, usedMilliseconds }) => [state, usedMilliseconds / hour])
const started: ClockEvent = { _tag: 'started', at: at(0) }
const message = (hours: number): ClockEvent => ({ _tag: 'customerMessage', at: at(hours) })
const never: Calendar = { ...elapsed, id: 'never', add: () => ({ _tag: 'Never', searchedUntil: lastInstant }) }
const { P1, P2 } = standardSla.targets

describe('a due handed in', () => {
  const answered: readonly ClockEvent[] = [message(0), { _tag: 'agentReply', at: at(1) }, message(2)]
  it('stands for the last run only, also where it is later than the target', () => {
    const runs = clock(target('nextResponse'), answered, 3, 10)
    expect(runs.map(({ due }) => due)).toEqual([at(4), at(10)])
  })
  it('is not needed', () => {
    expect(clock(target('nextResponse'), answered, 3).map(({ due }) => due)).toEqual([at(4), at(6)])
  })
})

describe('what starts and stops a clock', () => {
  it('an event at the very instant asked counts', () => {
    expect(used(target('solution'), [started], 0)).toEqual([['onTrack', 0]])
    expect(used(target('solution'), [started, { _tag: 'stopped', at: at(2) }], 2)).toEqual([['met', 2]])
  })
  it('a second start starts nothing, and messages start the next response only', () => {
    expect(used(target('solution'), [started, { _tag: 'started', at: at(1) }], 2)).toEqual([['onTrack', 2]])
    expect(used(target('solution'), [message(0)], 2)).toEqual([])
    expect(used(target('solution'), [started, { _tag: 'stopped', at: at(1) }, message(2)], 3)).toEqual([['met', 1]])
    expect(used(target('nextResponse'), [started], 2)).toEqual([])
  })
  it('a reply keeps no promise of a contact; a contact on any channel keeps one without channels', () => {
    const reply: ClockEvent = { _tag: 'agentReply', at: at(1) }
    const call: ClockEvent = { _tag: 'contactMade', at: at(2), channel: 'sms' }
    expect(used(target('firstContact'), [started, reply], 3)).toEqual([['atRisk', 3]])
    expect(used(target('firstContact'), [started, reply, call], 3)).toEqual([['met', 2]])
    expect(used(target('acknowledgement', { channels: ['email'] }), [started, reply], 3)).toEqual([['met', 1]])
    expect(used(target('acknowledgement', { channels: ['email'] }), [started, call], 3)).toEqual([['atRisk', 3]])
  })
  it('reopening starts no next response anew', () => {
    const log: readonly ClockEvent[] = [message(0), { _tag: 'stopped', at: at(1) }, { _tag: 'reopened', at: at(2) }]
    expect(used(target('nextResponse', { onReopen: 'newCycle' }), log, 3)).toEqual([['met', 1]])
    expect(used(target('solution', { onReopen: 'newCycle' }), [started, ...log.slice(1)], 3)).toEqual([
      ['met', 1],
      ['onTrack', 1],
    ])
  })
  it('waiting for several things overlaps, each ends by its own name', () => {
    const log: readonly ClockEvent[] = [
      started,
      { _tag: 'waitingStarted', at: at(1), on: 'photo' },
      { _tag: 'waitingStarted', at: at(2), on: 'invoice' },
      { _tag: 'waitingEnded', at: at(3), on: 'photo' },
      { _tag: 'waitingEnded', at: at(5), on: 'invoice' },
    ]
    expect(used(target('solution'), log, 6)).toEqual([['onTrack', 2]])
    expect(used(target('solution', { whileWaiting: 'runs' }), log, 6)).toEqual([['breached', 6]])
    expect(used(target('solution'), log.slice(0, 4), 6)).toEqual([['paused', 1]])
  })
})

describe('a risk that begins while a clock is paused', () => {
  it('wakes nobody before the pause is over', () => {
    const atOnce = { ...P1, withinMinutes: 0 }
    const paused = [{ from: at(0), to: at(2) }]
    const status = statusAt(elapsed)(atOnce)({ start: at(1), contacts: [], pauses: paused })
    expect(status(at(0))).toMatchObject({ state: 'paused', atRisk: at(1), nextWakeAt: at(1) + 1 })
    expect(status(instant(at(1) + 1))).toMatchObject({ state: 'paused', pastDeadline: true, nextWakeAt: at(2) })
    expect(status(at(2))).toMatchObject({ state: 'atRisk', nextWakeAt: at(2) + 1 })
  })
})

describe('at the end of time', () => {
  it('nothing wakes up after the last instant', () => {
    expect(nextWakeAt([])).toEqual({ _tag: 'Never', searchedUntil: lastInstant })
    const [status] = clock(target('solution'), [started], 1)
    expect(nextWakeAt(status === undefined ? [] : [status])).toEqual({ _tag: 'At', at: at(3) })
    expect(nextWakeAt(status === undefined ? [] : [{ ...status, nextWakeAt: lastInstant }])).toEqual({
      _tag: 'At',
      at: lastInstant,
    })
  })
  it('an extension that is never reached is refused', () => {
    expect(extend(never)({ due: at(0), minutes: 1, grantedAt: at(0), by: 'Li', reason: 'parts' })).toEqual(
      left({ _tag: 'ExtensionNeverReached', searchedUntil: lastInstant }),
    )
  })
})

describe('retargeting', () => {
  const facts = { start: at(0), changedAt: at(5) }
  const terms = (calendar: Calendar, of: typeof P1) => ({ calendar, target: { ...of, calendar: calendar.id } })
  it('says whether the new due was past when it came', () => {
    const raised = retarget({ by: 'triage' })(terms(elapsed, P2), terms(elapsed, P1))
    expect(raised(facts)).toMatchObject({ due: { at: at(4) }, kept: false, pastOnArrival: true })
    expect(raised({ ...facts, changedAt: at(4) })).toMatchObject({ pastOnArrival: false })
    expect(raised({ ...facts, changedAt: at(1) })).toMatchObject({ pastOnArrival: false })
  })
  it('a due that is never reached is later than any other', () => {
    const lost = retarget({ by: 'triage' })(terms(elapsed, P1), terms(never, P2))(facts)
    expect([lost.due, lost.kept, lost.pastOnArrival]).toEqual([{ _tag: 'At', at: at(4) }, true, true])
    const found = retarget({ by: 'triage' })(terms(never, P1), terms(elapsed, P2))(facts)
    expect([found.due, found.kept]).toEqual([{ _tag: 'At', at: at(24) }, false])
    const neither = retarget({ by: 'triage' })(terms(never, P1), terms(never, P2))(facts)
    expect([neither.due._tag, neither.kept, neither.pastOnArrival]).toEqual(['Never', false, false])
  })
  it('triage moves nothing later, whatever else is said; a person who says so does', () => {
    const rule = { by: 'triage', later: 'extended' } as unknown as { readonly by: 'triage' }
    expect(retarget(rule)(terms(elapsed, P1), terms(elapsed, P2))(facts).due).toEqual({
      _tag: 'At',
      at: at(4),
    })
    const lowered = retarget({ by: 'person', later: 'extended' })(terms(elapsed, P1), terms(elapsed, P2))(facts)
    expect([lowered.due, lowered.kept]).toEqual([{ _tag: 'At', at: at(24) }, false])
  })
})

it('on a calendar that is missing nothing is ever due', () => {
  const office = calendarsOf({})('office')
  const promise = { ...P2, calendar: 'office' }
  for (const given of [office, calendarsOf({}), elapsed]) expect(deadline(given)(promise)(at(0)).due._tag).toBe('Never')
  expect(office.between(at(0), at(9))).toBe(0)
})

it('a clock is tallied in the bin of the time it used', () => {
  const [status] = clock(target('solution'), [started, { _tag: 'stopped', at: at(2.6) }], 5)
  expect(status === undefined ? {} : clockTallyOf(30)(status).stopped).toEqual({ '5': 1 })
})
