/**
 * Words prepared to be found all at once (多模式匹配自动机): one pass over the text whatever the number of words, after
 * Aho and Corasick, CACM 18(6), 1975, in the double array of Aoe, IEEE TSE 15(9), 1989. A state is a number; 0 is
 * the beginning.
 */
export interface Automaton {
  /** The symbol of each unit; 0 for units that stand in no word. */
  readonly symbols: Uint16Array
  /** Four numbers a state; {@link base} and the others say which. */
  readonly nodes: Int32Array
  /** The word that ends in each state. */
  readonly words: Int32Array
  /** How many words end in each state. */
  readonly counts: Int32Array
  readonly lengths: Int32Array
}

/** Added to a symbol, the state it leads to, if that state says it came from here. */
export const base = 0
/** The state it came from; -1 for a place no state has taken. */
export const origin = 1
/** The state to go on from when no symbol fits: that of the longest suffix. */
export const suffix = 2
/** The nearest state, itself or of its suffixes, where a word ends; 0 for none. */
export const ending = 3

/** The state after one more symbol. */
export const step = (nodes: Int32Array, from: number, symbol: number): number => {
  for (let state = from; ; state = nodes[4 * state + suffix] as number) {
    const next = (nodes[4 * state + base] as number) + symbol
    if (nodes[4 * next + origin] === state) return next
    if (state === 0) return 0
  }
}

/** Where words were found, in the order they end: for each its number and the unit after its last. */
export interface Matches {
  readonly words: readonly number[]
  readonly ends: readonly number[]
  /** How many units were read: all of them unless the limit was reached. */
  readonly read: number
}

/**
 * Finds every occurrence of every word, the overlapping ones too; stops at the end of the unit at which there
 * are `limit` of them or more.
 *
 * @law finds what looking at every place for every word finds
 */
export const matchesIn = (automaton: Automaton, units: Uint16Array, limit: number): Matches => {
  const { symbols, nodes, words } = automaton
  const matched: number[] = []
  const ends: number[] = []
  let state = 0
  for (let at = 0; at < units.length; at++) {
    const symbol = symbols[units[at] as number] as number
    state = symbol === 0 ? 0 : step(nodes, state, symbol)
    let hit = nodes[4 * state + ending] as number
    if (hit === 0) continue
    for (; hit !== 0; hit = nodes[4 * (nodes[4 * hit + suffix] as number) + ending] as number) {
      matched.push(words[hit] as number)
      ends.push(at + 1)
    }
    if (matched.length >= limit) return { words: matched, ends, read: at + 1 }
  }
  return { words: matched, ends, read: units.length }
}

/**
 * How many occurrences there are, without listing them: linear in the text however many words overlap.
 *
 * @law counts what matchesIn finds
 */
export const countMatches = (automaton: Automaton, units: Uint16Array): number => {
  const { symbols, nodes, counts } = automaton
  let state = 0
  let count = 0
  for (const unit of units) {
    const symbol = symbols[unit] as number
    state = symbol === 0 ? 0 : step(nodes, state, symbol)
    count += counts[state] as number
  }
  return count
}
