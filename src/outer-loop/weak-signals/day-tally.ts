import type { Monoid } from 'fp-ts/Monoid'
import { dateAt } from '../../calendar/local-date.ts'
import type { LocalTime } from '../../calendar/local-time.ts'
import { sumOfCounts } from '../../core/counts.ts'
import type { Voice } from '../reasons/voice.ts'

/** Counts by local date, as days since 1970-01-01. */
export interface ByDay {
  readonly [day: string]: number
}

/** What was heard day by day (按日计票): whole numbers only. */
export type DayTally = {
  /** Customers heard with words. */
  readonly heard: ByDay
  readonly topics: {
    readonly [topic: string]: {
      /** Customers who named it. */
      readonly customers: ByDay
      readonly mentions: ByDay
    }
  }
}

/**
 * How day tallies come together (合并按日计票). A customer is counted in one part only: divide the work by customer.
 *
 * @law day tallies form a commutative monoid
 */
export const dayTallies: Monoid<DayTally> = { empty: { heard: {}, topics: {} }, concat: sumOfCounts }

/**
 * Counts customers day by day: one who writes again within `apart` days of when they last counted counts no second time,
 * of a topic or altogether, so that one angry customer is no outbreak. Feedback nobody knows the customer of counts each.
 *
 * @source A1.2
 * @law a day tally does not depend on the order of feedback
 * @law a customer counts once in as many days as they are kept apart
 */
export const dayTallyOf =
  (local: LocalTime, apart: number) =>
  (voices: Iterable<Voice>): DayTally => {
    const people = new Map<string, (readonly [day: number, topics: readonly string[]])[]>()
    const counting = counter()
    for (const { customerId, at, worded, topics } of voices) {
      if (!worded) continue
      const day = dateAt(local, at)
      const named = topics.length < 2 ? topics : [...new Set(topics)]
      for (const topic of named) counting.mention(topic, day)
      if (customerId === undefined) {
        counting.hear(day)
        for (const topic of named) counting.customer(topic, day)
        continue
      }
      const known = people.get(customerId)
      if (known === undefined) people.set(customerId, [[day, named]])
      else known.push([day, named])
    }
    for (const said of people.values()) {
      if (said.length > 1) said.sort(([a], [b]) => a - b)
      let heard = Number.NEGATIVE_INFINITY
      const last = new Map<string, number>()
      for (const [day, topics] of said) {
        if (day >= heard + apart) {
          heard = day
          counting.hear(day)
        }
        for (const topic of topics)
          if (day >= (last.get(topic) ?? Number.NEGATIVE_INFINITY) + apart) {
            last.set(topic, day)
            counting.customer(topic, day)
          }
      }
    }
    return counting.tally()
  }

interface Counting {
  readonly hear: (day: number) => void
  readonly mention: (topic: string, day: number) => void
  readonly customer: (topic: string, day: number) => void
  readonly tally: () => DayTally
}

const counter = (): Counting => {
  const heard = new Map<number, number>()
  const topics = new Map<string, { readonly customers: Map<number, number>; readonly mentions: Map<number, number> }>()
  const more = (counts: Map<number, number>, day: number): void => {
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  const of = (topic: string): { readonly customers: Map<number, number>; readonly mentions: Map<number, number> } => {
    const known = topics.get(topic)
    if (known !== undefined) return known
    const fresh = { customers: new Map<number, number>(), mentions: new Map<number, number>() }
    topics.set(topic, fresh)
    return fresh
  }
  return {
    hear: (day) => more(heard, day),
    mention: (topic, day) => more(of(topic).mentions, day),
    customer: (topic, day) => more(of(topic).customers, day),
    tally: () => ({
      heard: Object.fromEntries(heard),
      topics: Object.fromEntries(
        [...topics].map(([topic, { customers, mentions }]) => [
          topic,
          { customers: Object.fromEntries(customers), mentions: Object.fromEntries(mentions) },
        ]),
      ),
    }),
  }
}
