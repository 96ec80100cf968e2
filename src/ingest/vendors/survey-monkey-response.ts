import { chain } from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { Instant } from '../../core/instant.ts'
import { instantText, listOf, oneOfTexts, optional, record } from '../../core/parse/parse.ts'
import type { Exclusion } from '../../feedback/revision/revision.ts'
import type { Adapter } from '../adapter.ts'
import { idsIn, unasked } from '../asked.ts'
import { type AnswerFound, factOf, noFeedback } from '../fact.ts'
import { idText, later } from '../fields.ts'
import type { Labels, SurveyMapping } from '../mapping.ts'
import { read } from '../read.ts'
import { sourced } from '../sourced.ts'
import { valueAt } from '../value-at.ts'

/** What has to be said of a SurveyMonkey survey (SurveyMonkey 映射); `labels` of the question name its choice ids. */
export interface SurveyMonkeyMapping extends SurveyMapping {
  readonly numberQuestion: string
  readonly wordsQuestion?: string
  /** Only this survey; responses to others are no feedback here. */
  readonly survey?: string
}

interface Answer {
  readonly choice_id?: string
  /** Of a comment beside the choices. */
  readonly other_id?: string
  readonly text?: unknown
}
interface Asked {
  readonly id: string
  readonly answers?: readonly Answer[]
}
interface Response {
  readonly id: string
  readonly survey_id?: string
  readonly response_status?: keyof typeof statuses
  readonly collection_mode?: keyof typeof modes
  readonly date_created: Instant
  readonly date_modified?: Instant
  readonly pages?: readonly { readonly questions?: readonly Asked[] }[]
}

const statuses = {
  completed: undefined,
  partial: undefined,
  disqualified: 'disqualified',
  overquota: 'disqualified',
} as const
const modes = {
  default: undefined,
  data_entry: undefined,
  edit: undefined,
  preview: 'preview',
  survey_preview: 'preview',
} as const

const answer = record<Answer>({ choice_id: optional(idText), other_id: optional(idText), text: later })
const asked = record<Asked>({ id: idText, answers: optional(listOf(answer)) })
const response = record<Response>({
  id: idText,
  survey_id: optional(idText),
  response_status: optional(oneOfTexts(Object.keys(statuses) as (keyof typeof statuses)[])),
  collection_mode: optional(oneOfTexts(Object.keys(modes) as (keyof typeof modes)[])),
  date_created: instantText,
  date_modified: optional(instantText),
  pages: optional(listOf(record<{ readonly questions?: readonly Asked[] }>({ questions: optional(listOf(asked)) }))),
})

/**
 * SurveyMonkey: a response with its details, as it is fetched after a webhook.
 *
 * A choice is named by its id, so the mapping says which number each id stands for; the weight beside it is a share of
 * the score (−100 to 100) and never an answer. One question can hold both: a number and, in its comment box, words.
 * Previews and the disqualified are facts that are excluded.
 *
 * @example
 * surveyMonkeyResponse({ source: 'sm', question: { kind: 'score', scale: '0-10', labels: { '501': 0, '511': 10 } },
 *   numberQuestion: '40' })({ id: '7', response_status: 'completed', date_created: '2026-11-21T02:00:00+00:00',
 *   pages: [{ id: '1', questions: [{ id: '40', answers: [{ choice_id: '511', choice_metadata: { weight: '100' } }] }] }] })
 * // => right([{ _tag: 'FeedbackReceived', source: 'sm', externalId: '7', at: 1795226400000,
 * //      said: { receivedAt: 1795226400000, scale: '0-10', score: 10 } }])
 * @source A1.1
 */
export const surveyMonkeyResponse = (mapping: SurveyMonkeyMapping): Adapter =>
  sourced(
    mapping,
    [[['question'], mapping.question]],
    (within) => ({ id: valueAt(['id'], within), within }),
    responseReader(mapping),
    { needs: 'numberQuestion', may: 'wordsQuestion', there: questionsIn },
  )

const questionsIn = (received: unknown): readonly string[] => {
  const pages = valueAt(['pages'], received)
  return Array.isArray(pages) ? pages.slice(0, 30).flatMap((page) => idsIn(valueAt(['questions'], page), ['id'])) : []
}

const responseReader =
  (mapping: SurveyMonkeyMapping): Adapter =>
  (received) =>
    pipe(
      read(mapping.source)(response, received),
      chain((found) =>
        mapping.survey !== undefined && found.survey_id !== mapping.survey
          ? noFeedback(mapping.source, 'otherSurvey')
          : (unasked(mapping.source, [mapping.numberQuestion, mapping.wordsQuestion], {
              answers: answeredIn(found),
              whole: found.response_status === 'completed' && exclusionOf(found) === undefined,
            }) ??
            factOf(mapping)({
              externalId: found.id,
              receivedAt: found.date_created,
              at: found.date_modified ?? found.date_created,
              answer: { to: mapping.question, ...numberIn(found, mapping.numberQuestion, mapping.question.labels) },
              ...(mapping.wordsQuestion === undefined ? {} : { words: wordsIn(found, mapping.wordsQuestion) }),
              excluded: exclusionOf(found),
              within: received,
            })),
      ),
    )

const answersTo = ({ pages = [] }: Response, question: string): readonly Answer[] =>
  pages.flatMap(({ questions = [] }) => questions).find(({ id }) => id === question)?.answers ?? []

/** The questions that were answered. */
const answeredIn = ({ pages = [] }: Response): { readonly [question: string]: true } =>
  Object.fromEntries(
    pages
      .flatMap(({ questions = [] }) => questions)
      .flatMap(({ id, answers = [] }) => (answers.length === 0 ? [] : [[id, true] as const])),
  )

/** What was written, or the choice where it has a label: the digits of an id are no answer, nor is a comment. */
const numberIn = (found: Response, question: string, labels: Labels = {}): AnswerFound => {
  const { text, choice_id } = answersTo(found, question).find(({ other_id }) => other_id === undefined) ?? {}
  const chosen = choice_id === undefined || Object.hasOwn(labels, choice_id) ? choice_id : `choice ${choice_id}`
  return { is: text ?? chosen, path: ['pages', question] }
}

/** Everything that was written, a line for each box. */
const wordsIn = (found: Response, question: string): AnswerFound => {
  const written = answersTo(found, question).flatMap(({ text }) => (text === undefined ? [] : [text]))
  return { is: written.find((text) => typeof text !== 'string') ?? written.join('\n'), path: ['pages', question] }
}

const exclusionOf = ({ collection_mode, response_status }: Response): Exclusion | undefined =>
  modes[collection_mode ?? 'default'] ?? statuses[response_status ?? 'completed']
