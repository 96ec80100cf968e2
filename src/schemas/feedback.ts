import * as z from 'zod'
import { type FeedbackChannel, feedbackChannels } from '../feedback/channel.ts'
import type { Feedback } from '../feedback/feedback.ts'
import type { FeedbackContent } from '../feedback/revision.ts'
import { boundsOf, type Scale, scales } from '../nps/score.ts'
import { instantSchema } from './instant.ts'
import { textSchema, withoutEmpty } from './text.ts'

type Absent = null | undefined

/** What feedback looks like as it comes in. */
export interface FeedbackInput {
  readonly id: string
  readonly receivedAt: string | number
  readonly customerId?: string | Absent
  readonly scale?: Scale | Absent
  readonly score?: number | Absent
  readonly comment?: string | Absent
  readonly channel?: FeedbackChannel | Absent
  readonly outlet?: string | Absent
  readonly businessArea?: string | Absent
  readonly redFlags?: readonly string[] | Absent
}

const content = z.object({
  receivedAt: instantSchema,
  customerId: z.string().nullish(),
  scale: z.enum(scales).nullish(),
  score: z.int().min(0).max(10).nullish(),
  comment: z.string().nullish(),
  channel: z.enum(feedbackChannels).nullish(),
  outlet: z.string().nullish(),
  businessArea: z.string().nullish(),
  redFlags: (z.array(textSchema) as z.ZodType<readonly string[], readonly string[]>).nullish(),
})
const fields = z.object({ id: textSchema, ...content.shape })
type Read = z.output<typeof content>

const onScale = ({ scale, score }: Read, context: z.core.$RefinementCtx): void => {
  const bounds = boundsOf(scale ?? '0-10')
  if (typeof score === 'number' && score < bounds.from)
    context.addIssue({
      code: 'custom',
      path: ['score'],
      params: { said: { _tag: 'NotAWholeNumber', path: ['score'], received: String(score), ...bounds } },
    })
}

const plain = <A extends object>({ scale, score, ...rest }: Read): A =>
  withoutEmpty<A>({ ...rest, scale: scale ?? '0-10', score: typeof score === 'number' ? score + 0 : score }, [
    'customerId',
    'comment',
    'outlet',
    'businessArea',
  ])

/**
 * One piece of feedback as a schema: it accepts exactly what `parseFeedback` accepts, and gives the same value.
 *
 * @source A1.1, A2.1
 */
export const feedbackSchema: z.ZodType<Feedback, FeedbackInput> = fields
  .superRefine(onScale)
  .transform((read) => plain<Feedback>(read))

/** What a source says of a piece of feedback, its id apart. */
export const feedbackContentSchema: z.ZodType<FeedbackContent, Omit<FeedbackInput, 'id'>> = content
  .superRefine(onScale)
  .transform((read) => plain<FeedbackContent>(read))
