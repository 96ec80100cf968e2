import type { HitPolicy, Table } from '../shape/table.ts'
import { everyClass } from '../space/axis.ts'
import { bitOf, outputIn, type Part, rowsIn, type Space } from '../space/space.ts'
import { leavesOf, type Meter } from '../space/walk.ts'
import type { Finding } from './finding.ts'

/**
 * Rows that match nowhere without a row that goes before them: one further up, or one with a more urgent output. They
 * are named in the order in which rows win, not in the order in which they were written.
 */
export const unreachableIn = (
  { hit }: Table,
  space: Space,
  leaves: readonly bigint[],
  meter: Meter,
): readonly Finding[] => {
  const part = space.parts[0] as Part
  // What is alive at a leaf decides there, or as well as what does: the rest is pruned.
  const deciding = new Set(leaves.flatMap((alive) => rowsIn(part, alive)).map(({ id }) => id))
  return part.rows
    .filter(({ id }) => !deciding.has(id))
    .map(({ id }) => ({ _tag: 'Unreachable', row: id, coveredBy: coverOf(space, part, hit, id, meter) }))
}

/** Rows that together go before one wherever it matches; the weakest are left out first where the rest is enough. */
const coverOf = (space: Space, part: Part, hit: HitPolicy, id: string, meter: Meter): readonly string[] => {
  const place = part.rows.findIndex((row) => row.id === id)
  const bit = bitOf(part, place)
  const box = space.axes.map((axis) => everyClass(axis).filter((index) => ((axis.masks[index] as bigint) & bit) !== 0n))
  const covered = (rows: bigint): boolean => leavesOf(space, box, meter, rows)?.includes(0n) === false
  const stronger = part.rows
    .slice(0, place)
    .map((_row, index) => bitOf(part, index))
    .filter((other) => hit === 'first' || outputIn(part, other) !== outputIn(part, bit))
  const cover = [...stronger].reverse().reduce(
    (kept, other) => (covered(kept & ~other) ? kept & ~other : kept),
    stronger.reduce((all, other) => all | other, 0n),
  )
  return rowsIn(part, cover).map((row) => row.id)
}
