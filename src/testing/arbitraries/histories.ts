import * as fc from 'fast-check'
import { type Instant, instant } from '../../core/instant.ts'
import type { ActivityEvent } from '../../silent-majority/profile/event.ts'

/** What a history is drawn from. */
export interface HistoryShape {
  readonly from: Instant
  readonly days: number
  /** Features sessions may use. */
  readonly features: readonly string[]
}

const dayLength = 86_400_000

/**
 * One event somewhere within so many days.
 *
 * @example
 * const month = { from: instant(0), days: 30, features: ['export'] }
 * law('events lie in the month', activityEvents(month), ({ at }) => at >= 0 && at < 30 * 86_400_000).check({ numRuns: 20 })
 * // => undefined
 */
export const activityEvents = ({ from, days, features }: HistoryShape): fc.Arbitrary<ActivityEvent> => {
  const at = fc.nat({ max: days * dayLength - 1 }).map((after) => instant(from + after))
  const plain = fc.record(
    { kind: fc.constantFrom('login', 'purchase', 'ticket', 'feedback'), at },
    { noNullPrototype: true },
  )
  const session = fc.record(
    { kind: fc.constant('session'), at, features: fc.subarray([...features]) },
    { noNullPrototype: true },
  )
  return fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: session }) as fc.Arbitrary<ActivityEvent>
}

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
