import * as z from 'zod'
import { feedbackChannels } from '../../feedback/channel.ts'
import { textSchema } from '../kit/text.ts'
import { weeklyHoursSchema } from './calendar.ts'
import { cellSchema } from './rule-table.ts'

const words = z.array(textSchema)
const within = z.number().positive()

/** What a company expects of its programme, as it comes from a file. */
export const expectationsSchema: z.ZodType = z.strictObject({
  floors: z
    .array(
      z.strictObject({
        id: textSchema,
        when: z.record(textSchema, cellSchema),
        priority: textSchema.exactOptional(),
        level: textSchema.exactOptional(),
        told: z.array(z.strictObject({ to: textSchema, withinMinutes: within })).exactOptional(),
        handedTo: words.exactOptional(),
        source: textSchema,
      }),
    )
    .exactOptional(),
  promises: z
    .record(
      textSchema,
      z.strictObject({
        withinMinutes: within,
        channels: z.tuple([textSchema], textSchema),
        calendar: textSchema,
        source: textSchema,
      }),
    )
    .exactOptional(),
  openHours: z.record(textSchema, weeklyHoursSchema).exactOptional(),
  lexicons: words.exactOptional(),
  publicChannels: z.array(z.enum(feedbackChannels)).exactOptional(),
  alike: z.record(textSchema, textSchema).exactOptional(),
  leftOut: z.record(textSchema, words).exactOptional(),
})
