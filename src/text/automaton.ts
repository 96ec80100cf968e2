/**
 * Words prepared to be found all at once (多模式匹配自动机), after Aho and Corasick, CACM 18(6), 1975: one pass over
 * the text whatever the number of words. Everything is in flat arrays; a state is a number, 0 is the beginning.
 */
export interface Automaton {
  /** The symbol of each unit; 0 for units that stand in no word. */
  readonly symbols: Uint16Array
  /** Where each symbol leads from the beginning. */
  readonly roots: Int32Array
  /** All other edges, hashed: state, symbol, next state. A state of 0 is a free place. */
  readonly edges: Int32Array
  readonly shift: number
  /** The state to go on from when none of a state's edges fits: that of its longest suffix. */
  readonly fails: Int32Array
  /** The word that ends in each state; -1 for none. */
  readonly words: Int32Array
  /** The nearest state, itself or of its suffixes, where a word ends; 0 for none. */
  readonly found: Int32Array
  /** How many words end in each state. */
  readonly counts: Int32Array
  readonly lengths: Int32Array
}

/** The place of an edge, or the free place where it would stand. */
const placeOf = (edges: Int32Array, shift: number, state: number, symbol: number): number => {
  const last = edges.length / 3 - 1
  let place = (Math.imul(state, 0x9e3779b1) + Math.imul(symbol, 0x85ebca6b)) >>> shift
  while (edges[place * 3] !== 0 && (edges[place * 3] !== state || edges[place * 3 + 1] !== symbol))
    place = place === last ? 0 : place + 1
  return place * 3
}

/** Prepares words that are all different and not empty; a word is known by its place in the list. */
export const automatonOf = (words: readonly Uint16Array[]): Automaton => {
  const symbols = new Uint16Array(0x10000)
  let symbolCount = 0
  let unitCount = 0
  for (const word of words) {
    unitCount += word.length
    for (const unit of word) if (symbols[unit] === 0) symbols[unit] = ++symbolCount
  }
  const bits = Math.max(4, Math.ceil(Math.log2(unitCount * 2 + 2)))
  const shift = 32 - bits
  const edges = new Int32Array(3 * 2 ** bits)
  const roots = new Int32Array(symbolCount + 1)
  const parents = new Int32Array(unitCount + 1)
  const incoming = new Uint16Array(unitCount + 1)
  const depths: number[][] = [[]]
  const wordAt = new Int32Array(unitCount + 1).fill(-1)
  let states = 0
  words.forEach((word, id) => {
    let state = 0
    for (let depth = 0; depth < word.length; depth++) {
      const symbol = symbols[word[depth] as number] as number
      const place = state === 0 ? -1 : placeOf(edges, shift, state, symbol)
      let next = place < 0 ? (roots[symbol] as number) : edges[place] === 0 ? 0 : (edges[place + 2] as number)
      if (next === 0) {
        next = ++states
        parents[next] = state
        incoming[next] = symbol
        if (place < 0) roots[symbol] = next
        else edges.set([state, symbol, next], place)
        const level = depths[depth]
        if (level === undefined) depths[depth] = [next]
        else level.push(next)
      }
      state = next
    }
    wordAt[state] = id
  })
  const automaton: Automaton = {
    symbols,
    roots,
    edges,
    shift,
    fails: new Int32Array(states + 1),
    words: wordAt.slice(0, states + 1),
    found: new Int32Array(states + 1),
    counts: new Int32Array(states + 1),
    lengths: Int32Array.from(words, (word) => word.length),
  }
  for (const level of depths) for (const state of level) link(automaton, state, parents, incoming)
  return automaton
}

/** Links a state to its longest suffix; states of smaller depth are linked already. */
const link = (automaton: Automaton, state: number, parents: Int32Array, incoming: Uint16Array): void => {
  const { fails, words, found, counts } = automaton
  const parent = parents[state] as number
  const fail = parent === 0 ? 0 : step(automaton, fails[parent] as number, incoming[state] as number)
  const endsHere = words[state] !== -1
  fails[state] = fail
  found[state] = endsHere ? state : (found[fail] as number)
  counts[state] = (counts[fail] as number) + (endsHere ? 1 : 0)
}

/** The state after one more symbol. */
const step = ({ roots, edges, shift, fails }: Automaton, from: number, symbol: number): number => {
  let state = from
  while (state !== 0) {
    const place = placeOf(edges, shift, state, symbol)
    if (edges[place] !== 0) return edges[place + 2] as number
    state = fails[state] as number
  }
  return roots[symbol] as number
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
  const { symbols, fails, words, found } = automaton
  const matched: number[] = []
  const ends: number[] = []
  let state = 0
  for (let at = 0; at < units.length; at++) {
    const symbol = symbols[units[at] as number] as number
    state = symbol === 0 ? 0 : step(automaton, state, symbol)
    let hit = found[state] as number
    if (hit === 0) continue
    for (; hit !== 0; hit = found[fails[hit] as number] as number) {
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
  const { symbols, counts } = automaton
  let state = 0
  let count = 0
  for (const unit of units) {
    const symbol = symbols[unit] as number
    state = symbol === 0 ? 0 : step(automaton, state, symbol)
    count += counts[state] as number
  }
  return count
}
