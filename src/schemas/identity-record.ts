import * as z from 'zod'
import { type Identifier, identifierKinds } from '../customer/identity/identifier.ts'
import type { IdentityRecord } from '../customer/identity/identity-record.ts'
import { instantSchema } from './kit/instant.ts'
import { textSchema, withoutEmpty } from './kit/text.ts'
import { worded } from './kit/worded.ts'

const identifier = z
  .object({ kind: z.enum(identifierKinds), value: z.string(), realm: textSchema.nullish() })
  .transform((one) => withoutEmpty<Identifier>(one))

/**
 * What one source knows of one customer, as it is stored or comes in; identifiers are read later, by the policy.
 *
 * @example
 * const record = { source: 'crm', customerId: 'c1', at: 0, identifiers: [{ kind: 'faceId', value: 'x' }] }
 * identityRecordSchema.safeParse(record).error?.issues[0]?.message
 * // => 'identifiers.0.kind: expected one of phone, email, wecom, crm, found "faceId"'
 * identityRecordSchema.safeParse({ ...record, identifiers: [{ kind: 'phone', value: '12' }] }).success // => true
 * @source A1.4
 * @law a record that was stored is read as it was
 */
export const identityRecordSchema: z.ZodType<IdentityRecord> = worded(
  z
    .object({
      source: textSchema,
      customerId: textSchema,
      at: instantSchema,
      identifiers: z.array(identifier),
      says: z.record(z.string(), z.string()).nullish(),
      erased: z.literal(true).nullish(),
    })
    .transform((one) => withoutEmpty<IdentityRecord>(one)),
)
