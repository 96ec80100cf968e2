import { pattern } from '../core/parse/pattern.ts'
import { simplifiedPairs } from './simplified-pairs.ts'

const ignorable = pattern('\\p{Default_Ignorable_Code_Point}', 'u')
/** Accents and enclosing marks: `é`, and the box of a keycap 1️⃣. */
const marks = /[\u0300-\u036f\u20d0-\u20ff]/gu
/** Written for the straight apostrophe by every telephone. */
const apostrophes = /[\u2018\u2019\u02bc]/gu

/** Filled when the first character is folded. */
const simplified = new Map<string, string>()
const simplifiedOf = (character: string): string => {
  if (simplified.size === 0) {
    const characters = [...simplifiedPairs]
    for (let at = 0; at < characters.length; at += 2)
      simplified.set(characters[at] as string, characters[at + 1] as string)
  }
  return simplified.get(character) ?? character
}

/**
 * One character as rules compare it (归一化): full width made half, upper case lower, accents and invisible
 * characters gone, Traditional made Simplified. It may become several characters, or none.
 *
 * @example
 * foldOf('Ａ') // => 'a'
 * foldOf('訴') // => '诉'
 * foldOf('ﬃ') // => 'ffi'
 * foldOf('\u200d') // => ''
 * @law folding twice is folding once
 */
export const foldOf = (character: string): string => {
  const plain = character
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFKC')
    .replace(apostrophes, "'")
  return [...plain].map((part) => (ignorable().test(part) ? '' : simplifiedOf(part))).join('')
}
