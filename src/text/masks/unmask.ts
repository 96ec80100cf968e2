import { once } from '../../core/once.ts'
import { pattern } from '../../core/parse/pattern.ts'
import { isHanUnit } from '../borders/word-borders.ts'
import { normalize } from '../normalize.ts'
import { lookAlike, type Masks } from './masks.ts'

/** Sees through what stands in a text, of which the normal form is given, to hide words; `undefined` for nothing. */
export type Unmask = (text: string, normal: Uint16Array) => Unmasked | undefined

/** A text with its masks taken off. */
export interface Unmasked {
  readonly text: string
  /** Where each unit of it stood; one more for the end. */
  readonly places: Int32Array
  /** Whether a stretch of the original held a mask. */
  readonly isMasked: (start: number, end: number) => boolean
}

const picture = pattern('\\p{Extended_Pictographic}', 'u')
const latinLetter = /[a-z]/iu
const longestRun = 3

const nothing = 0
const dropped = 1
const letter = 2

/** Makes ready to see through these masks. */
export const unmasking = (masks: readonly Masks[]): Unmask => {
  const kinds = kindsOf(masks)
  const pictures = masks.some((one) => one.pictures)
  const folded = kinds.slice()
  for (const { separators } of masks) for (const unit of normalize(separators).units) folded[unit] = dropped
  for (const one of lookAlike.keys())
    if (kinds[one.charCodeAt(0)] === letter) for (const unit of normalize(one).units) folded[unit] = letter
  const drawn = once(() => {
    if (pictures) for (const some of [kinds, folded]) drawIn(some)
  })
  return (text, normal) => {
    if (!isSuspect(normal, folded, pictures)) return undefined
    drawn()
    return isSuspect(normal, folded, false) ? taken(text, kinds, pictures) : undefined
  }
}

/** Han characters, most of a Chinese text, are no masks and need not be looked up. */
const isSuspect = (units: Uint16Array, kinds: Uint8Array, pictures: boolean): boolean => {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number
    if (unit >= 0x4e00 && unit <= 0x9fff) continue
    if (kinds[unit] !== nothing || (pictures && unit >= signs.from && unit < signs.to)) return true
  }
  return false
}

/** Where the pictures of the basic plane stand, among other signs. */
const signs = { from: 0x2190, to: 0x2c00 }

/** Marks these pictures, which takes a while: done when the first of these signs turns up. */
const drawIn = (kinds: Uint8Array): void => {
  for (let unit = signs.from; unit < signs.to; unit++)
    if (picture().test(String.fromCharCode(unit))) kinds[unit] = dropped
}

/** What each unit may be; a surrogate or a picture is asked again. */
const kindsOf = (masks: readonly Masks[]): Uint8Array => {
  const kinds = new Uint8Array(0x10000)
  for (const { separators, pictures, lookAlikes } of masks) {
    for (const separator of separators) kinds[separator.charCodeAt(0)] = dropped
    if (pictures) for (let unit = 0xd83c; unit <= 0xd83e; unit++) kinds[unit] = dropped
    if (lookAlikes) for (const one of lookAlike.keys()) kinds[one.charCodeAt(0)] = letter
  }
  return kinds
}

const taken = (text: string, kinds: Uint8Array, pictures: boolean): Unmasked | undefined => {
  const masked: number[] = []
  const places = new Int32Array(text.length + 1)
  let length = 0
  let plain = ''
  let kept = 0
  /** Keeps what stands before `at` and goes on at `next`, with a letter put in for a look-alike. */
  const drop = (at: number, next: number, letterFor: string): void => {
    masked.push(at)
    plain += text.slice(kept, at) + letterFor
    for (let place = kept; place < at + letterFor.length; place++) places[length++] = place
    kept = next
  }
  for (let at = 0; at < text.length; ) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === letter && isInLatinWord(text, at, kinds)) drop(at, at + 1, lookAlike.get(text.charAt(at)) ?? '')
    const end = kind === dropped ? runFrom(text, at, kinds, pictures) : at
    if (end > at && isHanUnit(text.charCodeAt(at - 1)) && isHanUnit(text.charCodeAt(end))) drop(at, end, '')
    at = Math.max(end, at + 1)
  }
  if (masked.length === 0) return undefined
  plain += text.slice(kept)
  for (let place = kept; place <= text.length; place++) places[length++] = place
  return { text: plain, places, isMasked: (start, end) => isBetween(masked, start, end) }
}

/** Where a run of at most three separators or pictures that begins here ends; here when none does. */
const runFrom = (text: string, from: number, kinds: Uint8Array, pictures: boolean): number => {
  let at = from
  for (let run = 0; run < longestRun; run++) {
    if (kinds[text.charCodeAt(at)] !== dropped) break
    const character = String.fromCodePoint(text.codePointAt(at) as number)
    if (character.length === 2 && !(pictures && picture().test(character))) break
    at += character.length
    while (at > from && (text.charCodeAt(at) === 0xfe0f || text.charCodeAt(at) === 0x200d)) at++
  }
  return at
}

/** How far around a letter its word is looked at. */
const wordReach = 16

const isInLatinWord = (text: string, at: number, kinds: Uint8Array): boolean => {
  const goesOn = (place: number): boolean =>
    latinLetter.test(text.charAt(place)) || kinds[text.charCodeAt(place)] === letter
  for (const step of [-1, 1])
    for (let place = at + step; Math.abs(place - at) <= wordReach && goesOn(place); place += step)
      if (latinLetter.test(text.charAt(place))) return true
  return false
}

/** Whether one of the places, which are in order, lies in `[start, end)`. */
const isBetween = (places: readonly number[], start: number, end: number): boolean => {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < start) low = middle + 1
    else high = middle
  }
  const first = places[low]
  return first !== undefined && first < end
}
