import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import type { FeedbackFact } from './revision.ts'

const kinds = new Set([
  'FeedbackReceived',
  'FeedbackAmended',
  'FeedbackRetracted',
  'FeedbackAcknowledged',
  'FeedbackErased',
])

/** Whether something has the bones of a fact about feedback; what has not is nothing to a book. */
export const isFact = (received: unknown): received is FeedbackFact => {
  if (!isPlainRecord(received)) return false
  const { _tag, source, externalId, at, revision, said, ticket, forgot } = received
  return (
    typeof _tag === 'string' &&
    kinds.has(_tag) &&
    typeof source === 'string' &&
    typeof externalId === 'string' &&
    Number.isFinite(at) &&
    (revision === undefined || Number.isFinite(revision)) &&
    (forgot === undefined || isPlainRecord(forgot)) &&
    (_tag !== 'FeedbackAcknowledged' || typeof ticket === 'string') &&
    ((_tag !== 'FeedbackReceived' && _tag !== 'FeedbackAmended') || isSaid(said))
  )
}

const isSaid = (said: unknown): boolean =>
  isPlainRecord(said) &&
  Number.isFinite(said['receivedAt']) &&
  ['comment', 'customerId'].every((name) => said[name] === undefined || typeof said[name] === 'string')

/** The facts of a record, whatever was handed in as one. */
export const factsOf = (record: unknown): readonly FeedbackFact[] =>
  isPlainRecord(record) && Array.isArray(record['facts']) ? record['facts'].filter(isFact) : []
