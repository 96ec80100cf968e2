import { chain } from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { Instant } from '../../core/instant.ts'
import { instantText, listOf, oneOfTexts, optional, record, text } from '../../core/parse/parse.ts'
import type { Adapter } from '../adapter.ts'
import { asked, idsIn, unasked } from '../asked.ts'
import { type AnswerFound, factOf, noFeedback } from '../fact.ts'
import { idText } from '../fields.ts'
import type { SurveyMapping } from '../mapping.ts'
import { read } from '../read.ts'
import { sourced } from '../sourced.ts'
import { valueAt } from '../value-at.ts'

/** What has to be said of a Typeform form (Typeform 映射); a field is named by its `ref` or its `id`. */
export interface TypeformMapping extends SurveyMapping {
  readonly numberField: string
  readonly wordsField?: string
  /** Only this form; deliveries of others are no feedback here. */
  readonly form?: string
}

interface Submission {
  readonly form_id?: string
  readonly token: string
  readonly submitted_at: Instant
  readonly answers?: readonly object[]
}

const event = record<{ readonly event_type: 'form_response' }>({ event_type: oneOfTexts(['form_response']) })
const submission = record<Submission>({
  form_id: optional(idText),
  token: idText,
  submitted_at: instantText,
  answers: optional(listOf(record<{ readonly type: string }>({ type: text }))),
})

/**
 * Typeform: webhook deliveries of one form; a delivery repeated for hours is the same fact.
 *
 * Whether a scale starts at 0 or at 1 is a setting of the form that no delivery shows: the mapping declares it, and a
 * 0 on a scale from 1 is refused. `calculated.score` is the result of a quiz and never read. Check the signature before.
 *
 * @example
 * typeform({ source: 'typeform', question: { kind: 'score', scale: '0-10' }, numberField: 'nps' })({
 *   event_type: 'form_response', form_response: { token: 't1', submitted_at: '2026-11-21T02:00:00Z',
 *     calculated: { score: 3 }, answers: [{ type: 'number', number: 10, field: { id: 'x', ref: 'nps' } }] } })
 * // => right([{ _tag: 'FeedbackReceived', source: 'typeform', externalId: 't1', at: 1795226400000,
 * //      said: { receivedAt: 1795226400000, scale: '0-10', score: 10 } }])
 * @source A1.1
 */
export const typeform = (mapping: TypeformMapping): Adapter =>
  sourced(
    mapping,
    [[['question'], mapping.question]],
    (received) => ({ id: valueAt(['form_response', 'token'], received), within: valueAt(['form_response'], received) }),
    responseReader(mapping),
    {
      needs: 'numberField',
      may: 'wordsField',
      there: (received) => idsIn(valueAt(['form_response', 'answers'], received), ['field', 'ref']),
    },
  )

const responseReader =
  (mapping: TypeformMapping): Adapter =>
  (received) => {
    const response = valueAt(['form_response'], received)
    return pipe(
      read(mapping.source)(event, received),
      chain(() => read(mapping.source)(submission, response, ['form_response'])),
      chain(({ form_id, token, submitted_at }) =>
        mapping.form !== undefined && form_id !== mapping.form
          ? noFeedback(mapping.source, 'otherSurvey')
          : (unasked(mapping.source, [mapping.numberField, mapping.wordsField], {
              answers: answeredIn(response),
              whole: true,
            }) ??
            factOf(mapping)({
              externalId: token,
              receivedAt: submitted_at,
              at: submitted_at,
              ...asked(mapping.question, [mapping.numberField, mapping.wordsField], (field) =>
                answerIn(response, field),
              ),
              within: response,
            })),
      ),
    )
  }

/** The fields of a form by their names, those that were skipped too where the delivery tells them. */
const answeredIn = (response: unknown): Readonly<Record<string, true>> => {
  const lists = [valueAt(['definition', 'fields'], response), valueAt(['answers'], response)]
  const names = lists.flatMap((list, place) =>
    (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((one) => {
      const field = place === 0 ? one : valueAt(['field'], one)
      return [valueAt(['ref'], field), valueAt(['id'], field)]
    }),
  )
  return Object.fromEntries(names.flatMap((name) => (typeof name === 'string' ? [[name, true] as const] : [])))
}

/** What was answered in a field, whatever its type; nothing where it was skipped. */
const answerIn = (response: unknown, field: string): AnswerFound => {
  const answers = valueAt(['answers'], response)
  const isOf = (answer: unknown): boolean =>
    valueAt(['field', 'ref'], answer) === field || valueAt(['field', 'id'], answer) === field
  const answer: unknown = Array.isArray(answers) ? answers.find(isOf) : undefined
  const type = valueAt(['type'], answer)
  const is =
    type === 'choices'
      ? choicesIn(answer)
      : type === 'choice'
        ? (valueAt(['choice', 'label'], answer) ?? valueAt(['choice', 'other'], answer))
        : typeof type === 'string'
          ? valueAt([type], answer)
          : undefined
  return { is, path: ['form_response', 'answers', field] }
}

/** Several choices are words, one a line. */
const choicesIn = (answer: unknown): unknown => {
  const labels = valueAt(['choices', 'labels'], answer)
  return Array.isArray(labels) ? labels.filter((label) => typeof label === 'string').join('\n') : undefined
}
