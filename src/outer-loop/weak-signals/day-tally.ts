import type { Monoid } from 'fp-ts/Monoid'
import { dateAt } from '../../calendar/counting/local-date.ts'
import type { LocalTime } from '../../calendar/counting/local-time.ts'
import { sumOfCounts } from '../../core/counts.ts'
import { numbering } from '../../core/numbering.ts'
import { noTopics, topicSets } from '../reasons/topic-sets.ts'
import type { Voice } from '../reasons/voice.ts'
import { countingDays, type DayTally } from './days-counted.ts'

/**
 * How day tallies come together (合并按日计票). A customer is counted in one part only: divide the work by customer.
 *
 * @example
 * const monday = { heard: { 20_000: 5 }, topics: { smoke: { customers: { 20_000: 2 }, mentions: { 20_000: 3 } } } }
 * const more = { heard: { 20_000: 1, 20_001: 4 }, topics: {} }
 * dayTallies.concat(monday, more).heard // => { 20000: 6, 20001: 4 }
 * @law day tallies form a commutative monoid
 */
export const dayTallies: Monoid<DayTally> = { empty: { heard: {}, topics: {} }, concat: sumOfCounts }

/**
 * Counts customers day by day: one who writes again within `apart` days of when they last counted counts no second time,
 * of a topic or altogether, so that one angry customer is no outbreak. Feedback nobody knows the customer of counts each;
 * what has no time is of no day, and is left out.
 *
 * @example
 * const day = 86_400_000
 * const said = (at: number) => ({ customerId: 'c1', at: instant(at), worded: true, topics: ['smoke'] })
 * dayTallyOf(elapsed, 7)([said(0), said(day), said(8 * day)]).topics.smoke
 * // => { customers: { 0: 1, 8: 1 }, mentions: { 0: 1, 1: 1, 8: 1 } }
 * @source A1.2
 * @law a day tally does not depend on the order of feedback
 * @law a customer counts once in as many days as they are kept apart
 */
export const dayTallyOf =
  (local: LocalTime, apart: number) =>
  (voices: Iterable<Voice>): DayTally => {
    const [topics, sets, counts] = [numbering(), topicSets(), countingDays()]
    /** Of each customer the last piece; of each piece the one before it, its day and its topics. */
    const last = new Map<string, number>()
    const [before, days, about]: readonly [number[], number[], number[]] = [[], [], []]
    for (const { customerId, at, worded, topics: named } of voices) {
      if (!worded) continue
      const date = dateAt(local, at)
      if (Number.isNaN(date)) continue
      const day = counts.placeOf(date)
      let set = noTopics
      for (const topic of named) set = sets.withOne(set, topics.of(topic))
      for (const place of sets.members(set)) counts.mention(place, day)
      if (customerId === undefined) {
        counts.hear(day)
        for (const place of sets.members(set)) counts.name(place, day)
        continue
      }
      before.push(last.get(customerId) ?? none)
      last.set(customerId, days.length)
      days.push(day)
      about.push(set)
    }
    /** Who named each topic last, by their last piece, and when that counted. */
    const [whose, when]: readonly [number[], number[]] = [[], []]
    const dateOf = (piece: number): number => counts.dates[days[piece] as number] as number
    for (const who of last.values()) {
      let heard = Number.NEGATIVE_INFINITY
      for (const piece of inTurn(who, before, dateOf)) {
        const [day, date] = [days[piece] as number, dateOf(piece)]
        if (date >= heard + apart) {
          heard = date
          counts.hear(day)
        }
        for (const place of sets.members(about[piece] as number))
          if (whose[place] !== who || date >= (when[place] as number) + apart) {
            whose[place] = who
            when[place] = date
            counts.name(place, day)
          }
      }
    }
    return counts.tally(topics.names)
  }

const none = -1

/** The pieces of one customer by their dates, from the one that came last. */
const inTurn = (last: number, before: readonly number[], dateOf: (piece: number) => number): readonly number[] => {
  const pieces: number[] = []
  for (let piece = last; piece !== none; piece = before[piece] as number) pieces.push(piece)
  return pieces.length < 2 ? pieces : pieces.sort((a, b) => dateOf(a) - dateOf(b))
}
