import * as z from 'zod'
import { real, whole } from '../kit/number.ts'
import { textSchema } from '../kit/text.ts'

const words = z.array(textSchema)
const known = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('int'), from: whole(), to: whole() }),
  z.strictObject({ kind: z.literal('real'), unit: textSchema }),
  z.strictObject({ kind: z.literal('oneOf'), values: words, ordered: z.boolean() }),
  z.strictObject({ kind: z.literal('subsetOf'), values: words }),
])

/** Any column, as a vocabulary or a table declares it. */
export const columnSchema: z.ZodType = z.discriminatedUnion('kind', [
  ...known.options,
  z.strictObject({ kind: z.literal('maybe'), column: known }),
])

const bound = real()
/** Any cell; whether it fits its column is asked of the table as a whole. */
export const cellSchema: z.ZodType = z.strictObject({
  ge: bound.exactOptional(),
  gt: bound.exactOptional(),
  le: bound.exactOptional(),
  lt: bound.exactOptional(),
  is: textSchema.exactOptional(),
  in: words.exactOptional(),
  not: textSchema.exactOptional(),
  anyOf: words.exactOptional(),
  allOf: words.exactOptional(),
  noneOf: words.exactOptional(),
  missing: z.literal(true).exactOptional(),
  orMissing: z.literal(true).exactOptional(),
})

/** A table of any vocabulary, as it is written: columns by name, or declared; outputs where they do not follow. */
export const writtenTableSchema: z.ZodType = z.strictObject({
  id: textSchema,
  version: textSchema,
  columns: z.union([z.array(textSchema), z.record(textSchema, columnSchema)]),
  outputs: z.array(textSchema).exactOptional(),
  hit: z.enum(['unique', 'first', 'mostUrgent']),
  expect: z
    .strictObject({ monotone: z.record(textSchema, z.enum(['moreUrgent', 'lessUrgent'])).exactOptional() })
    .exactOptional(),
  rows: z
    .array(
      z.strictObject({ id: textSchema, when: z.record(textSchema, cellSchema), then: textSchema, source: textSchema }),
    )
    .min(1),
})
