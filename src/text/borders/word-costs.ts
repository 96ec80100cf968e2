import { costBits, noUnit, type TakeUnits, unpacked } from './unpacked.ts'
import { longestWord, unlisted } from './word-borders.ts'

/** Words of at most four units and what they cost (词的代价表), in tables of numbers: a map of so many texts is dear to make. */
export interface WordCosts {
  /** Reads the words of the characters `[from, to)`: what is asked below is of characters that were read. */
  readonly read: (units: Uint16Array, from: number, to: number) => void
  /** What a single character costs. */
  readonly single: (unit: number) => number
  /** Whether two characters are a word, begin a longer one or end one. */
  readonly pair: (one: number, other: number) => number
  /** What the word of `length` units at `from` costs; `undefined` when it is none. */
  readonly at: (units: Uint16Array, from: number, length: number) => number | undefined
  readonly has: (word: string) => boolean
}

export const isWord = 1
export const beginsWord = 2
export const endsWord = 4
/** One more than the price of a word of two characters stands above the marks. */
const markBits = 3
/** After so many characters all words are read. */
const few = 64

/** Reads packed lines; of two lines with the same word the later one counts. */
export const wordCosts = (lines: readonly string[]): WordCosts => {
  const most = lines.reduce((sum, { length }) => sum + length, 0)
  const singles = new Int32Array(0x10000)
  const pairs = table(most)
  const longer = table(most >> 1)
  const mark = (one: number, other: number, kind: number, price: number): void => {
    const slot = slotOf(pairs, pairOf(one, other), 0)
    const before = pairs.values[slot] as number
    const dearer = Math.max(before >> markBits, price)
    put(pairs, slot, pairOf(one, other), 0, (dearer << markBits) | (before & (2 ** markBits - 1)) | kind)
  }
  const take: TakeUnits = (price, first, second, third, fourth) => {
    if (second === noUnit) singles[first] = price + 1
    else if (third === noUnit) mark(first, second, isWord, price + 1)
    else {
      mark(first, second, beginsWord, 0)
      if (fourth === noUnit) mark(second, third, endsWord, 0)
      else mark(third, fourth, endsWord, 0)
      const [start, end] = [pairOf(first, second), pairOf(third, fourth)]
      const slot = slotOf(longer, start, end)
      put(longer, slot, start, end, Math.max(longer.values[slot] as number, price + 1))
    }
  }
  const words = unpacked(lines)
  const known = new Uint8Array(0x10000)
  let left = few
  const learn = (unit: number): void => {
    known[unit] = 1
    if (left-- > 0) words.keptWith(unit, take)
    else {
      words.all(take)
      known.fill(1)
    }
  }
  const pair = (one: number, other: number): number => held(pairs, pairOf(one, other), 0)
  const costOf = (length: number, first: number, second: number, third: number, fourth: number): number | undefined => {
    if (length === 1) return costIn(singles[first] as number)
    const found = pair(first, second)
    if (length === 2) return costIn(found >> markBits)
    return (found & beginsWord) === 0
      ? undefined
      : costIn(held(longer, pairOf(first, second), pairOf(third, length === 3 ? noUnit : fourth)))
  }
  return {
    read: (units, from, to) => {
      for (let at = from; at < to; at++) if (known[units[at] as number] === 0) learn(units[at] as number)
    },
    single: (unit) => costIn(singles[unit] as number) ?? unlisted,
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

/** The cost in one more than a price; none in 0. */
const costIn = (more: number): number | undefined => (more === 0 ? undefined : (more - 1) & (2 ** costBits - 1))

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

const put = (slots: Slots, slot: number, first: number, second: number, value: number): void => {
  slots.firsts[slot] = first
  slots.seconds[slot] = second
  slots.values[slot] = value
}
