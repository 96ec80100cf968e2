import { describe, expect, it } from 'vitest'
import { type Measured, rowsOf } from '../../examples/cluster/volumes.mjs'
import { read } from './support/sources.ts'

const measured = JSON.parse(read('examples/cluster/measured.json')) as Measured
const rows = Object.values(rowsOf(measured)).map((row) => row.map((value) => value.toLocaleString('en-US')))

describe('what larger volumes need', () => {
  it.each(['docs/en/guides/volumes.md', 'docs/zh-CN/guides/volumes.md'])(
    'is computed from what was measured: %s',
    (page) => {
      const cells = read(page)
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .map((line) =>
          line
            .split('|')
            .slice(2, 5)
            .map((cell) => cell.trim()),
        )
      expect(rows.length).toBe(6)
      for (const row of rows) expect(cells).toContainEqual(row)
    },
  )
  it('grows with the load, and the tallies to merge stay small', () => {
    const { cpuSeconds = [], megabytesOfTallies = [] } = rowsOf(measured)
    expect(cpuSeconds[2]).toBeCloseTo(1000 * measured.cpuSeconds, 6)
    expect(megabytesOfTallies[2]).toBeLessThan(1000)
  })
})
