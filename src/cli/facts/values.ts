import { type Currency, currencies, type Money } from '../../core/money.ts'
import type { ValueTier } from '../../customer/customer.ts'
import { type FeedbackChannel, feedbackChannels } from '../../feedback/channel.ts'
import type { Reachability } from '../../inner-loop/vocabulary/contact-channel.ts'
import { words as english } from '../../locales/en.ts'
import { words as chinese } from '../../locales/zh-CN.ts'
import { plain } from '../map/fields.ts'

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && !/\S/u.test(value))

/**
 * A score as the file has it: digits, of whatever width, become the number they name (`9.0` as well, which some tools
 * write for 9); everything else stays what it is, for the parser to refuse.
 */
export const scoreIn = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  const text = value.normalize('NFKC').trim()
  return /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(text) ? Number(text) : value
}

/** Identifiers that a file has as numbers are text. */
export const textIn = (value: unknown): unknown =>
  typeof value === 'number' && Number.isSafeInteger(value)
    ? String(value)
    : typeof value === 'string'
      ? value.trim()
      : value

const wordsByName = <W extends string>(
  names: readonly W[],
  ...languages: readonly { readonly [word: string]: string }[]
): ReadonlyMap<string, W> =>
  new Map(
    names.flatMap((name) => [
      [plain(name), name] as const,
      ...languages.map((words) => [plain(words[name] ?? name), name] as const),
    ]),
  )

const channels = wordsByName<FeedbackChannel>(
  feedbackChannels,
  english.feedbackChannel,
  chinese.feedbackChannel,
)
const tiers = wordsByName<ValueTier>(['standard', 'high'], english.tier, chinese.tier)
const categories = wordsByName(Object.keys(english.category), english.category, chinese.category)

/** The channel a word names in either language; a word that names none stays, for the parser to refuse. */
export const channelIn = (value: unknown): unknown =>
  typeof value === 'string' ? (channels.get(plain(value)) ?? value.trim()) : value

export const tierIn = (value: unknown): unknown =>
  typeof value === 'string' ? (tiers.get(plain(value)) ?? value.trim()) : value

/** Red-line categories, separated by `,` `;` `|` `、`, in either language; words the library does not know stay. */
export const redFlagsIn = (value: unknown): unknown => {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : undefined
  if (list === undefined && typeof value !== 'string') return value
  const parts = list ?? (value as string).split(/[,;|、，；]/u)
  return [
    ...new Set(
      parts
        .map((part) => (typeof part === 'string' ? part.trim() : part))
        .filter((part) => part !== '')
        .map((part) => (typeof part === 'string' ? (categories.get(plain(part)) ?? part) : part)),
    ),
  ]
}

const amount = /^(\d{1,13}|\d{1,3}(?:,\d{3}){1,4})(?:\.(\d{1,2}))?$/u

/** An amount with at most two decimals, as minor units: `10,000.50` is 1000050. */
export const minorUnitsIn = (value: unknown): number | undefined => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  const found = amount.exec(text.normalize('NFKC').trim())
  return found === null
    ? undefined
    : Number(`${(found[1] ?? '').replaceAll(',', '')}${(found[2] ?? '').padEnd(2, '0')}`)
}

export const moneyIn = (value: unknown, currency: unknown): Money | undefined => {
  const minor = minorUnitsIn(value)
  return minor === undefined ? undefined : { amount: minor, currency: currency as Currency }
}

export const currencyIn = (value: unknown): unknown =>
  typeof value === 'string'
    ? (currencies.find((one) => one === value.trim().toUpperCase()) ?? value.trim())
    : value

const refusals = ['refused', 'declined', 'optout', '拒绝', '拒接', '不接受']
const absences = ['missing', 'none', 'no', '无', '没有']

/** Whether an address is there: a blank is none, a word may say that the customer declined; the address is not kept. */
export const reachabilityIn = (value: unknown): Reachability => {
  const word = typeof value === 'string' ? plain(value) : ''
  return isBlank(value) || value === false || absences.includes(word)
    ? 'missing'
    : refusals.includes(word)
      ? 'refused'
      : 'available'
}
