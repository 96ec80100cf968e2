import type { Segment } from '../../../calendar/timeline/calendar.ts'
import { topicTallyOf } from '../../reasons/tally.ts'
import type { Voice } from '../../reasons/voice.ts'

/** How many named a topic, and when: a count means nothing without the time it is of (提及人数与时间窗). */
export interface HeardInWindows {
  readonly windows: readonly Segment[]
  /** Distinct customers over all the windows. */
  readonly customers: number
  /** Pieces of feedback, those of two windows at once counted once. */
  readonly mentions: number
}

/**
 * Who named a topic in the windows it was chosen in (选题时间窗内的提及): people once, however often they wrote.
 *
 * @example
 * heardIn('price', [{ from: instant(0), to: instant(10) }])([
 *   { customerId: 'c1', at: instant(1), worded: true, topics: ['price'] },
 *   { customerId: 'c1', at: instant(9), worded: true, topics: ['price'] },
 *   { customerId: 'c2', at: instant(10), worded: true, topics: ['price'] },
 * ]) // => { windows: [{ from: 0, to: 10 }], customers: 1, mentions: 2 }
 * @source A0.15, A2.16
 * @law what was heard is counted in its windows and nowhere else
 */
export const heardIn =
  (topic: string, windows: readonly Segment[]): ((voices: Iterable<Voice>) => HeardInWindows) =>
  (voices) => {
    const within: Voice[] = []
    for (const { missing: _, ...voice } of voices)
      if (windows.some(({ from, to }) => voice.at >= from && voice.at < to))
        within.push({ ...voice, topics: voice.topics.includes(topic) ? [topic] : [] })
    const { topics } = topicTallyOf(within)
    const { customers = 0, mentions = 0 } = Object.hasOwn(topics, topic) ? (topics[topic] ?? {}) : {}
    return { windows, customers, mentions }
  }
