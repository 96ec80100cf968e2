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
 * Merges words. They grow together, one unit at a time, so that a state is made after every state nearer the
 * beginning; words are sorted first, so that those that begin alike are neighbours.
 */
export const trieOf = (words: readonly Uint16Array[]): Trie => {
  const { symbols, symbolCount } = symbolsOf(words)
  const most = 1 + words.reduce((sum, { length }) => sum + length, 0)
  const trie = {
    parents: new Int32Array(most),
    incoming: new Int32Array(most),
    firstChild: new Int32Array(most),
    sibling: new Int32Array(most),
    words: new Int32Array(most).fill(-1),
  }
  const order = words.map((_, id) => id).sort((a, b) => compare(words[a] as Uint16Array, words[b] as Uint16Array))
  const states = new Int32Array(words.length)
  let size = 1
  let growing = order
  for (let depth = 0; growing.length > 0; depth++) {
    let before = -1
    for (const id of growing) {
      const units = words[id] as Uint16Array
      const parent = states[id] as number
      const symbol = symbols[units[depth] as number] as number
      const previous = before < 0 ? 0 : (states[before] as number)
      if (previous === 0 || trie.parents[previous] !== parent || trie.incoming[previous] !== symbol) {
        trie.parents[size] = parent
        trie.incoming[size] = symbol
        trie.sibling[size] = trie.firstChild[parent] as number
        trie.firstChild[parent] = size
        size++
      }
      states[id] = size - 1
      if (units.length === depth + 1) trie.words[size - 1] = id
      before = id
    }
    growing = growing.filter((id) => (words[id] as Uint16Array).length > depth + 1)
  }
  return { ...trie, size, symbols, symbolCount }
}

const symbolsOf = (words: readonly Uint16Array[]): { readonly symbols: Uint16Array; readonly symbolCount: number } => {
  const symbols = new Uint16Array(0x10000)
  let symbolCount = 0
  for (const units of words) for (const unit of units) if (symbols[unit] === 0) symbols[unit] = ++symbolCount
  return { symbols, symbolCount }
}

const compare = (a: Uint16Array, b: Uint16Array): number => {
  for (let at = 0; at < a.length && at < b.length; at++)
    if (a[at] !== b[at]) return (a[at] as number) - (b[at] as number)
  return a.length - b.length
}
