import { addAll } from '../../core/extremes.ts'
import { beginsOpener, type CompiledDenial, type Denials, endsClause, endsOpener } from './compile-denial.ts'
import { beginnings, endings, endOfFirst, isCovered, type WordSet } from './word-set.ts'

/** Units `[from, to)` of a text. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** A word in its clause: where the word stands, and where the clause begins and ends. */
interface Setting extends Place {
  readonly units: Uint16Array
  readonly clauseFrom: number
  readonly clauseTo: number
}

/** How far around a word its clause is looked at. */
const clauseReach = 60
const space = 0x20
const lineBreak = 0x0a

/** Where the denial stands that takes the word at `[from, to)` back; `undefined` when none does. */
export const deniedBy = (units: Uint16Array, from: number, to: number, denials: Denials): Place | undefined => {
  const { some, kinds, pseudo } = denials
  let [clauseFrom, clauseTo, seen] = [from, to, 0]
  const begin = Math.max(0, from - clauseReach)
  for (; clauseFrom > begin; clauseFrom--) {
    const kind = kinds[units[clauseFrom - 1] as number] as number
    if ((kind & endsClause) !== 0) break
    seen |= kind & endsOpener
  }
  const end = Math.min(units.length, to + clauseReach)
  for (; clauseTo < end; clauseTo++) {
    const kind = kinds[units[clauseTo] as number] as number
    if ((kind & endsClause) !== 0) break
    seen |= kind & beginsOpener
  }
  if (seen === 0) return undefined
  const setting = { units, from, to, clauseFrom, clauseTo }
  let term: string | undefined
  for (const denial of some) {
    if ((seen & (denial.isAfter ? beginsOpener : endsOpener)) === 0) continue
    if (denial.terms !== undefined) {
      term ??= String.fromCharCode(...units.subarray(from, to))
      if (!denial.terms.has(term)) continue
    }
    const place = firstOver(setting, denial, pseudo)
    if (place !== undefined && isBorneOut(setting, denial)) return place
  }
  return undefined
}

/** Walks from the word over fillers, or over any characters, the nearest places first, until an opener stands there. */
const firstOver = (setting: Setting, denial: CompiledDenial, pseudo: WordSet): Place | undefined => {
  const { most, within, isAfter } = denial
  const opens = (at: number): Place | undefined =>
    isAfter ? openerAfter(setting, denial, pseudo, at) : openerBefore(setting, denial, pseudo, at)
  const onwards = (at: number, walked: number): readonly number[] => {
    const fillers = walked < most ? fillersAt(setting, denial, at) : none
    const isEnd = at === (isAfter ? setting.clauseTo : setting.clauseFrom)
    return walked < within && !isEnd ? [...fillers, isAfter ? at + 1 : at - 1] : fillers
  }
  const first = overSpaces(setting, isAfter ? setting.to : setting.from, isAfter)
  const near = opens(first)
  if (near !== undefined) return near
  let places = onwards(first, 0)
  if (places.length === 0) return undefined
  const seen = new Set<number>()
  for (let walked = 1; walked <= Math.max(most, within) && places.length > 0; walked++) {
    const further: number[] = []
    for (const place of places) {
      const at = overSpaces(setting, place, isAfter)
      if (seen.has(at)) continue
      seen.add(at)
      const opener = opens(at)
      if (opener !== undefined) return opener
      addAll(further, onwards(at, walked))
    }
    places = further
  }
  return undefined
}

const none: readonly number[] = []

const openerBefore = (
  { units, clauseFrom }: Setting,
  denial: CompiledDenial,
  pseudo: WordSet,
  at: number,
): Place | undefined => {
  for (const begin of beginnings(denial.openers, units, at, clauseFrom)) {
    const isNone =
      beginnings(denial.notBehind, units, begin, clauseFrom).length > 0 ||
      (denial.notFirst && isBlank(units, clauseFrom, begin)) ||
      isCovered(pseudo, units, begin, at)
    if (!isNone) return { from: begin, to: at }
  }
  return undefined
}

const openerAfter = (setting: Setting, denial: CompiledDenial, pseudo: WordSet, at: number): Place | undefined => {
  const { units, clauseTo } = setting
  for (const end of endings(denial.openers, units, at, clauseTo))
    if (!isCovered(pseudo, units, at, end) && (!denial.closes || isClosed(setting, denial, end)))
      return { from: at, to: end }
  return undefined
}

const fillersAt = ({ units, clauseFrom, clauseTo }: Setting, denial: CompiledDenial, at: number): readonly number[] =>
  denial.isAfter ? endings(denial.fillers, units, at, clauseTo) : beginnings(denial.fillers, units, at, clauseFrom)

const isBorneOut = ({ units, to }: Setting, { unless, then }: CompiledDenial): boolean => {
  const until = (within: number): number => Math.min(units.length, to + within)
  if (unless !== undefined && endOfFirst(unless.words, units, to, until(unless.within)) >= 0) return false
  if (then === undefined) return true
  const line = units.indexOf(lineBreak, to)
  const end = line < 0 ? until(then.within) : Math.min(line, until(then.within))
  const turn = then.turns === undefined ? to : endOfFirst(then.turns, units, to, end)
  return turn >= 0 && endOfFirst(then.outcomes, units, turn, end) >= 0
}

/** At most so many fillers may follow an opener that closes its clause. */
const mostClosing = 3

const isClosed = (setting: Setting, denial: CompiledDenial, from: number): boolean => {
  let places: readonly number[] = [from]
  for (let walked = 0; walked <= mostClosing; walked++) {
    const spaced = places.map((place) => overSpaces(setting, place, true))
    if (spaced.includes(setting.clauseTo)) return true
    places = spaced.flatMap((at) => fillersAt(setting, denial, at))
  }
  return false
}

const overSpaces = ({ units, clauseFrom, clauseTo }: Setting, from: number, isAfter: boolean): number => {
  let at = from
  if (isAfter) while (at < clauseTo && units[at] === space) at++
  else while (at > clauseFrom && units[at - 1] === space) at--
  return at
}

const isBlank = (units: Uint16Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (units[at] !== space) return false
  return true
}
