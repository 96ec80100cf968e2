import { isDigit, isLetter } from '../../word-edges.ts'
import type { Candidate } from '../candidate.ts'

const longestLocal = 64
const longestDomain = 255
const isOfLocal = (unit: number): boolean => isDigit(unit) || isLetter(unit) || localSigns.has(unit)
const localSigns = new Set([...".!#$%&'*+-/=?^_`{|}~"].map((sign) => sign.charCodeAt(0)))
const isOfDomain = (unit: number): boolean => isDigit(unit) || isLetter(unit) || unit === 0x2d || unit === 0x2e

/** Signs that end what stands before an address rather than begin it. */
const isLead = (unit: number | undefined): boolean =>
  unit !== undefined && localSigns.has(unit) && unit !== 0x2b && unit !== 0x5f

/**
 * Addresses of e-mail (电子邮箱), full-width ones and those beside Han too, with a blank around the at sign, and with (at)
 * for it. Nothing is looked at twice, so a text of at signs takes no longer than another.
 */
export const emailsIn = (units: Uint16Array): readonly Candidate[] => {
  const found: Candidate[] = []
  for (let at = 0; at < units.length; at++) {
    const sign = signAt(units, at)
    if (sign === 0) continue
    const from = localFrom(units, at)
    const to = domainTo(units, at + sign)
    if (from < at && to > 0) found.push({ class: 'email', by: 'pattern', from, to })
  }
  return found
}

/** How many units an at sign takes here; 0 for none. */
const signAt = (units: Uint16Array, at: number): number => {
  if (units[at] === 0x40) return 1
  const isBracketed =
    (units[at] === 0x28 || units[at] === 0x5b) &&
    units[at + 1] === 0x61 &&
    units[at + 2] === 0x74 &&
    (units[at + 3] === 0x29 || units[at + 3] === 0x5d)
  return isBracketed ? 4 : 0
}

const localFrom = (units: Uint16Array, at: number): number => {
  let end = at
  if (units[end - 1] === 0x20) end--
  let from = end
  while (from > 0 && end - from < longestLocal && isOfLocal(units[from - 1] as number)) from--
  while (from < end && isLead(units[from])) from++
  return from === end ? at : from
}

/** Where the domain ends: at least two labels, the last of letters; 0 for none. */
const domainTo = (units: Uint16Array, at: number): number => {
  const start = units[at] === 0x20 ? at + 1 : at
  let end = start
  while (end < units.length && end - start < longestDomain && isOfDomain(units[end] as number)) end++
  while (end > start && (units[end - 1] === 0x2e || units[end - 1] === 0x2d)) end--
  let label = 0
  let labels = 1
  for (let place = start; place < end; place++)
    if (units[place] === 0x2e) {
      labels++
      label = 0
    } else label++
  return labels > 1 && label >= 2 && isLetter(units[end - 1] as number) ? end : 0
}
