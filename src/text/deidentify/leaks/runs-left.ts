import { digitGroupsIn, digitsOf } from '../digits/digit-groups.ts'
import { tellingDigits } from '../fragments.ts'
import type { TokenMeaning } from '../masked.ts'
import type { PersonalClass } from '../personal-class.ts'
import { type Scanned, scannedOf } from '../scanned.ts'

/** The runs of seven digits of what was masked, and of which class. */
export const runsOf = (map: readonly TokenMeaning[]): ReadonlyMap<string, PersonalClass> => {
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

/** Where one of them can be read in a text. */
export const runsLeft = (
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
