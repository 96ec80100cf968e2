import * as fc from 'fast-check'
import { instant } from '../../core/instant.ts'
import type { ActivityEvent } from '../../silent-majority/profile/event.ts'
import { activityEvents, dayLength, type HistoryShape } from './activity-events.ts'

/**
 * The history of one customer in the order of time: habits of any pace, pauses and bursts among them.
 *
 * @example
 * const year = { from: instant(0), days: 365, features: ['export'] }
 * law('events come in order', histories(year),
 *   (all) => all.every(({ at }, i) => i === 0 || all[i - 1].at <= at)).check({ numRuns: 20 }) // => undefined
 * @source A0.3
 */
export const histories = (shape: HistoryShape): fc.Arbitrary<readonly ActivityEvent[]> => {
  const { from, days } = shape
  const habit = fc
    .record({
      kind: fc.constantFrom('login' as const, 'session' as const, 'purchase' as const, 'ticket' as const),
      used: fc.array(fc.subarray([...shape.features]), { minLength: 1, maxLength: 5 }),
      every: fc.double({ min: 0.3, max: days / 3, noNaN: true }),
      start: fc.double({ min: 0, max: days / 2, noNaN: true }),
      count: fc.integer({ min: 2, max: 60 }),
      shakes: fc.array(fc.double({ min: 0.2, max: 1.8, noNaN: true }), { minLength: 1, maxLength: 7 }),
    })
    .map(({ kind, used, every, start, count, shakes }) => {
      const events: ActivityEvent[] = []
      let at = start
      for (let i = 0; i < count && at < days; i += 1, at += every * (shakes[i % shakes.length] as number)) {
        const moment = instant(from + Math.floor(at * dayLength))
        const features = used[i % used.length] as readonly string[]
        events.push(kind === 'session' ? { kind, at: moment, features } : { kind, at: moment })
      }
      return events
    })
  return fc
    .tuple(fc.array(habit, { maxLength: 3 }), fc.array(activityEvents(shape), { maxLength: 40 }))
    .map(([habits, single]) => [...habits.flat(), ...single].sort((a, b) => a.at - b.at))
}
