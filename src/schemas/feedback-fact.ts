import * as z from 'zod'
import { shown } from '../core/parse-issue.ts'
import type { RatingGiven } from '../feedback/about.ts'
import { exclusions } from '../feedback/revision/revision.ts'
import type { SourcedFact } from '../ingest/adapter.ts'
import { isRatingScale, type RatingScale, ratingBoundsOf } from '../ratings/rating.ts'
import { feedbackContentSchema } from './feedback.ts'
import { instantSchema } from './kit/instant.ts'
import { whole } from './kit/number.ts'
import { textSchema, withoutEmpty } from './kit/text.ts'
import { worded } from './kit/worded.ts'

const rating = z
  .object({ scale: z.custom<RatingScale>(isRatingScale), value: whole() })
  .superRefine(({ scale, value }, context) => {
    const { from, to } = ratingBoundsOf(scale)
    if (value >= from && value <= to) return
    const said = { _tag: 'NotAWholeNumber', path: ['value'], received: shown(value), from, to }
    context.addIssue({ code: 'custom', path: ['value'], params: { said } })
  })
const head = {
  source: textSchema,
  externalId: textSchema,
  at: instantSchema,
  revision: whole().min(0).nullish(),
}
const told = {
  ...head,
  said: feedbackContentSchema,
  excluded: z.enum(exclusions).nullish(),
  rating: (rating as unknown as z.ZodType<RatingGiven>).nullish(),
  forgot: z.object({ things: whole().min(0), letters: whole().min(0) }).nullish(),
}
const fact = z.discriminatedUnion('_tag', [
  z.object({ _tag: z.literal('FeedbackReceived'), ...told }),
  z.object({ _tag: z.literal('FeedbackAmended'), ...told }),
  z.object({ _tag: z.literal('FeedbackRetracted'), ...head }),
  z.object({ _tag: z.literal('FeedbackAcknowledged'), ...head, ticket: textSchema }),
  z.object({ _tag: z.literal('FeedbackErased'), ...head }),
])

/**
 * A feedback fact as it is stored and read again, as adapters give it and a book takes it.
 *
 * @example
 * const received = { _tag: 'FeedbackAcknowledged', source: 'app', externalId: '7', at: 0, ticket: ' ' }
 * feedbackFactSchema.safeParse(received).error?.issues[0]?.message
 * // => 'ticket: expected text that is not blank, found " "'
 * feedbackFactSchema.parse({ ...received, ticket: 'T-7', revision: null })
 * // => { _tag: 'FeedbackAcknowledged', source: 'app', externalId: '7', at: 0, ticket: 'T-7' }
 * @source A1.1
 * @law a fact that was stored is read as it was
 */
export const feedbackFactSchema: z.ZodType<SourcedFact> = worded(
  fact.transform((one) => withoutEmpty<SourcedFact>(one)),
)
