import { type Currency, currencies, type Money } from '../../core/money.ts'
import { halfWidth } from './values.ts'

const amount = /^(\d{1,13}|\d{1,3}(?:,\d{3}){1,4})(?:\.(\d{1,2}))?$/u

/** An amount with at most two decimals, as minor units: `10,000.50` is 1000050. */
export const minorUnitsIn = (value: unknown): number | undefined => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  const found = amount.exec(halfWidth(text).trim())
  return found === null
    ? undefined
    : Number(`${(found[1] ?? '').replaceAll(',', '')}${(found[2] ?? '').padEnd(2, '0')}`)
}

export const moneyIn = (value: unknown, currency: unknown): Money | undefined => {
  const minor = minorUnitsIn(value)
  return minor === undefined ? undefined : { amount: minor, currency: currency as Currency }
}

export const currencyIn = (value: unknown): unknown =>
  typeof value === 'string' ? (currencies.find((one) => one === value.trim().toUpperCase()) ?? value.trim()) : value
