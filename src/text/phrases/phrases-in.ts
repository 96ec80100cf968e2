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

/**
 * Every phrase in a text, the longest of each that begin at one place; those of one phrase do not overlap. Linear in
 * the text for given phrases: from each word no more than the states of the phrases are looked at. Of more than
 * `limit` at least the first `limit` to end are found.
 *
 * @law finds what trying every way to write every phrase at every word finds
 */
export const phrasesIn = (phrases: CompiledPhrases, units: Uint16Array, limit: number): readonly PhraseFound[] => {
  const words = readWords(phrases, units)
  const { setsOf, edges, sets, ending } = phrases
  const found: PhraseFound[] = []
  const lastEnds = new Map<number, number>()
  const best = new Map<number, number>()
  const walk = (state: number, at: number): void => {
    for (const set of setsOf[words.ids[at] ?? 0] ?? []) {
      const next = edges.get(state * sets + set)
      if (next === undefined) continue
      for (const id of ending[next] ?? []) best.set(id, Math.max(best.get(id) ?? 0, at + 1))
      walk(next, at + 1)
    }
  }
  let until = words.ids.length
  for (let at = 0; at < until; at++) {
    if (words.ids[at] === 0) continue
    walk(0, at)
    for (const [id, end] of best) {
      if ((lastEnds.get(id) ?? 0) > at) continue
      lastEnds.set(id, end)
      found.push({ id, from: words.froms[at] as number, to: words.tos[end - 1] as number })
    }
    best.clear()
    if (found.length >= limit) until = Math.min(until, at + phrases.longest)
  }
  return found.sort((a, b) => a.to - b.to || b.from - a.from)
}

const readWords = ({ read }: CompiledPhrases, units: Uint16Array): Words => {
  const ids: number[] = []
  const froms: number[] = []
  const tos: number[] = []
  const add = (id: number, from: number, to: number): void => {
    ids.push(id)
    froms.push(from)
    tos.push(to)
  }
  eachWord(units, (from, to, joined) => {
    if (!joined && ids.at(-1) !== 0 && ids.length > 0) add(0, from, from)
    for (const id of read(String.fromCharCode(...units.subarray(from, Math.min(to, from + longestWord)))))
      add(id, from, to)
  })
  return { ids, froms, tos }
}

/** No word of a phrase is longer; of longer ones the beginning is enough to know that they are none. */
const longestWord = 64
