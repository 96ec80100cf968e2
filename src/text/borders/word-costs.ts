import { eachWord, noUnit } from './packed.ts'
import { longestWord, unlisted } from './word-borders.ts'

/** Words of at most four units and what they cost (词的代价表), in tables of numbers: a map of so many texts is dear to make. */
export interface WordCosts {
  /** What a single character costs. */
  readonly single: (unit: number) => number
  /** Whether two characters are a word, begin a longer one or end one; what the word costs stands above {@link costBits}. */
  readonly pair: (one: number, other: number) => number
  /** What the word of `length` units at `from` costs; `undefined` when it is none. */
  readonly at: (units: Uint16Array, from: number, length: number) => number | undefined
  readonly has: (word: string) => boolean
}

export const isWord = 1
export const beginsWord = 2
export const endsWord = 4
/** What a word of two characters costs stands above the marks. */
const costBits = 3

/** Reads packed lines; of two lines with the same word the later one counts. */
export const wordCosts = (lines: readonly string[]): WordCosts => {
  const most = lines.reduce((sum, { length }) => sum + length, 0)
  const singles = new Uint8Array(0x10000)
  const pairs = table(most)
  const longer = table(most >> 1)
  const mark = (one: number, other: number, kind: number, kept = ~0): void => {
    const key = pairOf(one, other)
    put(pairs, key, 0, (held(pairs, key, 0) & kept) | kind)
  }
  eachWord(lines, (cost, first, second, third, fourth) => {
    if (second === noUnit) singles[first] = cost + 1
    else if (third === noUnit) mark(first, second, isWord | (cost << costBits), beginsWord | endsWord)
    else {
      mark(first, second, beginsWord)
      if (fourth === noUnit) mark(second, third, endsWord)
      else mark(third, fourth, endsWord)
      put(longer, pairOf(first, second), pairOf(third, fourth), cost + 1)
    }
  })
  const pair = (one: number, other: number): number => held(pairs, pairOf(one, other), 0)
  const costOf = (length: number, first: number, second: number, third: number, fourth: number): number | undefined => {
    if (length === 1) return singles[first] === 0 ? undefined : (singles[first] as number) - 1
    const found = pair(first, second)
    if (length === 2) return (found & isWord) === 0 ? undefined : found >> costBits
    if ((found & beginsWord) === 0) return undefined
    const cost = held(longer, pairOf(first, second), pairOf(third, length === 3 ? noUnit : fourth))
    return cost === 0 ? undefined : cost - 1
  }
  return {
    single: (unit) => (singles[unit] === 0 ? unlisted : (singles[unit] as number) - 1),
    pair,
    at: (units, from, length) =>
      costOf(
        length,
        units[from] as number,
        units[from + 1] as number,
        units[from + 2] as number,
        units[from + 3] as number,
      ),
    has: (word) =>
      word.length <= longestWord &&
      costOf(word.length, word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2), word.charCodeAt(3)) !== undefined,
  }
}

const pairOf = (one: number, other: number): number => (one << 16) | other

/** Two numbers and a value a slot, half of the slots or more free: those whose value is 0. */
interface Slots {
  readonly firsts: Int32Array
  readonly seconds: Int32Array
  readonly values: Int32Array
  readonly mask: number
}

const table = (most: number): Slots => {
  let size = 16
  while (size < 2 * most) size *= 2
  return { firsts: new Int32Array(size), seconds: new Int32Array(size), values: new Int32Array(size), mask: size - 1 }
}

/** The slot that holds a key, or the free one where it is to be put. */
const slotOf = ({ firsts, seconds, values, mask }: Slots, first: number, second: number): number => {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  let slot = (mixed ^ (mixed >>> 15)) & mask
  while (values[slot] !== 0 && (firsts[slot] !== first || seconds[slot] !== second)) slot = (slot + 1) & mask
  return slot
}

const held = (slots: Slots, first: number, second: number): number =>
  slots.values[slotOf(slots, first, second)] as number

const put = (slots: Slots, first: number, second: number, value: number): void => {
  const slot = slotOf(slots, first, second)
  slots.firsts[slot] = first
  slots.seconds[slot] = second
  slots.values[slot] = value
}
