import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { UsageProblem } from '../problem.ts'
import { entryOf, twice, type Wanted } from './entries.ts'
import { customerFields, type Field, fieldNamed, fieldOfColumn, fields } from './fields.ts'
import { nearest } from './nearest.ts'

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
  readonly tierAt?: number
  /** The fields whose columns were recognised by their names and not named by anybody. */
  readonly guessed: readonly Field[]
  /** The fields no column was found for, though one would have been welcome. */
  readonly open: readonly Field[]
}

/** What a file must have, seen from the fields that were found. */
type Missing = (wish: MappingWish, all: readonly Wanted[], columns: readonly string[]) => readonly UsageProblem[]

/** Finds the columns of feedback: those named, and for the other fields those recognised; every problem at once. */
export const mappingOf = (wish: MappingWish, columns: readonly string[]): Either<NonEmpty<UsageProblem>, Mapping> =>
  found(wish, columns, fields, missing, '--map')

const fieldsOfCustomers: readonly Field[] = ['id', 'customer', 'currency', ...customerFields]

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
): Either<NonEmpty<UsageProblem>, Mapping> => {
  const entries = wish.entries.map(entryOf(option, sought))
  const wanted = entries.flatMap((entry) => ('field' in entry ? [entry] : []))
  const named = wanted.filter(({ column }) => column !== '')
  const used = [...named.map(({ column }) => column), ...(wish.tierColumn === undefined ? [] : [wish.tierColumn])]
  const settled = new Set(wanted.map(({ field }) => field))
  if (wish.tierColumn !== undefined) settled.add('valueTier')
  const recognised = sought
    .filter((field) => !settled.has(field))
    .map((field) => ({
      field,
      fit: columns.filter((name) => fieldOfColumn(name) === field && !used.includes(name)),
    }))
  const guessed = recognised.flatMap(({ field, fit: [column] }) => (column === undefined ? [] : [{ field, column }]))
  const all = [...named, ...guessed]
  const problems = [
    ...entries.flatMap((entry) => ('problem' in entry ? [entry.problem] : [])),
    ...twice(option, wanted),
    ...used.flatMap((column) => columnProblem(column, columns)),
    ...recognised.flatMap(({ field, fit }): readonly UsageProblem[] =>
      fit.length > 1 ? [{ _tag: 'ColumnsFit', option, field, columns: fit }] : [],
    ),
  ]
  const open = problems.length > 0 ? [] : missing(wish, all, columns)
  const [first, ...rest] = [...problems, ...open]
  if (first !== undefined) return left([first, ...rest])
  return right({
    columns,
    at: Object.fromEntries(all.map(({ field, column }) => [field, columns.indexOf(column)])),
    ...(wish.tierColumn === undefined ? {} : { tierAt: columns.indexOf(wish.tierColumn) }),
    guessed: guessed.map(({ field }) => field),
    open: recognised.flatMap(({ field, fit }) => (fit.length === 0 ? [field] : [])),
  })
}

const columnProblem = (column: string, columns: readonly string[]): readonly UsageProblem[] => {
  const count = columns.filter((name) => name === column).length
  if (count === 1) return []
  if (count > 1) return [{ _tag: 'ColumnRepeated', column }]
  const near = nearest(column, columns)
  return [{ _tag: 'ColumnUnknown', column, ...(near === undefined ? {} : { nearest: near }), columns }]
}

const missing: Missing = (wish, all, columns) => {
  const has = (field: Field): boolean => all.some((one) => one.field === field)
  const named = new Set(wish.entries.map((entry) => fieldNamed(entry.slice(0, entry.indexOf('=')).trim())))
  const ofCustomers = [
    ...customerFields.filter((field) => named.has(field) && has(field)),
    ...(wish.tierColumn === undefined ? [] : ['--tier-column']),
    ...(wish.customersGiven === true ? ['--customers'] : []),
  ]
  return [
    ...(has('score') || has('text') || has('redFlags') ? [] : [{ _tag: 'NothingToDecideOn', columns } as const]),
    ...(ofCustomers.length === 0 || has('customer')
      ? []
      : [{ _tag: 'CustomerNotMapped', fields: ofCustomers, columns } as const]),
    ...(has('receivedAt') || wish.datesGiven ? [] : [{ _tag: 'DatesNotMapped', columns } as const]),
    ...currencyMissing(wish, all),
    ...(wish.cutGiven && !has('lifetimeValue') && wish.customersGiven !== true
      ? [{ _tag: 'FieldNeeds', field: '--high-from', needs: '--map lifetimeValue=' } as const]
      : []),
  ]
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
