import { normalize, textOf } from '../normalize.ts'
import { digitGroupsIn, digitsOf } from './digits/digit-groups.ts'
import { tellingDigits } from './fragments.ts'
import type { Leak, LeaksFound } from './leak.ts'
import type { TokenMeaning } from './masked.ts'
import { writtenSpan } from './masking.ts'
import { standsApart } from './names/known-names.ts'
import { squeezed } from './names/squeezed.ts'
import type { PersonalClass } from './personal-class.ts'
import type { DeidentifyPolicy } from './policy.ts'
import { recognise } from './recognise.ts'
import { type Scanned, scannedOf } from './scanned.ts'

/** Texts that are to be shown, and what may not be read in them. */
export interface ToBeShown {
  readonly texts: readonly string[]
  readonly knownNames?: readonly string[]
  readonly map?: readonly TokenMeaning[]
}

const mostTold = 100

/**
 * What still tells who somebody is in texts that are to be shown (泄露检查): a name on record, seven digits in a row of
 * anything that was masked, or what the rules would mask. Of use for every page made of texts that were masked. It says
 * where, never what.
 *
 * @example
 * leaksIn(standardDeidentification)({ texts: ['致电[手机1]'] }) // => undefined
 * leaksIn(standardDeidentification)({ texts: ['致电李娜'], knownNames: ['李娜'] }).leaks
 * // => [{ _tag: 'KnownNameLeft', text: 0, span: { start: 2, end: 4 }, name: 0 }]
 * @source A4.15
 * @law a leak put back into a text is found
 */
export const leaksIn = (policy: DeidentifyPolicy): ((shown: ToBeShown) => LeaksFound | undefined) => {
  const find = recognise(new Set(policy.classes))
  return ({ texts, knownNames = [], map = [] }) => {
    const tokens = new Set(map.map(({ token }) => token))
    const runs = runsOf(map)
    const names = knownNames.map((name) => squeezed(normalize(name).units).units)
    const leaks: Leak[] = []
    let more = 0
    const tell = (leak: Leak): void => {
      if (leaks.length < mostTold) leaks.push(leak)
      else more++
    }
    texts.forEach((text, at) => {
      const scanned = scannedOf(text)
      for (const { name, from, to } of namesLeft(scanned, names))
        tell({ _tag: 'KnownNameLeft', text: at, span: spanIn(scanned, from, to), name })
      for (const { from, to, class: sort } of runsLeft(scanned, runs))
        tell({ _tag: 'DigitsLeft', text: at, span: spanIn(scanned, from, to), class: sort })
      for (const { from, to, class: sort } of find(scanned)) {
        const span = spanIn(scanned, from, to)
        if (!isOfToken(text, span, tokens)) tell({ _tag: 'IdentifierLeft', text: at, span, class: sort })
      }
    })
    return leaks.length === 0 ? undefined : { _tag: 'LeaksFound', leaks, more }
  }
}

const spanIn = ({ written, normal }: Scanned, from: number, to: number): Leak['span'] =>
  writtenSpan(written, normal, from, to)

const longestToken = 80
/** Whether a stretch lies inside one token. */
const isOfToken = (text: string, { start, end }: Leak['span'], tokens: ReadonlySet<string>): boolean => {
  const from = text.lastIndexOf('[', start)
  const to = text.indexOf(']', end - 1)
  return from >= 0 && to >= 0 && to - from < longestToken && tokens.has(text.slice(from, to + 1))
}

const namesLeft = (
  { units }: Scanned,
  names: readonly Uint16Array[],
): readonly { readonly name: number; readonly from: number; readonly to: number }[] => {
  if (names.length === 0) return []
  const dense = squeezed(units)
  const text = textOf(dense.units)
  return names.flatMap((name, number) => {
    const word = textOf(name)
    const found: { name: number; from: number; to: number }[] = []
    for (
      let at = word === '' ? -1 : text.indexOf(word);
      at >= 0 && found.length < mostTold;
      at = text.indexOf(word, at + 1)
    ) {
      const from = dense.at[at] as number
      const to = (dense.at[at + name.length - 1] as number) + 1
      if (standsApart(units, from, to)) found.push({ name: number, from, to })
    }
    return found
  })
}

const runsOf = (map: readonly TokenMeaning[]): ReadonlyMap<string, PersonalClass> => {
  const runs = new Map<string, PersonalClass>()
  for (const { value, class: sort } of map)
    for (const [digits] of joinedDigits(scannedOf(value)))
      for (let at = 0; at + tellingDigits <= digits.length; at++) runs.set(digits.slice(at, at + tellingDigits), sort)
  return runs
}

/** Digits that can be read as one number, with where they begin and end. */
const joinedDigits = (scanned: Scanned): readonly (readonly [digits: string, from: number, to: number])[] => {
  const groups = digitGroupsIn(scanned)
  const found: [string, number, number][] = []
  for (let first = 0; first < groups.count; ) {
    let last = first
    while (last + 1 < groups.count && groups.joined[last + 1] !== 0) last++
    found.push([digitsOf(groups, first, last), groups.from[first] as number, groups.to[last] as number])
    first = last + 1
  }
  return found
}

const runsLeft = (
  scanned: Scanned,
  runs: ReadonlyMap<string, PersonalClass>,
): readonly { readonly from: number; readonly to: number; readonly class: PersonalClass }[] =>
  runs.size === 0
    ? []
    : joinedDigits(scanned).flatMap(([digits, from, to]) => {
        for (let at = 0; at + tellingDigits <= digits.length; at++) {
          const sort = runs.get(digits.slice(at, at + tellingDigits))
          if (sort !== undefined) return [{ from, to, class: sort }]
        }
        return []
      })
