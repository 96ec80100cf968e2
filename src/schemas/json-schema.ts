import * as z from 'zod'
import { customerSchema } from './customer.ts'
import { feedbackSchema } from './feedback.ts'
import { lexiconSchema } from './lexicon.ts'
import { programmeSchema } from './programme.ts'
import { routingTableSchema, triageTableSchema } from './table.ts'

export type JsonSchemaName = 'feedback' | 'customer' | 'programme' | 'triageTable' | 'routingTable' | 'lexicon'

const schemas: { readonly [N in JsonSchemaName]: z.ZodType } = {
  feedback: feedbackSchema,
  customer: customerSchema,
  programme: programmeSchema,
  triageTable: triageTableSchema,
  routingTable: routingTableSchema,
  lexicon: lexiconSchema,
}

/**
 * What may come in, as JSON Schema (draft 2020-12), for forms, gateways and other languages.
 *
 * JSON Schema says less than the schema: that a table decides everything, for one, is only found by parsing.
 *
 * @example
 * jsonSchemaOf('customer').required // => ['id']
 */
export const jsonSchemaOf = (name: JsonSchemaName): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(schemas[name], { io: 'input', target: 'draft-2020-12' })
