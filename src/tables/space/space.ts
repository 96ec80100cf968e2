import type { Cell } from '../shape/cell.ts'
import type { Columns } from '../shape/column.ts'
import { holds, type Value } from '../shape/holds.ts'
import { memberAt } from '../shape/record.ts'
import type { Row, Table } from '../shape/table.ts'
import { atomsOf } from './atoms.ts'
import { type Axis, axisOf } from './axis.ts'

/** A row of any table. */
export type AnyRow = Row<Columns, string>

/** The rows of one table inside a space, the winning ones first, and the bits they have there. */
export interface Part {
  readonly rows: readonly AnyRow[]
  readonly own: bigint
  /** The place of the first bit. */
  readonly shift: number
  /** For each row, the bits of the rows that are not certain to lose against it; none where all have to be known. */
  readonly rivals: readonly bigint[]
}

/** Everything one table, or several side by side, can be asked about: columns cut into classes, rows as bits. */
export interface Space {
  readonly axes: readonly Axis[]
  readonly parts: readonly Part[]
  readonly all: bigint
  /** Lets go of rows that can no longer win, whatever the axes from `depth` on say. */
  readonly prune: (depth: number, alive: bigint) => bigint
}

/** Classes of every axis that go together. */
export type Box = readonly (readonly number[])[]
/** One class of every axis. */
export type Point = readonly number[]

/** The space of a table alone. */
export const spaceOf = (table: Table): Space => {
  const part = partOf(table, 0)
  const axes = Object.entries(table.columns).map(([name, column]) => {
    const cells = part.rows.map((row) => cellIn(row, name))
    return axisOf(name, column, cells, (value) => openTo(cells, value))
  })
  return spaceFrom(axes, [part])
}

/** How often a cell must be held beside a value before anything can be said of a table. */
export const effortOf = ({ columns, rows }: Table): number =>
  Object.entries(columns).reduce((effort, [name, column]) => {
    const cells = rows.map((row) => cellIn(row, name))
    return effort + rows.length * atomsOf(column, cells).length
  }, 0) / 10

/** The rows of these cells, the last one first, as 0 and 1; rows often share a cell, which is then asked once. */
export const openTo = (cells: readonly (Cell | undefined)[], value: Value): string => {
  const known = new Map<Cell | undefined, string>()
  let rows = ''
  for (const cell of cells) {
    const open = known.get(cell) ?? (holds(cell, value) ? '1' : '0')
    known.set(cell, open)
    rows = open + rows
  }
  return rows
}

export const cellIn = (row: AnyRow, name: string): Cell | undefined => memberAt(row.when, name) as Cell | undefined

/** Rows in the order in which they win: as written, or the most urgent output first and then by id. */
export const partOf = ({ hit, outputs, rows }: Table, shift: number): Part => {
  const rank = ({ then }: AnyRow): number => outputs.indexOf(then)
  const order = hit === 'first' ? rows : [...rows].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
  const upTo = (count: number): bigint => ((1n << BigInt(count)) - 1n) << BigInt(shift)
  const outputsInOrder = order.map(({ then }) => then)
  const lastEqual = (row: AnyRow, index: number): number =>
    hit === 'mostUrgent' ? outputsInOrder.lastIndexOf(row.then) : index
  return {
    rows: order,
    own: upTo(order.length),
    shift,
    rivals: hit === 'unique' ? [] : order.map((row, index) => upTo(lastEqual(row, index) + 1)),
  }
}

export const spaceFrom = (axes: readonly Axis[], parts: readonly Part[]): Space => {
  const all = parts.reduce((bits, { own }) => bits | own, 0n)
  const free = axes.reduceRight<readonly bigint[]>(
    (found, { masks }) => [masks.reduce((bits, mask) => bits & mask, found[0] as bigint), ...found],
    [all],
  )
  // Of a part without rivals nothing is ever let go.
  const races = parts.filter(({ rivals }) => rivals.length > 0)
  const racing = races.reduce((bits, { own }) => bits | own, 0n)
  const prune = (depth: number, alive: bigint): bigint => {
    const certain = alive & racing & (free[depth] as bigint)
    let kept = alive
    if (certain !== 0n)
      for (const { own, rivals, shift } of races) {
        const winners = certain & own
        if (winners !== 0n) kept &= ~own | (rivals[lowestIn(winners) - shift] as bigint)
      }
    return kept
  }
  return { axes, parts, all, prune }
}

/** The place of the lowest bit of a set that has one. */
const lowestIn = (bits: bigint): number => {
  const word = Number(BigInt.asUintN(32, bits))
  return word === 0 ? 32 + lowestIn(bits >> 32n) : 31 - Math.clz32(word & -word)
}

/** The bit of a row. */
export const bitOf = ({ shift }: Part, index: number): bigint => 1n << BigInt(index + shift)

/** The rows of a part that are alive, the winning one first. */
export const rowsIn = (part: Part, alive: bigint): readonly AnyRow[] =>
  part.rows.filter((_row, index) => (alive & bitOf(part, index)) !== 0n)

/** What a part decides where these rows are alive; nothing where none is. */
export const outputIn = ({ rows, own, shift }: Part, alive: bigint): string | undefined => {
  const mine = alive & own
  return mine === 0n ? undefined : rows[lowestIn(mine) - shift]?.then
}
