import type { Customer, Reachable } from '../../customer/customer.ts'
import { named } from '../../feedback/named.ts'
import type { ValueTier } from '../../inner-loop/vocabulary/tier.ts'
import { idIn } from '../cells/id-in.ts'
import { currencyIn, moneyIn } from '../cells/money-in.ts'
import { plain } from '../cells/plain.ts'
import { isBlank, textIn } from '../cells/values.ts'
import type { Asides } from './asides.ts'
import { reachabilityIn } from './reachability-in.ts'
import type { RowField, ValueIn } from './row-field.ts'
import type { Addresses, RowReading } from './row-read.ts'

/** Whom a row is about, and where they can be reached. */
export interface CustomerRead {
  readonly customer?: Customer
  readonly addresses?: Addresses
  /** What they are called, also where nothing else says who they are. */
  readonly name?: string
}

export const tierNamed: (written: unknown) => ValueTier | undefined = named<ValueTier>({
  high: ['high value', '高价值', '高价值客户', '高净值', '高价值用户'],
  standard: ['standard value', '普通', '普通客户', '普通用户', '标准'],
})

const ways = ['phone', 'email', 'wecom'] as const

/**
 * What a row says of the customer: of nobody it says nothing. Where no column names the customer, a telephone number, an address
 * or a WeCom id does, so that somebody can call.
 */
export const customerIn = ({
  currency,
  highTier,
  tiers,
}: Pick<RowReading, 'currency' | 'highTier' | 'tiers'>): ((
  valueIn: ValueIn,
  nameOf: (field: RowField) => string,
  aside: Asides['add'],
) => CustomerRead) => {
  const high = highTier === undefined ? undefined : new Set(highTier.map(plain))
  const tierIn = (value: unknown): ValueTier | 'unread' | undefined => {
    if (isBlank(value)) return undefined
    if (high !== undefined) return high.has(plain(String(value))) ? 'high' : 'standard'
    const own = tiers?.find((tier) => plain(tier) === plain(String(value)))
    if (own !== undefined) return own as ValueTier
    const usual = tierNamed(value)
    return usual === undefined || tiers?.includes(usual) === false ? 'unread' : usual
  }
  return (valueIn, nameOf, aside) => {
    const addresses: { -readonly [W in keyof Addresses]: string } = {}
    const reachable: { -readonly [W in keyof Reachable]: Reachable[W] } = {}
    for (const way of ways) {
      const value = valueIn(way)
      if (value === undefined) continue
      const reach = reachabilityIn(value)
      reachable[way] = reach
      const address = textIn(value)
      if (reach === 'available' && typeof address === 'string' && isAddress[way](address)) addresses[way] = address
    }
    const listed = Object.keys(addresses).length === 0 ? {} : { addresses }
    const stated = valueIn('customer')
    const id = isBlank(stated) ? undefined : (idIn(stated) ?? aside(nameOf('customer'), stated))
    const known = id ?? addresses.phone ?? addresses.email ?? addresses.wecom
    const text = (field: 'csm' | 'customerName'): string | undefined => {
      const value = valueIn(field)
      const found = isBlank(value) ? undefined : textIn(value)
      return found === undefined || typeof found === 'string' ? found : aside(nameOf(field), value)
    }
    const name = text('customerName')
    const called = name === undefined ? listed : { ...listed, name }
    if (known === undefined) return called
    const tier = tierIn(valueIn('valueTier'))
    if (tier === 'unread') aside(nameOf('valueTier'), valueIn('valueTier'))
    const amount = valueIn('lifetimeValue')
    const unit = isBlank(valueIn('currency')) ? currency : currencyIn(valueIn('currency'))
    const worth = isBlank(amount) ? undefined : (moneyIn(amount, unit) ?? aside(nameOf('lifetimeValue'), amount))
    const csm = text('csm')
    return {
      ...called,
      customer: {
        id: known,
        ...(name === undefined ? {} : { name }),
        ...(tier === undefined || tier === 'unread' ? {} : { valueTier: tier }),
        ...(worth === undefined ? {} : { lifetimeValue: worth }),
        ...(csm === undefined ? {} : { csm }),
        ...(Object.keys(reachable).length === 0 ? {} : { reachable }),
      },
    }
  }
}

const isAddress: { readonly [W in (typeof ways)[number]]: (text: string) => boolean } = {
  phone: (text) => text.length <= 60 && text.replace(/\D/gu, '').length >= 5,
  email: (text) => text.length <= 254 && text.includes('@'),
  wecom: (text) => text.length <= 128 && !yes.has(plain(text)),
}
const yes = new Set(['true', 'yes', 'y', '1', 'x', '是', '有', 'available'])
