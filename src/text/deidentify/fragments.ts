import type { Candidate } from './candidate.ts'
import { type DigitGroups, digitsOf } from './digits/digit-groups.ts'
import type { PersonalClass } from './personal-class.ts'

/** As many digits of a masked value as may not be read anywhere else. */
export const tellingDigits = 7

/** The runs of seven digits that were masked, and of which class (已脱敏数字片段). */
export type TellingRuns = Map<string, PersonalClass>

/** Notes the telling runs of what is masked, as the groups in it are joined. */
export const noteRuns = (groups: DigitGroups, masked: readonly Candidate[], into: TellingRuns): void => {
  for (const { first, last, one } of groupsWithin(groups, masked)) {
    const digits = digitsOf(groups, first, last)
    for (let at = 0; at + tellingDigits <= digits.length; at++) {
      const run = digits.slice(at, at + tellingDigits)
      if (!into.has(run)) into.set(run, one.class)
    }
  }
}

/** The joined groups inside each masked stretch. */
const groupsWithin = (
  { count, from, to, joined }: DigitGroups,
  masked: readonly Candidate[],
): readonly { readonly first: number; readonly last: number; readonly one: Candidate }[] => {
  const within: { first: number; last: number; one: Candidate }[] = []
  let group = 0
  for (const one of masked) {
    while (group < count && (from[group] as number) < one.from) group++
    let first = group
    for (; group < count && (to[group] as number) <= one.to; group++)
      if (joined[group] === 0 && group > first) {
        within.push({ first, last: group - 1, one })
        first = group
      }
    if (group > first) within.push({ first, last: group - 1, one })
  }
  return within
}

/** What is left in a text of runs that were masked elsewhere: the groups of digits that hold one. */
export const fragmentsIn = (
  groups: DigitGroups,
  masked: readonly Candidate[],
  runs: TellingRuns,
): readonly Candidate[] => {
  if (runs.size === 0) return []
  const { count, from, to, joined, at } = groups
  const found: Candidate[] = []
  let passed = 0
  const isMasked = (group: number): boolean => {
    while (passed < masked.length && (masked[passed] as Candidate).to <= (from[group] as number)) passed++
    return passed < masked.length && (masked[passed] as Candidate).from < (to[group] as number)
  }
  for (let first = 0; first < count; ) {
    if (isMasked(first)) {
      first++
      continue
    }
    let last = first
    while (last + 1 < count && joined[last + 1] !== 0 && !isMasked(last + 1)) last++
    const digits = digitsOf(groups, first, last)
    let group = first
    for (let place = 0; place + tellingDigits <= digits.length; place++) {
      const sort = runs.get(digits.slice(place, place + tellingDigits))
      const start = (at[first] as number) + place
      while ((at[group + 1] as number) <= start) group++
      if (sort === undefined) continue
      let end = group
      while ((at[end + 1] as number) < start + tellingDigits) end++
      const before = found[found.length - 1]
      const stretch = { class: sort, by: 'repeat' as const, from: from[group] as number, to: to[end] as number }
      if (before !== undefined && before.to >= stretch.from)
        found[found.length - 1] = { ...before, to: Math.max(before.to, stretch.to) }
      else found.push(stretch)
    }
    first = last + 1
  }
  return found
}
