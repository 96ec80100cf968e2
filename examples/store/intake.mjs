import { feedbackIdOf } from 'voc-rules'
import { bury, takeFacts } from './statements.mjs'
import { canonical, digestOf, jsonIn } from './text.mjs'

/**
 * One delivery of a vendor: checked over its bytes, read, stored; only then answered. What is answered with 200 is in the
 * database. Nothing is booked here: that may take as long as it takes.
 */
export const intake =
  ({ db, vendors, clock = Date.now }) =>
  async (name, header, body) => {
    const vendor = vendors.get(name)
    if (vendor === undefined) return { status: 404, fault: 'VendorUnknown' }
    const { accepted, refused } = vendor.check({ header, body, now: clock() })
    if (refused !== undefined) return { status: 401, fault: refused }
    const json = jsonIn(body)
    if (json === undefined) return letter(db, name, 400, [{ _tag: 'NotJson' }], Buffer.from(body).toString('latin1'))
    const read = vendor.read(json.is)
    if (read._tag === 'Left') {
      const { left: fault } = read
      if (fault._tag === 'NoFeedback') return { status: 200, kept: 0, fault: fault.reason }
      return letter(db, name, 422, [fault], canonical(json.is))
    }
    try {
      const facts = JSON.stringify(read.right.map(rowOf))
      const [{ first, kept }] = await db.query(takeFacts, [name, accepted.once ?? null, facts])
      return accepted.once !== undefined && first === 0
        ? { status: 401, fault: 'SignatureUsed' }
        : { status: 200, kept }
    } catch (fault) {
      if (fault.constructor.name !== 'Unstorable') throw fault
      return letter(db, name, 422, [{ _tag: 'Unstorable', code: fault.message }], canonical(json.is))
    }
  }

/** A fact as it is stored: two deliveries of the same are one. */
export const rowOf = (fact) => ({
  feedbackId: feedbackIdOf(fact.source, fact.externalId),
  digest: digestOf(canonical(fact)),
  customerId: fact.said?.customerId ?? null,
  fact,
})

/** A signed delivery that nobody can read is kept for people; the same one again only counts. */
const letter = async (db, source, status, reason, text) => {
  const digest = digestOf(`${source} ${text}`)
  await db.query(bury, [digest, source, JSON.stringify(reason), text.replaceAll('\0', '\uFFFD')])
  return { status, fault: reason[0]._tag, letter: digest }
}
