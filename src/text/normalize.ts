import { commonFold, foldOf } from './fold.ts'
import type { Span } from './span.ts'

/** A text as rules compare it (归一化文本), and where each unit of it stood. */
export interface NormalText {
  /** The normal form, in UTF-16 units. */
  readonly units: Uint16Array
  /** Where the character each unit came from begins and ends; absent when every unit stands where it stood. */
  readonly starts?: Int32Array
  readonly ends?: Int32Array
}

/** What each unit of the basic plane folds to, filled as it is asked for; the two values below are not units. */
const folds = new Uint16Array(0x10000)
const notAsked = 0
const irregular = 0xffff
/** The folds that are longer or shorter than one unit. */
const irregularFolds = new Map<number, string>()

const ask = (code: number): number => {
  const common = commonFold(code)
  if (common !== 0) {
    folds[code] = common
    return common
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  const folded = isSurrogate ? '' : foldOf(String.fromCharCode(code))
  const fold = folded.length === 1 ? folded.charCodeAt(0) : irregular
  folds[code] = fold
  if (fold === irregular && !isSurrogate) irregularFolds.set(code, folded)
  return fold
}

/**
 * Brings a text into its normal form and keeps where everything stood, so that what is found in the one can be
 * shown in the other.
 *
 * @law the normal form of a text is the folds of its characters
 * @law every unit knows the character it came from
 */
export const normalize = (text: string): NormalText => {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const known = folds[code] as number
    const fold = known === notAsked ? ask(code) : known
    if (fold === irregular) return irregularly(text)
    units[at] = fold
  }
  return { units }
}

const irregularly = (text: string): NormalText => {
  const units: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const known = folds[code] as number
    const fold = known === notAsked ? ask(code) : known
    if (fold !== irregular) {
      units.push(fold)
      starts.push(at)
      at += 1
      ends.push(at)
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(at) as number)
    const folded = (character.length === 1 ? irregularFolds.get(code) : undefined) ?? foldOf(character)
    const end = at + character.length
    for (let part = 0; part < folded.length; part++) {
      units.push(folded.charCodeAt(part))
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { units: Uint16Array.from(units), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/**
 * The normal form as text.
 *
 * @example
 * normalForm('起訴　ＡＢＣ') // => '起诉 abc'
 * @law normalising twice is normalising once
 */
export const normalForm = (text: string): string => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const known = folds[code] as number
    if ((known === notAsked ? ask(code) : known) !== code) return textOf(normalize(text).units)
  }
  return text
}

const atOnce = 8192
/** `apply` takes a list as it is, which is many times faster than spreading it. */
// biome-ignore lint/plugin: never more than atOnce of them
const textOfFew = (units: Uint16Array): string => String.fromCharCode.apply(null, units as unknown as number[])

/** Units as text, however many there are. */
export const textOf = (units: Uint16Array): string => {
  let text = ''
  for (let at = 0; at < units.length; at += atOnce) text += textOfFew(units.subarray(at, at + atOnce))
  return text
}

/**
 * Where units `[from, to)` of the normal form stood in the text; `undefined` when they cut a character that
 * folds to several units, such as `ﬃ`, in two.
 */
export const spanOf = ({ units, starts, ends }: NormalText, from: number, to: number): Span | undefined => {
  if (starts === undefined || ends === undefined) return { start: from, end: to }
  const cutsBefore = from > 0 && starts[from] === starts[from - 1]
  const cutsAfter = to < units.length && starts[to] === starts[to - 1]
  return cutsBefore || cutsAfter ? undefined : { start: starts[from] as number, end: ends[to - 1] as number }
}
