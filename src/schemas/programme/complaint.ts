import * as z from 'zod'
import { sentiments } from '../../feedback/about.ts'
import { satisfactions } from '../../feedback/micro/micro-feedback.ts'
import type { ComplaintPolicy } from '../../programme/policy/complaint.ts'
import { isRatingScale } from '../../ratings/rating.ts'
import { whole } from '../kit/number.ts'
import { textSchema } from '../kit/text.ts'
import { lexiconsSchema } from './lexicon.ts'

/** What makes feedback without a score a complaint, as it comes from a file. */
export const complaintPolicySchema: z.ZodType<ComplaintPolicy> = z.strictObject({
  id: textSchema,
  version: textSchema,
  sentiments: z.array(z.enum(sentiments)),
  satisfactions: z.array(z.enum(satisfactions)),
  unhappyUpTo: z.record(textSchema.refine(isRatingScale), whole()),
  cues: z
    .strictObject({
      id: textSchema,
      version: textSchema,
      lexicons: lexiconsSchema,
      points: z.record(textSchema, whole()),
      complaintFrom: whole(),
      source: textSchema,
    })
    .exactOptional(),
  source: textSchema,
}) as unknown as z.ZodType<ComplaintPolicy>
