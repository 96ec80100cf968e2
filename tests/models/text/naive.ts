import { foldOf } from '../../../src/text/fold.ts'
import type { Lexicon, TermGroup } from '../../../src/text/lexicon/lexicon.ts'

/** A second reading of a text, by looking everywhere; slow, and written from the definitions alone. */
export interface Found {
  readonly word: string
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

interface Unit {
  readonly unit: string
  readonly start: number
  readonly end: number
}

const unitsOf = (text: string): readonly Unit[] => {
  let at = 0
  return [...text].flatMap((character) => {
    const start = at
    at += character.length
    const end = at
    return foldOf(character)
      .split('')
      .map((unit) => ({ unit, start, end }))
  })
}

export const plain = (text: string): string => [...text].map(foldOf).join('')

const digit = /^[0-9]$/u
const letter = /^[a-zß-öø-ԯ]$/u
const mayStandBeside = (edge: string, neighbour: string | undefined): boolean => {
  if (neighbour === undefined) return true
  if (digit.test(edge)) return !digit.test(neighbour)
  if (letter.test(edge)) return !digit.test(neighbour) && !letter.test(neighbour)
  return true
}

/** Every place of the text where the word stands by itself and cuts no character in two. */
export const placesOf = (written: string, text: string): readonly Found[] => {
  const word = plain(written)
  const units = unitsOf(text)
  return units.flatMap((first, from) => {
    const to = from + word.length
    const last = units[to - 1]
    const before = units[from - 1]
    const after = units[to]
    const fits =
      last !== undefined &&
      units
        .slice(from, to)
        .map(({ unit }) => unit)
        .join('') === word &&
      before?.start !== first.start &&
      after?.start !== last.start &&
      mayStandBeside(word.charAt(0), before?.unit) &&
      mayStandBeside(word.charAt(word.length - 1), after?.unit)
    return fits ? [{ word, from, to, start: first.start, end: last.end }] : []
  })
}

/** Whether a word at a place counts, from the definitions of phrase, cue and negation. */
export const counts = (
  lexicon: Lexicon,
  group: TermGroup,
  allow: readonly string[],
  hit: Found,
  text: string,
  domain?: string,
): boolean => {
  const rule = lexicon.categories[group.category]
  if (rule === undefined) return false
  if (domain !== undefined && rule.notIn?.includes(domain)) return false
  const everywhere = (words: readonly string[]): readonly Found[] => words.flatMap((word) => placesOf(word, text))
  const covers = (outer: Found, inner: Found): boolean => outer.from <= inner.from && outer.to >= inner.to
  if (everywhere(allow).some((phrase) => covers(phrase, hit))) return false
  if (group.near !== undefined) {
    const { cues, within } = group.near
    const set = lexicon.cues[cues]
    const given = domain !== undefined && set?.givenIn?.includes(domain) === true
    const isNear = everywhere(set?.words ?? []).some(
      (cue) => cue.from - hit.to <= within && hit.from - cue.to <= within,
    )
    if (!given && !isNear) return false
  }
  if (group.negatable === false) return true
  const { negators, pseudo, clauseBreaks, questionEndings } = lexicon.negation
  const normal = unitsOf(text)
    .map(({ unit }) => unit)
    .join('')
  const breaks = plain(clauseBreaks)
  const broken = (from: number, to: number): boolean =>
    [...normal.slice(from, to)].some((unit) => breaks.includes(unit))
  const negated = negators
    .filter(({ kind }) => rule.negatedBy.includes(kind))
    .some(({ side, within, words }) =>
      everywhere(words).some((negator) => {
        const [from, to] = side === 'before' ? [negator.to, hit.from] : [hit.to, negator.from]
        return (
          from <= to &&
          to - from <= within &&
          !broken(from, to) &&
          !everywhere(pseudo).some((phrase) => covers(phrase, negator))
        )
      }),
    )
  if (!negated) return true
  const rest = normal.slice(hit.to, hit.to + 21)
  const length = rest.split('').findIndex((unit) => breaks.includes(unit))
  if (length < 0 && rest.length > 20) return false
  const clause = length < 0 ? rest : rest.slice(0, length)
  if (length > 20 || clause.length > 20) return false
  const endings = plain(questionEndings.join(''))
  const last = normal.charAt(hit.to + clause.length - 1)
  const asked = rest.charAt(clause.length) === '?' || endings.includes(last)
  return asked
}
