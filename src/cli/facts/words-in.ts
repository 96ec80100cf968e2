import { type FeedbackChannel, feedbackChannels } from '../../feedback/channel.ts'
import { type ValueTier, valueTiers } from '../../inner-loop/vocabulary/tier.ts'
import { words as english } from '../../locales/en.ts'
import { words as chinese } from '../../locales/zh-CN.ts'
import { plain } from '../map/plain.ts'

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

const channels = wordsByName<FeedbackChannel>(feedbackChannels, english.feedbackChannel, chinese.feedbackChannel)
const tiers = wordsByName<ValueTier>(valueTiers, english.tier, chinese.tier)
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
