import { expect, it } from 'vitest'
import { impact } from '../../../src/tables/questions/impact.ts'
import { int } from '../../../src/tables/shape/column.ts'
import type { Table } from '../../../src/tables/shape/table.ts'

const upTo = (to: number): Table => ({
  id: 'narrowed',
  version: '1.0.0',
  columns: { score: int(0, to) },
  outputs: ['P0', 'noCase'],
  hit: 'first',
  rows: [{ id: 'all', when: {}, then: 'P0', source: 'none' }],
})

it('facts the new table no longer knows go to nothing, in every number', () => {
  const weighed = impact(upTo(10), upTo(5))({ facts: [{ score: 8 }, { score: 3 }] })
  expect(weighed._tag === 'Right' && weighed.right.transitions).toStrictEqual([
    { from: 'P0', cases: { low: 1, high: 1 } },
    { from: 'P0', to: 'P0', cases: { low: 1, high: 1 } },
  ])
  expect(weighed._tag === 'Right' && weighed.right.changes.map(({ cases }) => cases)).toEqual([{ low: 1, high: 1 }])
  const back = impact(upTo(5), upTo(10))({ facts: [{ score: 8 }] })
  expect(back._tag === 'Right' && back.right.transitions).toStrictEqual([{ to: 'P0', cases: { low: 1, high: 1 } }])
})
