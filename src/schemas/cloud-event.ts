import * as z from 'zod'
import type { Instant } from '../core/instant.ts'
import { instantSchema } from './kit/instant.ts'
import { textSchema } from './kit/text.ts'
import { worded } from './kit/worded.ts'

/** The envelope of an event (CloudEvents 1.0); extension attributes stand beside these. */
export interface CloudEvent {
  readonly specversion: '1.0'
  readonly id: string
  readonly source: string
  readonly type: string
  readonly subject?: string | undefined
  readonly time?: Instant | undefined
  readonly datacontenttype?: string | undefined
  readonly dataschema?: string | undefined
  readonly data?: unknown
  readonly data_base64?: string | undefined
}

/**
 * The envelope of CloudEvents 1.0 in JSON, for the door of a service: `data`, `data_base64` or neither, not both. Its
 * `source` and `id` together name a delivery.
 *
 * @example
 * const event = { specversion: '1.0', id: 'e1', source: '/app', type: 'feedback.received', data: { score: 3 } }
 * cloudEventSchema.safeParse({ ...event, data_base64: 'e30=' }).success // => false
 * @law an event the adapter opens is one the schema accepts
 */
export const cloudEventSchema: z.ZodType<CloudEvent> = worded(
  z
    .looseObject({
      specversion: z.literal('1.0'),
      id: textSchema,
      source: textSchema,
      type: textSchema,
      subject: textSchema.optional(),
      time: instantSchema.optional(),
      datacontenttype: textSchema.optional(),
      dataschema: textSchema.optional(),
      data: z.unknown().optional(),
      data_base64: z.base64().optional(),
    })
    .superRefine((event, context) => {
      if (event.data === undefined || event.data_base64 === undefined) return
      const said = { _tag: 'KeyUnknown', path: ['data_base64'], allowed: ['data'] }
      context.addIssue({ code: 'custom', path: ['data_base64'], params: { said } })
    }),
)
