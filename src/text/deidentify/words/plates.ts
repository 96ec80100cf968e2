import { isDigit, isLetter } from '../../word-edges.ts'
import type { Candidate } from '../candidate.ts'
import type { Cues } from '../cues/cues.ts'
import { type Scanned, writtenAt } from '../scanned.ts'

/** The signs of provinces on plates, and those of embassies, the army and the police. */
const provinces = new Set(
  [...'京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使'].map((sign) => sign.charCodeAt(0)),
)
/** 最新A12345 is a model, not a car of Xinjiang. */
const newer = new Set([...'最全更创清重'].map((sign) => sign.charCodeAt(0)))
const suffixes = new Set([...'学警港澳挂领试超'].map((sign) => sign.charCodeAt(0)))
const isLatin = (unit: number | undefined): boolean => unit !== undefined && unit >= 0x61 && unit <= 0x7a
const gaps = new Set([0x20, 0x2e, 0x2d, 0xb7, 0x2022, 0x30fb, 0x2219, 0x22c5, 0xff65])

/**
 * Number plates (车牌): a province, a letter, and five signs, or six for cars without an engine (新能源); army and police;
 * elsewhere behind a cue.
 */
export const platesIn = (scanned: Scanned, cues: Cues): readonly Candidate[] => {
  const { units, plain } = scanned
  const found: Candidate[] = []
  for (let at = 0; at < units.length; at++) {
    const to = provinces.has(units[at] as number) ? mainlandTo(units, at) : 0
    if (to > 0) found.push({ class: 'plate', by: 'pattern', from: at, to })
  }
  cues.kinds.forEach((kinds, place) => {
    if (!kinds.includes('plate')) return
    const end = cues.to[place] as number
    const shown = elsewhere.exec(plain.slice(end, end + 24))
    if (shown === null || shown[1] === undefined) return
    const from = end + shown[0].length - shown[1].length
    const to = end + shown[0].length
    found.push({ class: 'plate', by: 'cue', from, to: to - smallWords(scanned, shown[1], to) })
  })
  return found
}

/** Behind a cue: two to four letters or digits on each side, some of them digits. */
const elsewhere =
  /^(?:号码?)?[\s:：是为=#]{0,4}(?:(?:is|was|no\.?|number) ?)?((?=[a-z -]{0,5}\d)[a-z0-9]{1,4}(?:[ -]?[a-z0-9]{1,4}){0,2})(?![a-z0-9])/u

/** How much of the end of a plate is words in small letters: 7ABC123 and. */
const smallWords = (scanned: Scanned, shown: string, to: number): number => {
  const last = / [a-z]+$/u.exec(shown)?.[0].length ?? 0
  const letter = String.fromCharCode(writtenAt(scanned, to - 1))
  return last > 0 && letter === letter.toLowerCase() ? last : 0
}

const mainlandTo = (units: Uint16Array, at: number): number => {
  if (units[at] === 0x65b0 && newer.has(units[at - 1] as number)) return 0
  let next = at + 1
  if (gaps.has(units[next] as number)) next++
  const isEmbassy = units[at] === 0x4f7f
  if (!isEmbassy) {
    if (!isLatin(units[next])) return 0
    next++
    if (gaps.has(units[next] as number)) next++
  }
  let digits = 0
  let end = next
  for (; end < units.length; end++) {
    const unit = units[end] as number
    if (isDigit(unit)) digits++
    else if (isEmbassy && end === next + 3 && gaps.has(unit)) continue
    else if (!isLatin(unit)) break
  }
  const signs = end - next
  if (isEmbassy) return digits === 6 ? end : 0
  const isSuffixed = suffixes.has(units[end] as number)
  const isWhole = (signs === 5 || signs === 6) && digits >= 2 && !isLetter(units[end] as number)
  return isWhole ? end : signs === 4 && digits >= 2 && isSuffixed ? end + 1 : 0
}
