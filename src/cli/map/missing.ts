import type { UsageProblem } from '../kit/problem.ts'
import { unnamed } from './by-content.ts'
import type { Content } from './contents.ts'
import type { Wanted } from './entries.ts'
import { customerFields, type Field, fieldNamed, whoFields } from './fields.ts'
import { nameOrNumber, placeOf } from './place-of.ts'
import { answers, isAnswerLike } from './seen-in.ts'
import type { MappingWish } from './wish.ts'

/** What a file must have, seen from the fields that were found. */
export type Missing = (
  wish: MappingWish,
  all: readonly Wanted[],
  columns: readonly string[],
  contents?: readonly Content[],
) => readonly UsageProblem[]

const decidable: readonly Field[] = ['score', 'stars', 'satisfaction', 'sentiment', 'title', 'text', 'redFlags']

export const missing: Missing = (wish, all, columns, contents = []) => {
  const has = (field: Field): boolean => all.some((one) => one.field === field)
  const named = new Set(wish.entries.map((entry) => fieldNamed(entry.slice(0, entry.indexOf('=')).trim())))
  const ofCustomers = [
    ...customerFields.filter((field) => named.has(field) && has(field)),
    ...(wish.tierColumn === undefined ? [] : ['--tier-column']),
    ...(wish.customersGiven === true ? ['--customers'] : []),
  ]
  return [
    ...scoreMissing(all, named, columns, contents),
    ...marksBeyond(wish, all, columns, contents),
    ...(decidable.some(has) ? [] : [{ _tag: 'NothingToDecideOn', columns } as const]),
    ...(ofCustomers.length === 0 || whoFields.some(has)
      ? []
      : [{ _tag: 'CustomerNotMapped', fields: ofCustomers, columns } as const]),
    ...(has('receivedAt') || has('revisedAt') || wish.datesGiven
      ? []
      : [{ _tag: 'DatesNotMapped', columns, candidates: datesAmong(all, columns, contents) } as const]),
    ...currencyMissing(wish, all),
    ...(wish.cutGiven && !has('lifetimeValue') && wish.customersGiven !== true
      ? [{ _tag: 'FieldNeeds', field: '--high-from', needs: '--map lifetimeValue=' } as const]
      : []),
  ]
}

/** Without any answer, columns that look like one are asked about rather than left out in silence. */
const scoreMissing = (
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
const marksBeyond = (
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

export const missingOfCustomers: Missing = (wish, all, columns) => [
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

/** Columns that hold dates and nobody has named. */
const datesAmong = (
  all: readonly Wanted[],
  columns: readonly string[],
  contents: readonly Content[],
): readonly string[] =>
  unnamed('receivedAt', columns, contents, placesOf(all, columns))
    .slice(0, 5)
    .map((place) => nameOrNumber(place, columns))
