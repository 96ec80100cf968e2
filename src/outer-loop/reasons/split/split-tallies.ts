import { type TopicTally, topicTallyOf } from '../tally.ts'
import type { Voice } from '../voice.ts'
import type { Split } from './split.ts'

/** Tallies of the parts of a whole. */
export interface SplitTallies {
  /** A customer heard in two parts is in both: parts may add up to more than the whole. */
  readonly parts: { readonly [part: string]: TopicTally }
  /** Feedback of which the part is not known; counted, never guessed. */
  readonly unknown: TopicTally
}

/**
 * The same tally, part by part (按渠道、分层、地区拆分).
 *
 * @example
 * const said = (customerId: string, place?: string) => ({ customerId, at: instant(0), worded: true, topics: ['price'], ...(place && { place }) })
 * const byPlace = splitTallies('place')([said('c1', 'north'), said('c1', 'south'), said('c2')])
 * Object.entries(byPlace.parts).map(([place, { customers }]) => [place, customers])
 * // => [['north', 1], ['south', 1]]
 * byPlace.unknown.customers // => 1
 * @source A2.16, A4.8
 * @law parts hold every mention once
 */
export const splitTallies =
  (by: Split) =>
  (voices: Iterable<Voice>): SplitTallies => {
    const parts = new Map<string, Voice[]>()
    const unknown: Voice[] = []
    for (const voice of voices) {
      const part = voice[by]
      if (part === undefined) unknown.push(voice)
      else {
        const same = parts.get(part)
        if (same === undefined) parts.set(part, [voice])
        else same.push(voice)
      }
    }
    return {
      parts: Object.fromEntries(
        [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([part, own]) => [part, topicTallyOf(own)]),
      ),
      unknown: topicTallyOf(unknown),
    }
  }
