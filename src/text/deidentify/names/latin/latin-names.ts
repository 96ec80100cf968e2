import { isLetter } from '../../../word-edges.ts'
import type { Candidate } from '../../candidate.ts'
import type { NameCues } from '../../cues/cues.ts'
import { type Scanned, writtenAt } from '../../scanned.ts'
import { noNames } from './latin-words.ts'

/**
 * Names written in Latin letters (拉丁字母人名): behind a title, an introduction, a greeting, a farewell or what somebody
 * does, and with capitals, so long as no introduction stands before them.
 */
export const latinNamesIn = (scanned: Scanned, cues: NameCues): readonly Candidate[] => {
  const found: Candidate[] = []
  cues.kinds.forEach((kinds, place) => {
    const [from, to] = [cues.from[place] as number, cues.to[place] as number]
    const cue = cues.plain.slice(from, to)
    const one =
      kinds.includes('honorific') || kinds.includes('fromOffice')
        ? (namedBefore(scanned, from) ??
          (kinds.includes('role')
            ? named(scanned, to, 'cue', {
                most: 3,
                gap: isHanCue(cue) ? /^ ?/u : /^(?:,? (?:called |named )?)/u,
                careful: true,
              })
            : undefined))
        : kinds.includes('title')
          ? named(scanned, to, 'honorific', { most: 3, gap: /^\.? ?/u })
          : kinds.includes('greeting')
            ? named(scanned, to, 'cue', { most: 3, gap: /^ /u, careful: true })
            : kinds.includes('introduced')
              ? (introduced(scanned, to, cue) ?? (kinds.includes('role') ? thanked(scanned, to) : undefined))
              : kinds.includes('form')
                ? named(scanned, to, 'cue', {
                    most: 4,
                    gap: isHanCue(cue) ? /^[ :=]{0,2}/u : /^(?: ?[:=] ?| is | )/u,
                    careful: true,
                  })
                : kinds.includes('role')
                  ? named(scanned, to, 'cue', {
                      most: 3,
                      gap: isHanCue(cue) ? /^ ?/u : /^(?:,? (?:called |named )?)/u,
                      careful: true,
                    })
                  : undefined
    if (one !== undefined) found.push(one)
  })
  return found
}

/** Words with capitals directly before a place: Lin女士, Samantha from billing. */
const namedBefore = (scanned: Scanned, at: number): Candidate | undefined => {
  const begin = Math.max(0, at - 64)
  let from = at
  for (let words = 0; words < 3; words++) {
    const before = /(?:^|[^a-z'.-])([a-z][a-z'-]{1,20}) ?$/u.exec(scanned.plain.slice(begin, from))
    const word = before?.[1]
    if (before === null || word === undefined || noNames.has(word)) break
    const start = begin + before.index + before[0].indexOf(word)
    if (!isCapital(scanned, start) || (word.length > 1 && isCapital(scanned, start + word.length - 1))) break
    from = start
  }
  const to = scanned.plain.charAt(at - 1) === ' ' ? at - 1 : at
  return from >= to ? undefined : { class: 'name', by: 'honorific', from, to }
}

/** Whoever is thanked: Thank you Harriet for the fix. */
const thanked = (scanned: Scanned, to: number): Candidate | undefined =>
  named(scanned, to, 'cue', { most: 2, gap: /^,? /, careful: true })

interface Wanted {
  readonly most: number
  readonly least?: number
  readonly gap: RegExp
  readonly lower?: true
  /** Behind a weak cue: nothing all in capitals, and behind a mere blank no single word that is no name. */
  readonly careful?: true
}

/** A company is no person. */
const company =
  /^'?s? (?:airlines|airways|airline|air|bank|insurance|hotel|hotels|motors|mobile|energy|customer|support|services?|store|shop|group|inc|ltd|llc|plc|website|app|policy|rules|law|card|staff|desk|rice|sauce|pizza|burger|coffee|tea|beer|whisky)(?![a-z])/u
const isHanCue = (cue: string): boolean => !/[a-z]/u.test(cue)

const farewells =
  /^(?:signed|yours|yours sincerely|sincerely|regards|kind regards|best regards|best wishes|warm regards|best|thanks|many thanks|thank you|cheers)$/u

const introduced = (scanned: Scanned, to: number, cue: string): Candidate | undefined =>
  farewells.test(cue)
    ? named(scanned, to, 'cue', { most: 3, gap: /^(?:,|\.|!)? ?(?:\n\s{0,3}|[-–—] ?|, )/u })
    : /^(?:i am|i'm|this is|it's)$/u.test(cue)
      ? named(scanned, to, 'cue', { most: 3, least: 2, gap: /^ /u, careful: true })
      : /[a-z]/u.test(cue)
        ? named(scanned, to, 'cue', {
            most: 3,
            gap: /^ ?[:,]? ?/u,
            ...(cue.startsWith('my name') ? { lower: true } : { careful: true }),
          })
        : named(scanned, to, 'cue', { most: 3, gap: /^[ :：是]?/u })

const named = (scanned: Scanned, at: number, by: Candidate['by'], wanted: Wanted): Candidate | undefined => {
  const { most, least = 1, gap, lower, careful } = wanted
  const skipped = gap.exec(scanned.plain.slice(at, at + 12))
  if (skipped === null) return undefined
  const from = at + skipped[0].length
  if (from === at && isLetter(scanned.units[at - 1] ?? 0)) return undefined
  let to = from
  let words = 0
  for (let next = from; words < most; ) {
    const end = wordEnd(scanned.units, next)
    const isOpening = end - next === 1 && scanned.units[end] === 0x2e
    if (end === next || (!isOpening && noNames.has(scanned.plain.slice(next, end)))) break
    if (!isCapital(scanned, next) && (lower !== true || words >= 2 || end - next < 2)) break
    words++
    to = end
    next = isOpening ? end + 1 : end
    if (scanned.units[next] !== 0x20) break
    next++
  }
  const isSign = words === 1 && !isLetter(scanned.units[at - 1] ?? 0) && isCapital(scanned, to - 1)
  if (careful === true && words > 0) {
    const isShouted = to - from > 1 && isCapital(scanned, from + 1) && isCapital(scanned, to - 1)
    if (isShouted || company.test(scanned.plain.slice(to, to + 14))) return undefined
  }
  return words < least || isSign ? undefined : { class: 'name', by, from, to }
}

/** Where a word of letters ends, apostrophes and hyphens inside it too; a possessive is left out. */
const wordEnd = (units: Uint16Array, from: number): number => {
  let end = from
  while (end < units.length && end - from < 24) {
    const unit = units[end] as number
    const isInner = (unit === 0x27 || unit === 0x2d) && end > from && isLetter(units[end + 1] ?? 0)
    if (!isLetter(unit) && !isInner) break
    if (unit === 0x27 && units[end + 1] === 0x73 && !isLetter(units[end + 2] ?? 0)) break
    end++
  }
  return end
}

const isCapital = (scanned: Scanned, at: number): boolean => {
  const letter = String.fromCharCode(writtenAt(scanned, at))
  return letter !== letter.toLowerCase()
}
