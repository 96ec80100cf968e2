import { type Axis, axisOf } from './axis.ts'
import type { Cell } from './cell.ts'
import type { Columns } from './column.ts'
import { holds, type Value } from './holds.ts'
import type { Row, Table } from './table.ts'

/** A row of any table. */
export type AnyRow = Row<Columns, string>

/** The rows of one table inside a space, the winning ones first, and the bits they have there. */
export interface Part {
  readonly rows: readonly AnyRow[]
  /** The bit of each row. */
  readonly bits: readonly bigint[]
  readonly own: bigint
  /** For each row, the bits of the rows that are not certain to lose against it. */
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
    return axisOf(name, column, named(cells), (value) => openTo(cells, value))
  })
  return spaceFrom(axes, [part])
}

/** The rows of these cells, the last one first, as 0 and 1. */
export const openTo = (cells: readonly (Cell | undefined)[], value: Value): string => {
  let rows = ''
  for (const cell of cells) rows = (holds(cell, value) ? '1' : '0') + rows
  return rows
}

export const named = (cells: readonly (Cell | undefined)[]): readonly Cell[] =>
  cells.filter((cell) => cell !== undefined)

export const cellIn = (row: AnyRow, name: string): Cell | undefined =>
  Object.hasOwn(row.when, name) ? (row.when[name] as Cell | undefined) : undefined

/** Rows in the order in which they win: as written, or the most urgent output first and then by id. */
export const partOf = ({ hit, outputs, rows }: Table, shift: number): Part => {
  const rank = ({ then }: AnyRow): number => outputs.indexOf(then)
  const order = hit === 'first' ? rows : [...rows].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
  const bits = order.map((_row, index) => 1n << BigInt(index + shift))
  const own = sum(bits)
  return {
    rows: order,
    bits,
    own,
    rivals: order.map((row, index) =>
      hit === 'unique'
        ? own
        : hit === 'first'
          ? sum(bits.slice(0, index + 1))
          : sum(bits.filter((_bit, other) => rank(order[other] as AnyRow) <= rank(row))),
    ),
  }
}

export const spaceFrom = (axes: readonly Axis[], parts: readonly Part[]): Space => {
  const all = parts.reduce((bits, { own }) => bits | own, 0n)
  const free = axes.reduceRight<readonly bigint[]>(
    (found, { masks }) => [masks.reduce((bits, mask) => bits & mask, found[0] as bigint), ...found],
    [all],
  )
  const prune = (depth: number, alive: bigint): bigint =>
    parts.reduce((kept, { own, bits, rivals }) => {
      const certain = alive & own & (free[depth] as bigint)
      if (certain === 0n) return kept
      const winner = bits.indexOf(certain & -certain)
      return kept & (~own | (rivals[winner] as bigint))
    }, alive)
  return { axes, parts, all, prune }
}

/** The rows of a part that are alive, the winning one first. */
export const rowsIn = ({ rows, bits }: Part, alive: bigint): readonly AnyRow[] =>
  rows.filter((_row, index) => (alive & (bits[index] as bigint)) !== 0n)

/** What a part decides where these rows are alive; nothing where none is. */
export const outputIn = ({ rows, bits, own }: Part, alive: bigint): string | undefined => {
  const mine = alive & own
  return rows[bits.indexOf(mine & -mine)]?.then
}

const sum = (bits: readonly bigint[]): bigint => bits.reduce((all, bit) => all | bit, 0n)
