import type { Either } from 'fp-ts/Either'
import { left, right } from '../reading/either.ts'
import { limits } from '../reading/table-issue.ts'
import type { Cell } from '../shape/cell.ts'
import { type Column, type KnownColumn, knownOf, maybe } from '../shape/column.ts'
import { holds, type Value } from '../shape/holds.ts'
import type { Table } from '../shape/table.ts'
import { type Axis, axisOf } from '../space/axis.ts'
import type { Region } from '../space/region.ts'
import { cellIn, openTo, type Part, partOf, type Space, spaceFrom } from '../space/space.ts'
import type { Undecided } from './finding.ts'

/** Why two tables cannot be held side by side (无法比较): a column means different things in them, or too much work. */
export type DiffRefusal =
  | {
      readonly _tag: 'ColumnsDiffer'
      readonly column: string
      readonly why: 'kind' | 'unit' | 'tooManyWords'
    }
  | Undecided

/**
 * The space of two tables side by side, cut so finely that both decide each class as a whole; regions, where there
 * are any, are bits of a third part that decides nothing.
 *
 * The domain is extended to what either table knows: a value only one of them has is outside the other, which
 * then decides nothing; a column only one of them has is one the other does not look at.
 */
export const sideBySide = (
  tables: readonly [Table, Table],
  regions: readonly Region[] = [],
): Either<DiffRefusal, Space> => {
  const [a, b] = tables
  const parts = [partOf(a, 0), partOf(b, a.rows.length)] as const
  const marks = regionPart(regions, a.rows.length + b.rows.length)
  const names = [...new Set([...Object.keys(a.columns), ...Object.keys(b.columns)])]
  const axes: Axis[] = []
  for (const name of names) {
    const own = tables.map((table) => columnIn(table, name))
    const column = merged(name, own[0], own[1])
    if (column._tag === 'Left') return column
    const cells = parts.map((part) => part.rows.map((row) => cellIn(row, name)))
    const marked = regions.map((region) => region.find((side) => side.column === name)?.cells)
    const cuts = [...cells.flat(), ...marked.flatMap((some) => some ?? []), ...own.flatMap(edges)]
    const rowsFor = (value: Value): string =>
      marked.reduce((bits, some) => (some?.some((cell) => holds(cell, value)) === false ? '0' : '1') + bits, '') +
      [1, 0].map((part) => opened(own[part], cells[part] ?? [], value)).join('')
    axes.push(axisOf(name, column.right, cuts, rowsFor))
  }
  return right(spaceFrom(axes, regions.length === 0 ? parts : [...parts, marks]))
}

const columnIn = ({ columns }: Table, name: string): Column | undefined =>
  Object.hasOwn(columns, name) ? columns[name] : undefined

const opened = (column: Column | undefined, cells: readonly (Cell | undefined)[], value: Value): string => {
  if (column === undefined) return '1'.repeat(cells.length)
  return inside(column, value) ? openTo(cells, value) : '0'.repeat(cells.length)
}

/** Whether a value is one the column declares; the missing one no cell of a column without it takes. */
const inside = (column: Column, value: Value): boolean => {
  if (value === undefined) return true
  const known = knownOf(column)
  if (known.kind === 'int') return (value as number) >= known.from && (value as number) <= known.to
  if (known.kind === 'real') return true
  return [value].flat().every((word) => known.values.includes(word as string))
}

const edges = (column: Column | undefined): readonly Cell[] => {
  const known = column === undefined ? undefined : knownOf(column)
  return known?.kind === 'int' ? [{ ge: known.from, le: known.to }] : []
}

/** Regions as bits of their own, which no row stands for: none ever loses against another. */
const regionPart = (regions: readonly Region[], shift: number): Part => ({
  rows: [],
  own: ((1n << BigInt(regions.length)) - 1n) << BigInt(shift),
  shift,
  rivals: [],
})

const merged = (name: string, a: Column | undefined, b: Column | undefined): Either<DiffRefusal, Column> => {
  if (a === undefined || b === undefined) return right((a ?? b) as Column)
  const known = mergedKnown(knownOf(a), knownOf(b))
  if (typeof known === 'string') return left({ _tag: 'ColumnsDiffer', column: name, why: known })
  return right(a.kind === 'maybe' || b.kind === 'maybe' ? maybe(known) : known)
}

const mergedKnown = (a: KnownColumn, b: KnownColumn): KnownColumn | 'kind' | 'unit' | 'tooManyWords' => {
  if (a.kind === 'int' && b.kind === 'int')
    return { kind: 'int', from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
  if (a.kind === 'real' && b.kind === 'real') return a.unit === b.unit ? a : 'unit'
  if (a.kind === 'oneOf' && b.kind === 'oneOf')
    return { kind: 'oneOf', values: either(a.values, b.values), ordered: false }
  if (a.kind !== 'subsetOf' || b.kind !== 'subsetOf') return 'kind'
  const values = either(a.values, b.values)
  return values.length > limits.setWords ? 'tooManyWords' : { kind: 'subsetOf', values }
}

const either = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])]
