import { chain } from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import type { Instant } from '../../core/instant.ts'
import { instantText, oneOfTexts, optional, record } from '../../core/parse/parse.ts'
import type { Adapter } from '../adapter.ts'
import { factOf, noFeedback } from '../fact.ts'
import { idText, later } from '../fields.ts'
import type { RatingQuestion, SourceMapping } from '../mapping.ts'
import { read } from '../read.ts'
import { sourced } from '../sourced.ts'
import { valueAt } from '../value-at.ts'

/** What has to be said of Zendesk's older satisfaction ratings (Zendesk 满意度映射). */
export interface ZendeskRatingMapping extends SourceMapping {
  /** Which score triage reads for bad (0) and good (1); without it a rating is no reason for a case by itself. */
  readonly readAs?: RatingQuestion['readAs']
}

const scores = {
  offered: undefined,
  unoffered: undefined,
  bad: 0,
  bad_with_comment: 0,
  good: 1,
  good_with_comment: 1,
} as const

interface Rating {
  readonly id: string
  readonly score: keyof typeof scores
  readonly comment?: unknown
  readonly created_at: Instant
  readonly updated_at?: Instant
}
const offer = record<Pick<Rating, 'score'>>({ score: oneOfTexts(Object.keys(scores) as (keyof typeof scores)[]) })
const rating = record<Omit<Rating, 'score'>>({
  id: idText,
  comment: later,
  created_at: instantText,
  updated_at: optional(instantText),
})

/**
 * Zendesk, older satisfaction ratings, bare or as `satisfaction_rating`: good or bad on the scale 0–1.
 *
 * `offered` and `unoffered` are no answers. Whether there is a comment is seen from the comment, not from
 * `_with_comment`. Where the newer surveys are used as well, Zendesk shows their answers here once more, squeezed into
 * good and bad: take one of the two. Check the signature before.
 *
 * @example
 * zendeskRating({ source: 'zendesk', readAs: { 0: 2 } })({ id: 35, score: 'bad', comment: null, requester_id: 7,
 *   created_at: '2026-11-21T02:00:00Z', updated_at: '2026-11-21T02:00:00Z' })
 * // => right([{ _tag: 'FeedbackReceived', source: 'zendesk', externalId: '35', at: 1795226400000,
 * //      said: { receivedAt: 1795226400000, scale: '0-10', score: 2 }, rating: { scale: '0-1', value: 0 } }])
 * @source A1.1
 */
export const zendeskRating = (mapping: ZendeskRatingMapping): Adapter =>
  sourced(
    mapping,
    [],
    (received) => {
      const one = valueAt(['satisfaction_rating'], received) ?? received
      return { id: valueAt(['id'], one), within: one }
    },
    responseReader(mapping),
  )

const responseReader =
  (mapping: ZendeskRatingMapping): Adapter =>
  (received) => {
    const inner = valueAt(['satisfaction_rating'], received)
    const [one, path] = inner === undefined ? [received, []] : [inner, ['satisfaction_rating']]
    const to: RatingQuestion = {
      kind: 'rating',
      scale: '0-1',
      ...(mapping.readAs === undefined ? {} : { readAs: mapping.readAs }),
    }
    return pipe(
      read(mapping.source)(offer, one, path),
      chain(({ score }) =>
        scores[score] === undefined
          ? noFeedback(mapping.source, 'notAnswered')
          : pipe(
              read(mapping.source)(rating, one, path),
              chain(({ id, comment, created_at, updated_at }) =>
                factOf(mapping)({
                  externalId: id,
                  receivedAt: created_at,
                  at: updated_at ?? created_at,
                  answer: { to, is: scores[score], path: [...path, 'score'] },
                  words: { is: comment, path: [...path, 'comment'] },
                  within: one,
                }),
              ),
            ),
      ),
    )
  }
