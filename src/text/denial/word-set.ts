import { normalize } from '../normalize.ts'
import { isDigit, isLetter } from '../word-edges.ts'

/** Words to be looked for where one is expected, in their normal form, both ways. */
export interface WordSet {
  readonly forward: Branch
  readonly backward: Branch
  readonly longest: number
}

/** Words that begin (or end) alike. */
interface Branch {
  isWord: boolean
  readonly next: Map<number, Branch>
}

export const wordSetOf = (words: readonly string[]): WordSet => {
  const [forward, backward] = [branch(), branch()]
  let longest = 0
  for (const word of words) {
    const { units } = normalize(word)
    longest = Math.max(longest, units.length)
    grow(forward, units)
    grow(backward, units.slice().reverse())
  }
  return { forward, backward, longest }
}

const branch = (): Branch => ({ isWord: false, next: new Map() })

const grow = (root: Branch, units: Uint16Array): void => {
  let at = root
  for (const unit of units) {
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
  let at: Branch | undefined = set.backward
  for (let place = end; place > from; ) {
    at = at.next.get(units[--place] as number)
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
  let at: Branch | undefined = set.forward
  for (let place = begin; place < to; ) {
    at = at.next.get(units[place++] as number)
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
  for (let begin = Math.max(0, to - set.longest); begin <= from; begin++)
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

/** The units that words of a set begin with, and those that they end in. */
export const firstUnits = ({ forward }: WordSet): Iterable<number> => forward.next.keys()
export const lastUnits = ({ backward }: WordSet): Iterable<number> => backward.next.keys()
