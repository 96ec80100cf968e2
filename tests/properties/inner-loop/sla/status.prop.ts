import { describe, expect } from 'vitest'
import { elapsed } from '../../../../src/calendar/counting/elapsed.ts'
import { milliseconds } from '../../../../src/core/duration.ts'
import { instant } from '../../../../src/core/instant.ts'
import { deadline } from '../../../../src/inner-loop/sla/deadline.ts'
import type { SlaTarget } from '../../../../src/inner-loop/sla/policy.ts'
import { type Contact, statusAt } from '../../../../src/inner-loop/sla/status.ts'
import { contactChannels } from '../../../../src/inner-loop/vocabulary/contact-channel.ts'
import { fc, prop } from '../../../support/prop.ts'

const targets: fc.Arbitrary<SlaTarget> = fc.record({
  id: fc.constant('t'),
  withinMinutes: fc.integer({ min: 1, max: 10_000 }),
  channels: fc
    .tuple(fc.constantFrom(...contactChannels), fc.subarray([...contactChannels]))
    .map(([first, rest]) => [first, ...rest] as const),
  calendar: fc.constant('elapsed' as const),
  atRiskAfter: fc.double({ min: 0, max: 1, noNaN: true }),
  source: fc.constant('A2.8'),
})
const moments = fc.integer({ min: 0, max: 4e12 }).map(instant)
const soon = fc.integer({ min: 0, max: 1_200_000_000 })
const promises = fc.tuple(targets, moments)
const contactsFrom = (start: number): fc.Arbitrary<readonly Contact[]> =>
  fc.array(
    fc.record({
      at: soon.map((after) => instant(start + after)),
      channel: fc.constantFrom(...contactChannels),
    }),
    { maxLength: 4 },
  )
const histories = promises.chain(([target, start]) =>
  fc.record({ target: fc.constant(target), start: fc.constant(start), contacts: contactsFrom(start) }),
)

describe('deadline', () => {
  prop([promises])('due is the target later than the start, on elapsed time', ([target, start]) => {
    expect(deadline(elapsed)(target)(start).due).toEqual({
      _tag: 'At',
      at: start + target.withinMinutes * 60_000,
    })
  })
  prop([promises])('at risk never comes after due', ([target, start]) => {
    const { atRisk, due } = deadline(elapsed)(target)(start)
    expect(atRisk._tag === 'At' && due._tag === 'At' && start <= atRisk.at && atRisk.at <= due.at).toBe(true)
  })
})

describe('statusAt', () => {
  prop([promises])('a contact exactly at the deadline keeps the promise', ([target, start]) => {
    const [channel] = target.channels
    const due = instant(start + target.withinMinutes * 60_000)
    const at = (when: number) => statusAt(elapsed)(target)({ start, contacts: [{ at: instant(when), channel }] })
    expect(at(due)(instant(due + 1)).state).toBe('met')
    expect(at(due + 1)(instant(due + 1)).state).toBe('breached')
  })
  prop([histories, soon, soon])('a broken promise stays broken', ({ target, start, contacts }, after, later) => {
    const status = statusAt(elapsed)(target)({ start, contacts })
    const [first, second] = [status(instant(start + after)), status(instant(start + after + later))]
    if (first.state === 'breached') expect(second.state).toBe('breached')
    if (first.state === 'met') expect(second).toEqual(first)
  })
  prop([histories, soon])('a contact on another channel changes nothing', ({ target, start, contacts }, after) => {
    const asOf = instant(start + after)
    const counting = contacts.filter(({ channel }) => target.channels.includes(channel))
    const status = statusAt(elapsed)(target)
    expect(status({ start, contacts })(asOf)).toEqual(status({ start, contacts: counting })(asOf))
  })
  prop([histories, soon])('the order of contacts does not matter', ({ target, start, contacts }, after) => {
    const status = statusAt(elapsed)(target)
    const asOf = instant(start + after)
    expect(status({ start, contacts: [...contacts].reverse() })(asOf)).toEqual(status({ start, contacts })(asOf))
  })
  prop([histories, soon])('used and left add up to the target, or more', ({ target, start, contacts }, after) => {
    const { usedMilliseconds, leftMilliseconds } = statusAt(elapsed)(target)({ start, contacts })(
      instant(start + after),
    )
    const promised = target.withinMinutes * 60_000
    expect(usedMilliseconds + leftMilliseconds).toBe(Math.max(promised, usedMilliseconds))
  })
})

describe('elapsed', () => {
  prop([moments, soon.map(milliseconds)])('elapsed time added is elapsed time between', (start, worked) => {
    const reached = elapsed.add(start, worked)
    expect(reached._tag === 'At' && elapsed.between(start, reached.at)).toBe(worked)
  })
  prop([moments, moments])('time between is never negative', (from, to) => {
    expect(elapsed.between(from, to)).toBe(Math.max(0, to - from))
  })
})
