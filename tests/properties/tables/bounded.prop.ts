import { describe, expect } from 'vitest'
import { becauseAt } from '../../../src/tables/because.ts'
import { outputIn, type Part, spaceOf } from '../../../src/tables/space.ts'
import { verify } from '../../../src/tables/verify.ts'
import { leavesOf, meterOf, wholeOf } from '../../../src/tables/walk.ts'
import { anyTable, closed } from '../../arbitraries/tables.ts'
import { fc, prop } from '../../support/prop.ts'

const table = anyTable({ columns: 4, rows: 7 }).map(closed)
const picks = fc.array(fc.nat(), { minLength: 8, maxLength: 8 })
const most = 100_000

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
  })
})
