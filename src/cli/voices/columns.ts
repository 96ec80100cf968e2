import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import { fieldOfColumn } from '../map/fields.ts'
import { nearest } from '../map/nearest.ts'
import type { UsageProblem } from '../problem.ts'

/** Which columns say what, as the command line names them. */
export interface VoiceColumnsNamed {
  readonly text?: string
  readonly customer?: string
  readonly at?: string
  /** Columns that are handed on as they are. */
  readonly others: readonly string[]
}

/** Where in a record the words, who wrote them and when stand; nobody and no date where a file has no such column. */
export interface VoiceColumns {
  readonly text: number
  readonly customer?: number
  readonly at?: number
  readonly others: readonly number[]
}

const fields = { text: 'text', customer: 'customer', at: 'receivedAt' } as const
type Column = keyof typeof fields

/** Finds the columns of a file of feedback: those named, and the others by what they are called; every problem at once. */
export const voiceColumns = (
  { others, ...named }: VoiceColumnsNamed,
  columns: readonly string[],
): Either<NonEmpty<UsageProblem>, VoiceColumns> => {
  const [text, customer, at] = [
    placeOf('text', named.text, columns),
    placeOf('customer', named.customer, columns),
    placeOf('at', named.at, columns),
  ]
  const more = others.map((name) => placeNamed(name, columns))
  const [first, ...rest]: readonly UsageProblem[] = [
    ...[text, customer, at, ...more].flatMap((one) => (isLeft(one) ? [one.left] : [])),
    ...(text._tag === 'Right' && text.right === undefined ? [{ _tag: 'NothingToDecideOn', columns } as const] : []),
  ]
  if (first !== undefined) return left([first, ...rest])
  const placed = (one: typeof text): number | undefined => (isLeft(one) ? undefined : one.right)
  const [who, when] = [placed(customer), placed(at)]
  return right({
    text: placed(text) as number,
    ...(who === undefined ? {} : { customer: who }),
    ...(when === undefined ? {} : { at: when }),
    others: more.flatMap((one) => (isLeft(one) ? [] : [one.right])),
  })
}

const placeOf = (
  column: Column,
  named: string | undefined,
  columns: readonly string[],
): Either<UsageProblem, number | undefined> => {
  if (named !== undefined) return placeNamed(named, columns)
  const fit = columns.filter((name) => fieldOfColumn(name) === fields[column])
  const [name, ...more] = fit
  return more.length > 0
    ? left({ _tag: 'ColumnsFit', option: `--${column}`, field: fields[column], columns: fit })
    : right(name === undefined ? undefined : columns.indexOf(name))
}

const placeNamed = (named: string, columns: readonly string[]): Either<UsageProblem, number> => {
  const fit = columns.filter((name) => name.trim() === named.trim())
  const [name, ...more] = fit
  if (name !== undefined)
    return more.length === 0 ? right(columns.indexOf(name)) : left({ _tag: 'ColumnRepeated', column: named })
  const near = nearest(named, columns)
  return left({ _tag: 'ColumnUnknown', column: named, ...(near === undefined ? {} : { nearest: near }), columns })
}
