import type { Money } from '../core/money.ts'

/** Words on one line, as sentences quote them. */
export const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const longestQuote = 80

/** The customer's words on one line, cut short between characters where they run long. */
export const clip = (quote: string): string => {
  const characters = [...onOneLine(quote)]
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join('')}…` : characters.join('')
}

/** An amount in major units with its currency. */
export const moneyText = ({ amount, currency }: Money): string => `${(amount / 100).toFixed(2)} ${currency}`
