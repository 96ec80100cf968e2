import type { Matches } from './automaton.ts'

/** Compares words with a text at every place where they may begin (逐词比对); `undefined` once so many units were compared. */
export type WordByWord = (units: Uint16Array, budget: number) => Compared | undefined

/** Every occurrence in the order they end, of those that end together the longest first; and how many units were compared. */
export interface Compared extends Omit<Matches, 'read'> {
  readonly spent: number
}

/** Nothing is prepared but which words begin with each unit. */
export const wordByWord = (words: readonly string[]): WordByWord => {
  /** One more than a word, for each unit one that begins with it and for each word the next that begins alike; 0 for none. */
  const first = new Int32Array(0x10000)
  const next = new Int32Array(words.length)
  for (let id = 0; id < words.length; id++) {
    const unit = (words[id] as string).charCodeAt(0)
    next[id] = first[unit] as number
    first[unit] = id + 1
  }
  return (units, budget) => {
    const found: Occurrence[] = []
    let spent = 0
    for (let at = 0; at < units.length; at++)
      for (let id = (first[units[at] as number] as number) - 1; id >= 0; id = (next[id] as number) - 1) {
        const word = words[id] as string
        let same = 1
        while (same < word.length && word.charCodeAt(same) === units[at + same]) same++
        spent += same
        if (spent > budget) return undefined
        if (same === word.length) found.push({ id, from: at, end: at + same })
      }
    found.sort((a, b) => a.end - b.end || a.from - b.from)
    return { words: found.map(({ id }) => id), ends: found.map(({ end }) => end), spent }
  }
}

interface Occurrence {
  readonly id: number
  readonly from: number
  readonly end: number
}
