import { caseIdOf, feedbackBook, instant } from 'voc-rules'
import { erasedCase } from 'voc-rules/inner-loop'
import { rowOf } from './intake.mjs'
import { dropFacts, factsOf, feedbackBy, streams, takeFacts, unbury } from './statements.mjs'

/** Forgets a person: what they said and who they are is overwritten, in facts, events and snapshots; what is counted stands. */
export const erase = ({ db, books, clock = Date.now }) => {
  const customer = async (customerId) => {
    const found = await db.query(feedbackBy, [customerId])
    for (const { feedback_id } of found) {
      const [{ fact }] = await db.query(factsOf, [feedback_id])
      const { source, externalId } = fact
      const forget = { _tag: 'FeedbackErased', source, externalId, at: instant(clock()) }
      await db.query(takeFacts, [source, null, JSON.stringify([rowOf(forget)])])
      await feedback(feedback_id)
    }
    await db.query(unbury, [customerId])
    return found.length
  }

  /** Of feedback that was asked to be forgotten; done again it changes nothing, and mends what came since. */
  const feedback = async (feedbackId) => {
    const stored = await db.query(factsOf, [feedbackId])
    const [record] = feedbackBook(stored.map(({ fact }) => fact))
    const rows = record.facts.map(rowOf)
    await db.query(takeFacts, [rows[0].fact.source, null, JSON.stringify(rows)])
    await db.query(dropFacts, [feedbackId, JSON.stringify(rows.map(({ digest }) => digest))])
    await history(caseIdOf(feedbackId))
  }

  const history = async (caseId) => {
    const { machine, isOver } = books.kinds.case
    const events = (await db.query(streams.case.history, [caseId])).map(({ event }) => event)
    for (const event of events)
      if (event.erased !== true)
        await db.query(streams.case.overwrite, [caseId, event.version, JSON.stringify(machine.erase(event))])
    if (events.length === 0) return
    const state = erasedCase(await books.load('case', caseId))
    await db.query(streams.case.remember, [caseId, state.version, JSON.stringify(state), isOver(state)])
  }
  return { customer, feedback }
}
