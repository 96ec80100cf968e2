import { textOf } from '../../normalize.ts'
import { type Scanned, writtenAt } from '../scanned.ts'
import { betweenKind, digitKind, hanKind, unitTables } from '../unit-kinds.ts'

/** What stands between a group of digits and the one before it, as bits; 0 where they do not belong together. */
export const adjacent = 1
export const blank = 2
export const dash = 4
export const dot = 8
const other = 16

/**
 * The digits of a text (数字组), in groups as they are written, and which groups may be one number: found in one pass,
 * whatever the length of a number.
 */
export interface DigitGroups {
  readonly count: number
  readonly from: Int32Array
  readonly to: Int32Array
  /** What joins each group to the one before it. */
  readonly joined: Uint8Array
  /** All digits of the text in turn, and where those of each group begin; one more than there are groups. */
  readonly digits: string
  readonly at: Int32Array
}

const widest = 3

/** How a digit is written: plain, in Han, or dressed, as in ① and ²; those of two kinds are not one group. */
const styleOf = (scanned: Scanned, at: number, kind: number): number => {
  if ((kind & hanKind) !== 0) return 2
  const unit = scanned.units[at] as number
  const written = writtenAt(scanned, at)
  return written === unit || written === unit + 0xfee0 || (written & 0xfc00) === 0xd800 ? 1 : 3
}

const noGroups: DigitGroups = {
  count: 0,
  from: new Int32Array(0),
  to: new Int32Array(0),
  joined: new Uint8Array(0),
  digits: '',
  at: new Int32Array(1),
}

export const digitGroupsIn = (scanned: Scanned): DigitGroups => {
  const { units } = scanned
  const { kinds, digits: meant } = unitTables()
  let most = 0
  for (let place = 0; place < units.length; place++)
    if (((kinds[units[place] as number] as number) & digitKind) !== 0) most++
  if (most === 0) return noGroups
  const [from, to, at] = [new Int32Array(most), new Int32Array(most), new Int32Array(most + 1)]
  const joined = new Uint8Array(most)
  const all = new Uint16Array(most)
  let [count, length] = [0, 0]
  for (let place = 0; place < units.length; place++) {
    const kind = kinds[units[place] as number] as number
    if ((kind & digitKind) === 0) continue
    const style = styleOf(scanned, place, kind)
    at[count] = length
    let end = place
    for (; end < units.length; end++) {
      const unit = units[end] as number
      const next = kinds[unit] as number
      if ((next & digitKind) === 0 || (end > place && styleOf(scanned, end, next) !== style)) break
      all[length++] = 0x2f + (meant[unit] as number)
    }
    joined[count] = count === 0 ? 0 : joins(units, kinds, to[count - 1] as number, place)
    from[count] = place
    to[count++] = end
    place = end - 1
  }
  at[count] = length
  return { count, from, to, joined, digits: textOf(all), at }
}

const joins = (units: Uint16Array, kinds: Uint8Array, from: number, to: number): number => {
  if (from === to) return adjacent
  if (to - from > widest) return 0
  let found = 0
  for (let at = from; at < to; at++) {
    const unit = units[at] as number
    if (((kinds[unit] as number) & betweenKind) === 0) return 0
    found |= unit === 0x20 ? blank : unit === 0x2e ? dot : dashes.has(unit) ? dash : other
  }
  return found
}

const dashes = new Set([0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212])

/** The digits of groups `first` to `last`, joined. */
export const digitsOf = ({ digits, at }: DigitGroups, first: number, last: number): string =>
  digits.slice(at[first] as number, at[last + 1] as number)

/** How many digits each of the groups has: `3-4-4`. */
export const groupingOf = ({ at }: DigitGroups, first: number, last: number): string => {
  let grouping = ''
  for (let group = first; group <= last; group++)
    grouping += `${group === first ? '' : '-'}${(at[group + 1] as number) - (at[group] as number)}`
  return grouping
}
