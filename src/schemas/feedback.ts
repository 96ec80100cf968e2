import * as z from 'zod'
import { sentiments, speakers, type Unread } from '../feedback/about.ts'
import { type Feedback, feedbackContent, parseFeedback } from '../feedback/feedback.ts'
import { satisfactions } from '../feedback/micro/micro-feedback.ts'
import type { FeedbackContent } from '../feedback/revision/revision.ts'
import { type Scale, scales } from '../nps/score.ts'
import { readBy } from './kit/read-by.ts'
import { textSchema } from './kit/text.ts'

type Absent = null | undefined

/** What feedback looks like as it comes in; words are understood in either language. */
export interface FeedbackInput {
  readonly id: string
  readonly receivedAt: string | number
  readonly customerId?: string | Absent
  readonly scale?: Scale | Absent
  readonly score?: number | Absent
  readonly comment?: string | Absent
  readonly outlet?: string | Absent
  readonly businessArea?: string | Absent
  readonly redFlags?: readonly string[] | Absent
  readonly channel?: string | Absent
  readonly speaker?: string | Absent
  readonly customerName?: string | Absent
  readonly sentiment?: string | Absent
  readonly satisfaction?: string | Absent
  readonly rating?: { readonly scale: string; readonly value: number } | Absent
  readonly reach?:
    | { readonly public?: boolean; readonly followers?: number; readonly views?: number; readonly affected?: number }
    | Absent
  readonly region?: string | Absent
  readonly product?: string | Absent
  readonly lot?: string | number | Absent
  readonly subject?: string | Absent
  readonly evidence?: readonly { readonly kind: string; readonly ref: string }[] | Absent
  readonly unread?: Unread | Absent
}

const known = (words: readonly string[]): z.ZodType =>
  z
    .string()
    .meta({ examples: [...words] })
    .nullish()
const text = z.string().nullish()
const count = z.int().min(0).nullish()

const content = () => ({
  receivedAt: z.union([z.string().meta({ format: 'date-time' }), z.number()]),
  customerId: text,
  scale: z.enum(scales).nullish(),
  score: z.int().min(0).max(10).nullish(),
  comment: text,
  outlet: text,
  businessArea: text,
  redFlags: z.array(textSchema).nullish(),
  channel: known(['企业微信', 'onlineReview']),
  speaker: known(speakers),
  customerName: text,
  sentiment: known(sentiments),
  satisfaction: known(satisfactions),
  rating: z.object({ scale: z.string().meta({ examples: ['1-5'] }), value: z.int() }).nullish(),
  reach: z.object({ public: z.boolean().nullish(), followers: count, views: count, affected: count }).nullish(),
  region: text,
  product: text,
  lot: z.union([z.string(), z.int()]).nullish(),
  subject: text,
  evidence: z.array(z.object({ kind: textSchema, ref: textSchema })).nullish(),
  unread: z
    .object({ fields: z.array(z.object({ name: z.string(), received: z.string() })), more: z.int().min(1).optional() })
    .nullish(),
})

/**
 * One piece of feedback as a schema: it accepts exactly what `parseFeedback` accepts, and gives the same value.
 *
 * @example
 * feedbackSchema.parse({ id: 'f1', receivedAt: '2026-11-21T10:00:00+08:00', score: 3, channel: '企业微信' })
 * // => { id: 'f1', receivedAt: 1795226400000, scale: '0-10', score: 3, channel: 'wecom' }
 * feedbackSchema.safeParse({ id: 'f1', receivedAt: 0, score: 11 }).error?.issues[0]?.message
 * // => 'score: expected a whole number from 0 to 10, found 11'
 * @source A1.1, A2.1
 */
export const feedbackSchema: z.ZodType<Feedback, FeedbackInput> = readBy(
  (received) => parseFeedback(received),
  () => z.object({ id: textSchema, ...content() }),
)

/** What a source says of a piece of feedback, its id apart. */
export const feedbackContentSchema: z.ZodType<FeedbackContent, Omit<FeedbackInput, 'id'>> = readBy(
  feedbackContent,
  () => z.object(content()),
)
