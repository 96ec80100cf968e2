import { chain, type Either, left, right } from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { Instant } from '../../core/instant.ts'
import { instantText, oneOfTexts, optional, record } from '../../core/parse/parse.ts'
import type { IngestError } from '../../feedback/ingest-error.ts'
import type { Adapter, SourcedFact } from '../adapter.ts'
import { idText } from '../fields.ts'
import type { SourceMapping } from '../mapping.ts'
import { read } from '../read.ts'

const events = [
  'response_created',
  'response_updated',
  'response_completed',
  'response_disqualified',
  'response_overquota',
  'response_deleted',
] as const

interface Event {
  readonly event_type: (typeof events)[number]
  readonly object_id: string
  readonly event_datetime: Instant
  readonly resources?: { readonly survey_id?: string; readonly collector_id?: string }
}
const event = record<Event>({
  event_type: oneOfTexts(events),
  object_id: idText,
  event_datetime: instantText,
  resources: optional(
    record<NonNullable<Event['resources']>>({ survey_id: optional(idText), collector_id: optional(idText) }),
  ),
})

/**
 * SurveyMonkey webhooks carry ids only: a response must be fetched, one that was deleted is retracted.
 *
 * Each page a respondent finishes sends a `response_updated`; they all ask for the same response, so fetch it once a
 * while and hand what comes to `surveyMonkeyResponse`, which also tells the disqualified apart. Check the signature before.
 *
 * @example
 * surveyMonkeyWebhook({ source: 'sm' })({ event_type: 'response_updated', object_id: '7',
 *   event_datetime: '2026-11-21T02:00:00.182613+00:00', resources: { survey_id: 88 } })
 * // => { _tag: 'Left', left: { _tag: 'MustFetch', source: 'sm', what: 'response', by: { responseId: '7', surveyId: '88' },
 * //      at: 1795226400182 } }
 * surveyMonkeyWebhook({ source: 'sm' })({ event_type: 'response_deleted', object_id: '7',
 *   event_datetime: '2026-11-21T02:00:00+00:00' })
 * // => right([{ _tag: 'FeedbackRetracted', source: 'sm', externalId: '7', at: 1795226400000 }])
 * @source A1.1
 */
export const surveyMonkeyWebhook =
  ({ source }: Pick<SourceMapping, 'source'>): Adapter =>
  (received) =>
    pipe(
      read(source)(event, received),
      chain(({ event_type, object_id, event_datetime: at, resources = {} }): Either<IngestError, SourcedFact[]> => {
        if (event_type === 'response_deleted')
          return right([{ _tag: 'FeedbackRetracted', source, externalId: object_id, at }])
        const by = {
          responseId: object_id,
          ...(resources.survey_id === undefined ? {} : { surveyId: resources.survey_id }),
          ...(resources.collector_id === undefined ? {} : { collectorId: resources.collector_id }),
        }
        return left({ _tag: 'MustFetch', source, what: 'response', by, at })
      }),
    )
