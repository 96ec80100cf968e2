import * as z from 'zod'
import { currencies, type Money } from '../core/money.ts'
import type { Customer } from '../customer/customer.ts'
import {
  type ContactChannel,
  contactChannels,
  type Reachability,
  reachabilities,
} from '../inner-loop/vocabulary/contact-channel.ts'
import { type ValueTier, valueTiers } from '../inner-loop/vocabulary/tier.ts'
import type { Vocabulary } from '../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../inner-loop/vocabulary/words.ts'
import { whole } from './kit/number.ts'
import { textSchema, withoutEmpty } from './kit/text.ts'
import { worded } from './kit/worded.ts'

/**
 * An amount in whole minor units (分), never negative, of a currency by its ISO code.
 *
 * @example
 * moneySchema.parse({ amount: 50_000, currency: 'CNY' }) // => { amount: 50000, currency: 'CNY' }
 * moneySchema.safeParse({ amount: 500.5, currency: 'CNY' }).success // => false
 * moneySchema.safeParse({ amount: 50_000, currency: 'RMB' }).error?.issues[0]?.path // => ['currency']
 */
export const moneySchema: z.ZodType<Money, Money> = worded(
  z
    .object({ amount: whole().min(0), currency: z.enum(currencies) })
    .transform(({ amount, currency }) => ({ amount: amount + 0, currency })),
)

type Absent = null | undefined

/** What a customer looks like as the CRM hands them in. */
export interface CustomerInput {
  readonly id: string
  readonly name?: string | Absent
  readonly valueTier?: ValueTier | Absent
  readonly lifetimeValue?: Money | Absent
  readonly csm?: string | Absent
  readonly reachable?: { readonly [C in ContactChannel]?: Reachability | Absent } | Absent
}

const reachability = z.enum(reachabilities).nullish()

const fieldsIn = ({ tiers, channels }: CustomerWords) =>
  z.object({
    id: textSchema,
    name: z.string().nullish(),
    valueTier: z.enum(tiers).nullish(),
    lifetimeValue: moneySchema.nullish(),
    csm: textSchema.nullish(),
    reachable: z
      .object(Object.fromEntries(channels.map((channel) => [channel, reachability])))
      .transform((channels) => withoutEmpty<object>(channels))
      .nullish(),
  })

/** The words of a customer: `programme.vocabulary` has them. */
export type CustomerWords = Pick<Vocabulary<Words>, 'tiers' | 'channels'>

/**
 * A customer (客户) in the words of a vocabulary: a tier that it does not have is refused, a channel that it does not have
 * is left out, as are fields nobody knows.
 *
 * @example
 * const own = customerSchemaFor({ tiers: ['guest', 'member'], channels: ['phone'] })
 * own.parse({ id: 'c1', valueTier: 'member', reachable: { phone: 'refused', email: 'available' } })
 * // => { id: 'c1', valueTier: 'member', reachable: { phone: 'refused' } }
 * own.safeParse({ id: 'c1', valueTier: 'high' }).error?.issues[0]?.message
 * // => 'valueTier: expected one of guest, member, found "high"'
 * @source A2.2
 */
export const customerSchemaFor = (vocabulary: CustomerWords): z.ZodType<Customer<Words>, unknown> =>
  worded(fieldsIn(vocabulary).transform((customer) => withoutEmpty<Customer<Words>>(customer, ['name'])))

/**
 * A customer as a schema: it accepts exactly what `parseCustomer` accepts, and gives the same value.
 *
 * @example
 * customerSchema.parse({ id: 'c1', name: ' ', valueTier: null }) // => { id: 'c1' }
 * customerSchema.safeParse({ id: 'c1', valueTier: 'gold' }).error?.issues[0]?.message
 * // => 'valueTier: expected one of standard, high, found "gold"'
 * @source A2.2
 */
export const customerSchema: z.ZodType<Customer, CustomerInput> = customerSchemaFor({
  tiers: valueTiers,
  channels: contactChannels,
}) as z.ZodType<Customer, CustomerInput>
