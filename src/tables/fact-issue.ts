import { type Either, isLeft, left, right } from 'fp-ts/Either'
import { listOf, oneOfTexts, wholeNumber } from '../core/parse.ts'
import { type NonEmpty, type ParseIssue, type Path, shown } from '../core/parse-issue.ts'
import { type Column, type Columns, type KnownColumn, knownOf } from './column.ts'
import type { Facts } from './facts.ts'

/** What keeps facts from being decided (事实缺陷). */
export type FactIssue = ParseIssue | NotANumber | KeyUnknown

/** A number was expected, and one that is finite. */
export interface NotANumber {
  readonly _tag: 'NotANumber'
  readonly path: Path
  readonly received: string
}
/** A key nothing is known of; these are known. */
export interface KeyUnknown {
  readonly _tag: 'KeyUnknown'
  readonly path: Path
  readonly allowed: readonly string[]
}

type Read<A> = Either<NonEmpty<FactIssue>, A>

/** Reads the facts of some columns; `null` stands for missing like an absent key, and extra keys are refused. */
export const readFacts = (columns: Columns, received: unknown): Read<Facts> => {
  if (typeof received !== 'object' || received === null || Array.isArray(received))
    return left([{ _tag: 'NotARecord', path: [], received: shown(received) }])
  const allowed = Object.keys(columns)
  const extra = Object.keys(received)
    .filter((key) => !allowed.includes(key))
    .map((key): FactIssue => ({ _tag: 'KeyUnknown', path: [key], allowed }))
  const read = allowed.map((name) => {
    const value = Object.hasOwn(received, name) ? (received as Record<string, unknown>)[name] : undefined
    return { name, value: readFact(columns[name] as Column, value, [name]) }
  })
  const [first, ...rest] = [...extra, ...read.flatMap(({ value }) => (isLeft(value) ? value.left : []))]
  if (first !== undefined) return left([first, ...rest])
  return right(
    Object.fromEntries(
      read.flatMap(({ name, value }) =>
        isLeft(value) || value.right === undefined ? [] : [[name, value.right]],
      ),
    ),
  )
}

const readFact = (column: Column, value: unknown, path: Path): Read<Facts[string] | undefined> => {
  if (value !== undefined && value !== null) return readKnown(knownOf(column), value, path)
  return column.kind === 'maybe' ? right(undefined) : left([{ _tag: 'FieldMissing', path }])
}

const readKnown = (column: KnownColumn, value: unknown, path: Path): Read<Facts[string]> => {
  switch (column.kind) {
    case 'int':
      return wholeNumber(column.from, column.to)(value, path)
    case 'real':
      return finiteNumber(value, path)
    case 'oneOf':
      return oneOfTexts(column.values)(value, path)
    case 'subsetOf':
      return listOf(oneOfTexts(column.values))(value, path)
  }
}

const finiteNumber = (value: unknown, path: Path): Read<number> =>
  typeof value === 'number' && Number.isFinite(value)
    ? right(value + 0)
    : left([{ _tag: 'NotANumber', path, received: shown(value) }])
