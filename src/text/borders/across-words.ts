import { type Competition, competitionOf } from './competes.ts'
import { unpacked } from './packed.ts'
import { isHanUnit, longestWord, unlisted, type WordBorders, windowWidth } from './word-borders.ts'

/** Borders of words, ready to judge with. */
export interface CompiledBorders extends Competition {
  readonly costs: ReadonlyMap<string, number>
  /** What single characters cost. */
  readonly singles: ReadonlyMap<number, number>
  /** Whether two characters are a word, begin a longer one or end one, by {@link pairOf}. */
  readonly pairs: ReadonlyMap<number, number>
}

/** The words that take a term apart, and where they stand, in units. */
export interface Across {
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
}

/** A number for two Han characters, small enough for engines to keep as it is. */
const pairOf = (one: number, other: number): number => ((one - 0x3000) << 15) | (other - 0x3000)
const isWord = 1
const beginsWord = 2
const endsWord = 4
/** What a word of two characters costs stands above the marks. */
const costBits = 3

/** Makes borders ready; `alone` are the strong terms that need no cue, in their normal form. */
export const compiledBorders = (borders: WordBorders, alone: ReadonlySet<string>): CompiledBorders => {
  const costs = unpacked(borders.words)
  const singles = new Map<number, number>()
  const pairs = new Map<number, number>()
  const mark = (word: string, at: number, kind: number): void => {
    const pair = pairOf(word.charCodeAt(at), word.charCodeAt(at + 1))
    pairs.set(pair, (pairs.get(pair) ?? 0) | kind)
  }
  for (const [word, cost] of costs)
    if (word.length === 1) singles.set(word.charCodeAt(0), cost)
    else if (word.length === 2) mark(word, 0, isWord | (cost << costBits))
    else if (word.length > 2) {
      mark(word, 0, beginsWord)
      mark(word, word.length - 2, endsWord)
    }
  return { costs, singles, pairs, ...competitionOf(alone, borders, (term) => costs.has(term)) }
}

/**
 * Whether the term at units `[from, to)` only stands across the border of two words (跨词): the cheapest reading in
 * which a word crosses one of its borders is cheaper than the cheapest in which none does. At most eleven characters
 * are looked at, costs are whole numbers: the work is constant and every engine decides alike.
 */
export const acrossWords = (
  borders: CompiledBorders,
  units: Uint16Array,
  from: number,
  to: number,
): Across | undefined => {
  const { costs, pairs, competes, judges } = borders
  const left = isHanUnit(units[from - 1]) ? pairs.get(pairOf(units[from - 1] as number, units[from] as number)) : 0
  const right = isHanUnit(units[to]) ? pairs.get(pairOf(units[to - 1] as number, units[to] as number)) : 0
  if (((left ?? 0) & (isWord | endsWord)) === 0 && ((right ?? 0) & (isWord | beginsWord)) === 0) return undefined
  const term = wordAt(units, from, to)
  if (!judges(term)) return undefined
  let start = from
  while (from - start < windowWidth && isHanUnit(units[start - 1])) start--
  let end = to
  while (end - to < windowWidth && isHanUnit(units[end])) end++
  const size = end - start
  const [first, last] = [from - start, to - start]
  const crosses = (at: number, next: number, side: 'left' | 'right'): boolean => {
    const word = wordAt(units, start + at, start + next)
    return costs.has(word) && competes(word, term, side)
  }
  const isLeft = (more: number): boolean =>
    more <= first && ((left ?? 0) & (more === 1 ? isWord : endsWord)) !== 0 && crosses(first - more, first + 1, 'left')
  const isRight = (more: number): boolean =>
    last + more <= size &&
    ((right ?? 0) & (more === 1 ? isWord : beginsWord)) !== 0 &&
    crosses(last - 1, last + more, 'right')
  let isCrossed = false
  for (let more = 1; more < longestWord && !isCrossed; more++) isCrossed = isLeft(more) || isRight(more)
  if (!isCrossed) return undefined
  begin()
  for (let at = 0; at < size; at++) {
    const [here, crossed] = [alone.cost[at] as number, over.cost[at] as number]
    if (Math.min(here, crossed) >= impossible) continue
    for (let next = at + 1; next <= size && next <= at + longestWord; next++) {
      const price = priceOf(borders, units, start + at, next - at)
      if (price === undefined) continue
      const left = at < first && next > first
      const right = at < last && next > last
      if (!left && !right) {
        reach(alone, at, next, here + price, false)
        reach(over, at, next, crossed + price, true)
        continue
      }
      if ((left && (right || next !== first + 1)) || (right && at !== last - 1)) continue
      if (!competes(wordAt(units, start + at, start + next), term, left ? 'left' : 'right')) continue
      const before = Math.min(here, crossed)
      reach(over, at, next, before + price, crossed <= here)
    }
  }
  if ((over.cost[size] as number) >= (alone.cost[size] as number)) return undefined
  const places = pathOf(size).filter(([a, b]) => b > first && a < last)
  return {
    words: places.map(([a, b]) => wordAt(units, start + a, start + b)),
    from: start + (places[0]?.[0] as number),
    to: start + (places.at(-1)?.[1] as number),
  }
}

/** What the word of so many units costs that begins at `from`; `undefined` when it is none. */
const priceOf = ({ costs, singles, pairs }: CompiledBorders, units: Uint16Array, from: number, length: number) => {
  const first = units[from] as number
  if (length === 1) return singles.get(first) ?? unlisted
  const pair = pairs.get(pairOf(first, units[from + 1] as number)) ?? 0
  if (length === 2) return (pair & isWord) === 0 ? undefined : pair >> costBits
  return (pair & beginsWord) === 0 ? undefined : costs.get(wordAt(units, from, from + length))
}

/** The units `[from, to)` as text: four or fewer. */
const wordAt = (units: Uint16Array, from: number, to: number): string => {
  const [first, second] = [units[from] as number, units[from + 1] as number]
  switch (to - from) {
    case 1:
      return String.fromCharCode(first)
    case 2:
      return String.fromCharCode(first, second)
    case 3:
      return String.fromCharCode(first, second, units[from + 2] as number)
    default:
      return String.fromCharCode(first, second, units[from + 2] as number, units[from + 3] as number)
  }
}

/** The cheapest way to each place of a window; written anew for every term. */
interface Cheapest {
  readonly cost: Int32Array
  /** Where the last word of the cheapest path to each place begins. */
  readonly from: Int32Array
  /** Whether that path had crossed a border before it: 1 or 0. */
  readonly crossed: Int32Array
}

const impossible = 1_000_000
const widest = 2 * windowWidth + 3 + 1

const emptyWays = (): Cheapest => ({
  cost: new Int32Array(widest),
  from: new Int32Array(widest),
  crossed: new Int32Array(widest),
})
const [alone, over] = [emptyWays(), emptyWays()]

const begin = (): void => {
  alone.cost.fill(impossible)
  over.cost.fill(impossible)
  alone.cost[0] = 0
}

const reach = (ways: Cheapest, at: number, next: number, cost: number, crossed: boolean): void => {
  if (cost >= (ways.cost[next] as number)) return
  ways.cost[next] = cost
  ways.from[next] = at
  ways.crossed[next] = crossed ? 1 : 0
}

const pathOf = (end: number): readonly (readonly [number, number])[] => {
  const places: (readonly [number, number])[] = []
  for (let [at, crossed] = [end, true]; at > 0; ) {
    const { from, crossed: before } = crossed ? over : alone
    const first = from[at] as number
    places.unshift([first, at])
    crossed = crossed && before[at] === 1
    at = first
  }
  return places
}
