import { chain } from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { Instant } from '../../core/instant.ts'
import { oneOfTexts, optional, record } from '../../core/parse/parse.ts'
import type { Path } from '../../core/parse-issue.ts'
import type { Adapter } from '../adapter.ts'
import { unixSeconds } from '../dates/unix-seconds.ts'
import { factOf, noFeedback } from '../fact.ts'
import { idText, later } from '../fields.ts'
import type { Question, SourceMapping } from '../mapping.ts'
import type { AskedIn } from '../mapping-flaws.ts'
import { read } from '../read.ts'
import { type Seen, sourced } from '../sourced.ts'
import { valueAt } from '../value-at.ts'

/** What has to be said of a Delighted account (Delighted 映射). */
export interface DelightedMapping extends SourceMapping {
  /** What each survey type asks: `{ nps: { kind: 'score', scale: '0-10' } }`. Other types are rejected. */
  readonly questions: { readonly [surveyType: string]: Question }
}

const events = ['survey_response.created', 'survey_response.updated', 'unsubscribe.created'] as const
const event = record<{ readonly event_type: (typeof events)[number] }>({ event_type: oneOfTexts(events) })

/**
 * Delighted: webhook events, and responses as its list gives them (where the person is a bare id).
 *
 * The first event comes with the score alone; the comment comes minutes later as an amendment with the score again.
 * An `unsubscribe.created` is no feedback: the caller keeps the wish. Check the signature before.
 *
 * @example
 * delighted({ source: 'delighted', customer: ['person', 'id'], questions: { nps: { kind: 'score', scale: '0-10' } } })({
 *   event_type: 'survey_response.created', event_data: { id: '81', person: { id: 9 }, survey_type: 'nps', score: 2,
 *     comment: null, created_at: 1795226400, updated_at: 1795226400 } })
 * // => right([{ _tag: 'FeedbackReceived', source: 'delighted', externalId: '81', at: 1795226400000,
 * //      said: { receivedAt: 1795226400000, scale: '0-10', customerId: '9', score: 2 } }])
 * @source A1.1
 * @law an adapter answers any JSON, and twice the same
 */
export const delighted = (mapping: DelightedMapping): Adapter =>
  sourced(
    { ...mapping, customer: mapping.customer ?? ['person', 'id'] },
    questionsOf(mapping),
    seen,
    eventReader(mapping),
  )

const questionsOf = ({ questions }: DelightedMapping): readonly AskedIn[] =>
  typeof questions === 'object' && questions !== null
    ? Object.entries(questions).map(([type, question]) => [['questions', type], question])
    : [[['questions'], questions]]

/** Whoever unsubscribes has answered nothing: the id is no response's then. */
const seen = (received: unknown): Seen => {
  const type = valueAt(['event_type'], received)
  const one = type === undefined ? received : valueAt(['event_data'], received)
  const within = typeof one === 'object' && one !== null ? withPerson(one) : one
  return { ...(type === 'unsubscribe.created' ? {} : { id: valueAt(['id'], one) }), within }
}

const eventReader = (mapping: DelightedMapping): Adapter => {
  const fromResponse = responseReader(mapping)
  return (received) =>
    valueAt(['event_type'], received) === undefined
      ? fromResponse(received, [])
      : pipe(
          read(mapping.source)(event, received),
          chain(({ event_type }) =>
            event_type === 'unsubscribe.created'
              ? noFeedback(mapping.source, 'unsubscribed')
              : fromResponse(valueAt(['event_data'], received), ['event_data']),
          ),
        )
}

const responseReader = (mapping: DelightedMapping): ((received: unknown, path: Path) => ReturnType<Adapter>) => {
  const response = record<Response>({
    id: idText,
    survey_type: (received, path) => oneOfTexts(Object.keys(mapping.questions))(received, path),
    score: later,
    comment: later,
    created_at: unixSeconds,
    updated_at: optional(unixSeconds),
  })
  return (received, path) =>
    pipe(
      read(mapping.source)(response, received, path),
      chain((found) =>
        factOf(mapping)({
          externalId: found.id,
          receivedAt: found.created_at,
          at: found.updated_at ?? found.created_at,
          answer: {
            to: mapping.questions[found.survey_type] as Question,
            is: found.score,
            path: [...path, 'score'],
          },
          words: { is: found.comment, path: [...path, 'comment'] },
          within: withPerson(received as object),
        }),
      ),
    )
}

interface Response {
  readonly id: string
  readonly survey_type: string
  readonly score?: unknown
  readonly comment?: unknown
  readonly created_at: Instant
  readonly updated_at?: Instant
}

/** The list gives the person as a bare id, the webhook as a record. */
const withPerson = (response: object): object => {
  const person = valueAt(['person'], response)
  return typeof person === 'object' ? response : { ...response, person: { id: person } }
}
