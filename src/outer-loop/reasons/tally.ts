import type { Monoid } from 'fp-ts/Monoid'
import { sumOfCounts } from '../../core/counts.ts'
import type { Voice } from './voice.ts'

/** How often one topic was named. */
export type TopicCounts = {
  /** Distinct customers who named it. */
  readonly customers: number
  /** Pieces of feedback that named it. */
  readonly mentions: number
  /** Distinct customers to whom something was missing in it, or who wished for it. */
  readonly missing: number
}

/**
 * The feedback of a window, counted by topic (主题计票): whole numbers only, so that tallies of different customers add up on
 * any number of machines.
 */
export type TopicTally = {
  /** Distinct customers who wrote words, those nobody knows counted as one a piece. */
  readonly customers: number
  /** How many of them are pieces nobody knows the customer of. */
  readonly anonymous: number
  /** Pieces of feedback with words. */
  readonly mentions: number
  /** Customers with words that named no topic. */
  readonly untagged: number
  /** Customers who answered without any words. */
  readonly wordless: number
  readonly topics: { readonly [topic: string]: TopicCounts }
  /** Distinct customers who named both: by the topic that comes first, then the other. */
  readonly together: { readonly [topic: string]: { readonly [other: string]: number } }
}

/**
 * How tallies come together (合并主题计票). A customer is counted in one part only: divide the work by customer.
 *
 * @law topic tallies form a commutative monoid
 */
export const topicTallies: Monoid<TopicTally> = {
  empty: { customers: 0, anonymous: 0, mentions: 0, untagged: 0, wordless: 0, topics: {}, together: {} },
  concat: sumOfCounts,
}

/** What is known of one customer while their feedback is read. */
interface Heard {
  worded: boolean
  /** A handful at most, so that a list is shorter and faster than a set. */
  named: readonly number[]
  missed: readonly number[]
}

const none: readonly number[] = []
const withOne = (places: readonly number[], place: number): readonly number[] =>
  places.includes(place) ? places : [...places, place]

/**
 * Counts people, not mentions (按客户计数): a customer who writes thirty times about a thing is one customer of it.
 *
 * @example
 * topicTallyOf([
 *   { customerId: 'c1', at: instant(0), worded: true, topics: ['price'] },
 *   { customerId: 'c1', at: instant(1), worded: true, topics: [] },
 * ]).topics // => { price: { customers: 1, mentions: 1, missing: 0 } }
 * @source A2.15, A2.16, A1.7
 * @law a tally agrees with counting customer by customer
 * @law work divided by customer tallies to the same
 */
export const topicTallyOf = (voices: Iterable<Voice>): TopicTally => {
  const counting = counter()
  for (const voice of voices) counting.add(voice)
  return counting.tally()
}

const counter = (): { readonly add: (voice: Voice) => void; readonly tally: () => TopicTally } => {
  const places = new Map<string, number>()
  const mentions: number[] = []
  const people = new Map<string, Heard>()
  const nobodies: Heard[] = []
  let worded = 0
  const placeOf = (topic: string): number => {
    const known = places.get(topic)
    if (known !== undefined) return known
    places.set(topic, mentions.length)
    return mentions.push(0) - 1
  }
  const heardBy = (customerId: string | undefined): Heard => {
    const known = customerId === undefined ? undefined : people.get(customerId)
    if (known !== undefined) return known
    const heard: Heard = { worded: false, named: none, missed: none }
    if (customerId === undefined) nobodies.push(heard)
    else people.set(customerId, heard)
    return heard
  }
  return {
    add: ({ customerId, worded: hasWords, topics, missing }) => {
      const heard = heardBy(customerId)
      if (!hasWords) return
      worded += 1
      heard.worded = true
      for (let i = 0; i < topics.length; i += 1) {
        const topic = topics[i] as string
        if (topics.indexOf(topic) < i) continue
        const place = placeOf(topic)
        mentions[place] = (mentions[place] as number) + 1
        heard.named = withOne(heard.named, place)
      }
      for (const topic of missing ?? [])
        if (topics.includes(topic)) heard.missed = withOne(heard.missed, placeOf(topic))
    },
    tally: () => summed([...places.keys()], mentions, worded, people, nobodies),
  }
}

const summed = (
  names: readonly string[],
  mentions: readonly number[],
  worded: number,
  people: ReadonlyMap<string, Heard>,
  nobodies: readonly Heard[],
): TopicTally => {
  const size = names.length
  const named = new Float64Array(size)
  const missed = new Float64Array(size)
  const both = new Map<number, number>()
  const heads = { customers: 0, anonymous: 0, untagged: 0, wordless: 0 }
  const count = (heard: Heard, anonymous: number): void => {
    if (!heard.worded) {
      heads.wordless += 1
      return
    }
    heads.customers += 1
    heads.anonymous += anonymous
    if (heard.named.length === 0) heads.untagged += 1
    for (const place of heard.named) {
      named[place] = (named[place] as number) + 1
      if (heard.named.length > 1)
        for (const other of heard.named)
          if ((names[place] as string) < (names[other] as string)) {
            const pair = place * size + other
            both.set(pair, (both.get(pair) ?? 0) + 1)
          }
    }
    for (const place of heard.missed) missed[place] = (missed[place] as number) + 1
  }
  for (const heard of people.values()) count(heard, 0)
  for (const heard of nobodies) count(heard, 1)
  const together: Record<string, Record<string, number>> = {}
  for (const [pair, customers] of both) {
    const [first, second] = [names[Math.floor(pair / size)] as string, names[pair % size] as string]
    const row = Object.hasOwn(together, first) ? (together[first] as Record<string, number>) : {}
    row[second] = customers
    together[first] = row
  }
  return {
    ...heads,
    mentions: worded,
    topics: Object.fromEntries(
      names.map((topic, place) => [
        topic,
        { customers: named[place] as number, mentions: mentions[place] as number, missing: missed[place] as number },
      ]),
    ),
    together,
  }
}
