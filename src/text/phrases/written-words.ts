import { isDigit, isLetter } from '../word-edges.ts'

/** A written word of a text in normal form, at units `[from, to)`. */
export type TakeWord = (from: number, to: number, joined: boolean) => void

const apostrophe = 0x27
/** More between two words than so many units parts them. */
const widestGap = 16

/** White space, hyphens and dashes, quotation marks, `&` and `_`: what may stand between the words of one phrase. */
const joining = new Set(
  [...' \t\n\v\f\r\u2028\u2029\u0085-\u2010\u2012\u2013"\'\u201c\u201d&_*'].map((one) => one.charCodeAt(0)),
)

/**
 * Goes through the written words of a text: runs of letters and digits, with apostrophes inside. `joined` says that
 * nothing but white space, hyphens, quotation marks and the like stands between a word and the one before.
 */
export const eachWord = (units: Uint16Array, take: TakeWord): void => {
  let last = -1
  for (let at = 0; at < units.length; at++) {
    if (!isPart(units[at] as number)) continue
    const from = at
    while (at < units.length && (isPart(units[at] as number) || isInner(units, at))) at++
    take(from, at, last >= 0 && from - last <= widestGap && joins(units, last, from))
    last = at
  }
}

const isPart = (unit: number): boolean => isLetter(unit) || isDigit(unit)
const isInner = (units: Uint16Array, at: number): boolean =>
  units[at] === apostrophe && at + 1 < units.length && isLetter(units[at + 1] as number)

const joins = (units: Uint16Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!joining.has(units[at] as number)) return false
  return true
}
