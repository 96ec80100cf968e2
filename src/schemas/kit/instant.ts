import { isLeft } from 'fp-ts/Either'
import * as z from 'zod'
import { type Instant, parseInstant } from '../../core/instant.ts'
import { worded } from './worded.ts'

/**
 * A moment (时刻) as ISO 8601 text with an offset, or as whole milliseconds since 1970; it gives the milliseconds. Text without
 * an offset names no moment and is refused.
 *
 * @example
 * instantSchema.parse('2026-11-21T10:00:00+08:00') // => 1795226400000
 * instantSchema.safeParse('2026-11-21T10:00:00').success // => false
 * instantSchema.safeParse(1.5).success // => false
 */
export const instantSchema: z.ZodType<Instant, string | number> = worded(
  z.union([z.string().meta({ format: 'date-time' }), z.number()]).transform((received, context) => {
    const parsed = parseInstant(received)
    if (!isLeft(parsed)) return parsed.right
    context.addIssue({ code: 'custom', params: { said: parsed.left } })
    return z.NEVER
  }),
)
