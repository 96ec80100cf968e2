import { everyClass } from './axis.ts'
import type { Box, Space } from './space.ts'

/** How many steps of looking a question may take before it is given up as undecided: about a second. */
export const nodeBudget = 4_000_000

/** What is left of a budget; every answer takes from it, and what it cannot pay for stays open. */
export interface Meter {
  left: number
}
export const meterOf = (budget: number = nodeBudget): Meter => ({ left: budget })

/** Everything there is. */
export const wholeOf = (space: Space): Box => space.axes.map(everyClass)

export const replaced = (box: Box, axis: number, classes: readonly number[]): Box =>
  box.map((kept, index) => (index === axis ? classes : kept))

/**
 * The sets of rows that are alive somewhere in a box, rows that cannot win there left aside; `undefined` when
 * there is more to look at than the meter pays for.
 *
 * One axis after the other is read; places at which the same rows are still alive are looked at together, so the
 * work grows with the number of different sets and not with the number of combinations. Sets go by their digits,
 * because engines hash only the lowest 64 bits of a large integer.
 */
export const leavesOf = (
  { axes, all, prune }: Space,
  box: Box,
  meter: Meter,
  start: bigint = all,
): readonly bigint[] | undefined => {
  // The steps it takes to look at one set of so many rows.
  const each = 1 + all.toString(2).length / 64
  let layer: readonly bigint[] = [prune(0, start)]
  for (const [index, { masks }] of axes.entries()) {
    const open = box[index] as readonly number[]
    meter.left -= layer.length * open.length * each
    if (meter.left < 0) return undefined
    // Classes open to the same rows lead to the same sets.
    const ways = [...new Set(open.map((place) => masks[place] as bigint))]
    const next = new Map<bigint | string, bigint>()
    for (const alive of layer)
      for (const way of ways) {
        const child = prune(index + 1, alive & way)
        next.set(all < hashed ? child : child.toString(36), child)
      }
    layer = [...next.values()]
  }
  return layer
}

/** Larger integers are not told apart by hashing alone. */
const hashed = 1n << 64n

/** Whether something holds at every place of a box. A box the meter does not pay for is taken not to. */
export const everywhere = (space: Space, box: Box, test: (alive: bigint) => boolean, meter: Meter): boolean => {
  const leaves = leavesOf(space, box, meter)
  return leaves?.every(test) ?? false
}
