import { acrossWords } from '../borders/across-words.ts'
import { deniedBy } from '../denial/denied-by.ts'
import type { CompiledLexicon } from '../lexicon/compile-lexicon.ts'
import type { Entry } from '../lexicon/entry.ts'
import type { Negating } from '../lexicon/negating.ts'
import { type NormalText, spanOf } from '../normalize.ts'
import type { Excuse } from './hit.ts'
import type { Occurrence } from './occurrences.ts'

/** A text being read: its normal form and every word found in it, by where they end. */
export interface Reading {
  readonly compiled: CompiledLexicon
  readonly normal: NormalText
  readonly found: readonly Occurrence[]
  readonly domain?: string
}

/** Why the word that is `found[at]` does not count as this entry; `undefined` when it counts. */
export const excuseOf = (reading: Reading, at: number, entry: Entry): Excuse | undefined => {
  const { domain } = reading
  if (domain !== undefined && entry.rule.notIn?.includes(domain)) return { _tag: 'OutOfDomain', domain }
  return (
    inPhrase(reading, at, entry) ??
    across(reading, at, entry) ??
    withoutCue(reading, at, entry) ??
    besideCue(reading, at, entry) ??
    negated(reading, at, entry) ??
    denied(reading, at, entry)
  )
}

const inPhrase = (reading: Reading, at: number, { allow, allowReach }: Entry): Excuse | undefined => {
  if (allow.size === 0) return undefined
  const hit = reading.found[at] as Occurrence
  const phrase = near(
    reading,
    at,
    allowReach,
    ({ word, from, to }) => allow.has(word) && from <= hit.from && to >= hit.to,
  )
  return phrase && { _tag: 'InPhrase', phrase: writtenOf(reading, phrase), span: phrase.span }
}

const across = ({ found, normal }: Reading, at: number, { borders }: Entry): Excuse | undefined => {
  if (borders === undefined) return undefined
  const hit = found[at] as Occurrence
  const over = acrossWords(borders, normal.units, hit.from, hit.to)
  if (over === undefined) return undefined
  const span = spanOf(normal, over.from, over.to) ?? hit.span
  return { _tag: 'AcrossWords', words: over.words, span }
}

const withoutCue = (reading: Reading, at: number, { near: needed }: Entry): Excuse | undefined => {
  if (needed === undefined) return undefined
  const { domain } = reading
  const { name, words, within, reach, givenIn } = needed
  if (domain !== undefined && givenIn.includes(domain)) return undefined
  const hit = reading.found[at] as Occurrence
  const cue = near(
    reading,
    at,
    reach,
    ({ word, from, to }) => words.has(word) && from - hit.to <= within && hit.from - to <= within,
  )
  return cue === undefined ? { _tag: 'NoCueNear', cues: name, within } : undefined
}

const besideCue = (reading: Reading, at: number, { unless }: Entry): Excuse | undefined => {
  if (unless === undefined) return undefined
  const { name, words, within, reach } = unless
  const hit = reading.found[at] as Occurrence
  const cue = near(
    reading,
    at,
    reach,
    ({ word, from, to }) => words.has(word) && from - hit.to <= within && hit.from - to <= within,
  )
  return cue && { _tag: 'CueNear', cues: name, cue: writtenOf(reading, cue), span: cue.span }
}

const negated = (reading: Reading, at: number, { negation }: Entry): Excuse | undefined => {
  if (negation === undefined) return undefined
  const hit = reading.found[at] as Occurrence
  const { units } = reading.normal
  const { before, after, breaks, reach } = negation
  if (before.size + after.size === 0) return undefined
  const negator = near(reading, at, reach, (one, place) => {
    const ahead = hit.from - one.to
    const behind = one.from - hit.to
    const reaches =
      (ahead >= 0 && ahead <= (before.get(one.word) ?? -1) && !has(units, one.to, hit.from, breaks)) ||
      (behind >= 0 && behind <= (after.get(one.word) ?? -1) && !has(units, hit.to, one.from, breaks))
    return reaches && !isPseudo(reading, place, negation)
  })
  return negator === undefined || isAsked(units, hit.to, negation)
    ? undefined
    : { _tag: 'Negated', by: writtenOf(reading, negator), span: negator.span }
}

const isPseudo = (reading: Reading, at: number, { pseudo, reach }: Negating): boolean => {
  const negator = reading.found[at] as Occurrence
  const phrase = near(
    reading,
    at,
    reach,
    ({ word, from, to }) => pseudo.has(word) && from <= negator.from && to >= negator.to,
  )
  return phrase !== undefined
}

const denied = (reading: Reading, at: number, { negation }: Entry): Excuse | undefined => {
  if (negation === undefined || negation.denials.some.length === 0) return undefined
  const { normal, found } = reading
  const { from, to } = found[at] as Occurrence
  const place = deniedBy(normal.units, from, to, negation.denials)
  if (place === undefined || isAsked(normal.units, to, negation)) return undefined
  const span = spanOf(normal, place.from, place.to)
  return span && { _tag: 'Negated', by: String.fromCharCode(...normal.units.subarray(place.from, place.to)), span }
}

/** How far ahead the end of a clause is looked for; a question that is longer is no rhetorical one. */
const clauseReach = 20
const questionMark = 0x3f

const isAsked = (units: Uint16Array, from: number, { breaks, questionEndings }: Negating): boolean => {
  const last = Math.min(units.length, from + clauseReach)
  let at = from
  while (at < last && !breaks.has(units[at] as number)) at++
  const end = units[at]
  const closed = end === undefined || breaks.has(end)
  return closed && (end === questionMark || questionEndings.has(units[at - 1] as number))
}

const has = (units: Uint16Array, from: number, to: number, wanted: ReadonlySet<number>): boolean =>
  units.subarray(from, to).some((unit) => wanted.has(unit))

/** Of the words within reach of `found[at]` that fit, the one that ends last, and so the longest: 没有 before 没. */
const near = (
  { found }: Reading,
  at: number,
  reach: number,
  fits: (one: Occurrence, place: number) => boolean,
): Occurrence | undefined => {
  const { from, to } = found[at] as Occurrence
  let place = at
  while (place + 1 < found.length && (found[place + 1] as Occurrence).to <= to + reach) place++
  for (; place >= 0; place--) {
    const one = found[place] as Occurrence
    if (one.to < from - reach) return undefined
    if (fits(one, place)) return one
  }
  return undefined
}

const writtenOf = ({ compiled }: Reading, { word }: Occurrence): string => compiled.written[word] as string
