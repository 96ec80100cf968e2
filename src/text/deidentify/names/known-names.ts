import { matchesIn } from '../../automaton/automaton.ts'
import { automatonOf } from '../../automaton/automaton-of.ts'
import { normalize, textOf } from '../../normalize.ts'
import { isDigit, isLetter } from '../../word-edges.ts'
import { squeezed } from './squeezed.ts'

/** Where a known word stands in the normal form, units `[from, to)`, and which of the words it is. */
export interface KnownPlace {
  readonly word: number
  readonly from: number
  readonly to: number
}

/** Finds words in units: for each its number, and the unit after its last. */
type Finder = (units: Uint16Array) => { readonly words: readonly number[]; readonly ends: readonly number[] }

/** For so many words an automaton is worth making. */
const many = 32

/**
 * Finds words that are known (已知姓名), however they are spaced: with blanks, points and hyphens inside or without, in
 * either script of Han, in any case. A Latin one has to stand by itself. All at once, in one pass.
 *
 * @law finds what looking at every place for every known name finds
 */
export const knownIn = (known: readonly string[]): ((units: Uint16Array) => readonly KnownPlace[]) => {
  const idOf = new Map<string, number>()
  const words: Uint16Array[] = []
  known.forEach((name, id) => {
    const { units } = squeezed(normalize(name).units)
    const key = textOf(units)
    if (units.length === 0 || idOf.has(key)) return
    idOf.set(key, id)
    words.push(units.slice())
  })
  const ids = [...idOf.values()]
  if (words.length === 0) return () => []
  const find = words.length < many ? oneByOne(words) : atOnce(words)
  return (units) => {
    const dense = squeezed(units)
    const matches = find(dense.units)
    return matches.words.flatMap((word, place) => {
      const end = matches.ends[place] as number
      const from = dense.at[end - (words[word] as Uint16Array).length] as number
      const to = (dense.at[end - 1] as number) + 1
      return standsApart(units, from, to) ? [{ word: ids[word] as number, from, to }] : []
    })
  }
}

const atOnce = (words: readonly Uint16Array[]): Finder => {
  const automaton = automatonOf(words.map(textOf))
  return (units) => matchesIn(automaton, units, Number.POSITIVE_INFINITY)
}

const oneByOne = (words: readonly Uint16Array[]): Finder => {
  const written = words.map(textOf)
  return (units) => {
    const text = textOf(units)
    const found: (readonly [word: number, end: number])[] = []
    written.forEach((word, number) => {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push([number, at + word.length])
    })
    return { words: found.map(([word]) => word), ends: found.map(([, end]) => end) }
  }
}

/** Whether letters do not go on before and behind the units `[from, to)`, nor digits where they begin and end with digits. */
export const standsApart = (units: Uint16Array, from: number, to: number): boolean =>
  !goesOn(units[from - 1], units[from]) && !goesOn(units[to - 1], units[to])

const goesOn = (unit = 0, next = 0): boolean => (isLetter(unit) && isLetter(next)) || (isDigit(unit) && isDigit(next))

/** Places that overlap become one; they come in the order they end. */
export const joinedPlaces = (places: readonly KnownPlace[]): readonly KnownPlace[] => {
  const inOrder = [...places].sort((a, b) => a.from - b.from || b.to - a.to)
  const whole: KnownPlace[] = []
  for (const one of inOrder) {
    const last = whole[whole.length - 1]
    if (last !== undefined && one.from < last.to) {
      if (one.to > last.to) whole[whole.length - 1] = { ...last, to: one.to }
    } else whole.push(one)
  }
  return whole
}
