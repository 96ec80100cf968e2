import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { UsageProblem } from '../kit/problem.ts'
import { entryOf, twice, type Wanted } from './entries.ts'
import { customerFields, type Field, fieldNamed, fields, whoFields } from './fields.ts'
import { type Fit, fitsOf, textsAmong } from './fits.ts'
import { nearest } from './nearest.ts'
import { placeOf } from './place-of.ts'

/** What `--map` and `--tier-column` say, before anybody has looked at the file. */
export interface MappingWish {
  /** `score=rating`, one an entry; `channel=` says that no column is the channel. */
  readonly entries: readonly string[]
  readonly tierColumn?: string
  /** Whether `--received-at` stands in for a date column. */
  readonly datesGiven: boolean
  /** Whether `--currency` says what the amounts are in. */
  readonly currencyGiven: boolean
  /** Whether `--high-from` holds lifetime values against a cut. */
  readonly cutGiven: boolean
  /** Whether `--customers` names a file to look customers up in. */
  readonly customersGiven?: boolean
}

/** Which column each field is read from. */
export interface Mapping {
  readonly columns: readonly string[]
  readonly at: { readonly [F in Field]?: number }
  /** Every column of words, where questions of a survey asked for them more than once. */
  readonly texts?: readonly number[]
  readonly tierAt?: number
  /** The fields whose columns were recognised by their names and not named by anybody. */
  readonly guessed: readonly Field[]
  /** The fields no column was found for, though one would have been welcome. */
  readonly open: readonly Field[]
}

/** What a file must have, seen from the fields that were found. */
type Missing = (wish: MappingWish, all: readonly Wanted[], columns: readonly string[]) => readonly UsageProblem[]

/** Finds the columns of feedback: those named, and for the other fields those recognised; every problem at once. */
export const mappingOf = (
  wish: MappingWish,
  columns: readonly string[],
  labels: readonly string[] = [],
): Either<NonEmpty<UsageProblem>, Mapping> => found(wish, columns, fields, missing, '--map', labels)

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
    .map((field) => fitsOf(field, columns, labels, usedAt))
  const guessed = recognised.flatMap(({ field, best: [first] }) => (first === undefined ? [] : [{ field, at: first }]))
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
  ]
  const open = problems.length > 0 ? [] : missing(wish, all, columns)
  const [first, ...rest] = [...problems, ...open]
  if (first !== undefined) return left([first, ...rest])
  return right({
    columns,
    at,
    ...(texts.length > 1 ? { texts } : {}),
    ...(wish.tierColumn === undefined ? {} : { tierAt: placeOf(wish.tierColumn, columns) }),
    guessed: guessed.map(({ field }) => field),
    open: recognised.flatMap(({ field, best }) => (best.length === 0 ? [field] : [])),
  })
}

/** Columns that fit one field equally well: somebody must say which; words that were asked for twice are read together. */
const tie = (option: string, { field, best, rank }: Fit, columns: readonly string[]): readonly UsageProblem[] =>
  best.length < 2 || (field === 'text' && rank === 3)
    ? []
    : [{ _tag: 'ColumnsFit', option, field, columns: best.map((place) => nameOrNumber(place, columns)) }]

/** A name that only one column has, or the column's number. */
export const nameOrNumber = (place: number, columns: readonly string[]): string => {
  const name = columns[place] ?? ''
  return name !== '' && columns.indexOf(name) === columns.lastIndexOf(name) ? name : `#${place + 1}`
}

const columnProblem = (column: string, columns: readonly string[]): readonly UsageProblem[] => {
  const place = placeOf(column, columns)
  if (place !== -1) return place === -2 ? [{ _tag: 'ColumnRepeated', column }] : []
  const near = nearest(column, columns)
  return [{ _tag: 'ColumnUnknown', column, ...(near === undefined ? {} : { nearest: near }), columns }]
}

const decidable: readonly Field[] = ['score', 'stars', 'satisfaction', 'sentiment', 'title', 'text', 'redFlags']

const missing: Missing = (wish, all, columns) => {
  const has = (field: Field): boolean => all.some((one) => one.field === field)
  const named = new Set(wish.entries.map((entry) => fieldNamed(entry.slice(0, entry.indexOf('=')).trim())))
  const ofCustomers = [
    ...customerFields.filter((field) => named.has(field) && has(field)),
    ...(wish.tierColumn === undefined ? [] : ['--tier-column']),
    ...(wish.customersGiven === true ? ['--customers'] : []),
  ]
  return [
    ...scoreMissing(all, named, columns),
    ...(decidable.some(has) ? [] : [{ _tag: 'NothingToDecideOn', columns } as const]),
    ...(ofCustomers.length === 0 || whoFields.some(has)
      ? []
      : [{ _tag: 'CustomerNotMapped', fields: ofCustomers, columns } as const]),
    ...(has('receivedAt') || has('revisedAt') || wish.datesGiven ? [] : [{ _tag: 'DatesNotMapped', columns } as const]),
    ...currencyMissing(wish, all),
    ...(wish.cutGiven && !has('lifetimeValue') && wish.customersGiven !== true
      ? [{ _tag: 'FieldNeeds', field: '--high-from', needs: '--map lifetimeValue=' } as const]
      : []),
  ]
}

/** What columns of scores are called that nobody has named before. */
const scoreLike =
  /rating|score|stars?\b|\bnps|recommend|\banswer$|^how (?:was|were|did|do)\b|评分|打分|得分|星级|满意|推荐/iu
const scoreless =
  /总分|total|group|category|segment|\bid$|date|time|count|comment|text|reason|用时|时间|原因|编号|评论|内容/iu

/** Without any answer, columns that look like one are asked about rather than left out in silence. */
const scoreMissing = (
  all: readonly Wanted[],
  named: ReadonlySet<Field | undefined>,
  columns: readonly string[],
): readonly UsageProblem[] => {
  const answers: readonly Field[] = ['score', 'stars', 'satisfaction', 'sentiment']
  if (answers.some((field) => named.has(field) || all.some((one) => one.field === field))) return []
  const used = new Set(all.map(({ column }) => column))
  const candidates = columns.filter((name) => !used.has(name) && scoreLike.test(name) && !scoreless.test(name))
  return candidates.length === 0 ? [] : [{ _tag: 'ScoreNotMapped', columns: candidates.slice(0, 20) }]
}

const missingOfCustomers: Missing = (wish, all, columns) => [
  ...(all.some(({ field }) => field === 'id' || field === 'customer')
    ? []
    : [{ _tag: 'NoCustomerId', columns } as const]),
  ...currencyMissing(wish, all),
]

const currencyMissing = (wish: MappingWish, all: readonly Wanted[]): readonly UsageProblem[] =>
  all.some(({ field }) => field === 'lifetimeValue') &&
  !all.some(({ field }) => field === 'currency') &&
  !wish.currencyGiven
    ? [{ _tag: 'FieldNeeds', field: 'lifetimeValue', needs: '--currency' }]
    : []
