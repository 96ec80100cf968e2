import type { Table } from '../shape/table.ts'
import { maximalOf, piecesOf } from '../space/boxes.ts'
import { regionOf, witnessIn } from '../space/region.ts'
import { type Part, rowsIn, type Space } from '../space/space.ts'
import type { Meter } from '../space/walk.ts'
import type { Conflict } from './finding.ts'

/**
 * Where several rows match, one conflict for each set of rows and each largest region in which just these match.
 * Where the hit policy settles it, only rows that would decide otherwise are worth a word.
 */
export const conflictsIn = (table: Table, space: Space, meter: Meter): readonly Conflict[] => {
  const { hit } = table
  const unpruned: Space = { ...space, prune: (_depth, alive) => alive }
  const part = space.parts[0] as Part
  const several = (alive: bigint): bigint | undefined => {
    const [first, ...others] = rowsIn(part, alive)
    const counts = hit === 'unique' ? others.length > 0 : others.some(({ then }) => then !== first?.then)
    return counts ? alive : undefined
  }
  const pieces = piecesOf(unpruned, several, meter)
  return maximalOf(unpruned, pieces, several, meter).map(({ label, box }) => {
    const rows = rowsIn(part, label)
    return {
      _tag: 'Conflict',
      rows: rows.map(({ id }) => id),
      outputs: [...new Set(rows.map(({ then }) => then))],
      region: regionOf(space.axes, box),
      witness: witnessIn(space.axes, box),
      ...(hit === 'unique' ? {} : { resolvedBy: hit }),
    }
  })
}
