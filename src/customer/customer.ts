import { type Money, parseMoney } from '../core/money.ts'
import { isBlank, oneOfTexts, optional, type Parser, record, text } from '../core/parse.ts'
import { type ContactChannel, type Reachability, reachabilities } from '../inner-loop/vocabulary/contact-channel.ts'

/** How much a customer matters to the business (客户价值层级): 高价值, 普通. Not knowing is the absence of both. */
export const valueTiers = ['standard', 'high'] as const
export type ValueTier = (typeof valueTiers)[number]

/** On which channels a customer can be reached; a channel not named is not known. */
export type Reachable = { readonly [C in ContactChannel]?: Reachability }

/** What the CRM knows of a customer at this moment (客户快照). */
export interface Customer {
  readonly id: string
  /** How the customer is called (称呼): 王总. */
  readonly name?: string
  /** The tier the CRM has given; it stands before any cut. */
  readonly valueTier?: ValueTier
  /** Customer lifetime value (客户终身价值). */
  readonly lifetimeValue?: Money
  /** The customer's own customer success manager (专属客户成功经理). */
  readonly csm?: string
  readonly reachable?: Reachable
}

const reachability = optional(oneOfTexts(reachabilities))

/**
 * Reads what a CRM says of a customer; fields that are absent or `null` leave no key, others are left aside.
 *
 * @example
 * parseCustomer({ id: 'c17', valueTier: 'high', region: 'east' }) // => right({ id: 'c17', valueTier: 'high' })
 * @source A2.2
 * @law parseCustomer accepts exactly what its schema accepts
 */
export const parseCustomer = (received: unknown): ReturnType<Parser<Customer>> => customer(received, [])

const customer: Parser<Customer> = record<Customer>({
  id: text,
  name: optional(text, isBlank),
  valueTier: optional(oneOfTexts(valueTiers)),
  lifetimeValue: optional(parseMoney),
  csm: optional(text),
  reachable: optional(
    record<Reachable>({ phone: reachability, email: reachability, wecom: reachability, sms: reachability }),
  ),
})
