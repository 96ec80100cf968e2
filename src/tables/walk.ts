import { everyClass } from './axis.ts'
import type { Box, Space } from './space.ts'

/** How many sets of rows a question may look at before it is given up as undecided. */
export const nodeBudget = 200_000

/** Everything there is. */
export const wholeOf = (space: Space): Box => space.axes.map(everyClass)

export const replaced = (box: Box, axis: number, classes: readonly number[]): Box =>
  box.map((kept, index) => (index === axis ? classes : kept))

/**
 * The sets of rows that are alive somewhere in a box, rows that cannot win there left aside; `undefined` when
 * there are more than `budget` to look at.
 *
 * One axis after the other is read; places at which the same rows are still alive are looked at together, so the
 * work grows with the number of different sets and not with the number of combinations.
 */
export const leavesOf = (
  { axes, all, prune }: Space,
  box: Box,
  budget: number = nodeBudget,
  start: bigint = all,
): ReadonlySet<bigint> | undefined => {
  let layer = new Set([prune(0, start)])
  let seen = 0
  for (const [index, { masks }] of axes.entries()) {
    const next = new Set<bigint>()
    const open = new Set((box[index] as readonly number[]).map((place) => masks[place] as bigint))
    for (const alive of layer) {
      for (const mask of open) next.add(prune(index + 1, alive & mask))
      seen += open.size
      if (seen > budget) return undefined
    }
    layer = next
  }
  return layer
}

/** Whether something holds at every place of a box. A box too large to look at is taken not to. */
export const everywhere = (space: Space, box: Box, test: (alive: bigint) => boolean): boolean => {
  const leaves = leavesOf(space, box)
  if (leaves === undefined) return false
  for (const alive of leaves) if (!test(alive)) return false
  return true
}
