import { chain } from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { greatestOf, leastOf } from '../../core/extremes.ts'
import { type Instant, instant } from '../../core/instant.ts'
import { instantText, listOf, optional, record, text } from '../../core/parse/parse.ts'
import type { Adapter } from '../adapter.ts'
import { asked, idsIn, unasked } from '../asked.ts'
import { factOf, noFeedback } from '../fact.ts'
import { idText, later } from '../fields.ts'
import type { SurveyMapping } from '../mapping.ts'
import { read } from '../read.ts'
import { sourced } from '../sourced.ts'
import { valueAt } from '../value-at.ts'

/** What has to be said of a Zendesk survey (Zendesk 问卷映射); `labels` of the question name its option ids. */
export interface ZendeskSurveyMapping extends SurveyMapping {
  readonly numberQuestion: string
  readonly wordsQuestion?: string
}

interface Answer {
  readonly type: string
  readonly question: { readonly id: string }
  readonly rating?: unknown
  readonly value?: unknown
  readonly selections?: readonly { readonly option_id?: string }[]
  readonly created_at: Instant
  readonly updated_at: Instant
}
const answer = record<Answer>({
  type: text,
  question: record<Answer['question']>({ id: idText }),
  rating: later,
  value: later,
  selections: optional(listOf(record<{ readonly option_id?: string }>({ option_id: optional(idText) }))),
  created_at: instantText,
  updated_at: instantText,
})
const response = record<{ readonly id: string; readonly answers: readonly Answer[] }>({
  id: idText,
  answers: listOf(answer),
})

/**
 * Zendesk surveys: a response as `survey_responses` gives it, bare or as `survey_response`.
 *
 * It was received when its first answer was and stays open to changes until it expires, so a later read is an
 * amendment by the newest answer. A `skipped` question is no answer, and `rating_category` is never read.
 *
 * @example
 * zendeskSurvey({ source: 'zendesk', question: { kind: 'rating', scale: '1-5' }, numberQuestion: 'q1' })({ id: '01J',
 *   answers: [{ type: 'rating_scale', rating: 4, rating_category: 'bad', question: { id: 'q1' },
 *     created_at: '2026-11-21T02:00:00Z', updated_at: '2026-11-21T02:00:00Z' }] })
 * // => right([{ _tag: 'FeedbackReceived', source: 'zendesk', externalId: '01J', at: 1795226400000,
 * //      said: { receivedAt: 1795226400000, scale: '0-10' }, rating: { scale: '1-5', value: 4 } }])
 * @source A1.1
 */
export const zendeskSurvey = (mapping: ZendeskSurveyMapping): Adapter =>
  sourced(
    mapping,
    [[['question'], mapping.question]],
    (received) => {
      const one = valueAt(['survey_response'], received) ?? received
      return { id: valueAt(['id'], one), within: one }
    },
    responseReader(mapping),
    {
      needs: 'numberQuestion',
      may: 'wordsQuestion',
      there: (received) =>
        idsIn(valueAt(['answers'], valueAt(['survey_response'], received) ?? received), ['question', 'id']),
    },
  )

const responseReader =
  (mapping: ZendeskSurveyMapping): Adapter =>
  (received) => {
    const inner = valueAt(['survey_response'], received)
    const [one, path] = inner === undefined ? [received, []] : [inner, ['survey_response']]
    return pipe(
      read(mapping.source)(response, one, path),
      chain(({ id, answers }) => {
        if (answers.length === 0) return noFeedback(mapping.source, 'notAnswered')
        const answered = (question: string): { readonly is: unknown; readonly path: readonly string[] } => ({
          is: saidIn(answers.find((each) => each.question.id === question)),
          path: [...path, 'answers', question],
        })
        const there = Object.fromEntries(answers.map(({ question: { id: question } }) => [question, true]))
        const other = unasked(mapping.source, [mapping.numberQuestion, mapping.wordsQuestion], {
          answers: there,
          whole: true,
        })
        if (other !== undefined) return other
        return factOf(mapping)({
          externalId: id,
          receivedAt: instant(leastOf(answers.map(({ created_at }) => created_at))),
          at: instant(greatestOf(answers.map(({ updated_at }) => updated_at))),
          ...asked(mapping.question, [mapping.numberQuestion, mapping.wordsQuestion], answered),
          within: one,
        })
      }),
    )
  }

const saidIn = (answer: Answer | undefined): unknown =>
  answer === undefined || answer.type === 'skipped'
    ? undefined
    : (answer.rating ?? answer.value ?? answer.selections?.[0]?.option_id)
