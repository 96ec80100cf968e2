import type { Either } from 'fp-ts/Either'
import { type Money, parseMoney } from '../core/money.ts'
import { isBlank, oneOfTexts, optional, type Parser, record, text } from '../core/parse/parse.ts'
import type { NonEmpty, ParseIssue } from '../core/parse-issue.ts'
import { contactChannels, type Reachability, reachabilities } from '../inner-loop/vocabulary/contact-channel.ts'
import { valueTiers } from '../inner-loop/vocabulary/tier.ts'
import type { Vocabulary } from '../inner-loop/vocabulary/vocabulary.ts'
import type { StandardWords, Words } from '../inner-loop/vocabulary/words.ts'

/** On which channels a customer can be reached; a channel not named is not known. */
export type Reachable<W extends Words = StandardWords> = { readonly [C in W['channel']]?: Reachability }

/** What the CRM knows of a customer at this moment (客户快照). */
export interface Customer<W extends Words = StandardWords> {
  readonly id: string
  /** How the customer is called (称呼): 王总. */
  readonly name?: string
  /** The tier the CRM has given; it stands before any cut. */
  readonly valueTier?: W['tier']
  /** Customer lifetime value (客户终身价值). */
  readonly lifetimeValue?: Money
  /** The customer's own customer success manager (专属客户成功经理). */
  readonly csm?: string
  readonly reachable?: Reachable<W>
}

const reachability = optional(oneOfTexts(reachabilities))

/**
 * Reads what a CRM says of a customer; fields that are absent or `null` leave no key, others are left aside. A programme
 * with tiers or channels of its own reads them by {@link customerParser}.
 *
 * @example
 * parseCustomer({ id: 'c17', valueTier: 'high', region: 'east' }) // => right({ id: 'c17', valueTier: 'high' })
 * @source A2.2
 * @law parseCustomer accepts exactly what its schema accepts
 */
export const parseCustomer = (received: unknown): Either<NonEmpty<ParseIssue>, Customer> => standard(received)

/**
 * Reads what a CRM says of a customer in the words of a vocabulary (按词汇表读取客户).
 *
 * @example
 * customerParser(standardVocabulary)({ id: 'c17', valueTier: 'vip' })._tag // => 'Left'
 */
export const customerParser = <W extends Words = StandardWords>({
  tiers,
  channels,
}: Vocabulary<W>): ((received: unknown) => ReturnType<Parser<Customer<W>>>) => {
  const customer = record<Customer<Words>>({
    id: text,
    name: optional(text, isBlank),
    valueTier: optional(oneOfTexts(tiers)),
    lifetimeValue: optional(parseMoney),
    csm: optional(text),
    reachable: optional(record<Reachable<Words>>(Object.fromEntries(channels.map((one) => [one, reachability])))),
  }) as unknown as Parser<Customer<W>>
  return (received) => customer(received, [])
}

const standard = customerParser({ tiers: valueTiers, channels: contactChannels } as unknown as Vocabulary)
