import { addAll } from '../../../core/extremes.ts'
import type { Candidate } from '../candidate.ts'
import type { NameCues } from '../cues/cues.ts'
import { type Scanned, writtenAt } from '../scanned.ts'

const rooms = '(?:flat|unit|apt|apartment|suite|ste|room|rm|floor|fl|block|blk|tower|house|#)'
const id = '(?:(?=[a-z/-]{0,5}\\d)[a-z0-9][a-z0-9/-]{0,5}|[a-z](?![a-z]))'
const lead = `(?:${rooms}\\.? ?#?${id},? |\\d{1,3}(?:\\/f|th floor|st floor|nd floor|rd floor),? )`
/** A number and the name of a street, up to the word that says what it is. */
const before = new RegExp(
  `(?:^|[^a-z0-9.])((?:${lead}{1,4}(?:[a-z'. ]{2,30}, ?)?)?(\\d{1,6}[a-z]?(?:[-/]\\d{1,5}[a-z]?)?),? ((?:[a-z0-9'.-]{1,20} ){1,4}))$`,
  'u',
)
/** Rooms, floors and blocks before an estate or a road that has no number. */
const led = new RegExp(`(?:^|[^a-z0-9.])(${lead}{2,5}((?:[a-z0-9'.-]{1,20} ){1,3}))$`, 'u')
const directions = '(?: (?:north|south|east|west|central|n|s|e|w|nw|ne|sw|se)\\b\\.?)?'
const inner = `(?:,? (?:${rooms}\\.? ?#?|#)[a-z0-9][a-z0-9-]{0,5}\\b){0,3}`
const code =
  /^,? ?(?:[a-z]{2},? [a-z]\d[a-z] \d[a-z]\d|[a-z]{2} \d{5}(?:-\d{4})?|[a-z]{2,3} \d{4}|\d{5}(?:-\d{4})?|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})(?![a-z0-9])/u
const behind = new RegExp(`^${directions}${inner}`, 'u')
const plainWords =
  /\b(?:on|the|in|at|of|a|an|to|hours?|hrs|mins?|minutes?|days?|weeks?|months?|years?|times?|for|my|by|from|this|that|was|were|and|or|km|miles?|people|cars?|stars?|points?|is|are|it|per|percent|dollars?|pounds?|out|off|no|not|any|every|with|your|our|one|each|either|both|whole|half|some|which|return|other|next|last|first|second|same)\b/u
const box = /^ ?(?:number |no\.? ?|#)?\d{1,6}(?![\d])/u
const ukCode = /^ ?(?:is|:|=)? ?([a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})(?![a-z0-9])/u

/**
 * Addresses in Latin letters (英文地址): a number and a street, with the rooms before and the town and code behind; post
 * boxes; codes behind their cue.
 */
export const latinAddressesIn = (scanned: Scanned, { plain, kinds, from, to }: NameCues): readonly Candidate[] =>
  kinds.flatMap((of, place) => {
    const [start, end] = [from[place] as number, to[place] as number]
    if (of.includes('address')) return [...codeBehind(plain, end), ...clauseBehind(scanned, end)]
    const found = of.includes('streetBefore') ? streetBefore(scanned, start, end) : []
    if (found.length > 0) return found
    if (of.includes('streetNamed') && !isCapital(scanned, start)) return []
    if (!of.includes('street') && !of.includes('streetNamed')) return []
    const word = plain.slice(start, end)
    return word.endsWith('box') ? boxAt(scanned, start, end) : streetAt(scanned, start, end, !of.includes('street'))
  })

const found = (from: number, to: number): readonly Candidate[] => [{ class: 'address', by: 'pattern', from, to }]

const streetAt = (scanned: Scanned, start: number, end: number, isNamedOnly: boolean): readonly Candidate[] => {
  const { plain } = scanned
  const ahead = plain.slice(Math.max(0, start - 110), start)
  const [numbered, inRooms] = [before.exec(ahead), led.exec(ahead)]
  if (inRooms !== null && (inRooms[1] ?? '').length > (numbered?.[1] ?? '').length && isCapital(scanned, start))
    return found(start - (inRooms[1] ?? '').length, townEnd(scanned, end))
  const match = numbered
  if (match === null) return []
  const [, whole = '', , name = ''] = match
  const isNamed = isCapital(scanned, start - name.length) && isCapital(scanned, start)
  if (plainWords.test(name) || (!isNamed && (isNamedOnly || name.trim().split(' ').length > 2))) return []
  const isShort = end - start < 5 && plain.charAt(end) === '.' && /^[ ,]/u.test(plain.slice(end + 1, end + 2))
  const street = isShort ? end + 1 : end
  const near = behind.exec(plain.slice(street, street + 60))?.[0].length ?? 0
  return found(start - whole.length, townEnd(scanned, street + near))
}

/** Where the town ends behind a street: names with capitals between commas, then a code. */
const townEnd = (scanned: Scanned, street: number): number => {
  const { plain } = scanned
  const codeAt = (at: number): number => code.exec(plain.slice(at, at + 16))?.[0].length ?? 0
  let end = street
  for (let names = 0; names < 3 && codeAt(end) === 0; names++) {
    const gap = /^, ?/u.exec(plain.slice(end, end + 2))?.[0].length ?? 0
    const name = gap === 0 ? 0 : townAt(scanned, end + gap)
    if (name === 0) break
    end += gap + name
  }
  return end + codeAt(end)
}

/** How long a name of words with capitals is that is no code. */
const townAt = (scanned: Scanned, at: number): number => {
  let end = at
  for (let words = 0; words < 3; words++) {
    const next = end === at ? at : end + 1
    const word = /^[a-z][a-z'.-]{1,24}(?![a-z0-9])/u.exec(scanned.plain.slice(next, next + 28))?.[0].length ?? 0
    const isCode = words > 0 && code.test(scanned.plain.slice(end, end + 16))
    if (word === 0 || isCode || !isCapital(scanned, next) || (end > at && scanned.plain.charAt(end) !== ' ')) break
    end = next + word
  }
  while (end > at && /[.'-]/u.test(scanned.plain.charAt(end - 1))) end--
  return end - at
}

const boxAt = (scanned: Scanned, start: number, end: number): readonly Candidate[] => {
  const number = box.exec(scanned.plain.slice(end, end + 16))
  if (number === null) return []
  const town = townEnd(scanned, end + number[0].length)
  return found(start, town + (/^ \d{4}(?!\d)/u.exec(scanned.plain.slice(town, town + 6))?.[0].length ?? 0))
}

const codeBehind = (plain: string, end: number): readonly Candidate[] => {
  const match = ukCode.exec(plain.slice(end, end + 16))
  return match === null ? [] : found(end + match[0].length - (match[1] as string).length, end + match[0].length)
}

const isCapital = (scanned: Scanned, at: number): boolean => {
  const letter = String.fromCharCode(writtenAt(scanned, at))
  return letter !== letter.toLowerCase() || /\d/u.test(letter)
}

const small = /^(?:de|del|della|dei|di|da|do|dos|das|du|des|d'|la|le|les|el|los|las|the|of|on|upon|and|san|santa|st)$/u
/** 9 Rue de Rivoli, 75004 Paris; Via Roma 12, Milano. */
const streetBefore = (scanned: Scanned, start: number, end: number): readonly Candidate[] => {
  const { plain } = scanned
  if (!isCapital(scanned, start)) return []
  const number = /(?:^|[^a-z0-9.])((\d{1,4}(?: ?(?:bis|ter|[a-d]))?),? )$/u.exec(
    plain.slice(Math.max(0, start - 12), start),
  )
  const name = run(scanned, end + 1, 5)
  const house = /^,? (?:n\.?º? ?|no\.? ?)?\d{1,4}[a-z]?(?![\da-z])/u.exec(plain.slice(name, name + 12))
  if (plain.charAt(end) !== ' ' || name <= end + 1 || (number === null && house === null)) return []
  const from = number === null ? start : start - (number[1] as string).length
  return found(from, townBehind(scanned, number === null ? name + (house?.[0].length ?? 0) : name))
}

/** Words with capitals, and small words between them: where they end. */
const run = (scanned: Scanned, at: number, most: number): number => {
  const { plain } = scanned
  let end = at
  for (let words = 0, next = at; words < most; words++) {
    const word =
      /^[a-z\u00df-\u024f][a-z\u00df-\u024f'.-]{0,24}(?![a-z0-9])/u.exec(plain.slice(next, next + 28))?.[0] ?? ''
    if (word === '' || (!isCapital(scanned, next) && !small.test(word))) break
    if (isCapital(scanned, next)) end = next + withoutEnd(word, ".'-").length
    if (plain.charAt(next + word.length) !== ' ') break
    next += word.length + 1
  }
  return end
}

/** A town behind a street, its code before or behind it. */
const townBehind = (scanned: Scanned, street: number): number => {
  const before =
    /^,? (?:[a-z]{1,2}-)?\d{4,5}(?= [a-z\u00df-\u024f])/u.exec(scanned.plain.slice(street, street + 16))?.[0].length ??
    0
  if (before === 0) return townEnd(scanned, street)
  const town = run(scanned, street + before + 1, 3)
  return town > street + before + 1 ? town : street
}

const housed =
  /(?:strasse|straße|str\.|weg|platz|allee|gasse|straat|laan|plein|gracht|kade|gatan|vägen|vagen|gata|veien|vej|gade|katu|utca) /gu
/** Hauptstrasse 12, 10827 Berlin (路名在前的门牌). */
export const houseBehindIn = (scanned: Scanned): readonly Candidate[] => {
  const { plain } = scanned
  const all: Candidate[] = []
  for (const { index, 0: word } of plain.matchAll(housed)) {
    const end = index + word.length
    const house = /^\d{1,4}[a-z]?(?![\da-z])/u.exec(plain.slice(end, end + 6))?.[0]
    const name = /(?:^|[^a-z\u00df-\u024f])((?:[a-z\u00df-\u024f]{2,20}[ -]){0,2}[a-z\u00df-\u024f]{0,24})$/u.exec(
      plain.slice(Math.max(0, index - 50), index),
    )?.[1]
    if (house === undefined || name === undefined) continue
    const last = name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1)
    const isWhole = [...name.matchAll(/[^ -]+/gu)].every(({ index: at }) =>
      isCapital(scanned, index - name.length + at),
    )
    const from = isWhole ? index - name.length : index - last.length
    if (isCapital(scanned, from) && from < index + word.length - 1)
      addAll(all, found(from, townBehind(scanned, end + house.length)))
  }
  return all
}

const ukPostcode = /(?:^|[^a-z0-9])([a-z]{1,2}\d[a-z\d]? \d[a-z]{2})(?![a-z0-9])/gu
/** Unit 7, Riverside Business Park, Leeds LS10 1AB: what stands before a code of the Royal Mail (英国邮编前的地址). */
export const codedIn = (scanned: Scanned): readonly Candidate[] => {
  const { plain } = scanned
  const all: Candidate[] = []
  let passed = 0
  for (const { index, 0: whole, 1: code = '' } of plain.matchAll(ukPostcode)) {
    const at = index + whole.length - code.length
    const isWritten = [...code].every((sign, place) => /[\d ]/u.test(sign) || isCapital(scanned, at + place))
    const from = isWritten ? stepsBack(scanned, at, passed) : at
    if (from >= at) continue
    passed = at + code.length
    addAll(all, found(from, passed))
  }
  return all
}

/** Back over words with capitals, numbers and commas. */
const stepsBack = (scanned: Scanned, at: number, notBefore: number): number => {
  const { plain } = scanned
  let from = at
  let next = at
  for (let words = 0; words < 12; words++) {
    const gap = /,? $/u.exec(plain.slice(Math.max(notBefore, next - 2), next))?.[0].length ?? 0
    const end = next - gap
    const word =
      /[a-z0-9\u00df-\u024f][a-z0-9\u00df-\u024f'/-]{0,24}$/u.exec(
        plain.slice(Math.max(notBefore, end - 26), end),
      )?.[0] ?? ''
    if (gap === 0 || word === '') break
    next = end - word.length
    const isOf = isCapital(scanned, next) || /\d/u.test(word)
    if (!isOf && !small.test(word)) break
    if (isOf && !opening.test(word)) from = next
  }
  return from
}
const opening = /^(?:i|at|to|in|my|our|from|address|deliver|send|ship|please|postcode)$/u

const stops =
  /[.;!?](?:\s|$)|\n|$| (?:please|is|was|has|and|but|because|where|which|for|by|before|after|instead|not)(?![a-z])/u
const homes =
  /(?:flat|unit|apt|apartment|suite|room|block|tower|house|villa|cottage|farm|court|estate|building|street|road|avenue|lane|drive|way|close|park|plaza|square|terrace|place|floor|lot)/u
/** What is written behind an address cue: with a number and words with capitals, in parts between commas. */
const clauseBehind = (scanned: Scanned, end: number): readonly Candidate[] => {
  const { plain } = scanned
  const gap = /^ ?(?:[:=]|is|are)? ?/u.exec(plain.slice(end, end + 5))?.[0] ?? ''
  if (gap === '' || /[\u0250-\uffff]/u.test(plain.charAt(end + gap.length))) return []
  const from = end + gap.length
  const isTold = /[:=]|is/u.test(gap)
  const rest = plain.slice(from, from + 90)
  const clause = rest.slice(0, rest.search(stops)).trimEnd()
  const to = isTold ? from + clause.length : capitalsEnd(scanned, from, from + clause.length)
  const text = plain.slice(from, to)
  const parts = text.split(',').length
  if (!/\d/u.test(text) || !/[a-z]{3}/u.test(text) || /@|https?:/u.test(text)) return []
  if (!(/\d/u.test(text.charAt(0)) || isCapital(scanned, from))) return []
  const isHome = parts > 1 || homes.test(text)
  return isHome && text.split(' ').length > 1 && to - from >= 8 ? [{ class: 'address', by: 'cue', from, to }] : []
}

const capitalsEnd = (scanned: Scanned, from: number, end: number): number => {
  const { plain } = scanned
  let to = from
  for (const { index, 0: word } of plain.slice(from, end).matchAll(/[^ ]+/gu)) {
    const at = from + index
    const bare = withoutEnd(word, ',.')
    if (!isCapital(scanned, at) && !/\d/u.test(word) && !small.test(bare)) break
    if (isCapital(scanned, at) || /\d/u.test(word)) to = at + bare.length
  }
  return to
}

/** A word without signs at its end; an expression would look for the end again from each of them. */
const withoutEnd = (word: string, signs: string): string => {
  let end = word.length
  while (end > 0 && signs.includes(word.charAt(end - 1))) end -= 1
  return word.slice(0, end)
}
