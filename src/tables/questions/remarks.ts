import type { Columns } from '../shape/column.ts'
import type { Table, Verified } from '../shape/table.ts'
import { type Axis, everyClass } from '../space/axis.ts'
import { bitOf, outputIn, type Part, type Space, spaceOf } from '../space/space.ts'
import { stepSpace } from '../space/steps.ts'
import { leavesOf, type Meter, meterOf, nodeBudget, wholeOf } from '../space/walk.ts'
import { conflictsIn } from './conflicts.ts'
import type { Remark } from './finding.ts'

/**
 * What is worth knowing of a table that can be trusted (规则表提示): rows whose urgency settles a conflict, rows that
 * could be left out, columns nothing depends on. None of it is a mistake.
 *
 * @example
 * remarksOn(safetyFirstTriage).every(({ _tag }) => _tag === 'Conflict') // => true
 * @law a row is redundant when leaving it out changes no output
 * @law a column is irrelevant when no output depends on it
 */
export const remarksOn = <Cs extends Columns, O extends string>(
  verified: Verified<Table<Cs, O>>,
  budget: number = nodeBudget,
): readonly Remark[] => {
  const table = verified as unknown as Table
  const space = spaceOf(table)
  const [meter, listing] = [meterOf(budget), meterOf(budget / 10)]
  return [
    ...irrelevantIn(space, meter),
    ...redundantIn(space, meter),
    ...(table.hit === 'unique' ? [] : conflictsIn(table, space, listing)),
    ...(listing.left < 0 ? [{ _tag: 'Unlisted' } as const] : []),
    ...(meter.left < 0 ? [{ _tag: 'Undecided', budget } as const] : []),
  ]
}

const redundantIn = (space: Space, meter: Meter): readonly Remark[] => {
  const part = space.parts[0] as Part
  const unpruned: Space = { ...space, prune: (_depth, alive) => alive }
  const leaves = leavesOf(unpruned, wholeOf(space), meter)
  if (leaves === undefined) return []
  const needed = new Set(
    leaves.map((alive) => {
      const winner = alive & -alive
      return outputIn(part, alive) === outputIn(part, alive & ~winner) ? 0n : winner
    }),
  )
  return part.rows
    .filter((_row, index) => !needed.has(bitOf(part, index)))
    .map(({ id }) => ({ _tag: 'Redundant', row: id }))
}

const irrelevantIn = (space: Space, meter: Meter): readonly Remark[] =>
  space.axes.flatMap((axis, along): readonly Remark[] => {
    const pairs = stepSpace(space, along, fromFirst(axis))
    const [before, after] = pairs.parts as [Part, Part]
    const leaves = leavesOf(pairs, wholeOf(pairs), meter)
    if (leaves === undefined) return []
    return leaves.every((alive) => outputIn(before, alive) === outputIn(after, alive))
      ? [{ _tag: 'IrrelevantColumn', column: axis.name }]
      : []
  })

/** From the first class to every class. */
const fromFirst = (axis: Axis): Parameters<typeof stepSpace>[2] =>
  everyClass(axis).map((to) => ({ from: 0, to, before: 0, after: 0 }))
