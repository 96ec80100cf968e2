import { type Competition, competitionOf } from './competes.ts'
import { unpacked } from './packed.ts'
import { isHanUnit, longestWord, unlisted, type WordBorders, windowWidth } from './word-borders.ts'

/** Borders of words, ready to judge with. */
export interface CompiledBorders extends Competition {
  readonly costs: ReadonlyMap<string, number>
}

/** The words that take a term apart, and where they stand, in units. */
export interface Across {
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
}

/** Makes borders ready; `terms` are all the strong terms of the lexicon, in their normal form. */
export const compiledBorders = (borders: WordBorders, terms: ReadonlySet<string>): CompiledBorders => {
  const costs = unpacked(borders.words)
  return { costs, ...competitionOf(terms, borders, (term) => costs.has(term)) }
}

/**
 * Whether the term at units `[from, to)` only stands across the border of two words (跨词): the cheapest reading in
 * which a word crosses one of its borders is cheaper than the cheapest in which none does. At most eleven characters
 * are looked at, costs are whole numbers: the work is constant and every engine decides alike.
 */
export const acrossWords = (
  { costs, competes, judges }: CompiledBorders,
  units: Uint16Array,
  from: number,
  to: number,
): Across | undefined => {
  const term = String.fromCharCode(...units.subarray(from, to))
  if (!judges(term)) return undefined
  let start = from
  while (from - start < windowWidth && isHanUnit(units[start - 1])) start--
  let end = to
  while (end - to < windowWidth && isHanUnit(units[end])) end++
  const text = String.fromCharCode(...units.subarray(start, end))
  const alone = cheapestFrom(text.length)
  const over = cheapestFrom(text.length)
  const [first, last] = [from - start, to - start]
  for (let at = 0; at < text.length; at++) {
    const [here, crossed] = [alone.cost[at] as number, over.cost[at] as number]
    if (here === impossible && crossed === impossible) continue
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
  const places = pathOf(alone, over, text.length).filter(([a, b]) => b > first && a < last)
  return {
    words: places.map(([a, b]) => text.slice(a, b)),
    from: start + (places[0]?.[0] as number),
    to: start + (places.at(-1)?.[1] as number),
  }
}

interface Cheapest {
  readonly cost: number[]
  /** Where the last word of the cheapest path to each place begins. */
  readonly from: number[]
  /** Whether that path had crossed a border before it. */
  readonly crossed: boolean[]
}

const impossible = 1e9

const cheapestFrom = (length: number): Cheapest => ({
  cost: Array.from({ length: length + 1 }, (_, at) => (at === 0 ? 0 : impossible)),
  from: new Array<number>(length + 1).fill(0),
  crossed: new Array<boolean>(length + 1).fill(false),
})

const reach = (cheapest: Cheapest, at: number, next: number, cost: number, crossed: boolean): void => {
  if (cost >= (cheapest.cost[next] as number)) return
  cheapest.cost[next] = cost
  cheapest.from[next] = at
  cheapest.crossed[next] = crossed
}

const pathOf = (alone: Cheapest, over: Cheapest, end: number): readonly (readonly [number, number])[] => {
  const places: (readonly [number, number])[] = []
  for (let [at, crossed] = [end, true]; at > 0; ) {
    const { from, crossed: before } = crossed ? over : alone
    const begin = from[at] as number
    places.unshift([begin, at])
    crossed = crossed && (before[at] as boolean)
    at = begin
  }
  return places
}
