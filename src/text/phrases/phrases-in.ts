import type { CompiledPhrases } from './compile-phrases.ts'
import { eachWord } from './written-words.ts'

/** A phrase that stands at units `[from, to)`. */
export interface PhraseFound {
  readonly id: number
  readonly from: number
  readonly to: number
}

/** A text as the words of its phrases; a break, where no phrase goes on, is a word that is in no set. */
interface Words {
  readonly ids: readonly number[]
  readonly froms: readonly number[]
  readonly tos: readonly number[]
}

/** No phrase is looked for over more words. */
const longestPhrase = 16

/**
 * Every phrase in a text, the longest of each that begin at one place; those of one phrase do not overlap. Linear in
 * the text for given phrases: from each word no more than the states of the phrases are looked at. Of more than
 * `limit` at least the first `limit` to end are found.
 *
 * @law finds what trying every way to write every phrase at every word finds
 */
export const phrasesIn = (phrases: CompiledPhrases, units: Uint16Array, limit: number): readonly PhraseFound[] => {
  const { ids, froms, tos } = wordsIn(phrases, units)
  const { starts } = phrases
  const found: PhraseFound[] = []
  const lastEnds = new Map<number, number>()
  let until = ids.length
  for (let at = 0; at < until; at++) {
    const first = starts[ids[at] as number]
    if (first === undefined || first.length === 0) continue
    for (const [id, end] of endsFrom(phrases, ids, at, first) ?? []) {
      if ((lastEnds.get(id) ?? 0) > at) continue
      lastEnds.set(id, end)
      found.push({ id, from: froms[at] as number, to: tos[end - 1] as number })
    }
    if (found.length >= limit) until = Math.min(until, at + longestPhrase)
  }
  return found.sort((a, b) => a.to - b.to || b.from - a.from)
}

/** The phrases that begin at a word, and the place after the last word of the longest of each; most words begin none. */
const endsFrom = (
  { edges, ending }: CompiledPhrases,
  ids: readonly number[],
  from: number,
  first: readonly number[],
): ReadonlyMap<number, number> | undefined => {
  let ends: Map<number, number> | undefined
  let states: readonly number[] | undefined = first
  for (let at = from + 1; states !== undefined && at <= from + longestPhrase; at++) {
    const word = ids[at] ?? 0
    let next: number[] | undefined
    for (const state of states) {
      for (const id of ending[state] as readonly number[]) {
        ends ??= new Map()
        ends.set(id, at)
      }
      if (word === 0) continue
      for (const { words, to } of edges[state] as CompiledPhrases['edges'][number]) {
        if (!words.has(word)) continue
        if (next === undefined) next = [to]
        else if (!next.includes(to)) next.push(to)
      }
    }
    states = next
  }
  return ends
}

/** No word of a phrase is longer; of longer ones the beginning is enough to know that they are none. */
const longestWord = 64

const wordsIn = ({ read }: CompiledPhrases, units: Uint16Array): Words => {
  const ids: number[] = []
  const froms: number[] = []
  const tos: number[] = []
  const add = (id: number, from: number, to: number): void => {
    ids.push(id)
    froms.push(from)
    tos.push(to)
  }
  eachWord(units, (from, to, joined) => {
    if (!joined && ids.length > 0 && ids.at(-1) !== 0) add(0, from, from)
    const written = String.fromCharCode(...units.subarray(from, Math.min(to, from + longestWord)))
    for (const id of read(written)) add(id, from, to)
  })
  return { ids, froms, tos }
}
