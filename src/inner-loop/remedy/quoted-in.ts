import type { OpenerPolicy, QuotedSpan } from './opener.ts'
import { lettersOf, type PlainWords } from './plain-words.ts'
import { quotedApart, type Shared } from './quoted-apart.ts'

/**
 * The first stretch of a comment's plain words that an opener repeats, as long as it goes, else its words taken up in order with
 * short gaps; where that stands in the opener, and how many letters it had to have. Linear in both texts for a given policy.
 */
export const quotedIn = (
  policy: OpenerPolicy,
  said: PlainWords,
  words: PlainWords,
): { readonly needed: number; readonly span?: QuotedSpan; readonly said?: Shared['said'] } => {
  const needed = Math.min(policy.leastLetters, words.letters)
  if (needed === 0 || said.letters < needed) return { needed }
  const places = new Map<string, number>()
  for (const { from, to } of stretches(said.text, needed)) places.set(said.text.slice(from, to), from)
  for (const { from, to } of stretches(words.text, needed)) {
    const place = places.get(words.text.slice(from, to))
    if (place === undefined) continue
    const end = extended(words.text, { from, to }, said.text, place)
    return { needed, span: spanOf(words, from, end), said: { from: place, to: place + end - from } }
  }
  const apart = quotedApart(policy, said, words)
  return apart === undefined
    ? { needed }
    : { needed, span: spanOf(words, apart.words.from, apart.words.to), said: apart.said }
}

/** From each place of a plain text, the shortest stretch of so many letters. */
function* stretches(text: string, needed: number): Generator<{ readonly from: number; readonly to: number }> {
  const characters = [...text]
  let last = 0
  let to = 0
  let held = 0
  let from = 0
  for (const first of characters) {
    while (held < needed) {
      const next = characters[last++]
      if (next === undefined) return
      held += lettersOf(next)
      to += next.length
    }
    yield { from, to }
    held -= lettersOf(first)
    from += first.length
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
