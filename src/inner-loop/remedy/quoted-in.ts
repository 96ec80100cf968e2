import type { OpenerPolicy, QuotedSpan } from './opener.ts'
import { lettersOf, type PlainWords, plainOf } from './plain-words.ts'

/**
 * The first stretch of a comment that an opener repeats, as long as it goes, and how many letters it had to have.
 * Linear in both texts for a given policy.
 */
export const quotedIn = (
  { leastLetters }: OpenerPolicy,
  opener: string,
  comment: string,
): { readonly needed: number; readonly span?: QuotedSpan } => {
  const words = plainOf(comment)
  const needed = Math.min(leastLetters, words.letters)
  if (needed === 0) return { needed }
  const said = plainOf(opener).text
  const places = new Map(stretches(said, needed).map(({ from, to }) => [said.slice(from, to), from] as const))
  const shared = stretches(words.text, needed).find(({ from, to }) => places.has(words.text.slice(from, to)))
  if (shared === undefined) return { needed }
  const place = places.get(words.text.slice(shared.from, shared.to)) as number
  return { needed, span: spanOf(words, shared.from, extended(words.text, shared, said, place)) }
}

/** From each place of a plain text, the shortest stretch of so many letters. */
const stretches = (
  text: string,
  needed: number,
): readonly { readonly from: number; readonly to: number }[] => {
  const letters = [...text].map(lettersOf)
  const sizes = [...text].map(({ length }) => length)
  const found: { from: number; to: number }[] = []
  for (let first = 0, last = 0, from = 0, to = 0, held = 0; ; first++) {
    while (held < needed && last < letters.length) {
      held += letters[last] as number
      to += sizes[last++] as number
    }
    if (held < needed) return found
    found.push({ from, to })
    held -= letters[first] as number
    from += sizes[first] as number
  }
}

/** Where a shared stretch ends when it is followed as long as both texts agree. */
const extended = (
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  said: string,
  place: number,
): number => {
  let end = to
  while (end < text.length && text.charAt(end) === said.charAt(place + end - from)) end++
  return end
}

const spanOf = ({ starts, ends }: PlainWords, from: number, to: number): QuotedSpan => ({
  start: starts[from] as number,
  end: ends[to - 1] as number,
})
