import { chain } from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { Instant } from '../../core/instant.ts'
import { instantText, oneOfTexts, optional, record } from '../../core/parse/parse.ts'
import type { Adapter } from '../adapter.ts'
import { asked, unasked } from '../asked.ts'
import { type AnswerFound, factOf, noFeedback } from '../fact.ts'
import { idText } from '../fields.ts'
import { together } from '../mapped/together.ts'
import type { SurveyMapping } from '../mapping.ts'
import { placesIn } from '../places-there.ts'
import { read } from '../read.ts'
import { sourced } from '../sourced.ts'
import { valueAt } from '../value-at.ts'

/** What has to be said of a Formbricks survey (Formbricks 映射): no payload says which question is which. */
export interface FormbricksMapping extends SurveyMapping {
  /** The id of the question for a number. */
  readonly numberQuestion: string
  /** The id of the question for words. */
  readonly wordsQuestion?: string
  /** Only this survey; deliveries of others are no feedback here. */
  readonly survey?: string
}

interface Response {
  readonly id: string
  readonly surveyId?: string
  readonly createdAt: Instant
  readonly updatedAt?: Instant
}

const events = ['responseCreated', 'responseUpdated', 'responseFinished', 'testEndpoint'] as const
const event = record<{ readonly event: (typeof events)[number] }>({ event: oneOfTexts(events) })
const response = record<Response>({
  id: idText,
  surveyId: optional(idText),
  createdAt: instantText,
  updatedAt: optional(instantText),
})

/**
 * Formbricks: webhook deliveries of one survey, bare or in a list.
 *
 * A skipped question is absent from the answers though time was spent on it: no answer, never a 0. A fraction or a
 * negative number is refused, because it would fall between the groups of a score. Check the signature before.
 *
 * @example
 * formbricks({ source: 'in-app', question: { kind: 'score', scale: '0-10' }, numberQuestion: 'q1' })({
 *   event: 'responseFinished', data: { id: 'r1', createdAt: '2026-11-21T02:00:00.000Z',
 *     updatedAt: '2026-11-21T02:00:00.000Z', data: { q1: 9 } } })
 * // => right([{ _tag: 'FeedbackReceived', source: 'in-app', externalId: 'r1', at: 1795226400000,
 * //      said: { receivedAt: 1795226400000, scale: '0-10', score: 9 } }])
 * @source A1.1
 */
export const formbricks =
  (mapping: FormbricksMapping): Adapter =>
  (received) =>
    Array.isArray(received) && received.length !== 1
      ? together(mapping.source, (received as readonly unknown[]).map(responseOf(mapping)))
      : responseOf(mapping)(Array.isArray(received) ? received[0] : received)

const responseOf = (mapping: FormbricksMapping): Adapter =>
  sourced(
    mapping,
    [[['question'], mapping.question]],
    (one) => ({ id: valueAt(['data', 'id'], one), within: valueAt(['data'], one) }),
    responseReader(mapping),
    { needs: 'numberQuestion', may: 'wordsQuestion', there: (one) => placesIn(valueAt(['data', 'data'], one)) },
  )

const responseReader =
  (mapping: FormbricksMapping): Adapter =>
  (one) => {
    const data = valueAt(['data'], one)
    const answered = (question: string): AnswerFound => ({
      is: valueAt(['data', question], data),
      path: ['data', 'data', question],
    })
    return pipe(
      read(mapping.source)(event, one),
      chain(({ event: name }) =>
        name === 'testEndpoint'
          ? noFeedback(mapping.source, 'endpointTest')
          : read(mapping.source)(response, data, ['data']),
      ),
      chain((found) =>
        mapping.survey !== undefined && found.surveyId !== mapping.survey
          ? noFeedback(mapping.source, 'otherSurvey')
          : (unasked(mapping.source, [mapping.numberQuestion, mapping.wordsQuestion], {
              answers: valueAt(['data'], data),
              whole: valueAt(['finished'], data) === true || valueAt(['event'], one) === 'responseFinished',
            }) ??
            factOf(mapping)({
              externalId: found.id,
              receivedAt: found.createdAt,
              at: found.updatedAt ?? found.createdAt,
              ...asked(mapping.question, [mapping.numberQuestion, mapping.wordsQuestion], answered),
              within: data,
            })),
      ),
    )
  }
