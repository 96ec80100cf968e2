import { describe, expect } from 'vitest'
import { becauseAt } from '../../../src/tables/deciding/because.ts'
import { verify } from '../../../src/tables/questions/verify.ts'
import { tableIssues } from '../../../src/tables/reading/check-table.ts'
import { cellsIn, regionOf } from '../../../src/tables/space/region.ts'
import { outputIn, type Part, spaceOf } from '../../../src/tables/space/space.ts'
import { leavesOf, meterOf, wholeOf } from '../../../src/tables/space/walk.ts'
import { anyTable, closed } from '../../arbitraries/tables.ts'
import { fc, prop } from '../../support/prop.ts'

const table = anyTable({ columns: 4, rows: 7 }).map(closed)
const picks = fc.array(fc.nat(), { minLength: 8, maxLength: 8 })
const most = 100_000

describe('classes of a column', () => {
  prop([anyTable({ columns: 2, rows: 6 })], { numRuns: 150 })(
    'classes share out the values, in their order, and one cell names each',
    (one) => {
      if (tableIssues(one).length > 0) return
      for (const axis of spaceOf(one).axes) {
        expect(axis.classes.flat().sort((a, b) => a - b)).toEqual([...axis.atoms.keys()])
        const firsts = axis.classes.map(([first]) => first as number)
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
        if (axis.column.kind !== 'oneOf')
          for (const at of axis.classes.keys()) expect(cellsIn(axis, [at])).toHaveLength(1)
      }
    },
  )
})

describe('explanations of a table that was verified', () => {
  prop([table, picks, picks], { numRuns: 80 })(
    'looking at a part of a table takes no more steps than looking at all of it',
    (one, from, width) => {
      const space = spaceOf(one)
      const part = wholeOf(space).map((classes, axis) => {
        const start = (from[axis] as number) % classes.length
        return classes.slice(start, start + 1 + ((width[axis] as number) % classes.length))
      })
      const [whole, own] = [meterOf(most), meterOf(most)]
      leavesOf(space, wholeOf(space), whole)
      expect(leavesOf(space, part, own)).toBeDefined()
      expect(own.left).toBeGreaterThanOrEqual(whole.left)
      expect(leavesOf(space, wholeOf(space), meterOf(most - whole.left))).toBeDefined()
    },
  )

  prop([table, picks], { numRuns: 80 })('a budget that proves a table explains each of its decisions', (one, from) => {
    const space = spaceOf(one)
    const spent = meterOf(most)
    const leaves = leavesOf(space, wholeOf(space), spent) ?? []
    if (leaves.includes(0n) || verify(one)._tag === 'Left') return
    const point = space.axes.map(({ classes }, axis) => (from[axis] as number) % classes.length)
    const alive = space.axes.reduce(
      (rows, { masks }, axis) => rows & (masks[point[axis] as number] as bigint),
      space.all,
    )
    const output = outputIn(space.parts[0] as Part, alive) as string
    const exact = becauseAt(space, point, output, Number.POSITIVE_INFINITY)
    expect(becauseAt(space, point, output, most - spent.left)).toEqual(exact)
    const narrow = regionOf(
      space.axes,
      point.map((place) => [place]),
    )
    const nothingLetGo = narrow.flatMap(({ column, cells }) => cells.map((cell) => ({ column, cell })))
    expect(becauseAt(space, point, output, 0)).toEqual(nothingLetGo)
  })
})
