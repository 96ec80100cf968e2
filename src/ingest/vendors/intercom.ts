import { chain } from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { Instant } from '../../core/instant.ts'
import { oneOfTexts, optional, record } from '../../core/parse/parse.ts'
import type { Adapter } from '../adapter.ts'
import { unixSeconds } from '../dates/unix-seconds.ts'
import { factOf, noFeedback } from '../fact.ts'
import { idText, later } from '../fields.ts'
import type { RatingQuestion, SourceMapping } from '../mapping.ts'
import { read } from '../read.ts'
import { sourced } from '../sourced.ts'
import { textAt, valueAt } from '../value-at.ts'

/** What has to be said of an Intercom workspace (Intercom 映射). */
export interface IntercomMapping extends SourceMapping {
  /** Which score triage reads for which of the ratings 1–5. */
  readonly readAs?: RatingQuestion['readAs']
}

const topics = ['conversation.rating.added', 'conversation.rating.remarked', 'ping'] as const
interface Notification {
  readonly topic: (typeof topics)[number]
  readonly created_at: Instant
}
const notification = record<Notification>({ topic: oneOfTexts(topics), created_at: unixSeconds })

interface Conversation {
  readonly id: string
  readonly conversation_rating?: {
    readonly rating?: unknown
    readonly remark?: unknown
    readonly created_at: Instant
    readonly updated_at?: Instant
  }
}
const conversation = record<Conversation>({
  id: idText,
  conversation_rating: optional(
    record<NonNullable<Conversation['conversation_rating']>>({
      rating: later,
      remark: later,
      created_at: unixSeconds,
      updated_at: optional(unixSeconds),
    }),
  ),
})
const item = ['data', 'item'] as const

/**
 * Intercom: notifications that a conversation was rated, delivered at least once.
 *
 * The rating's `created_at` is when the rating was asked for: it names the request (a conversation that is opened again
 * can be rated again), and the clock of the answer is `updated_at`, or the notification's where an older API has none.
 * A notification sent again keeps its time, so it is the same fact. Check the signature before.
 *
 * @example
 * intercom({ source: 'intercom' })({ type: 'notification_event', topic: 'conversation.rating.added',
 *   created_at: 1795226400, data: { item: { id: '215', conversation_rating: { rating: 4, remark: '',
 *     created_at: 1795220000, updated_at: 1795226399 } } } })
 * // => right([{ _tag: 'FeedbackReceived', source: 'intercom', externalId: '215:1795220000', at: 1795226399000,
 * //      said: { receivedAt: 1795226399000, scale: '0-10' }, rating: { scale: '1-5', value: 4 } }])
 * @source A1.1
 */
export const intercom = (mapping: IntercomMapping): Adapter =>
  sourced(
    mapping,
    [],
    (received) => {
      const within = valueAt(item, received)
      const [id, asked] = [textAt(['id'], within), textAt(['conversation_rating', 'created_at'], within)]
      return { id: id === undefined || asked === undefined ? undefined : `${id}:${asked}`, within }
    },
    responseReader(mapping),
  )

const responseReader =
  (mapping: IntercomMapping): Adapter =>
  (received) => {
    const within = valueAt(item, received)
    const to: RatingQuestion = {
      kind: 'rating',
      scale: '1-5',
      ...(mapping.readAs === undefined ? {} : { readAs: mapping.readAs }),
    }
    return pipe(
      read(mapping.source)(notification, received),
      chain(({ topic, created_at: notified }) =>
        topic === 'ping'
          ? noFeedback(mapping.source, 'endpointTest')
          : pipe(
              read(mapping.source)(conversation, within, item),
              chain(({ id, conversation_rating: given }) => {
                if (given === undefined) return noFeedback(mapping.source, 'notAnswered')
                const at = given.updated_at ?? notified
                const path = [...item, 'conversation_rating']
                return factOf(mapping)({
                  externalId: `${id}:${given.created_at / 1000}`,
                  receivedAt: at,
                  at,
                  answer: { to, is: given.rating, path: [...path, 'rating'] },
                  words: { is: given.remark, path: [...path, 'remark'] },
                  within,
                })
              }),
            ),
      ),
    )
  }
