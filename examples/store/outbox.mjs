import { claim, sent } from './statements.mjs'

/**
 * Sends what is to be told: at least once, under the id `case/event` by which a receiver knows it again. What cannot be sent
 * now is let go, and tried again after the seconds.
 */
export const sender = ({ db, send, atOnce = 50, seconds = 30 }) => ({
  drain: async () => {
    for (let done = 0; ; ) {
      const claimed = await db.query(claim, [atOnce, seconds])
      const answers = await Promise.allSettled(
        claimed.map(async ({ case_id, event, telling }) => {
          await send(`${case_id}/${event}`, telling)
          await db.query(sent, [case_id, event])
        }),
      )
      const failed = answers.find(({ status }) => status === 'rejected')
      if (failed !== undefined) throw failed.reason
      if (claimed.length === 0) return done
      done += claimed.length
    }
  },
})
