import { isLeft } from 'fp-ts/Either'
import * as z from 'zod'
import type { RoutingPolicy, RoutingTable } from '../inner-loop/routing/policy.ts'
import type { TriagePolicy, TriageTable } from '../inner-loop/triage/policy.ts'
import { triageOutcomes } from '../inner-loop/vocabulary/priority.ts'
import { dispatches, roles } from '../inner-loop/vocabulary/role.ts'
import type { Columns } from '../tables/column.ts'
import type { Table, Verified } from '../tables/table.ts'
import { verify } from '../tables/verify.ts'
import { textSchema } from './text.ts'

const words = z.array(textSchema).min(1)
const bound = z.number().optional()
const orMissing = z.literal(true).optional()

const range = { ge: bound, gt: bound, le: bound, lt: bound }
const word = { is: textSchema.optional(), in: words.optional(), not: textSchema.optional() }
const set = { anyOf: words.optional(), allOf: words.optional(), noneOf: words.optional() }
const missing = z.strictObject({ missing: z.literal(true) })

const score = z.strictObject({
  kind: z.literal('maybe'),
  column: z.strictObject({ kind: z.literal('int'), from: z.literal(0), to: z.literal(10) }),
})
const maybeOneOf = (values: readonly [string, ...string[]]) =>
  z.strictObject({ kind: z.literal('maybe'), column: oneOf(values) })
const oneOf = (values: readonly [string, ...string[]]) =>
  z.strictObject({
    kind: z.literal('oneOf'),
    values: z.tuple(values.map((value) => z.literal(value)) as [z.ZodLiteral<string>]),
    ordered: z.boolean(),
  })
/** A column whose words are the policy's to choose. */
const anyOneOf = z.strictObject({ kind: z.literal('oneOf'), values: words, ordered: z.boolean() })
const redFlags = z.strictObject({ kind: z.literal('subsetOf'), values: z.array(textSchema).min(1).max(8) })

const tableOf = (columns: z.ZodType, when: z.ZodType, then: z.ZodType) =>
  z.strictObject({
    id: textSchema,
    version: textSchema,
    columns,
    outputs: z.array(then).min(1),
    hit: z.enum(['unique', 'first', 'mostUrgent']),
    expect: z
      .strictObject({ monotone: z.record(z.string(), z.enum(['moreUrgent', 'lessUrgent'])).exactOptional() })
      .exactOptional(),
    rows: z.array(z.strictObject({ id: textSchema, when, then, source: textSchema })).min(1),
  })

/** Accepts a table only once it is proved; what it lacks becomes an issue. */
const proved = <T extends Verified<Table>>(received: unknown, context: z.RefinementCtx): T => {
  const checked = verify(received as Table<Columns, string>)
  if (!isLeft(checked)) return checked.right as T
  for (const finding of checked.left) context.addIssue({ code: 'custom', params: { said: finding } })
  return z.NEVER
}

/**
 * A triage table as it comes from a file; parsing it also proves it.
 *
 * @source A2.3
 */
export const triageTableSchema: z.ZodType<TriagePolicy, TriageTable> = tableOf(
  z.strictObject({ score, valueTier: maybeOneOf(['standard', 'high']), redFlags }),
  z.strictObject({
    score: z.union([missing, z.strictObject({ ...range, orMissing })]).optional(),
    valueTier: z.union([missing, z.strictObject({ ...word, orMissing })]).optional(),
    redFlags: z.strictObject(set).optional(),
  }),
  z.enum(triageOutcomes),
).transform((table, context) => proved<TriagePolicy>(table, context)) as unknown as z.ZodType<TriagePolicy, TriageTable>

const routes = [...dispatches.flatMap((dispatch) => roles.map((role) => `${dispatch}:${role}`)), 'none']

/**
 * A routing table as it comes from a file; parsing it also proves it.
 *
 * @source A2.5, A2.6, A2.7, A4.8
 */
export const routingTableSchema: z.ZodType<RoutingPolicy, RoutingTable> = tableOf(
  z.strictObject({
    priority: oneOf(triageOutcomes),
    redFlags,
    reach: maybeOneOf(['private', 'public']),
    csm: oneOf(['named', 'none']),
    businessArea: z.strictObject({ kind: z.literal('maybe'), column: anyOneOf }),
    outlet: maybeOneOf(['one', 'several']),
  }),
  z.strictObject({
    priority: z.strictObject(word).optional(),
    redFlags: z.strictObject(set).optional(),
    reach: z.union([missing, z.strictObject({ ...word, orMissing })]).optional(),
    csm: z.strictObject(word).optional(),
    businessArea: z.union([missing, z.strictObject({ ...word, orMissing })]).optional(),
    outlet: z.union([missing, z.strictObject({ ...word, orMissing })]).optional(),
  }),
  z.enum(routes as [string, ...string[]]),
).transform((table, context) => proved<RoutingPolicy>(table, context)) as unknown as z.ZodType<
  RoutingPolicy,
  RoutingTable
>
