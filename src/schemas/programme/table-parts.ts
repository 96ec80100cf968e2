import { isLeft } from 'fp-ts/Either'
import * as z from 'zod'
import { verify } from '../../tables/questions/verify.ts'
import type { Columns } from '../../tables/shape/column.ts'
import type { Table, Verified } from '../../tables/shape/table.ts'
import { constant, real } from '../kit/number.ts'
import { textSchema } from '../kit/text.ts'
import { worded } from '../kit/worded.ts'

/** A column of a table in a file, and what a cell of it may say. */
export interface ColumnSchema {
  readonly column: z.ZodType
  readonly cell: z.ZodType
  /** A table may do without the column. */
  readonly dispensable?: true
}
type Words = readonly [string, ...string[]]

const words = z.array(textSchema).min(1)
const bound = real().optional()
const range = { ge: bound, gt: bound, le: bound, lt: bound }
const word = { is: textSchema.optional(), in: words.optional(), not: textSchema.optional() }

const oneOf = (values: z.ZodType): z.ZodType =>
  z.strictObject({ kind: z.literal('oneOf'), values, ordered: z.boolean() })
const exactly = (values: Words): z.ZodType => z.tuple(values.map((value) => z.literal(value)) as [z.ZodLiteral<string>])
const maybe = (column: z.ZodType, cell: z.ZodRawShape): ColumnSchema => ({
  column: z.strictObject({ kind: z.literal('maybe'), column }),
  cell: z.union([
    z.strictObject({ missing: z.literal(true) }),
    z.strictObject({ ...cell, orMissing: z.literal(true).optional() }),
  ]),
})

export const maybeScore: ColumnSchema = maybe(
  z.strictObject({ kind: z.literal('int'), from: constant(0), to: constant(10) }),
  range,
)
export const oneOfWords = (values: Words): ColumnSchema => ({
  column: oneOf(exactly(values)),
  cell: z.strictObject(word),
})
export const maybeOneOf = (values: Words): ColumnSchema => maybe(oneOf(exactly(values)), word)
/** The same column, which a table may do without. */
export const dispensable = (column: ColumnSchema): ColumnSchema => ({ ...column, dispensable: true })
/** A column whose words are the policy's to choose. */
export const maybeAnyWords: ColumnSchema = maybe(oneOf(words), word)
export const categories: ColumnSchema = {
  column: z.strictObject({ kind: z.literal('subsetOf'), values: z.array(textSchema).min(1).max(8) }),
  cell: z.strictObject({ anyOf: words.optional(), allOf: words.optional(), noneOf: words.optional() }),
}

/** A table with these columns and outputs that is accepted once it is proved; what it lacks becomes an issue. */
export const provedTable = <P extends Verified<Table>, T extends { readonly id: string }>(
  columns: { readonly [name: string]: ColumnSchema },
  outputs: Words,
): z.ZodType<P, T> => {
  const each = (part: (column: ColumnSchema) => z.ZodType): z.ZodRawShape =>
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, part(column)]))
  const then = z.enum(outputs)
  return worded(
    z
      .strictObject({
        id: textSchema,
        version: textSchema,
        columns: z.strictObject(each(({ column, dispensable }) => (dispensable === true ? column.optional() : column))),
        outputs: z.array(then).min(1),
        hit: z.enum(['unique', 'first', 'mostUrgent']),
        expect: z
          .strictObject({ monotone: z.record(z.string(), z.enum(['moreUrgent', 'lessUrgent'])).exactOptional() })
          .exactOptional(),
        rows: z
          .array(
            z.strictObject({
              id: textSchema,
              when: z.strictObject(each(({ cell }) => cell.optional())),
              then,
              source: textSchema,
            }),
          )
          .min(1),
      })
      .transform((table, context) => proved<P>(table, context)),
  ) as unknown as z.ZodType<P, T>
}

const proved = <P extends Verified<Table>>(received: unknown, context: z.RefinementCtx): P => {
  const checked = verify(received as Table<Columns, string>)
  if (!isLeft(checked)) return checked.right as P
  for (const finding of checked.left) context.addIssue({ code: 'custom', params: { said: finding } })
  return z.NEVER
}
