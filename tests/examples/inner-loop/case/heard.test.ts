import { describe, expect, it } from 'vitest'
import { instant } from '../../../../src/core/instant.ts'
import { emptyLog, entriesOf, type Log } from '../../../../src/events/log.ts'
import { heardOn } from '../../../../src/inner-loop/case/clock/heard.ts'
import type { ClockEvent } from '../../../../src/inner-loop/sla/clock-event.ts'

/** How much is written anew while so many steps of a case are heard, none of which is ever left out. */
const writtenFor = (count: number, step: (place: number) => ClockEvent): number => {
  let log: Log<ClockEvent> = emptyLog
  let written = 0
  for (let place = 0; place < count; place += 1) {
    const next = heardOn(log, [step(place)])
    if (next.earlier[0] !== log.earlier[0]) written += next.earlier[0]?.length ?? 0
    log = next
  }
  expect(entriesOf(log)).toEqual(Array.from({ length: count }, (_, place) => step(place)))
  return written
}

describe('what the clocks of a case have heard', () => {
  it.each<readonly [string, (place: number) => ClockEvent]>([
    [
      'waits',
      (place) => ({ _tag: place % 2 === 0 ? 'waitingStarted' : 'waitingEnded', at: instant(place), on: 'parts' }),
    ],
    ['reopenings', (place) => ({ _tag: place % 2 === 0 ? 'stopped' : 'reopened', at: instant(place) })],
  ])('is written anew no oftener than its length doubles: %s', (_what, step) => {
    for (const count of [2_000, 20_000]) expect(writtenFor(count, step)).toBeLessThan(3 * count)
  })
})
