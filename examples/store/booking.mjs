import { Unavailable } from './database.mjs'
import { erase } from './erase.mjs'
import {
  advance,
  bury,
  checkpoint,
  dig,
  erased,
  expireDeliveries,
  expireLetters,
  factsAfter,
  renumber,
  unbooked,
} from './statements.mjs'
import { digestOf } from './text.mjs'

/**
 * Books what was taken in: reads facts from where the last reader stopped. Where it dies it begins at the same place again,
 * and several at once only do the same work twice: the books do not count it twice.
 */
export const booker = ({ db, books, customerOf = async () => undefined, reader = 'booking', page = 100 }) => {
  /** Everything there is to book now; how many facts that were. */
  const drain = async () => {
    for (let done = 0; ; ) {
      const [from = { xid: '0', position: '0' }] = await db.query(checkpoint, [reader])
      const facts = await db.query(factsAfter, [from.xid, from.position, page])
      for (const id of new Set(facts.map(({ feedback_id }) => feedback_id))) await one(id)
      if (facts.length === 0) return done
      const last = facts.at(-1)
      await db.query(advance, [reader, last.xid, last.position])
      done += facts.length
    }
  }

  const faultsOf = async (feedbackId) => books.book(feedbackId, await customerOf(feedbackId))

  const one = async (feedbackId) => {
    const faults = await faultsOf(feedbackId)
    // too many at once: the mark stays where it is, and all of it comes again
    if (faults.some(({ _tag }) => _tag === 'TooManyWriters')) throw new Unavailable('TooManyWriters')
    if (faults.length === 0) return
    const tags = JSON.stringify(faults.map(({ _tag }) => ({ _tag })))
    await db.query(bury, [digestOf(`${feedbackId} ${tags}`), 'booking', tags, feedbackId])
  }

  /** What was refused, what a crash left over, and copies that came after somebody was forgotten. */
  const sweep = async () => {
    for (const statement of renumber) await db.query(statement)
    for (const { digest, body } of await db.query(unbooked))
      if ((await faultsOf(body)).length === 0) await db.query(dig, [digest])
    for (const { feedback_id } of await db.query(erased)) await erase({ db, books }).feedback(feedback_id)
    await db.query(expireDeliveries)
    await db.query(expireLetters)
  }
  return { drain, sweep }
}
