import { isDigit, isLetter } from '../../word-edges.ts'
import type { Candidate } from '../candidate.ts'
import { cueBefore } from '../cues/cues.ts'
import { bankCardIn } from './bank-cards.ts'
import { adjacent, digitsOf, groupingOf } from './digit-groups.ts'
import { idCardIn } from './id-cards.ts'
import { letteredIn } from './lettered.ts'
import type { NumberIn, Surroundings } from './number-in.ts'
import { isChinaMobile, isInternational, phoneIn } from './phones.ts'

const mostDigits = 22
const mostGroups = 20
/** Nothing shorter is looked at. */
const fewest = 6

/**
 * Every stretch of digits that may be personal (数字类候选): each group of digits, and neighbouring groups together, looked
 * at once for each length a number can have.
 */
export const numbersIn = (around: Surroundings): readonly Candidate[] => {
  const { at, count, from, to, joined } = around.groups
  const found: Candidate[] = []
  for (let first = 0; first < count; first++) {
    let joins = 0
    for (let last = first; last < count && last - first < mostGroups; last++) {
      if (last > first) {
        if (joined[last] === 0) break
        joins |= joined[last] as number
      }
      const length = (at[last + 1] as number) - (at[first] as number)
      if (length > mostDigits) break
      if (length < fewest) continue
      const start = from[first] as number
      const one = candidateIn({
        around,
        first,
        last,
        digits: digitsOf(around.groups, first, last),
        grouping: groupingOf(around.groups, first, last),
        joins,
        from: start,
        to: to[last] as number,
        cue: cueBefore(around.cues, start),
      })
      if (one !== undefined) found.push(one)
    }
  }
  return found
}

const candidateIn = (number: NumberIn): Candidate | undefined => {
  const { around, from, to, digits } = number
  const { units } = around.scanned
  const plus = plusBefore(units, from)
  if (plus >= 0 && isInternational(digits))
    return { class: isChinaMobile(digits.slice(2)) ? 'mobile' : 'phone', by: 'pattern', from: plus, to }
  const lettered = letteredIn(number)
  if (lettered !== undefined) return lettered
  if (isLetter(units[from - 1] ?? 0)) return gluedTo(number)
  const lastX = digits.length === 17 ? crossBehind(units, to) : 0
  const id = idCardIn(number, lastX > 0 ? `${digits}X` : digits)
  const bare = id?.by === 'checksum' ? id : (bankCardIn(number) ?? id ?? phoneIn(number))
  if (bare === undefined) return undefined
  const end = bare.class === 'idCard' ? to + lastX : to
  return { ...bare, ...withBrackets(units, from, end) }
}

const isWord = (unit: number | undefined): boolean => unit !== undefined && (isLetter(unit) || isDigit(unit))

/** Digits behind a letter are part of a word, but for a telephone number behind a cue: `tel13800138000`. */
const gluedTo = (number: NumberIn): Candidate | undefined => {
  const { cue, from, to } = number
  if (cue?.to !== from || number.joins === adjacent) return undefined
  const found = idCardIn(number, number.digits) ?? phoneIn(number)
  return found === undefined ? undefined : { ...found, from, to }
}

/** Where the plus before a number stands; -1 for none, or where it is a sum. */
const plusBefore = (units: Uint16Array, from: number): number => {
  let at = from - 1
  while (at >= 0 && from - at < 3 && (units[at] === 0x20 || units[at] === 0x28)) at--
  if (units[at] !== 0x2b) return -1
  const before = units[at - 1]
  if (isWord(before) || before === 0x2b) return -1
  return units[at - 1] === 0x28 ? at - 1 : at
}

/** How many units the X takes that stands for the last digit of an identity number; 0 for none. */
const crossBehind = (units: Uint16Array, to: number): number => {
  const width = units[to] === 0x20 || units[to] === 0x2d ? 2 : 1
  const unit = units[to + width - 1]
  return (unit === 0x78 || unit === 0xd7) && !isWord(units[to + width]) ? width : 0
}

/** The bracket before an area code, where its counterpart is inside: `(010) 12345678`. */
const withBrackets = (units: Uint16Array, from: number, to: number): { readonly from: number; readonly to: number } => {
  if (units[from - 1] !== 0x28) return { from, to }
  for (let at = from; at < to; at++) if (units[at] === 0x29) return { from: from - 1, to }
  return { from, to }
}
