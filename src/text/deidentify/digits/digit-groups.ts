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
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** What joins each group to the one before it. */
  readonly joined: readonly number[]
  /** All digits of the text in turn, and where those of each group begin; one more than there are groups. */
  readonly digits: string
  readonly at: readonly number[]
}

const widest = 3

/** How a digit is written: plain, in Han, or dressed, as in ① and ²; those of two kinds are not one group. */
const styleOf = (scanned: Scanned, at: number, kind: number): number => {
  if ((kind & hanKind) !== 0) return 2
  const unit = scanned.units[at] as number
  const written = writtenAt(scanned, at)
  return written === unit || written === unit + 0xfee0 || (written & 0xfc00) === 0xd800 ? 1 : 3
}

export const digitGroupsIn = (scanned: Scanned): DigitGroups => {
  const { units } = scanned
  const { kinds, digits: meant } = unitTables()
  const from: number[] = []
  const to: number[] = []
  const joined: number[] = []
  const at: number[] = []
  let all: Uint16Array | undefined
  let length = 0
  for (let place = 0; place < units.length; place++) {
    const kind = kinds[units[place] as number] as number
    if ((kind & digitKind) === 0) continue
    const style = styleOf(scanned, place, kind)
    at.push(length)
    let end = place
    for (; end < units.length; end++) {
      const unit = units[end] as number
      const next = kinds[unit] as number
      if ((next & digitKind) === 0 || (end > place && styleOf(scanned, end, next) !== style)) break
      all ??= new Uint16Array(units.length - place)
      all[length++] = 0x2f + (meant[unit] as number)
    }
    joined.push(from.length === 0 ? 0 : joins(units, kinds, to[to.length - 1] as number, place))
    from.push(place)
    to.push(end)
    place = end - 1
  }
  at.push(length)
  return { count: from.length, from, to, joined, digits: all === undefined ? '' : textOf(all.subarray(0, length)), at }
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
