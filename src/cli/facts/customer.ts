import { isLeft } from 'fp-ts/Either'
import { shown } from '../../core/parse-issue.ts'
import { type Customer, parseCustomer } from '../../customer/customer.ts'
import type { ValueTier } from '../../inner-loop/vocabulary/tier.ts'
import type { Mapping } from '../map/mapping.ts'
import { plain } from '../map/plain.ts'
import type { RowProblem } from '../problem.ts'
import { currencyIn, moneyIn } from './money-in.ts'
import { reachabilityIn } from './reachability-in.ts'
import { present, type Row, unfit } from './row.ts'
import type { FactSettings } from './settings.ts'
import { isBlank, textIn } from './values.ts'
import { tierIn } from './words-in.ts'

export interface CustomerRead {
  readonly customer?: Customer
  readonly problems: readonly RowProblem[]
}

/** What a row says of the customer; of nobody it says nothing. */
export const customerIn = ({
  mapping,
  highTier,
  currency,
}: Pick<FactSettings, 'highTier' | 'currency'> & { readonly mapping: Pick<Mapping, 'at' | 'tierAt'> }): ((
  row: Row,
) => CustomerRead) => {
  const high = new Set(highTier.map(plain))
  const byList = (tier: unknown): ValueTier | undefined =>
    isBlank(tier) ? undefined : high.has(plain(String(tier))) ? 'high' : 'standard'
  const channels = (['phone', 'email', 'wecom'] as const).filter((one) => mapping.at[one] !== undefined)
  return ({ value, tier, column }) => {
    if (isBlank(value('customer'))) return { problems: [] }
    const amount = value('lifetimeValue')
    const unit = isBlank(value('currency')) ? currency : currencyIn(value('currency'))
    const money = isBlank(amount) ? undefined : moneyIn(amount, unit)
    const customer = parseCustomer({
      id: textIn(value('customer')),
      valueTier: mapping.tierAt === undefined ? present(value('valueTier'), tierIn) : byList(tier),
      lifetimeValue: money,
      csm: present(value('csm'), textIn),
      reachable:
        channels.length === 0
          ? undefined
          : Object.fromEntries(channels.map((one) => [one, reachabilityIn(value(one))])),
    })
    const problems: readonly RowProblem[] = [
      ...(!isBlank(amount) && money === undefined
        ? [{ _tag: 'AmountUnreadable', column: column('lifetimeValue'), received: shown(amount) } as const]
        : []),
      // A customer id that is no text has been reported with the feedback already.
      ...(isLeft(customer) ? customer.left : [])
        .filter(({ path }) => path[0] !== 'id')
        .map((issue) => unfit(issue, column)),
    ]
    return isLeft(customer) ? { problems } : { customer: customer.right, problems }
  }
}
