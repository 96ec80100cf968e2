import type { Candidate } from '../candidate.ts'
import type { NameCues } from '../cues/cues.ts'
import { type Scanned, writtenAt } from '../scanned.ts'

const rooms = '(?:flat|unit|apt|apartment|suite|ste|room|rm|floor|fl|block|blk|tower|house|#)'
const lead = `(?:${rooms}\\.? ?#?[a-z0-9][a-z0-9/-]{0,5},? |\\d{1,3}(?:\\/f|th floor|st floor|nd floor|rd floor),? )`
/** A number and the name of a street, up to the word that says what it is. */
const before = new RegExp(
  `(?:^|[^a-z0-9.])((?:${lead}{1,4}(?:[a-z'. ]{2,30}, ?)?)?(\\d{1,6}[a-z]?(?:[-/]\\d{1,5}[a-z]?)?),? ((?:[a-z0-9'.-]{1,20} ){1,4}))$`,
  'u',
)
const directions = '(?: (?:north|south|east|west|central|n|s|e|w|nw|ne|sw|se)\\b\\.?)?'
const inner = `(?:,? (?:${rooms}\\.? ?#?|#)[a-z0-9][a-z0-9-]{0,5}\\b){0,3}`
const code =
  /^,? ?(?:[a-z]{2} \d{5}(?:-\d{4})?|[a-z]{2,3} \d{4}|\d{5}(?:-\d{4})?|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})(?![a-z0-9])/u
const behind = new RegExp(`^\\.?${directions}${inner}`, 'u')
const plainWords =
  /\b(?:on|the|in|at|of|a|an|to|hours?|hrs|mins?|minutes?|days?|weeks?|months?|years?|times?|for|my|by|from|this|that|was|were|and|or|km|miles?|people|cars?|stars?|points?|is|are|it|per|percent|dollars?|pounds?|out|off|no|not|any|every|with|your|our)\b/u
const box = /^ ?(?:number |no\.? ?|#)?\d{1,6}(?![\d])/u
const ukCode = /^ ?(?:is|:|=)? ?([a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})(?![a-z0-9])/u

/**
 * Addresses in Latin letters (英文地址): a number and a street, with the rooms before and the town and code behind; post
 * boxes; codes behind their cue.
 */
export const latinAddressesIn = (scanned: Scanned, { plain, kinds, from, to }: NameCues): readonly Candidate[] =>
  kinds.flatMap((of, place) => {
    const [start, end] = [from[place] as number, to[place] as number]
    if (of.includes('address')) return codeBehind(plain, end)
    if (!of.includes('street')) return []
    const word = plain.slice(start, end)
    return word.endsWith('box') ? boxAt(plain, start, end) : streetAt(scanned, start, end)
  })

const found = (from: number, to: number): readonly Candidate[] => [{ class: 'address', by: 'pattern', from, to }]

const streetAt = (scanned: Scanned, start: number, end: number): readonly Candidate[] => {
  const { plain } = scanned
  const ahead = plain.slice(Math.max(0, start - 110), start)
  const match = before.exec(ahead)
  if (match === null) return []
  const [, whole = '', , name = ''] = match
  const isNamed = isCapital(scanned, start - name.length) && isCapital(scanned, start)
  if (plainWords.test(name) || (!isNamed && name.trim().split(' ').length > 2)) return []
  const near = behind.exec(plain.slice(end, end + 60))?.[0].length ?? 0
  return found(start - whole.length, townEnd(scanned, end + near))
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
  return end - at
}

const boxAt = (plain: string, start: number, end: number): readonly Candidate[] => {
  const number = box.exec(plain.slice(end, end + 16))
  return number === null ? [] : found(start, end + number[0].length)
}

const codeBehind = (plain: string, end: number): readonly Candidate[] => {
  const match = ukCode.exec(plain.slice(end, end + 16))
  return match === null ? [] : found(end + match[0].length - (match[1] as string).length, end + match[0].length)
}

const isCapital = (scanned: Scanned, at: number): boolean => {
  const letter = String.fromCharCode(writtenAt(scanned, at))
  return letter !== letter.toLowerCase() || /\d/u.test(letter)
}
