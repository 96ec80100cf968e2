import { describe, expect, it } from 'vitest'
import { elapsed } from '../../../../src/calendar/counting/elapsed.ts'
import { hours, minutes } from '../../../../src/core/duration.ts'
import { instant, isoOf, lastInstant } from '../../../../src/core/instant.ts'
import { deadline } from '../../../../src/inner-loop/sla/deadline.ts'
import { statusAt } from '../../../../src/inner-loop/sla/status.ts'
import { standardSla } from '../../../../src/policies/inner-loop/sla.ts'
import { compiled } from '../../../fixtures/calendar-arbitraries.ts'

const { P0, P1, P2 } = standardSla.targets
const start = instant(Date.parse('2026-11-21T02:00:00Z'))
const at = (text: string) => instant(Date.parse(text))

describe('deadline', () => {
  it.each([
    ['A2.8: P0/P1: telephone contact within 4 hours', P0, '2026-11-21T06:00:00.000Z', '2026-11-21T05:00:00.000Z'],
    ['A2.8, for P1', P1, '2026-11-21T06:00:00.000Z', '2026-11-21T05:00:00.000Z'],
    ['A2.9: P2: e-mail or WeCom within 24 hours', P2, '2026-11-22T02:00:00.000Z', '2026-11-21T20:00:00.000Z'],
  ])('%s', (_sentence, target, due, atRisk) => {
    const reached = deadline(elapsed)(target)(start)
    expect(reached.due).toEqual({ _tag: 'At', at: Date.parse(due) })
    expect(reached.atRisk).toEqual({ _tag: 'At', at: Date.parse(atRisk) })
  })
  it('names its channels', () => {
    expect([P0.channels, P1.channels, P2.channels]).toEqual([['phone'], ['phone'], ['email', 'wecom']])
  })
  it('runs through the night of a clock change without noticing', () => {
    const before = at('2026-10-31T22:00:00-04:00')
    const { due } = deadline(elapsed)(P0)(before)
    expect(due._tag === 'At' && isoOf(due.at)).toBe('2026-11-01T06:00:00.000Z')
  })
  it('says never at the end of time', () => {
    expect(deadline(elapsed)(P0)(lastInstant).due).toEqual({ _tag: 'Never', searchedUntil: lastInstant })
  })
})

describe('statusAt', () => {
  const status = (asOf: string, ...contacts: readonly (readonly ['phone' | 'email', string])[]) =>
    statusAt(elapsed)(P0)({
      start,
      contacts: contacts.map(([channel, when]) => ({ channel, at: at(when) })),
    })(at(asOf))

  it.each([
    ['2026-11-21T02:00:00Z', 'onTrack'],
    ['2026-11-21T04:59:59.999Z', 'onTrack'],
    ['2026-11-21T05:00:00Z', 'atRisk'],
    ['2026-11-21T06:00:00Z', 'atRisk'],
    ['2026-11-21T06:00:00.001Z', 'breached'],
  ])('nobody called, as of %s: %s', (asOf, state) => {
    expect(status(asOf).state).toBe(state)
  })
  it('a call in time keeps the promise, whenever one asks', () => {
    expect(status('2026-12-01T00:00:00Z', ['phone', '2026-11-21T03:30:00Z'])).toEqual({
      state: 'met',
      usedMilliseconds: minutes(90),
      leftMilliseconds: minutes(150),
      overMilliseconds: 0,
      due: Date.parse('2026-11-21T06:00:00Z'),
      atRisk: Date.parse('2026-11-21T05:00:00Z'),
      pastDeadline: false,
      stoppedAt: Date.parse('2026-11-21T03:30:00Z'),
    })
  })
  it('an e-mail does not keep a promise to call', () => {
    expect(status('2026-11-21T07:00:00Z', ['email', '2026-11-21T02:05:00Z']).state).toBe('breached')
  })
  it('a call that is too late breaks it for good', () => {
    const late = status('2026-11-21T08:00:00Z', ['phone', '2026-11-21T07:00:00Z'])
    expect([late.state, late.usedMilliseconds, late.leftMilliseconds, late.pastDeadline]).toEqual([
      'breached',
      hours(5),
      0,
      true,
    ])
  })
  it('calls before the feedback or after the instant asked count for nothing', () => {
    expect(
      status('2026-11-21T02:30:00Z', ['phone', '2026-11-21T01:00:00Z'], ['phone', '2026-11-21T02:31:00Z']).state,
    ).toBe('onTrack')
  })
  it('on a calendar that never opens nothing is ever due', () => {
    const closed = compiled({ id: 'closed', timeZone: 'UTC', weekly: {} })
    expect(
      statusAt(closed)({ ...P0, calendar: 'closed' })({ start, contacts: [] })(at('2030-01-01T00:00:00Z')),
    ).toEqual({
      state: 'onTrack',
      usedMilliseconds: 0,
      leftMilliseconds: hours(4),
      overMilliseconds: 0,
      pastDeadline: false,
    })
  })
})
