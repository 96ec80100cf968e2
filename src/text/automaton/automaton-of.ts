import { type Automaton, base, ending, origin, step, suffix } from './automaton.ts'
import { type Trie, trieOf } from './trie.ts'

/** Prepares words in their normal form that are all different and not empty; a word is known by its place in the list. */
export const automatonOf = (words: readonly string[]): Automaton => {
  const trie = trieOf(words)
  const { slots, bases, size } = placed(trie)
  const nodes = new Int32Array(4 * size)
  for (let slot = 0; slot < size; slot++) nodes[4 * slot + origin] = -1
  const automaton: Automaton = {
    symbols: trie.symbols,
    nodes,
    words: new Int32Array(size),
    counts: new Int32Array(size),
    lengths: Int32Array.from(words, ({ length }) => length),
  }
  for (let state = 1; state < trie.size; state++) {
    const slot = slots[state] as number
    const from = slots[trie.parents[state] as number] as number
    nodes[4 * slot + base] = bases[state] as number
    nodes[4 * slot + origin] = from
    const tail = from === 0 ? 0 : step(nodes, nodes[4 * from + suffix] as number, trie.incoming[state] as number)
    const word = trie.words[state] as number
    nodes[4 * slot + suffix] = tail
    nodes[4 * slot + ending] = word < 0 ? (nodes[4 * tail + ending] as number) : slot
    automaton.words[slot] = word
    automaton.counts[slot] = (automaton.counts[tail] as number) + (word < 0 ? 0 : 1)
  }
  return automaton
}

/** After so many places tried in vain, states of as many children are no longer looked for before the place found. */
const mostTries = 128

/**
 * Where each state of a trie goes in the double array: its children side by side with other states' children. Families of
 * about one size are looked for from where the last of them had to search long, so that what is tried grows with the
 * words only. That it does is a figure of the bench.
 *
 * @law the slots of many words are few times their letters
 */
const placed = (trie: Trie): { readonly slots: Int32Array; readonly bases: Int32Array; readonly size: number } => {
  const { incoming, firstChild, sibling } = trie
  const slots = new Int32Array(trie.size)
  const bases = new Int32Array(trie.size)
  let taken = new Uint8Array(2 * (trie.size + trie.symbolCount))
  taken[0] = 1
  const starts = new Int32Array(32).fill(1)
  let last = 0
  const fits = (from: number, state: number): boolean => {
    for (let child = firstChild[state] as number; child !== 0; child = sibling[child] as number)
      if (taken[from + (incoming[child] as number)] === 1) return false
    return true
  }
  for (let state = 0; state < trie.size; state++) {
    const first = firstChild[state] as number
    if (first === 0) continue
    let [least, greatest, count] = [incoming[first] as number, incoming[first] as number, 1]
    for (let child = sibling[first] as number; child !== 0; child = sibling[child] as number) {
      least = Math.min(least, incoming[child] as number)
      greatest = Math.max(greatest, incoming[child] as number)
      count++
    }
    const family = 32 - Math.clz32(count - 1)
    const start = starts[family] as number
    let from = Math.max(0, start - least)
    const until = from + mostTries
    while (!fits(from, state)) from++
    if (from >= until || count === 1) starts[family] = Math.max(start, from + least)
    bases[state] = from
    last = Math.max(last, from + greatest)
    if (last >= taken.length) taken = longer(taken, last)
    for (let child = first; child !== 0; child = sibling[child] as number) {
      const slot = from + (incoming[child] as number)
      slots[child] = slot
      taken[slot] = 1
    }
  }
  return { slots, bases, size: last + trie.symbolCount + 1 }
}

const longer = (bytes: Uint8Array<ArrayBuffer>, last: number): Uint8Array<ArrayBuffer> => {
  const more = new Uint8Array(2 * last + 1)
  more.set(bytes)
  return more
}
