import type { CompiledDenial } from './compile-denial.ts'
import { beginnings, endings, endOfFirst, isCovered, type WordSet } from './word-set.ts'

/** A word in its sentence: the text around it, where the word stands in it and where its clause begins and ends. */
export interface Setting {
  readonly text: string
  readonly term: string
  readonly from: number
  readonly to: number
  readonly clauseFrom: number
  readonly clauseTo: number
  readonly isAsked: boolean
}

interface Place {
  readonly from: number
  readonly to: number
}

/** Where the denial stands that takes the word back; `undefined` when none does. */
export const deniedBy = (setting: Setting, denials: readonly CompiledDenial[], pseudo: WordSet): Place | undefined => {
  if (setting.isAsked) return undefined
  for (const denial of denials) {
    if (denial.terms !== undefined && !denial.terms.has(setting.term)) continue
    const place = denial.isAfter ? openerAfter(setting, denial, pseudo) : openerBefore(setting, denial, pseudo)
    if (place !== undefined && isBorneOut(setting, denial)) return place
  }
  return undefined
}

const openerBefore = (
  { text, from, clauseFrom }: Setting,
  denial: CompiledDenial,
  pseudo: WordSet,
): Place | undefined => {
  const opens = (at: number): Place | undefined => {
    for (const begin of beginnings(denial.openers, text, at, clauseFrom)) {
      const isNone =
        beginnings(denial.notBehind, text, begin, clauseFrom).length > 0 ||
        (denial.notFirst && text.slice(clauseFrom, begin).trim() === '') ||
        isCovered(pseudo, text, begin, at)
      if (!isNone) return { from: begin, to: at }
    }
    return undefined
  }
  return firstOver(from, denial, opens, (at) => {
    const back = spacesBefore(text, at, clauseFrom)
    return { at: back, next: beginnings(denial.fillers, text, back, clauseFrom), step: back > clauseFrom ? -1 : 0 }
  })
}

const openerAfter = ({ text, to, clauseTo }: Setting, denial: CompiledDenial, pseudo: WordSet): Place | undefined => {
  const opens = (at: number): Place | undefined => {
    for (const end of endings(denial.openers, text, at, clauseTo))
      if (!isCovered(pseudo, text, at, end) && (!denial.closes || isClosed(text, end, clauseTo, denial)))
        return { from: at, to: end }
    return undefined
  }
  return firstOver(to, denial, opens, (at) => {
    const on = spacesAfter(text, at, clauseTo)
    return { at: on, next: endings(denial.fillers, text, on, clauseTo), step: on < clauseTo ? 1 : 0 }
  })
}

interface Step {
  /** The place itself, spaces aside. */
  readonly at: number
  /** Where one more filler leads. */
  readonly next: readonly number[]
  /** Which way one character on lies; 0 at the end of the clause. */
  readonly step: number
}

/** Walks over fillers, or over any characters, each place once and the nearest first, until an opener stands there. */
const firstOver = (
  start: number,
  { most, within }: CompiledDenial,
  opens: (at: number) => Place | undefined,
  stepFrom: (at: number) => Step,
): Place | undefined => {
  let places = [start]
  const seen = new Set(places)
  for (let walked = 0; walked <= Math.max(most, within) && places.length > 0; walked++) {
    const further: number[] = []
    for (const place of places) {
      const { at, next, step } = stepFrom(place)
      const opener = opens(at)
      if (opener !== undefined) return opener
      for (const one of [...(walked < most ? next : []), ...(walked < within && step !== 0 ? [at + step] : [])])
        if (!seen.has(one)) {
          seen.add(one)
          further.push(one)
        }
    }
    places = further
  }
  return undefined
}

const isBorneOut = ({ text, to }: Setting, { unless, then }: CompiledDenial): boolean => {
  if (unless !== undefined && endOfFirst(unless.words, text, to, Math.min(text.length, to + unless.within)) >= 0)
    return false
  if (then === undefined) return true
  const line = text.indexOf('\n', to)
  const end = Math.min(line < 0 ? text.length : line, to + then.within)
  const turn = then.turns === undefined ? to : endOfFirst(then.turns, text, to, end)
  return turn >= 0 && endOfFirst(then.outcomes, text, turn, end) >= 0
}

const isClosed = (text: string, from: number, clauseTo: number, denial: CompiledDenial): boolean =>
  firstOver(
    from,
    { ...denial, most: 3, within: 0 },
    (at) => (at === clauseTo ? { from, to: at } : undefined),
    (at) => {
      const on = spacesAfter(text, at, clauseTo)
      return { at: on, next: endings(denial.fillers, text, on, clauseTo), step: 0 }
    },
  ) !== undefined

const spacesBefore = (text: string, at: number, from: number): number => {
  let place = at
  while (place > from && text.charAt(place - 1) === ' ') place--
  return place
}

const spacesAfter = (text: string, at: number, to: number): number => {
  let place = at
  while (place < to && text.charAt(place) === ' ') place++
  return place
}
