/**
 * Words prepared to be found all at once (多模式匹配自动机), after Aho and Corasick, CACM 18(6), 1975: one pass over
 * the text whatever the number of words. A state is a number, 0 is the beginning, and states near the beginning,
 * where most text stays, lie side by side in memory.
 */
export interface Automaton {
  /** The symbol of each unit; 0 for units that stand in no word. */
  readonly symbols: Uint16Array
  /** Where each symbol leads from the beginning. */
  readonly roots: Int32Array
  /** All other edges, hashed: state, symbol, next state. A state of 0 is a free place. */
  readonly edges: Int32Array
  readonly shift: number
  /** Four numbers a state; the constants below say which. */
  readonly nodes: Int32Array
  /** How many words end in each state. */
  readonly counts: Int32Array
  readonly lengths: Int32Array
}

/** Which edges a state may have: one bit for each symbol modulo 32. */
const mask = 0
/** The state to go on from when no edge fits: that of the longest suffix. */
const fail = 1
/** The nearest state, itself or of its suffixes, where a word ends; 0 for none. */
const found = 2
/** The word that ends here; -1 for none. */
const word = 3

/** The place of an edge, or the free place where it would stand. */
const placeOf = (edges: Int32Array, shift: number, state: number, symbol: number): number => {
  let place = 3 * ((Math.imul(state, 0x9e3779b1) + Math.imul(symbol, 0x85ebca6b)) >>> shift)
  while (edges[place] !== 0 && (edges[place] !== state || edges[place + 1] !== symbol)) {
    place += 3
    if (place === edges.length) place = 0
  }
  return place
}

/** The state after one more symbol. */
const step = ({ roots, edges, shift, nodes }: Automaton, from: number, symbol: number): number => {
  for (let state = from; state !== 0; state = nodes[4 * state + fail] as number)
    if ((((nodes[4 * state + mask] as number) >>> (symbol & 31)) & 1) === 1) {
      const place = placeOf(edges, shift, state, symbol)
      if (edges[place] !== 0) return edges[place + 2] as number
    }
  return roots[symbol] as number
}

/**
 * Prepares words that are all different and not empty; a word is known by its place in the list. Words grow
 * together, one unit at a time, so that a state is made after every state nearer the beginning.
 */
export const automatonOf = (words: readonly Uint16Array[]): Automaton => {
  const symbols = new Uint16Array(0x10000)
  let symbolCount = 0
  let unitCount = 0
  let longest = 0
  for (const { length } of words) {
    unitCount += length
    longest = Math.max(longest, length)
  }
  for (const units of words) for (const unit of units) if (symbols[unit] === 0) symbols[unit] = ++symbolCount
  const bits = Math.ceil(Math.log2(1.5 * unitCount + 2))
  const automaton: Automaton = {
    symbols,
    roots: new Int32Array(symbolCount + 1),
    edges: new Int32Array(3 * 2 ** bits),
    shift: 32 - bits,
    nodes: new Int32Array(4 * (unitCount + 1)),
    counts: new Int32Array(unitCount + 1),
    lengths: Int32Array.from(words, ({ length }) => length),
  }
  const states = new Int32Array(words.length)
  let last = 0
  for (let depth = 0; depth < longest; depth++)
    words.forEach((units, id) => {
      if (depth >= units.length) return
      const symbol = symbols[units[depth] as number] as number
      const next = edgeOf(automaton, states[id] as number, symbol, last + 1)
      last = Math.max(last, next)
      states[id] = next
      if (depth === units.length - 1) endWord(automaton, next, id)
    })
  return automaton
}

/** Where an edge leads; where there is none, it is made to lead to a fresh state, linked to its longest suffix. */
const edgeOf = (automaton: Automaton, from: number, symbol: number, fresh: number): number => {
  const { roots, edges, shift, nodes, counts } = automaton
  const place = from === 0 ? -1 : placeOf(edges, shift, from, symbol)
  const next = place < 0 ? roots[symbol] : edges[place] === 0 ? 0 : edges[place + 2]
  if (next !== 0) return next as number
  const suffix = from === 0 ? 0 : step(automaton, nodes[4 * from + fail] as number, symbol)
  nodes.set([0, suffix, nodes[4 * suffix + found] as number, -1], 4 * fresh)
  counts[fresh] = counts[suffix] as number
  if (place < 0) roots[symbol] = fresh
  else {
    edges.set([from, symbol, fresh], place)
    nodes[4 * from + mask] = (nodes[4 * from + mask] as number) | (1 << (symbol & 31))
  }
  return fresh
}

/** States of words of the same length are made before any of their continuations, which take this over. */
const endWord = ({ nodes, counts }: Automaton, state: number, id: number): void => {
  nodes[4 * state + found] = state
  nodes[4 * state + word] = id
  counts[state] = (counts[state] as number) + 1
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
  const { symbols, nodes } = automaton
  const matched: number[] = []
  const ends: number[] = []
  let state = 0
  for (let at = 0; at < units.length; at++) {
    const symbol = symbols[units[at] as number] as number
    state = symbol === 0 ? 0 : step(automaton, state, symbol)
    let hit = nodes[4 * state + found] as number
    if (hit === 0) continue
    for (; hit !== 0; hit = nodes[4 * (nodes[4 * hit + fail] as number) + found] as number) {
      matched.push(nodes[4 * hit + word] as number)
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
