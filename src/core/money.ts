import { oneOfTexts, type Parser, record, wholeNumber } from './parse/parse.ts'

/**
 * Currencies whose minor unit is a hundredth, so that an amount in whole minor units means the same in all. The yen, which
 * has none, is not among them: its amounts would be read a hundred times too small.
 *
 * @example
 * currencies.includes('CNY') // => true
 * currencies.includes('JPY') // => false
 */
export const currencies = ['CNY', 'USD', 'EUR', 'GBP', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD'] as const
/** A currency whose amounts are counted in minor units (货币). */
export type Currency = (typeof currencies)[number]

/** An amount (金额) in whole minor units: 500 yuan is `{ amount: 50000, currency: 'CNY' }` (fen). */
export interface Money {
  readonly amount: number
  readonly currency: Currency
}

export const parseMoney: Parser<Money> = record<Money>({
  amount: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  currency: oneOfTexts(currencies),
})
