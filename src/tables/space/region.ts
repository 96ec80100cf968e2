import type { NonEmpty } from '../../core/parse-issue.ts'
import type { Cell } from '../shape/cell.ts'
import type { Facts } from '../shape/facts.ts'
import { holds, type Value } from '../shape/holds.ts'
import { memberAt } from '../shape/record.ts'
import type { Axis } from './axis.ts'
import { cellsOf } from './cells.ts'
import type { Box, Space } from './space.ts'

/**
 * Facts that belong together (区域): in every column named, one of the cells holds. A column that is not named may
 * hold anything, the missing value included; no column named means every fact there is.
 */
export type Region = readonly { readonly column: string; readonly cells: NonEmpty<Cell> }[]

/** The region a box stands for. */
export const regionOf = (axes: Space['axes'], box: Box): Region =>
  axes.flatMap((axis, index) => {
    const classes = box[index] as readonly number[]
    if (classes.length === axis.classes.length) return []
    return [{ column: axis.name, cells: cellsIn(axis, classes) as NonEmpty<Cell> }]
  })

/** Some classes as the fewest cells. */
export const cellsIn = (axis: Axis, classes: readonly number[]): readonly Cell[] =>
  cellsOf(
    axis,
    classes.flatMap((index) => axis.classes[index] as readonly number[]).sort((a, b) => a - b),
  )

/** Facts that lie in a box: its first class in every column. */
export const witnessIn = (axes: Space['axes'], box: Box): Facts =>
  Object.fromEntries(
    axes.flatMap(({ name, atoms, classes }, index) => {
      const value = atoms[classes[box[index]?.[0] as number]?.[0] as number]
      return value === undefined ? [] : [[name, value]]
    }),
  )

/**
 * Whether facts lie in a region.
 *
 * @example
 * within([{ column: 'score', cells: [{ ge: 7, le: 10 }] }])({ score: 8 }) // => true
 * within([{ column: 'score', cells: [{ missing: true }] }])({}) // => true
 */
export const within =
  (region: Region) =>
  (facts: Facts): boolean =>
    region.every(({ column, cells }) =>
      cells.some((cell) => holds(cell, (memberAt(facts, column) ?? undefined) as Value)),
    )
