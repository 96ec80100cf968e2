import type { PhraseLine, WordSet } from './phrase-lines.ts'
import type { Phrasing } from './phrasing.ts'
import { wordsOf } from './spelling.ts'

/** Phrases merged where they begin alike: an edge is one of a set of words (编译后的句型). */
export interface CompiledPhrases {
  /** What a written word is read as: numbers of words, 0 for one that stands in no phrase. */
  readonly read: (written: string) => readonly number[]
  /** The sets each word is in; a set is a number from 1. */
  readonly setsOf: readonly (readonly number[])[]
  /** From a state by a set to the next, as `state * sets + set`; 0 is the beginning. */
  readonly edges: ReadonlyMap<number, number>
  readonly sets: number
  /** The phrases that end in each state, if any. */
  readonly ending: readonly (readonly number[] | undefined)[]
  /** The longest phrase, in places. */
  readonly longest: number
}

/** Merges phrases, each known by the number beside it. */
export const compilePhrases = (
  phrasing: Phrasing,
  phrases: readonly { readonly id: number; readonly lines: readonly PhraseLine[] }[],
): CompiledPhrases => {
  const numbers = new Map<WordSet, number>()
  const setsOf: number[][] = [[]]
  const words = new Map<string, number>()
  const numberOf = (set: WordSet): number => {
    const known = numbers.get(set)
    if (known !== undefined) return known
    const number = numbers.size + 1
    numbers.set(set, number)
    for (const word of set) {
      const id = words.get(word) ?? setsOf.length
      if (id === setsOf.length) {
        words.set(word, id)
        setsOf.push([])
      }
      setsOf[id]?.push(number)
    }
    return number
  }
  const numbered = phrases.map(({ id, lines }) => ({ id, lines: lines.map((line) => line.map(numberOf)) }))
  const sets = numbers.size + 1
  const edges = new Map<number, number>()
  const ending: number[][] = []
  let states = 1
  let longest = 0
  for (const { id, lines } of numbered)
    for (const line of lines) {
      let state = 0
      for (const set of line) {
        const key = state * sets + set
        const next = edges.get(key)
        state = next ?? states
        if (next !== undefined) continue
        edges.set(key, state)
        states += 1
      }
      longest = Math.max(longest, line.length)
      const ends = ending[state]
      if (ends === undefined) ending[state] = [id]
      else if (!ends.includes(id)) ends.push(id)
    }
  return { read: reader(phrasing, words), setsOf, edges, sets, ending, longest }
}

const nothing = [0] as const

/** Most words of a text are in no table: they are looked up once, those with an apostrophe are taken apart. */
const reader = (phrasing: Phrasing, words: ReadonlyMap<string, number>): ((written: string) => readonly number[]) => {
  const wordsIn = wordsOf(phrasing)
  const idsOf = (written: string): readonly number[] => wordsIn(written).map((word) => words.get(word) ?? 0)
  const known = new Map<string, readonly number[]>()
  for (const word of [...words.keys(), ...Object.keys(phrasing.spellings)]) known.set(word, idsOf(word))
  return (written) => known.get(written) ?? (written.includes("'") || written.includes('iz') ? idsOf(written) : nothing)
}
