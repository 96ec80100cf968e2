import { columnIn, columnsOf } from '../../../inner-loop/vocabulary/columns.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'
import { type Column, type KnownColumn, knownOf, maybe } from '../../../tables/shape/column.ts'
import type { ProgrammePolicy } from '../../policy/policy.ts'

/** A column with what the last programme has room for and the first had not: of values that may be missing. */
export const widened = (column: Column, name: string, programmes: readonly ProgrammePolicy<Words>[]): Column => {
  const [before, after] = [programmes[0], programmes.at(-1)].map(
    (programme) => programme && columnIn(columnsOf(programme.vocabulary), name),
  )
  if (column.kind !== 'maybe' || before === undefined || after === undefined) return column
  const [known, was, is] = [knownOf(column), knownOf(before), knownOf(after)]
  if (known.kind === 'int' && was.kind === 'int' && is.kind === 'int')
    return maybe({ ...known, from: is.from, to: is.to })
  if (known.kind !== 'oneOf' || was.kind !== 'oneOf' || is.kind !== 'oneOf') return column
  return maybe({ ...known, values: [...known.values, ...is.values.filter((word) => !was.values.includes(word))] })
}

/** What two declarations of a column have in common; the first where they are of different kinds. */
export const common = (before: Column | undefined, other: Column): Column => {
  if (before === undefined) return other
  const [a, b] = [knownOf(before), knownOf(other)]
  const known = inCommon(a, b)
  return before.kind === 'maybe' || other.kind === 'maybe' ? maybe(known) : known
}

const inCommon = (a: KnownColumn, b: KnownColumn): KnownColumn => {
  if (a.kind === 'int' && b.kind === 'int')
    return { kind: 'int', from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }
  if ('values' in a && 'values' in b && a.kind === b.kind)
    return { ...a, values: a.values.filter((word) => b.values.includes(word)) }
  return a
}
