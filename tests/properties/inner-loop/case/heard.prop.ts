import { describe, expect, it } from 'vitest'
import { elapsed } from '../../../../src/calendar/counting/elapsed.ts'
import { instant } from '../../../../src/core/instant.ts'
import { emptyLog, entriesOf, type Log } from '../../../../src/events/log.ts'
import { heardOn } from '../../../../src/inner-loop/case/clock/heard.ts'
import { clockAt } from '../../../../src/inner-loop/sla/clock.ts'
import type { ClockEvent } from '../../../../src/inner-loop/sla/clock-event.ts'
import { metrics, reopenRules } from '../../../../src/inner-loop/sla/clock-target.ts'
import { standardSla } from '../../../../src/policies/inner-loop/sla.ts'
import { fc, prop } from '../../../support/prop.ts'

type Said =
  Exclude<ClockEvent, { readonly _tag: 'started' }> extends infer E
    ? E extends unknown
      ? Omit<E, 'at'>
      : never
    : never
const talk = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.constantFrom<Said>(
      { _tag: 'customerMessage' },
      { _tag: 'customerMessage' },
      { _tag: 'agentReply', channel: 'phone' },
      { _tag: 'agentReply', channel: 'email' },
      { _tag: 'contactMade', channel: 'email' },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Said>(
      { _tag: 'waitingStarted', on: 'customer' },
      { _tag: 'waitingEnded', on: 'customer' },
      { _tag: 'waitingStarted', on: 'legal' },
      { _tag: 'waitingEnded', on: 'legal' },
      { _tag: 'contactMade', channel: 'phone' },
      { _tag: 'stopped', metrics: ['solution'] },
    ),
  },
)
/** A long talk, closed and opened again now and then. */
const talks = fc
  .array(fc.array(talk, { maxLength: 900, size: 'max' }), { minLength: 1, maxLength: 3 })
  .map((cycles): readonly ClockEvent[] =>
    cycles
      .flatMap((said, place): readonly (Said | { readonly _tag: 'started' })[] =>
        place === 0 ? [{ _tag: 'started' }, ...said] : [{ _tag: 'stopped' }, { _tag: 'reopened' }, ...said],
      )
      .map((one, place) => ({ ...one, at: instant(place * 60_000) }) as ClockEvent),
  )
const grown = (events: readonly ClockEvent[]): Log<ClockEvent> =>
  events.reduce<Log<ClockEvent>>((log, one) => heardOn(log, [one]), emptyLog)

describe('what the clocks of a case have heard', () => {
  prop([talks, fc.constantFrom(...metrics), fc.constantFrom(...reopenRules)], { numRuns: 60, endOnFailure: true })(
    'what the clocks have forgotten changes no clock that still runs',
    (events, metric, onReopen) => {
      const kept = entriesOf(grown(events))
      expect(kept.slice(-512)).toEqual(events.slice(-512))
      const asOf = instant(events.length * 60_000)
      const clock = clockAt(elapsed)({ ...standardSla.targets.P0, metric, onReopen })
      const any = clockAt(elapsed)({ ...standardSla.targets.P0, channels: undefined as never, metric, onReopen })
      for (const one of metric === 'nextResponse' ? [any] : [clock, any])
        expect(one({ events: kept })(asOf).at(-1)).toEqual(one({ events })(asOf).at(-1))
    },
  )
  it('keeps the oldest message that nobody answered', () => {
    const waits = Array.from(
      { length: 1500 },
      (_, place): ClockEvent => ({
        _tag: place % 2 === 0 ? 'waitingStarted' : 'waitingEnded',
        at: instant(10 + place),
        on: 'legal',
      }),
    )
    const asked = [1, 2].map((at): ClockEvent => ({ _tag: 'customerMessage', at: instant(at) }))
    const kept = entriesOf(grown([{ _tag: 'started', at: instant(0) }, ...asked, ...waits]))
    expect(kept.filter(({ _tag }) => _tag === 'customerMessage')).toEqual([asked[0]])
  })
  it('does not grow with messages and answers', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, place): ClockEvent =>
        place % 3 === 0
          ? { _tag: 'customerMessage', at: instant(place) }
          : { _tag: 'agentReply', at: instant(place), channel: 'phone' },
    )
    const log = grown([{ _tag: 'started', at: instant(0) }, ...many])
    expect(entriesOf(log).length).toBeLessThan(1200)
    expect(entriesOf(log).slice(0, 2)).toEqual([
      { _tag: 'started', at: 0 },
      { _tag: 'agentReply', at: 1, channel: 'phone' },
    ])
  })
})
