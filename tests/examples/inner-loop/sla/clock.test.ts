import { describe, expect, it } from 'vitest'
import { elapsed } from '../../../../src/calendar/counting/elapsed.ts'
import { hours, minutes } from '../../../../src/core/duration.ts'
import { type Instant, instant, isoOf } from '../../../../src/core/instant.ts'
import { clockAt, nextWakeAt } from '../../../../src/inner-loop/sla/clock.ts'
import type { ClockEvent } from '../../../../src/inner-loop/sla/clock-event.ts'
import type { ClockTarget } from '../../../../src/inner-loop/sla/clock-target.ts'
import { extend } from '../../../../src/inner-loop/sla/extend.ts'
import { retarget } from '../../../../src/inner-loop/sla/retarget.ts'
import { statusAt } from '../../../../src/inner-loop/sla/status.ts'
import { say } from '../../../../src/locales/en.ts'
import { say as sayChinese } from '../../../../src/locales/zh-CN.ts'
import { standardSla } from '../../../../src/policies/inner-loop/sla.ts'
import { standardProgramme } from '../../../../src/policies/programme.ts'
import { assess } from '../../../../src/programme/assess/assess.ts'
import { compiled } from '../../../fixtures/calendar-arbitraries.ts'
import { verified } from '../../../support/verified.ts'

const at = (time: string): Instant => instant(Date.parse(`2026-10-${time}:00Z`))
const day = [['09:00', '17:00']] as const
const deskHours = {
  id: 'desk',
  timeZone: 'UTC',
  weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
} as const
const desk = compiled(deskHours)
const target = (metric: ClockTarget['metric'], more: Partial<ClockTarget> = {}): ClockTarget => ({
  id: metric,
  metric,
  withinMinutes: 240,
  calendar: 'desk',
  atRiskAfter: 0.75,
  source: 'A2.8',
  ...more,
})
const started: ClockEvent = { _tag: 'started', at: at('05T09:00') }
const states = (metric: ClockTarget, events: readonly ClockEvent[], asOf: string) =>
  clockAt(desk)(metric)({ events })(at(asOf)).map(({ state, usedMilliseconds }) => [state, usedMilliseconds / 60_000])

describe('metrics', () => {
  const log: readonly ClockEvent[] = [
    started,
    { _tag: 'agentReply', at: at('05T10:00'), channel: 'email' },
    { _tag: 'contactMade', at: at('05T11:00'), channel: 'phone' },
    { _tag: 'stopped', at: at('05T12:00'), metrics: ['solution'] },
    { _tag: 'stopped', at: at('06T09:30') },
  ]
  it('each is stopped by its own event', () => {
    const on = (metric: ClockTarget) => states(metric, log, '07T09:00')
    expect(on(target('acknowledgement'))).toEqual([['met', 60]])
    expect(on(target('firstContact', { channels: ['phone'] }))).toEqual([['met', 120]])
    expect(on(target('firstContact', { channels: ['wecom'] }))).toEqual([['breached', 510]])
    expect(on(target('solution'))).toEqual([['met', 180]])
    expect(on(target('closure'))).toEqual([['breached', 510]])
    expect(on(target('nextResponse'))).toEqual([])
  })
  it('the next response is counted from the oldest unanswered message', () => {
    const messages: readonly ClockEvent[] = [
      { _tag: 'customerMessage', at: at('05T10:00') },
      { _tag: 'customerMessage', at: at('05T12:00') },
      { _tag: 'agentReply', at: at('05T13:00') },
      { _tag: 'customerMessage', at: at('05T16:00') },
    ]
    expect(states(target('nextResponse'), messages, '05T17:00')).toEqual([
      ['met', 180],
      ['onTrack', 60],
    ])
  })
})

describe('at one instant', () => {
  it('a stop has the last word, then a pause, then a start', () => {
    const both = (...events: readonly ClockEvent[]) => states(target('solution'), events, '05T10:00')
    expect(both({ _tag: 'stopped', at: started.at }, started)).toEqual([['met', 0]])
    expect(both({ _tag: 'waitingStarted', at: started.at }, started)).toEqual([['paused', 0]])
    expect(
      both(started, { _tag: 'waitingStarted', at: at('05T09:30') }, { _tag: 'waitingEnded', at: at('05T09:30') }),
    ).toEqual([['paused', 30]])
    const answered: readonly ClockEvent[] = [
      { _tag: 'agentReply', at: at('05T09:30') },
      { _tag: 'customerMessage', at: at('05T09:30') },
    ]
    expect(states(target('nextResponse'), answered, '05T10:00')).toEqual([['met', 0]])
  })
})

describe('pauses', () => {
  const waiting: readonly ClockEvent[] = [
    started,
    { _tag: 'waitingStarted', at: at('05T10:00'), on: 'customer' },
    { _tag: 'waitingStarted', at: at('05T11:00'), on: 'supplier' },
    { _tag: 'waitingEnded', at: at('05T12:00'), on: 'customer' },
    { _tag: 'waitingEnded', at: at('06T10:00'), on: 'supplier' },
  ]
  it('are their union, in working time', () => {
    const [status] = clockAt(desk)(target('solution'))({ events: waiting })(at('06T11:00'))
    expect([status?.usedMilliseconds, status?.due && isoOf(status.due)]).toEqual([hours(2), '2026-10-06T13:00:00.000Z'])
    expect(states(target('solution', { whileWaiting: 'runs' }), waiting, '06T11:00')).toEqual([['breached', 600]])
  })
  it('while paused nothing is due, and nothing needs looking at', () => {
    const [status] = clockAt(desk)(target('solution'))({ events: waiting })(at('05T14:00'))
    expect(status).toMatchObject({ state: 'paused', usedMilliseconds: hours(1), leftMilliseconds: hours(3) })
    expect([status?.due, status?.nextWakeAt]).toEqual([undefined, undefined])
  })
  it('a pause that begins when the time is used up changes nothing', () => {
    const pauses = [{ from: at('05T13:00'), to: at('05T15:00') }]
    const status = statusAt(desk)({ ...standardSla.targets.P0, calendar: 'desk' })({
      start: at('05T09:00'),
      contacts: [],
      pauses,
    })
    expect(status(at('05T14:00'))).toMatchObject({ state: 'paused', due: at('05T13:00'), pastDeadline: true })
  })
})

describe('breach and deadline are two things', () => {
  const late = target('solution', { withinMinutes: 480 })
  it('at closing time the deadline passes, and the promise is broken when work goes on', () => {
    const on = (asOf: string) => {
      const [status] = clockAt(desk)(late)({ events: [started] })(at(asOf))
      return [status?.state, status?.pastDeadline, status?.nextWakeAt === undefined ? 'none' : isoOf(status.nextWakeAt)]
    }
    expect(on('05T10:00')).toEqual(['onTrack', false, '2026-10-05T15:00:00.000Z'])
    expect(on('05T16:00')).toEqual(['atRisk', false, '2026-10-05T17:00:00.001Z'])
    expect(on('05T20:00')).toEqual(['atRisk', true, '2026-10-06T09:00:00.001Z'])
    expect(on('06T10:00')).toEqual(['breached', true, 'none'])
  })
  it('the next time to look is the earliest of all clocks', () => {
    const all = [late, target('closure')].flatMap((one) => clockAt(desk)(one)({ events: [started] })(at('05T10:00')))
    expect(nextWakeAt(all)).toEqual({ _tag: 'At', at: at('05T12:00') })
  })
  it('due in quiet hours is said, and due stands', () => {
    const contact = compiled({ id: 'calls', timeZone: 'UTC', weekly: { mon: [['09:00', '20:00']] } })
    const quiet = (start: string) =>
      statusAt(elapsed, contact)(standardSla.targets.P0)({ start: at(start), contacts: [] })(at(start)).dueInQuietHours
    expect([quiet('05T10:00'), quiet('05T16:00'), quiet('05T17:00')]).toEqual([false, false, true])
  })
})

describe('reopening', () => {
  const reopened: readonly ClockEvent[] = [
    started,
    { _tag: 'stopped', at: at('05T11:00') },
    { _tag: 'reopened', at: at('06T10:00') },
  ]
  it.each([
    ['resume', [['onTrack', 150]]],
    [
      'newCycle',
      [
        ['met', 120],
        ['onTrack', 30],
      ],
    ],
    ['never', [['met', 120]]],
  ] as const)('%s', (onReopen, expected) => {
    expect(states(target('solution', { onReopen }), reopened, '06T10:30')).toEqual(expected)
  })
  it('does not undo an answer', () => {
    const contacted: readonly ClockEvent[] = [
      ...reopened,
      { _tag: 'contactMade', at: at('05T10:00'), channel: 'phone' },
    ]
    expect(states(target('firstContact'), contacted, '06T10:30')).toEqual([['met', 60]])
  })
})

describe('retargeting', () => {
  const terms = (withinMinutes: number) => ({ calendar: desk, target: target('solution', { withinMinutes }) })
  const facts = {
    start: at('05T09:00'),
    changedAt: at('05T14:00'),
    pauses: [{ from: at('05T10:00'), to: at('05T13:00') }],
  }
  const due = (rule: Parameters<typeof retarget>[0], from: number, to: number) =>
    retarget(rule)(terms(from), terms(to))(facts).due
  it('is retroactive with its pauses, or starts anew by name', () => {
    expect(due({ by: 'triage' }, 1440, 240)).toEqual({ _tag: 'At', at: at('05T16:00') })
    expect(due({ by: 'triage', count: 'restart' }, 1440, 240)).toEqual({ _tag: 'At', at: at('06T10:00') })
  })
  it('says that nobody could keep it when it came', () => {
    expect(retarget({ by: 'triage' })(terms(1440), terms(60))(facts)).toMatchObject({
      due: { at: at('05T10:00') },
      pastOnArrival: true,
      kept: false,
    })
  })
  it('lowering keeps the old due, unless a person extends it', () => {
    expect(due({ by: 'triage' }, 240, 1440)).toEqual({ _tag: 'At', at: at('05T16:00') })
    expect(due({ by: 'person' }, 240, 1440)).toEqual({ _tag: 'At', at: at('05T16:00') })
    expect(due({ by: 'person', later: 'extended' }, 240, 1440)).toEqual({ _tag: 'At', at: at('08T12:00') })
  })
  it('what was agreed decides the status', () => {
    const status = statusAt(desk)({ ...standardSla.targets.P2, calendar: 'desk' })({
      start: facts.start,
      contacts: [],
      due: at('05T16:00'),
    })
    expect(status(at('05T16:30'))).toMatchObject({
      state: 'breached',
      overMilliseconds: minutes(30),
      due: at('05T16:00'),
    })
  })
})

describe('extend', () => {
  const asked = {
    due: at('05T16:00'),
    minutes: 120,
    grantedAt: at('05T15:00'),
    by: 'Li',
    reason: 'parts on order',
  }
  it('counts on in working time', () => {
    expect(extend(desk)(asked)).toMatchObject({ right: { original: at('05T16:00'), due: at('06T10:00') } })
  })
  it.each([
    [{ ...asked, minutes: 0 }, 'an extension must add time, not 0 min', '延期必须增加时间，不能是 0 分钟'],
    [{ ...asked, reason: ' ' }, 'an extension needs a name and a reason', '延期须写明批准人与理由'],
  ])('is refused with a reason', (wrong, english, chinese) => {
    const read = extend(desk)(wrong)
    expect(read._tag === 'Left' && [say(read.left), sayChinese(read.left)]).toEqual([english, chinese])
  })
})

describe('assess on named calendars', () => {
  const { P0, P1, P2 } = standardSla.targets
  const rules = assess(
    verified({
      ...standardProgramme,
      sla: { ...standardSla, targets: { P0, P1, P2: { ...P2, calendar: 'desk' } } },
      calendars: { desk: deskHours },
      expect: {},
    }),
  )
  it('counts each promise on the calendar it names', () => {
    const contact = (score: 2 | 5, valueTier: 'high' | 'standard') =>
      rules({
        feedback: { id: '881', scale: '0-10', score: score as never, receivedAt: at('05T16:00') },
        customer: { id: 'c17', valueTier },
      }).contact
    expect(contact(2, 'high')?.due).toBe('2026-10-05T20:00:00.000Z')
    const batch = contact(5, 'standard')
    expect([batch?.due, batch && say(batch.because[0] as never)]).toEqual([
      '2026-10-08T16:00:00.000Z',
      'P2: contact by e-mail or WeCom within 24 h on calendar desk',
    ])
  })
})
