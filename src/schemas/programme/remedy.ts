import * as z from 'zod'
import type { BusinessAreaPolicy } from '../../inner-loop/alert/business-area.ts'
import type { AcknowledgementPolicy } from '../../inner-loop/remedy/acknowledge.ts'
import type { OpenerPolicy } from '../../inner-loop/remedy/opener.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import { whole } from '../kit/number.ts'
import { textSchema } from '../kit/text.ts'

const named = { id: textSchema, version: textSchema, source: textSchema }
const texts = z.array(textSchema)

export const businessAreaPolicySchema: z.ZodType<BusinessAreaPolicy<Words>, BusinessAreaPolicy<Words>> = z.strictObject(
  {
    ...named,
    names: z.record(textSchema, texts),
  },
)

export const acknowledgementPolicySchema: z.ZodType<AcknowledgementPolicy, AcknowledgementPolicy> = z.strictObject({
  ...named,
  prefix: z.string(),
})

export const openerPolicySchema: z.ZodType<OpenerPolicy, OpenerPolicy> = z.strictObject({
  ...named,
  longest: whole().positive(),
  leastLetters: whole().positive(),
  widestGap: whole().min(0),
  courtesies: texts,
  refused: z.strictObject({ rules: texts, blame: texts }),
  scoreCues: z.strictObject({ before: texts, after: texts, notAfter: texts }),
  why: texts,
})
