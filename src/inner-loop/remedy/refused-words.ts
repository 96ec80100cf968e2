import type { OpenerPolicy } from './opener.ts'
import type { PlainWords } from './plain-words.ts'
import { plainOf } from './plain-words.ts'

/** What the first sentence must not say (开场白禁忌): a rule cited, the customer blamed. */
export type RefusedWords =
  | { readonly _tag: 'RuleCited'; readonly words: string }
  | { readonly _tag: 'CustomerBlamed'; readonly words: string }

const sentenceEnd = /[。！？!?；;\n\r]|\.(?=\s|$)/u
const quotation = /“[^”]*”|「[^」]*」|『[^』]*』|"[^"]*"/gu

/** The rules an opener's first sentence cites and the blame it lays, the customer's own words apart. */
export const refusedIn = (
  { refused: { rules, blame } }: OpenerPolicy,
  opener: string,
  said: PlainWords,
  taken: { readonly from: number; readonly to: number } | undefined,
): readonly RefusedWords[] => {
  const spoken = opener.replace(quotation, (quote) => ' '.repeat(quote.length))
  const end = spoken.search(sentenceEnd)
  const limit = end < 0 ? opener.length : end
  const isOurs = (word: string): boolean => {
    const { text } = plainOf(word)
    for (let at = text === '' ? -1 : said.text.indexOf(text); at >= 0; at = said.text.indexOf(text, at + 1)) {
      const start = said.starts[at] as number
      const isTaken = taken !== undefined && at >= taken.from && at + text.length <= taken.to
      if (start < limit && !isTaken && spoken.charAt(start) !== ' ' && isWhole(opener, start, word)) return true
    }
    return false
  }
  return [
    ...rules.filter(isOurs).map((words) => ({ _tag: 'RuleCited', words }) as const),
    ...blame.filter(isOurs).map((words) => ({ _tag: 'CustomerBlamed', words }) as const),
  ]
}

const latin = /[a-z]/iu

/** English words count whole: policy, but not policyholder. */
const isWhole = (opener: string, start: number, word: string): boolean =>
  !latin.test(word) || !latin.test(opener.charAt(start - 1))
