import { isDigit, isLetter } from '../../word-edges.ts'
import type { Candidate } from '../candidate.ts'
import { cueBefore } from '../cues/cues.ts'
import { bankCardIn } from './bank-cards.ts'
import { digitsOf, groupingOf } from './digit-groups.ts'
import { idCardIn } from './id-cards.ts'
import { letteredIn } from './lettered.ts'
import { cued, type NumberIn, type Surroundings } from './number-in.ts'
import { isChinaMobile, isInternational, phoneIn } from './phones.ts'

const mostDigits = 22
/** Nothing shorter is looked at. */
const fewest = 6
const mostGroups = 5
/** Behind a plus: +33 6 12 34 56 78. */
const mostBehindPlus = 7

/**
 * Every stretch of digits that may be personal (数字类候选): each group, and up to five neighbouring groups together; where
 * digits stand one by one, as many as there are from the first of them.
 */
export const numbersIn = (around: Surroundings): readonly Candidate[] => {
  const { at, count, from, to, joined } = around.groups
  const found: Candidate[] = []
  const sizeOf = (group: number): number => (at[group + 1] as number) - (at[group] as number)
  for (let first = 0; first < count; first++) {
    const start = from[first] as number
    const isSingle = sizeOf(first) === 1
    const beginsSingles = isSingle && !(first > 0 && joined[first] !== 0 && sizeOf(first - 1) === 1)
    const most = plusBefore(around.scanned.units, start) < 0 ? mostGroups : mostBehindPlus
    let cue: NumberIn['cue'] | 'notAsked' = 'notAsked'
    let joins = 0
    let onlySingles = isSingle
    for (let last = first; last < count; last++) {
      if (last > first) {
        if (joined[last] === 0) break
        joins |= joined[last] as number
        onlySingles &&= sizeOf(last) === 1
      }
      const length = (at[last + 1] as number) - (at[first] as number)
      if (length > mostDigits || (last - first >= most && !(onlySingles && beginsSingles))) break
      if (length < fewest) continue
      if (cue === 'notAsked') cue = cueBefore(around.cues, start)
      const digits = digitsOf(around.groups, first, last)
      const grouping = groupingOf(around.groups, first, last)
      const one = candidateIn({
        around,
        first,
        last,
        digits,
        grouping,
        joins,
        from: start,
        to: to[last] as number,
        cue,
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
    return {
      class: isChinaMobile(digits.slice(2)) ? 'mobile' : 'phone',
      by: cued(number, 'phone') ? 'cue' : 'pattern',
      from: plus,
      to,
    }
  const lettered = letteredIn(number)
  if (lettered !== undefined) return lettered
  if (isLetter(units[from - 1] ?? 0)) return gluedTo(number)
  const lastX = digits.length === 17 ? crossBehind(units, to) : 0
  const id = idCardIn(number, lastX > 0 ? `${digits}X` : digits)
  const bare = id?.by === 'checksum' ? id : (bankCardIn(number) ?? id ?? phoneIn(number))
  if (bare === undefined) return undefined
  const end =
    bare.class === 'idCard' ? to + lastX : bare.class === 'phone' ? to + extensionAt(around.scanned.plain, to) : to
  return { ...bare, ...withBrackets(units, from, end) }
}

/** How long the extension behind a telephone number is: 转8012, ext. 12, -801. */
const extensionAt = (plain: string, at: number): number =>
  /^(?: ?(?:转分机|转|分机|ext\.?|x) ?\d{1,6}|-\d{1,5})(?![\d-])/u.exec(plain.slice(at, at + 14))?.[0].length ?? 0

const isWord = (unit: number | undefined): boolean => unit !== undefined && (isLetter(unit) || isDigit(unit))

/** Digits behind a letter are part of a word, but for a telephone number behind a cue: `tel13800138000`. */
const gluedTo = (number: NumberIn): Candidate | undefined => {
  const { cue, from, to } = number
  if (cue === undefined || !(cue.to === from || cued(number, 'phone', 'idCard', 'card'))) return undefined
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
