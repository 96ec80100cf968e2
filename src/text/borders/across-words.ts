import { once } from '../../core/once.ts'
import { type Competition, competitionOf } from './competes.ts'
import { isHanUnit, longestWord, type WordBorders, windowWidth } from './word-borders.ts'
import { beginsWord, endsWord, isWord, type WordCosts, wordCosts } from './word-costs.ts'

/** Borders of words, ready to judge with. */
export interface CompiledBorders extends Competition {
  /** Made when the first border is judged. */
  readonly costs: () => WordCosts
}

/** The words that take a term apart, and where they stand, in units. */
export interface Across {
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
}

/** Makes borders ready; `alone` gives the strong terms that need no cue, in their normal form. */
export const compiledBorders = (borders: WordBorders, alone: () => ReadonlySet<string>): CompiledBorders => {
  const costs = once(() => wordCosts(borders.words))
  return { costs, ...competitionOf(alone, borders, (term) => costs().has(term)) }
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
  const { competes, judges } = borders
  if (!isHanUnit(units[from - 1]) && !isHanUnit(units[to])) return undefined
  let start = from
  while (from - start < windowWidth && isHanUnit(units[start - 1])) start--
  let end = to
  while (end - to < windowWidth && isHanUnit(units[end])) end++
  const costs = borders.costs()
  costs.read(units, start, end)
  const left = isHanUnit(units[from - 1]) ? costs.pair(units[from - 1] as number, units[from] as number) : 0
  const right = isHanUnit(units[to]) ? costs.pair(units[to - 1] as number, units[to] as number) : 0
  if ((left & (isWord | endsWord)) === 0 && (right & (isWord | beginsWord)) === 0) return undefined
  const term = wordAt(units, from, to)
  if (!judges(term)) return undefined
  const size = end - start
  const [first, last] = [from - start, to - start]
  const crosses = (at: number, next: number, side: 'left' | 'right'): boolean => {
    return (
      costs.at(units, start + at, next - at) !== undefined &&
      competes(wordAt(units, start + at, start + next), term, side)
    )
  }
  const isLeft = (more: number): boolean =>
    more <= first && (left & (more === 1 ? isWord : endsWord)) !== 0 && crosses(first - more, first + 1, 'left')
  const isRight = (more: number): boolean =>
    last + more <= size && (right & (more === 1 ? isWord : beginsWord)) !== 0 && crosses(last - 1, last + more, 'right')
  let isCrossed = false
  for (let more = 1; more < longestWord && !isCrossed; more++) isCrossed = isLeft(more) || isRight(more)
  if (!isCrossed) return undefined
  begin()
  for (let at = 0; at < size; at++) {
    const [here, crossed] = [alone.cost[at] as number, over.cost[at] as number]
    if (Math.min(here, crossed) >= impossible) continue
    for (let next = at + 1; next <= size && next <= at + longestWord; next++) {
      const price = priceOf(costs, units, start + at, next - at)
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

/** What the word of so many units costs that begins at `from`, a single character always something; `undefined` when it is none. */
const priceOf = (costs: WordCosts, units: Uint16Array, from: number, length: number): number | undefined =>
  length === 1 ? costs.single(units[from] as number) : costs.at(units, from, length)

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
