import { everyClass } from './axis.ts'
import type { Box, Space } from './space.ts'

/** How many steps of looking a question may take before it is given up as undecided: about a second. */
export const nodeBudget = 4_000_000

/** What is left of a budget; every answer takes from it, and what it cannot pay for stays open. */
export interface Meter {
  left: number
}
export const meterOf = (budget: number = nodeBudget): Meter => ({ left: budget })

/** The steps it takes to look at one set of so many rows. */
const stepsFor = (all: bigint): number => 1 + Math.floor(all.toString(2).length / 64)

/** Everything there is. */
export const wholeOf = (space: Space): Box => space.axes.map(everyClass)

export const replaced = (box: Box, axis: number, classes: readonly number[]): Box =>
  box.map((kept, index) => (index === axis ? classes : kept))

/**
 * The sets of rows that are alive somewhere in a box, rows that cannot win there left aside; `undefined` when
 * there is more to look at than the meter pays for.
 *
 * One axis after the other is read; places at which the same rows are still alive are looked at together, so the
 * work grows with the number of different sets and not with the number of combinations.
 */
export const leavesOf = (
  { axes, all, prune }: Space,
  box: Box,
  meter: Meter,
  start: bigint = all,
): readonly bigint[] | undefined => {
  const each = stepsFor(all)
  let layer: readonly bigint[] = [prune(0, start)]
  for (const [index, { masks }] of axes.entries()) {
    const next = new Map<bigint | string, bigint>()
    const open = box[index] as readonly number[]
    meter.left -= layer.length * open.length * each
    if (meter.left < 0) return undefined
    for (const alive of layer)
      for (const place of open) {
        const child = prune(index + 1, alive & (masks[place] as bigint))
        next.set(keyOf(child), child)
      }
    layer = [...next.values()]
  }
  return layer
}

/** Engines hash only the lowest 64 bits of a large integer, so sets of more rows go by their digits. */
const keyOf = (alive: bigint): bigint | string => (alive < 2n ** 62n ? alive : alive.toString(32))

/** Whether something holds at every place of a box. A box the meter does not pay for is taken not to. */
export const everywhere = (space: Space, box: Box, test: (alive: bigint) => boolean, meter: Meter): boolean => {
  const leaves = leavesOf(space, box, meter)
  return leaves !== undefined && leaves.every(test)
}
