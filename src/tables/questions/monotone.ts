import type { Direction, Table } from '../shape/table.ts'
import { maximalOf, piecesOf } from '../space/boxes.ts'
import { cellsOf } from '../space/cells.ts'
import { type Region, regionOf } from '../space/region.ts'
import { type Box, outputIn, type Part, type Space } from '../space/space.ts'
import { pairIn, type Step, stepSpace, stepsIn } from '../space/steps.ts'
import { leavesOf, type Meter, wholeOf } from '../space/walk.ts'
import type { Finding } from './finding.ts'

/** Every step along a promised column that goes the wrong way. */
export const brokenPromises = (table: Table, space: Space, meter: Meter, listing: Meter): readonly Finding[] =>
  space.axes.flatMap(({ name }, along) => {
    const expected = promiseOf(table, name)
    return expected === undefined ? [] : brokenAlong(table, space, along, expected, meter, listing)
  })

const promiseOf = ({ expect: { monotone = {} } = {} }: Table, name: string): Direction | undefined =>
  Object.hasOwn(monotone, name) ? monotone[name] : undefined

const brokenAlong = (
  { outputs }: Table,
  space: Space,
  along: number,
  expected: Direction,
  meter: Meter,
  listing: Meter,
): readonly Finding[] => {
  const axis = space.axes[along] as Space['axes'][number]
  const steps = stepsIn(axis)
  const pairs = stepSpace(space, along, steps)
  const [before, after] = pairs.parts as [Part, Part]
  const moveOf = (alive: bigint): readonly [string, string] | undefined => {
    const [from, to] = [outputIn(before, alive), outputIn(after, alive)]
    if (from === undefined || to === undefined) return undefined
    const gain = outputs.indexOf(from) - outputs.indexOf(to)
    return (expected === 'moreUrgent' ? gain < 0 : gain > 0) ? [from, to] : undefined
  }
  const labelOf = (alive: bigint): string | undefined => {
    const move = moveOf(alive)
    return move && JSON.stringify(move)
  }
  const leaves = leavesOf(pairs, wholeOf(pairs), meter)
  if (leaves === undefined || leaves.every((alive) => moveOf(alive) === undefined)) return []
  return maximalOf(pairs, piecesOf(pairs, labelOf, listing), labelOf, listing).map(({ label, box }) => {
    const [from, to] = JSON.parse(label) as [string, string]
    const taken = (box[along] as readonly number[]).map((index) => steps[index] as Step)
    return {
      _tag: 'NotMonotone',
      column: axis.name,
      expected,
      from,
      to,
      region: startsAt(space, box, along, taken),
      witness: pairIn(space.axes, box, along, taken[0] as Step),
    }
  })
}

const startsAt = ({ axes }: Space, box: Box, along: number, steps: readonly Step[]): Region => {
  const axis = axes[along] as Space['axes'][number]
  const places = [...new Set(steps.map(({ before }) => before))]
  const [first, ...rest] = cellsOf(axis, places)
  const others = regionOf(
    axes.filter((_axis, index) => index !== along),
    box.filter((_classes, index) => index !== along),
  )
  return first === undefined ? others : [{ column: axis.name, cells: [first, ...rest] }, ...others]
}
