import { type Competition, competitionOf } from './competes.ts'
import { unpacked } from './packed.ts'
import { isHanUnit, longestWord, unlisted, type WordBorders, windowWidth } from './word-borders.ts'

/** Borders of words, ready to judge with. */
export interface CompiledBorders extends Competition {
  readonly costs: ReadonlyMap<string, number>
  /** Whether some word may begin (bit 1) or end (bit 2) in two units, by {@link pairOf}. */
  readonly pairs: Uint8Array
}

/** The words that take a term apart, and where they stand, in units. */
export interface Across {
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
}

const pairCount = 1 << 18
/** A number for two units; different ones may share it, so it only says what cannot be. */
const pairOf = (one: number, other: number): number => (Math.imul(one, 0x9e5) + other) & (pairCount - 1)
const begins = 1
const ends = 2

/** Makes borders ready; `alone` are the strong terms that need no cue, in their normal form. */
export const compiledBorders = (borders: WordBorders, alone: ReadonlySet<string>): CompiledBorders => {
  const costs = unpacked(borders.words)
  const pairs = new Uint8Array(pairCount)
  for (const word of costs.keys()) {
    if (word.length < 2) continue
    const [first, last] = [
      pairOf(word.charCodeAt(0), word.charCodeAt(1)),
      pairOf(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1)),
    ]
    pairs[first] = (pairs[first] as number) | begins
    pairs[last] = (pairs[last] as number) | ends
  }
  return { costs, pairs, ...competitionOf(alone, borders, (term) => costs.has(term)) }
}

/**
 * Whether the term at units `[from, to)` only stands across the border of two words (跨词): the cheapest reading in
 * which a word crosses one of its borders is cheaper than the cheapest in which none does. At most eleven characters
 * are looked at, costs are whole numbers: the work is constant and every engine decides alike.
 */
export const acrossWords = (
  { costs, pairs, competes, judges }: CompiledBorders,
  units: Uint16Array,
  from: number,
  to: number,
): Across | undefined => {
  const left = pairs[pairOf(units[from - 1] ?? 0, units[from] as number)] as number
  const right = pairs[pairOf(units[to - 1] as number, units[to] ?? 0)] as number
  if ((left & ends) === 0 && (right & begins) === 0) return undefined
  const term = String.fromCharCode(...units.subarray(from, to))
  if (!judges(term)) return undefined
  let start = from
  while (from - start < windowWidth && isHanUnit(units[start - 1])) start--
  let end = to
  while (end - to < windowWidth && isHanUnit(units[end])) end++
  const text = String.fromCharCode(...units.subarray(start, end))
  const [first, last] = [from - start, to - start]
  const crosses = (at: number, next: number, side: 'left' | 'right'): boolean => {
    const word = text.slice(at, next)
    return costs.has(word) && competes(word, term, side)
  }
  let isCrossed = false
  for (let more = 1; more < longestWord && !isCrossed; more++)
    isCrossed =
      (more <= first && crosses(first - more, first + 1, 'left')) ||
      (last + more <= text.length && crosses(last - 1, last + more, 'right'))
  if (!isCrossed) return undefined
  begin()
  for (let at = 0; at < text.length; at++) {
    const [here, crossed] = [alone.cost[at] as number, over.cost[at] as number]
    if (Math.min(here, crossed) >= impossible) continue
    for (let next = at + 1; next <= text.length && next <= at + longestWord; next++) {
      const word = text.slice(at, next)
      const price = costs.get(word) ?? (next === at + 1 ? unlisted : undefined)
      if (price === undefined) continue
      const left = at < first && next > first
      const right = at < last && next > last
      if (!left && !right) {
        reach(alone, at, next, here + price, false)
        reach(over, at, next, crossed + price, true)
        continue
      }
      if ((left && (right || next !== first + 1)) || (right && at !== last - 1)) continue
      if (!competes(word, term, left ? 'left' : 'right')) continue
      const before = Math.min(here, crossed)
      reach(over, at, next, before + price, crossed <= here)
    }
  }
  if ((over.cost[text.length] as number) >= (alone.cost[text.length] as number)) return undefined
  const places = pathOf(text.length).filter(([a, b]) => b > first && a < last)
  return {
    words: places.map(([a, b]) => text.slice(a, b)),
    from: start + (places[0]?.[0] as number),
    to: start + (places.at(-1)?.[1] as number),
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
