import { type Either, left, right } from 'fp-ts/Either'
import type { Cell } from './cell.ts'
import type { Column, Columns, KnownColumn } from './column.ts'
import type { Condition } from './decision.ts'
import type { Finding, Findings } from './finding.ts'
import { type Axis, combinations, everyPlace, gridOf, type Point } from './grid.ts'
import { cellsOf } from './region.ts'
import type { Row, Table, Verified } from './table.ts'

const limit = 100_000

/**
 * Shows that a table decides every fact of its domain, and by the rules of its hit policy, or says where not
 * (规则表校验). Every combination is looked at; a table of more than 100,000 combinations is refused.
 *
 * @law verify accepts exactly the tables that decide everything
 */
export const verify = <Cs extends Columns, O extends string>(
  table: Table<Cs, O>,
): Either<Findings, Verified<Table<Cs, O>>> => {
  const plain = table as unknown as Table
  const wording = spellings(plain)
  const [first, ...rest] = wording.length > 0 ? wording : coverage(plain)
  return first === undefined ? right(table as Verified<Table<Cs, O>>) : left([first, ...rest])
}

const spellings = ({ columns, outputs, rows }: Table): readonly Finding[] => [
  ...rows
    .filter(({ id }, place) => rows.findIndex((row) => row.id === id) !== place)
    .map(({ id }): Finding => ({ _tag: 'RowIdRepeated', row: id })),
  ...rows
    .filter(({ then }) => !outputs.includes(then))
    .map(({ id, then }): Finding => ({ _tag: 'OutputUnknown', row: id, output: then })),
  ...rows.flatMap((row) =>
    Object.entries(row.when).flatMap(([column, cell]): readonly Finding[] =>
      !Object.hasOwn(columns, column)
        ? [{ _tag: 'ColumnUnknown', row: row.id, column }]
        : fits(columns[column] as Column, cell as Cell)
          ? []
          : [{ _tag: 'CellDoesNotFit', row: row.id, column }],
    ),
  ),
]

const fits = (column: Column, cell: Cell): boolean =>
  column.kind === 'maybe'
    ? 'missing' in cell
      ? Object.keys(cell).length === 1
      : knownFits(
          column.column,
          Object.entries(cell).filter(([key]) => key !== 'orMissing'),
        )
    : knownFits(column, Object.entries(cell))

const knownFits = (column: KnownColumn, entries: readonly (readonly [string, unknown])[]): boolean => {
  const keys = {
    int: ranges,
    real: ranges,
    oneOf: ['is', 'in', 'not'],
    subsetOf: ['anyOf', 'allOf', 'noneOf'],
  }
  return entries.every(([key, value]) => keys[column.kind].includes(key) && valueFits(column, value))
}
const ranges = ['ge', 'gt', 'le', 'lt']

const valueFits = (column: KnownColumn, value: unknown): boolean => {
  switch (column.kind) {
    case 'int':
      return Number.isInteger(value) && (value as number) >= column.from && (value as number) <= column.to
    case 'real':
      return Number.isFinite(value)
    case 'oneOf':
    case 'subsetOf':
      return (Array.isArray(value) ? value : [value]).every((word: unknown) =>
        column.values.includes(word as string),
      )
  }
}

const coverage = (table: Table): readonly Finding[] => {
  const grid = gridOf(table)
  if (grid.size > limit) return [{ _tag: 'TooLarge', combinations: grid.size, limit }]
  const points = combinations(grid.axes.map(everyPlace)).map((point) => ({ point, rows: grid.rowsAt(point) }))
  const region = (point: Point): readonly Condition[] => regionAt(grid.axes, point)
  const gap = points.find(({ rows }) => rows.length === 0)
  const clash = table.hit === 'unique' ? points.find(({ rows }) => rows.length > 1) : undefined
  const deciding = new Set(points.map(({ rows }) => rows[0]?.id))
  return [
    ...(gap === undefined ? [] : [{ _tag: 'Gap', region: region(gap.point) } as const]),
    ...(clash === undefined ? [] : [conflict(clash.rows, region(clash.point))]),
    ...table.rows
      .filter(({ id }) => !deciding.has(id))
      .map(({ id }) => ({ _tag: 'Unreachable', row: id }) as const),
  ]
}

const conflict = (rows: readonly Row<Columns, string>[], region: readonly Condition[]): Finding => ({
  _tag: 'Conflict',
  rows: [rows[0]?.id ?? '', rows[1]?.id ?? ''],
  region,
})

const regionAt = (axes: readonly Axis[], point: Point): readonly Condition[] =>
  axes.flatMap(({ name, column, atoms }, axis) =>
    cellsOf(column, atoms, [point[axis] as number]).map((cell) => ({ column: name, cell })),
  )
