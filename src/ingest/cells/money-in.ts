import { type Currency, currencies, type Money } from '../../core/money.ts'
import { halfWidth } from './values.ts'

const signs: { readonly [sign: string]: Currency | undefined } = {
  rmb: 'CNY',
  元: 'CNY',
  人民币: 'CNY',
  us$: 'USD',
  hk$: 'HKD',
  nt$: 'TWD',
  s$: 'SGD',
  a$: 'AUD',
  c$: 'CAD',
  '€': 'EUR',
  '£': 'GBP',
}
/** Signs of more than one currency: they contradict none of theirs, and say none. */
const shared: { readonly [sign: string]: readonly Currency[] } = {
  '¥': ['CNY'],
  '￥': ['CNY'],
  $: ['USD', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD'],
}
const unit = '(rmb|元|人民币|us\\$|hk\\$|nt\\$|s\\$|a\\$|c\\$|[¥￥$€£]|[a-z]{3})'
const whole = new RegExp(`^${unit}? ?(\\d[\\d ,.'’]{0,24})(?: ?(万|萬|千|k|m))?(?: ?${unit})?$`, 'u')
const scales: { readonly [word: string]: number } = { 万: 10_000, 萬: 10_000, 千: 1000, k: 1000, m: 1_000_000 }

/** An amount as it was written: whole minor units, and the currency where the text names one. */
export interface WrittenAmount {
  readonly minor: number
  readonly currency?: Currency
  /** Currencies of which it is one, where its sign stands for several. */
  readonly among?: readonly Currency[]
}

/**
 * An amount with at most two decimals (读取金额): `10,000.50`, `1.234,50`, `¥ 88,000.50`, `12 万`, `USD 1,200`. A single dot or
 * comma before exactly three digits is read as thousands where it is a comma, and refused where it is a dot: `1.234` may be either.
 */
const amountIn = (value: unknown): WrittenAmount | undefined => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  const found =
    text.length > 60
      ? null
      : whole.exec(
          halfWidth(text)
            .replace(/[\s\u00a0\u202f]+/gu, ' ')
            .trim()
            .toLowerCase(),
        )
  if (found === null) return undefined
  const [, before, digits = '', times, after] = found
  const number = decimalIn(digits.trim())
  const named = [before, after].flatMap((one) => (one === undefined ? [] : [one]))
  const units = named.map(currencyOf)
  if (number === undefined || units.some((one) => one === undefined)) return undefined
  const minor = Math.round(number * (scales[times ?? ''] ?? 1) * 100)
  if (!Number.isSafeInteger(minor)) return undefined
  const currency = units.find((one) => typeof one === 'string') as Currency | undefined
  const among = units.find((one) => typeof one === 'object') as readonly Currency[] | undefined
  return { minor, ...(currency === undefined ? {} : { currency }), ...(among === undefined ? {} : { among }) }
}

const currencyOf = (written: string): Currency | readonly Currency[] | undefined =>
  signs[written] ?? shared[written] ?? currencies.find((one) => one === written.toUpperCase())

const english = /^(\d{1,13}|\d{1,3}(?:,\d{3}){1,4})(?:\.(\d{1,2}))?$/u
const continental = /^(\d{1,13}|\d{1,3}(?:[. '’]\d{3}){1,4}),(\d{1,2})$/u
const grouped = /^(\d{1,3}(?:\.\d{3}){2,4}|\d{1,3}(?:[ '’]\d{3}){1,4})(?:\.(\d{1,2}))?$/u

const decimalIn = (digits: string): number | undefined => {
  const found = english.exec(digits) ?? continental.exec(digits) ?? grouped.exec(digits)
  return found === null ? undefined : Number(`${(found[1] ?? '').replace(/\D/gu, '')}.${found[2] ?? '0'}`)
}

/** An amount as minor units: `10,000.50` is 1000050. */
export const minorUnitsIn = (value: unknown): number | undefined => amountIn(value)?.minor

/** Money, in the currency the text names, else in the one that is given; nothing where the two contradict each other or neither says one. */
export const moneyIn = (value: unknown, given: Currency | undefined): Money | undefined => {
  const amount = amountIn(value)
  if (amount === undefined) return undefined
  const currency = amount.currency ?? given ?? (amount.among?.length === 1 ? amount.among[0] : undefined)
  const fits = given === undefined || amount.among === undefined || amount.among.includes(given)
  return currency === undefined || !fits || (given !== undefined && currency !== given)
    ? undefined
    : { amount: amount.minor, currency }
}

export const currencyIn = (value: unknown): Currency | undefined =>
  typeof value === 'string' ? currencies.find((one) => one === value.trim().toUpperCase()) : undefined
