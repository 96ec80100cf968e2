import { pattern } from '../core/parse/pattern.ts'
import { simplifiedPairs } from './simplified-pairs.ts'

const ignorable = pattern('\\p{Default_Ignorable_Code_Point}', 'u')
/** Accents and enclosing marks: `é`, and the box of a keycap 1️⃣. */
const marks = /[\u0300-\u036f\u20d0-\u20ff]/gu
/** Written for the straight apostrophe by every telephone. */
const apostrophes = /[\u2018\u2019\u02bc]/gu

/** What each character of the basic plane is in Simplified, 0 for itself, a surrogate for a pair; filled when the first character is folded. */
let simplified: Uint16Array | undefined
/** Pairs of which one character lies beyond the basic plane. */
const rarer = new Map<string, string>()

const filled = (): Uint16Array => {
  const units = new Uint16Array(0x10000)
  for (let at = 0; at < simplifiedPairs.length; ) {
    const from = simplifiedPairs.charCodeAt(at)
    const to = simplifiedPairs.charCodeAt(at + 1)
    const isRare = isSurrogate(from) || isSurrogate(to)
    if (!isSurrogate(from)) units[from] = to
    at = isRare ? rarePair(at) : at + 2
  }
  return units
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

/** Keeps the pair that begins here; answers where the next one does. */
const rarePair = (at: number): number => {
  const from = String.fromCodePoint(simplifiedPairs.codePointAt(at) as number)
  const to = String.fromCodePoint(simplifiedPairs.codePointAt(at + from.length) as number)
  rarer.set(from, to)
  return at + from.length + to.length
}

const simplifiedOf = (character: string): string => {
  simplified ??= filled()
  const unit = character.length === 1 ? (simplified[character.charCodeAt(0)] as number) : 0
  return unit === 0 || isSurrogate(unit) ? (rarer.get(character) ?? character) : String.fromCharCode(unit)
}

/** Han characters without another form, and what stands on every keyboard: they need not be taken apart. */
const isCommon = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || code < 0x80

/**
 * The unit a common unit folds to, without taking it apart; 0 for one that has to be.
 *
 * @law a unit folds as its character does
 */
export const commonFold = (unit: number): number => {
  if (unit >= 0x4e00 && unit <= 0x9fff) {
    simplified ??= filled()
    const other = simplified[unit] as number
    return other === 0 ? unit : isSurrogate(other) ? 0 : other
  }
  return unit >= 0x80 ? 0 : unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit
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
  if (character.length === 1 && isCommon(character.charCodeAt(0))) return simplifiedOf(character.toLowerCase())
  const plain = character
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFKC')
    .replace(apostrophes, "'")
  return [...plain].map((part) => (ignorable().test(part) ? '' : simplifiedOf(part))).join('')
}
