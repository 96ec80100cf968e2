import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { UsageProblem } from '../kit/problem.ts'
import type { Content } from '../seen/content.ts'
import { seenIn } from '../seen/seen-in.ts'
import { entryOf, twice } from './entries.ts'
import { customerFields, type Field, fields } from './fields.ts'
import { type Fit, fitsOf, textsAmong } from './fits.ts'
import { missing } from './missing.ts'
import { missingOfCustomers } from './missing-of-customers.ts'
import { nearest } from './nearest.ts'
import { nameOrNumber, placeOf } from './place-of.ts'
import type { MappingWish, Missing } from './wish.ts'

/** Which column each field is read from. */
export interface Mapping {
  readonly columns: readonly string[]
  readonly at: { readonly [F in Field]?: number }
  /** Every column of words, where questions of a survey asked for them more than once. */
  readonly texts?: readonly number[]
  readonly tierAt?: number
  /** The fields whose columns were recognised by their names and not named by anybody. */
  readonly guessed: readonly Field[]
  /** Those of them that were recognised by what their cells hold. */
  readonly byContent?: readonly Field[]
  /** The fields no column was found for, though one would have been welcome. */
  readonly open: readonly Field[]
}

/** Finds the columns of feedback: those named, and for the other fields those recognised; every problem at once. */
export const mappingOf = (
  wish: MappingWish,
  columns: readonly string[],
  labels: readonly string[] = [],
  contents?: readonly Content[],
): Either<NonEmpty<UsageProblem>, Mapping> => found(wish, columns, fields, missing, '--map', labels, contents)

const fieldsOfCustomers: readonly Field[] = [
  ...(['id', 'customer', 'customerName', 'currency', 'phone', 'email', 'wecom'] as const),
  ...customerFields,
]

/** The same for a file of customers; `id` names the customer where nothing else does. */
export const customersMappingOf = (
  wish: MappingWish,
  columns: readonly string[],
): Either<NonEmpty<UsageProblem>, Mapping> => {
  const mapped = found(wish, columns, fieldsOfCustomers, missingOfCustomers, '--customers-map')
  if (isLeft(mapped)) return mapped
  const { id, ...at } = mapped.right.at
  return right({ ...mapped.right, at: { ...(id === undefined ? {} : { customer: id }), ...at } })
}

const found = (
  wish: MappingWish,
  columns: readonly string[],
  sought: readonly Field[],
  missing: Missing,
  option: string,
  labels: readonly string[] = [],
  contents?: readonly Content[],
): Either<NonEmpty<UsageProblem>, Mapping> => {
  const entries = wish.entries.map(entryOf(option, sought))
  const wanted = entries.flatMap((entry) => ('field' in entry ? [entry] : []))
  const named = wanted.filter(({ column }) => column !== '')
  const used = [...named.map(({ column }) => column), ...(wish.tierColumn === undefined ? [] : [wish.tierColumn])]
  const usedAt = new Set(used.map((column) => placeOf(column, columns)))
  const settled = new Set(wanted.map(({ field }) => field))
  if (wish.tierColumn !== undefined) settled.add('valueTier')
  const recognised = sought
    .filter((field) => !settled.has(field))
    .map((field) => fitsOf(field, columns, labels, usedAt, contents))
  const byName = recognised.flatMap(({ field, best: [first] }) => (first === undefined ? [] : [{ field, at: first }]))
  const taken = new Set([...usedAt, ...byName.map((one) => one.at), ...textsAmong(recognised)])
  const found = new Set(recognised.flatMap(({ field, best }) => (best.length > 0 ? [field] : [])))
  const seen = seenIn(contents ?? [], columns, new Set([...settled, ...found]), taken)
  const guessed = [...byName, ...seen.found]
  const texts = textsAmong(recognised)
  const at = Object.fromEntries([
    ...named.map(({ field, column }) => [field, placeOf(column, columns)]),
    ...guessed.map((one) => [one.field, one.at]),
  ]) as Mapping['at']
  const all = [...named, ...guessed.map((one) => ({ field: one.field, column: columns[one.at] ?? '' }))]
  const problems = [
    ...entries.flatMap((entry) => ('problem' in entry ? [entry.problem] : [])),
    ...twice(option, wanted),
    ...used.flatMap((column) => columnProblem(column, columns)),
    ...recognised.flatMap((fit) => tie(option, fit, columns)),
    ...(sought === fields
      ? seen.fit.map(
          (one) =>
            ({
              _tag: 'ColumnsFit',
              option,
              field: one.field,
              columns: one.places.map((place) => nameOrNumber(place, columns)),
            }) as const,
        )
      : []),
  ]
  const open = problems.length > 0 ? [] : missing(wish, all, columns, contents)
  const [first, ...rest] = [...problems, ...open]
  if (first !== undefined) return left([first, ...rest])
  return right({
    columns,
    at,
    ...(texts.length > 1 ? { texts } : {}),
    ...(wish.tierColumn === undefined ? {} : { tierAt: placeOf(wish.tierColumn, columns) }),
    guessed: guessed.map(({ field }) => field),
    ...(seen.found.length === 0 ? {} : { byContent: seen.found.map(({ field }) => field) }),
    open: recognised.flatMap(({ field, best }) => (best.length === 0 ? [field] : [])),
  })
}

/** Columns that fit one field equally well: somebody must say which; words that were asked for twice are read together. */
const tie = (option: string, { field, best, rank }: Fit, columns: readonly string[]): readonly UsageProblem[] =>
  best.length < 2 || (field === 'text' && rank === 3)
    ? []
    : [{ _tag: 'ColumnsFit', option, field, columns: best.map((place) => nameOrNumber(place, columns)) }]

const columnProblem = (column: string, columns: readonly string[]): readonly UsageProblem[] => {
  const place = placeOf(column, columns)
  if (place !== -1) return place === -2 ? [{ _tag: 'ColumnRepeated', column }] : []
  const near = nearest(column, columns)
  return [{ _tag: 'ColumnUnknown', column, ...(near === undefined ? {} : { nearest: near }), columns }]
}
