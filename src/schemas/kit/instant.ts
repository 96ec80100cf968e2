import { isLeft } from 'fp-ts/Either'
import * as z from 'zod'
import { type Instant, parseInstant } from '../../core/instant.ts'
import { worded } from './worded.ts'

/** ISO 8601 text with an offset, or whole epoch milliseconds. */
export const instantSchema: z.ZodType<Instant, string | number> = worded(
  z.union([z.string().meta({ format: 'date-time' }), z.number()]).transform((received, context) => {
    const parsed = parseInstant(received)
    if (!isLeft(parsed)) return parsed.right
    context.addIssue({ code: 'custom', params: { said: parsed.left } })
    return z.NEVER
  }),
)
