import { describe, expect, it } from 'vitest'
import { hours } from '../../../../src/core/duration.ts'
import { timeTaken } from '../../../../src/inner-loop/sla/statistics/time-taken.ts'
import { fraction } from '../../../../src/stats/elementary/fraction.ts'

describe('timeTaken', () => {
  const four = { resolutionMinutes: 60, stopped: { '0': 1, '5': 1 }, running: { '2': 2 } }
  it('a running clock counts until where it is: one of four, then the one left (Kaplan and Meier)', () => {
    const fifth = { _tag: 'Took', from: hours(5), to: hours(6) }
    expect([timeTaken(fraction(0.2))(four)._tag, timeTaken(fraction(0.9))(four)]).toEqual(['Took', fifth])
  })
  it('what too few have reached is not known yet', () => {
    expect(timeTaken(fraction(0.5))({ ...four, running: { '7': 9 } })).toEqual({
      _tag: 'NotYetKnown',
      longerThan: hours(6),
    })
  })
})
