import { decide } from './decide.mjs'

/**
 * AWS Lambda on a queue (SQS, `ReportBatchItemFailures`). What cannot be read goes to the dead letters at once: trying again
 * mends nothing. What could not be stored is named, and SQS hands only that out again. A message that comes twice is decided
 * alike, and `put` writes by its id, so nothing happens twice.
 */
export const handling =
  ({ put, putDeadLetter }) =>
  async ({ Records }) => {
    const stored = await Promise.allSettled(
      Records.map(({ messageId, body }) => {
        const decided = decide(body)
        return decided._tag === 'Left'
          ? putDeadLetter(messageId, { body, errors: decided.left })
          : put(decided.right.feedbackId, decided.right)
      }),
    )
    return {
      batchItemFailures: Records.flatMap(({ messageId }, place) =>
        stored[place].status === 'rejected' ? [{ itemIdentifier: messageId }] : [],
      ),
    }
  }
