import type { OpenerPolicy } from './opener.ts'
import { lettersOf, type PlainWords, plainOf } from './plain-words.ts'

/** Where an opener takes up words of a comment, in units of the plain texts. */
export interface Shared {
  readonly said: { readonly from: number; readonly to: number }
  readonly words: { readonly from: number; readonly to: number }
}

/** Each piece of a quote is at least two Han characters or six letters long. */
const leastPiece = 6
/** An opener is a sentence: no more of it is compared. */
const longestOpener = 400

/** A chain of pieces of which the last ends at a pair of equal characters. */
interface Chain {
  readonly letters: number
  readonly from: number
  readonly begin: number
}

/**
 * Whether an opener takes up the customer's own words for the thing in their order, with short gaps (按序引用): XX功能闪退 of
 * XX功能老是闪退. Words of courtesy, such as 我们非常, are nobody's own. Linear in the comment.
 *
 * @law words in order pass with gaps that are short enough, and only then
 */
export const quotedApart = (
  { leastLetters, widestGap, courtesies }: OpenerPolicy,
  said: PlainWords,
  words: PlainWords,
): Shared | undefined => {
  const opener = [...masked(said, courtesies)].slice(0, longestOpener)
  const comment = [...masked(words, courtesies)]
  const needed = Math.min(leastLetters, words.letters)
  if (needed === 0) return undefined
  const places = new Map<string, number[]>()
  comment.forEach((one, at) => {
    const same = places.get(one)
    if (same === undefined) places.set(one, [at])
    else same.push(at)
  })
  const rows: ReadonlyMap<number, Chain>[] = []
  for (const [at, one] of opener.entries()) {
    const row = new Map<number, Chain>()
    for (const place of one === courtesy ? [] : (places.get(one) ?? [])) {
      const chain = chainAt({ opener, comment, rows, gap: widestGap }, at, place)
      if (chain === undefined) continue
      row.set(place, chain)
      if (chain.letters >= needed)
        return {
          said: { from: unitsBefore(opener, chain.from), to: unitsBefore(opener, at + 1) },
          words: { from: unitsBefore(comment, chain.begin), to: unitsBefore(comment, place + 1) },
        }
    }
    rows.push(row)
  }
  return undefined
}

interface Comparison {
  readonly opener: readonly string[]
  readonly comment: readonly string[]
  readonly rows: readonly ReadonlyMap<number, Chain>[]
  readonly gap: number
}

/** The longest chain that ends at a pair of equal characters: a piece goes on, or one just long enough begins behind another. */
const chainAt = ({ opener, comment, rows, gap }: Comparison, at: number, place: number): Chain | undefined => {
  const letters = lettersOf(opener[at] as string)
  const before = rows[at - 1]?.get(place - 1)
  let best = before && { ...before, letters: before.letters + letters }
  const orElse = (chain: Chain): void => {
    if (best === undefined || chain.letters > best.letters) best = chain
  }
  let piece = letters
  // without its last character the piece was too short to stand: longer ones go on from there
  for (let back = 0; piece - letters < leastPiece; ) {
    const [from, begin] = [at - back, place - back]
    if (piece >= leastPiece) {
      orElse({ letters: piece, from, begin })
      for (let ahead = 1; ahead <= gap + 1; ahead++)
        for (let aside = 1; aside <= gap + 1; aside++) {
          const end = rows[from - ahead]?.get(begin - aside)
          if (end !== undefined) orElse({ ...end, letters: end.letters + piece })
        }
    }
    back += 1
    const one = opener[at - back]
    if (one === undefined || one === courtesy || one !== comment[place - back]) break
    piece += lettersOf(one)
  }
  return best
}

const courtesy = '\u0000'

/** A plain text with its words of courtesy blotted out. */
const masked = ({ text }: PlainWords, courtesies: readonly string[]): string =>
  courtesies.reduce((rest, word) => {
    const { text: plain } = plainOf(word)
    return plain === '' ? rest : rest.replaceAll(plain, courtesy.repeat([...plain].length))
  }, text)

const unitsBefore = (characters: readonly string[], to: number): number => characters.slice(0, to).join('').length
