import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { plain } from '../../ingest/cells/plain.ts'
import type { UsageProblem } from '../kit/problem.ts'
import { type Field, fieldOfColumn } from '../map/fields.ts'
import { nearest } from '../map/nearest.ts'
import { type ColumnOption, columnOptions, type OuterOptions } from './asked.ts'
import type { OwnOuterProblem } from './problem.ts'

/** Where in a record things stand; the words always do. */
export type FeedbackColumns = { readonly [O in ColumnOption]?: number } & {
  readonly comment: number
  readonly by: readonly number[]
}

/** The field of feedback files each option's column may be recognised as. */
const fields: { readonly [O in ColumnOption]?: Field } = {
  comment: 'text',
  customer: 'customer',
  at: 'receivedAt',
  score: 'score',
  channel: 'channel',
  place: 'outlet',
}
const names: { readonly [O in ColumnOption]?: readonly string[] } = {
  place: ['region', 'city', 'province', 'place', 'country', '地区', '城市', '省份', '区域'],
}

/** Finds the columns of a file: those named, and the others by what they are called; every problem at once. */
export const feedbackColumns = (
  { columns: named, by }: Pick<OuterOptions, 'columns' | 'by'>,
  columns: readonly string[],
): Either<NonEmpty<UsageProblem | OwnOuterProblem>, FeedbackColumns> => {
  const found = columnOptions.map((option) => [option, placeOf(option, named[option], columns)] as const)
  const factors = by.map((name) => namedPlace(name, columns))
  const [first, ...others] = [
    ...found.flatMap(([, place]) => (isLeft(place) ? [place.left] : [])),
    ...factors.flatMap((place) => (isLeft(place) ? [place.left] : [])),
  ]
  if (first !== undefined) return left([first, ...others])
  const places = Object.fromEntries(
    found.flatMap(([option, place]) => (isLeft(place) || place.right === undefined ? [] : [[option, place.right]])),
  ) as unknown as FeedbackColumns
  return right({ ...places, by: factors.flatMap((place) => (isLeft(place) ? [] : [place.right])) })
}

const placeOf = (
  option: ColumnOption,
  named: string | undefined,
  columns: readonly string[],
): Either<UsageProblem | OwnOuterProblem, number | undefined> => {
  if (named !== undefined) return namedPlace(named, columns)
  const fit = columns.filter((name) => isCalled(option, name))
  const [name, ...more] = fit
  if (option !== 'comment') return right(more.length > 0 || name === undefined ? undefined : columns.indexOf(name))
  if (name === undefined) return left({ _tag: 'WordsColumnMissing', columns })
  return more.length > 0 ? left({ _tag: 'WordsColumnsFit', columns: fit }) : right(columns.indexOf(name))
}

const namedPlace = (named: string, columns: readonly string[]): Either<UsageProblem, number> => {
  const fit = columns.filter((name) => name.trim() === named.trim())
  if (fit.length > 1) return left({ _tag: 'ColumnRepeated', column: named })
  const [name] = fit
  if (name !== undefined) return right(columns.indexOf(name))
  const near = nearest(named, columns)
  return left({ _tag: 'ColumnUnknown', column: named, ...(near === undefined ? {} : { nearest: near }), columns })
}

const isCalled = (option: ColumnOption, name: string): boolean => {
  const field = fields[option]
  return (
    (field !== undefined && fieldOfColumn(name) === field) ||
    (names[option] ?? []).some((one) => plain(one) === plain(name))
  )
}
