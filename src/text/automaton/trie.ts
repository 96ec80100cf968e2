/** Words merged where they begin alike; states are numbered from the beginning outwards, 0 is the beginning. */
export interface Trie {
  readonly size: number
  /** The symbol of each unit, from 1; 0 for units that stand in no word. */
  readonly symbols: Uint16Array
  readonly symbolCount: number
  readonly parents: Int32Array
  readonly incoming: Int32Array
  readonly firstChild: Int32Array
  readonly sibling: Int32Array
  /** The word that ends in each state; -1 for none. */
  readonly words: Int32Array
}

/**
 * Merges words. A branch is found by its parent and symbol in a table of places; the states are then numbered anew, by how far
 * they are from the beginning, so that a state stands after every state nearer to it.
 */
export const trieOf = (words: readonly string[]): Trie => {
  const { symbols, symbolCount } = symbolsOf(words)
  const most = 1 + words.reduce((sum, { length }) => sum + length, 0)
  const grown = { parents: new Int32Array(most), incoming: new Int32Array(most), depths: new Int32Array(most) }
  const ends = new Int32Array(words.length)
  const places = new Int32Array(tableSize(most))
  let size = 1
  for (let id = 0; id < words.length; id++) {
    const word = words[id] as string
    let state = 0
    for (let depth = 0; depth < word.length; depth++) {
      const symbol = symbols[word.charCodeAt(depth)] as number
      const place = placeOf(places, grown, state, symbol)
      const known = places[place] as number
      if (known === 0) {
        grown.parents[size] = state
        grown.incoming[size] = symbol
        grown.depths[size] = depth + 1
        places[place] = size
        state = size++
      } else state = known
    }
    ends[id] = state
  }
  return { ...outwards(grown, ends, size, most), size, symbols, symbolCount }
}

interface Grown {
  readonly parents: Int32Array
  readonly incoming: Int32Array
  readonly depths: Int32Array
}

const tableSize = (most: number): number => {
  let size = 16
  while (size < 2 * most) size *= 2
  return size
}

/** Where a branch stands in the table, or is to be put. */
const placeOf = (places: Int32Array, { parents, incoming }: Grown, parent: number, symbol: number): number => {
  const mask = places.length - 1
  const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)
  for (let place = (mixed ^ (mixed >>> 15)) & mask; ; place = (place + 1) & mask) {
    const state = places[place] as number
    if (state === 0 || (parents[state] === parent && incoming[state] === symbol)) return place
  }
}

/** The states numbered by depth, and linked to their children. */
const outwards = (
  { parents, incoming, depths }: Grown,
  ends: Int32Array,
  size: number,
  most: number,
): Omit<Trie, 'size' | 'symbols' | 'symbolCount'> => {
  const starts = new Int32Array(most + 1)
  for (let state = 0; state < size; state++) {
    const next = (depths[state] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let depth = 1; depth <= most; depth++) starts[depth] = (starts[depth] as number) + (starts[depth - 1] as number)
  const numbers = new Int32Array(size)
  for (let state = 0; state < size; state++) {
    const depth = depths[state] as number
    numbers[state] = starts[depth] as number
    starts[depth] = (starts[depth] as number) + 1
  }
  const trie = {
    parents: new Int32Array(size),
    incoming: new Int32Array(size),
    firstChild: new Int32Array(size),
    sibling: new Int32Array(size),
    words: new Int32Array(size).fill(-1),
  }
  for (let state = 1; state < size; state++) {
    const number = numbers[state] as number
    const parent = numbers[parents[state] as number] as number
    trie.parents[number] = parent
    trie.incoming[number] = incoming[state] as number
    trie.sibling[number] = trie.firstChild[parent] as number
    trie.firstChild[parent] = number
  }
  for (let id = 0; id < ends.length; id++) trie.words[numbers[ends[id] as number] as number] = id
  return trie
}

const symbolsOf = (words: readonly string[]): { readonly symbols: Uint16Array; readonly symbolCount: number } => {
  const symbols = new Uint16Array(0x10000)
  let symbolCount = 0
  for (const word of words)
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at)
      if (symbols[unit] === 0) symbols[unit] = ++symbolCount
    }
  return { symbols, symbolCount }
}
