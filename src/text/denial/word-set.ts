import { once } from '../../core/once.ts'
import { normalize } from '../normalize.ts'
import { isDigit, isLetter } from '../word-edges.ts'

/** Words to be looked for where one is expected, in their normal form; each way is made ready when it is first looked. */
export interface WordSet {
  readonly forward: () => Words
  readonly backward: () => Words
  /** The first units of the words, and the last ones. */
  readonly firsts: () => Iterable<number>
  readonly lasts: () => Iterable<number>
}

/** Words that begin (or, backward, end) alike stand on one branch. */
interface Words {
  readonly root: Branch
  readonly longest: number
}
interface Branch {
  isWord: boolean
  next: Map<number, Branch> | undefined
}

export const wordSetOf = (words: readonly string[]): WordSet => {
  const ends = (place: number) => (): Iterable<number> => words.flatMap((word) => normalize(word).units.at(place) ?? [])
  return {
    forward: once(() => grown(words.map((word) => normalize(word).units))),
    backward: once(() => grown(words.map((word) => normalize(word).units.reverse()))),
    firsts: ends(0),
    lasts: ends(-1),
  }
}

const branch = (): Branch => ({ isWord: false, next: undefined })

const grown = (words: readonly Uint16Array[]): Words => {
  const root = branch()
  let longest = 0
  for (const units of words) {
    longest = Math.max(longest, units.length)
    grow(root, units)
  }
  return { root, longest }
}

const grow = (root: Branch, units: Uint16Array): void => {
  let at = root
  for (let place = 0; place < units.length; place++) {
    const unit = units[place] as number
    at.next ??= new Map()
    const next = at.next.get(unit) ?? branch()
    at.next.set(unit, next)
    at = next
  }
  at.isWord = units.length > 0
}

/** Whether a word may begin or end at this place: no letter or digit goes on over it. */
const isEdge = (units: Uint16Array, at: number): boolean =>
  at <= 0 || at >= units.length || !goesOn(units[at - 1] as number) || !goesOn(units[at] as number)

const goesOn = (unit: number): boolean => isDigit(unit) || isLetter(unit)

const none: readonly number[] = []

/** Where words of the set that end at `end` begin, the longest first. */
export const beginnings = (set: WordSet, units: Uint16Array, end: number, from: number): readonly number[] => {
  let found: number[] | undefined
  let at: Branch | undefined = set.backward().root
  for (let place = end; place > from; ) {
    at = at.next?.get(units[--place] as number)
    if (at === undefined) break
    if (at.isWord && isEdge(units, place) && isEdge(units, end)) {
      found ??= []
      found.unshift(place)
    }
  }
  return found ?? none
}

/** Where words of the set that begin at `begin` end, the longest first. */
export const endings = (set: WordSet, units: Uint16Array, begin: number, to: number): readonly number[] => {
  let found: number[] | undefined
  let at: Branch | undefined = set.forward().root
  for (let place = begin; place < to; ) {
    at = at.next?.get(units[place++] as number)
    if (at === undefined) break
    if (at.isWord && isEdge(units, begin) && isEdge(units, place)) {
      found ??= []
      found.unshift(place)
    }
  }
  return found ?? none
}

/** Whether a word of the set covers `[from, to)`. */
export const isCovered = (set: WordSet, units: Uint16Array, from: number, to: number): boolean => {
  for (let begin = Math.max(0, to - set.forward().longest); begin <= from; begin++)
    for (const end of endings(set, units, begin, units.length)) if (end >= to) return true
  return false
}

/** Where the first word of the set in `[from, to)` ends; -1 when there is none. */
export const endOfFirst = (set: WordSet, units: Uint16Array, from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const end = endings(set, units, at, to).at(-1)
    if (end !== undefined) return end
  }
  return -1
}
