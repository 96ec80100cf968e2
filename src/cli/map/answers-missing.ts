import type { UsageProblem } from '../kit/problem.ts'
import type { Content } from '../seen/content.ts'
import { holdsFractions } from '../seen/holds.ts'
import { answers, isAnswerLike } from '../seen/seen-in.ts'
import { unnamed } from '../seen/unnamed.ts'
import type { Wanted } from './entries.ts'
import type { Field } from './fields.ts'
import { nameOrNumber, placeOf } from './place-of.ts'
import type { MappingWish } from './wish.ts'

/** Without any answer, columns that look like one are asked about rather than left out in silence. */
export const scoreMissing = (
  all: readonly Wanted[],
  named: ReadonlySet<Field | undefined>,
  columns: readonly string[],
  contents: readonly Content[],
): readonly UsageProblem[] => {
  if (answers.some((field) => named.has(field) || all.some((one) => one.field === field))) return []
  const used = placesOf(all, columns)
  const seen = new Set(unnamed('score', columns, contents, used))
  const candidates = columns.filter((name, place) => !used.has(place) && (isAnswerLike(name) || seen.has(place)))
  return candidates.length === 0 ? [] : [{ _tag: 'ScoreNotMapped', columns: candidates.slice(0, 20) }]
}

/** Stars above five are marks on another scale: somebody must say on which. */
export const marksBeyond = (
  wish: MappingWish,
  all: readonly Wanted[],
  columns: readonly string[],
  contents: readonly Content[],
): readonly UsageProblem[] => {
  const stars = all.find(({ field }) => field === 'stars')?.column
  const most = contents[placeOf(stars ?? '', columns)]?.most ?? 0
  if (stars === undefined || most <= 5 || wish.scaleGiven === true || all.some(({ field }) => field === 'score'))
    return []
  return [{ _tag: 'MarksBeyond', column: stars, most }]
}

const placesOf = (all: readonly Wanted[], columns: readonly string[]): ReadonlySet<number> =>
  new Set(all.map(({ column }) => placeOf(column, columns)))

/** No answer to the recommendation question is a fraction: marks such as 8.4 are of another scale. */
export const marksBetween = (
  wish: MappingWish,
  all: readonly Wanted[],
  columns: readonly string[],
  contents: readonly Content[],
): readonly UsageProblem[] => {
  const column = all.find(({ field }) => field === 'score')?.column ?? ''
  const one = contents[placeOf(column, columns)]
  return wish.scaleGiven === true || one?.fraction === undefined || !holdsFractions(one)
    ? []
    : [{ _tag: 'MarksBetween', column, fraction: one.fraction, most: one.most }]
}

/** Columns that hold dates and nobody has named. */
export const datesAmong = (
  all: readonly Wanted[],
  columns: readonly string[],
  contents: readonly Content[],
): readonly string[] =>
  unnamed('receivedAt', columns, contents, placesOf(all, columns))
    .slice(0, 5)
    .map((place) => nameOrNumber(place, columns))
