import type { Monoid } from 'fp-ts/Monoid'
import { sumOfCounts } from '../../core/counts.ts'
import { numbering } from '../../core/numbering.ts'
import { noTopics, type TopicSets, topicSets } from './topic-sets.ts'
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
 * @example
 * const north = topicTallyOf([{ customerId: 'c1', at: instant(0), worded: true, topics: ['price'] }])
 * const south = topicTallyOf([{ customerId: 'c2', at: instant(0), worded: true, topics: ['price', 'taste'] }])
 * topicTallies.concat(north, south).topics.price // => { customers: 2, mentions: 2, missing: 0 }
 * topicTallies.concat(north, south).customers // => 2
 * @law topic tallies form a commutative monoid
 */
export const topicTallies: Monoid<TopicTally> = {
  empty: { customers: 0, anonymous: 0, mentions: 0, untagged: 0, wordless: 0, topics: {}, together: {} },
  concat: sumOfCounts,
}

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

/** A customer of whom no words were heard yet, in the place of the set of what they named. */
const silent = -1

const counter = (): { readonly add: (voice: Voice) => void; readonly tally: () => TopicTally } => {
  const [topics, sets] = [numbering(), topicSets()]
  const people = new Map<string, number>()
  /** What each customer named, and what each missed. */
  const [named, missed]: readonly [number[], number[]] = [[], []]
  const mentions: number[] = []
  /** The piece that named each topic last, so that one that names it twice is one mention. */
  const latest: number[] = []
  let [pieces, anonymous] = [0, 0]
  const newcomer = (): number => {
    missed.push(noTopics)
    return named.push(silent) - 1
  }
  const whoIs = (customerId: string): number => {
    const known = people.get(customerId)
    if (known !== undefined) return known
    const who = newcomer()
    people.set(customerId, who)
    return who
  }
  return {
    add: ({ customerId, worded, topics: about, missing }) => {
      const who = customerId === undefined ? newcomer() : whoIs(customerId)
      if (!worded) return
      pieces += 1
      if (customerId === undefined) anonymous += 1
      let set = Math.max(noTopics, named[who] as number)
      for (const topic of about) {
        const place = topics.of(topic)
        if (latest[place] === pieces) continue
        latest[place] = pieces
        mentions[place] = (mentions[place] ?? 0) + 1
        set = sets.withOne(set, place)
      }
      named[who] = set
      if (missing === undefined) return
      for (const topic of missing) {
        const place = topics.known(topic)
        if (place !== undefined && latest[place] === pieces) missed[who] = sets.withOne(missed[who] as number, place)
      }
    },
    tally: () => {
      const heard = countsIn(sets, named, topics.names.length)
      const missing = countsIn(sets, missed, topics.names.length)
      const customers = named.length - heard.without
      return {
        customers,
        anonymous,
        mentions: pieces,
        untagged: heard.empty,
        wordless: heard.without,
        topics: Object.fromEntries(
          topics.names.map((topic, place) => [
            topic,
            {
              customers: heard.each[place] as number,
              mentions: mentions[place] as number,
              missing: missing.each[place] as number,
            },
          ]),
        ),
        together: together(heard.of, sets, topics.names),
      }
    },
  }
}

/** How many customers have each set, and how many each topic in it. */
interface SetCounts {
  readonly without: number
  readonly empty: number
  readonly of: Float64Array
  readonly each: Float64Array
}

const countsIn = (sets: TopicSets, all: readonly number[], topics: number): SetCounts => {
  const [of, each] = [new Float64Array(sets.size()), new Float64Array(topics)]
  let without = 0
  for (const set of all)
    if (set === silent) without += 1
    else of[set] = (of[set] as number) + 1
  of.forEach((customers, set) => {
    for (const place of sets.members(set)) each[place] = (each[place] as number) + customers
  })
  return { without, empty: of[noTopics] as number, of, each }
}

const together = (of: Float64Array, sets: TopicSets, names: readonly string[]): TopicTally['together'] => {
  const rows = new Map<number, Map<number, number>>()
  of.forEach((customers, set) => {
    if (customers === 0) return
    const members = sets.members(set)
    for (const place of members)
      for (const other of members)
        if ((names[place] as string) < (names[other] as string)) {
          const row = rows.get(place) ?? new Map<number, number>()
          rows.set(place, row.set(other, (row.get(other) ?? 0) + customers))
        }
  })
  const named = (row: ReadonlyMap<number, number>): { readonly [other: string]: number } =>
    Object.fromEntries([...row].map(([other, customers]) => [names[other] as string, customers]))
  return Object.fromEntries([...rows].map(([place, row]) => [names[place] as string, named(row)]))
}
