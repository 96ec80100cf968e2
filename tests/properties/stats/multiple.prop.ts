import { expect } from 'vitest'
import { benjaminiHochberg, holm } from '../../../src/stats/multiple.ts'
import { fc, prop } from '../../support/prop.ts'

const chance = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.01, 0.02, 0.05, 1))
const chances = fc.array(chance, { maxLength: 8 })
const level = fc.constantFrom(0.001, 0.03, 0.05, 0.2)

/** The ranks, from 0, of the chances in ascending order, those of equal size in the order they came. */
const order = (ps: readonly number[]): readonly number[] =>
  ps.map((_, i) => i).sort((i, j) => (ps[i] as number) - (ps[j] as number))

prop([chances, level])("Holm's chances reject what Holm's steps reject", (ps, alpha) => {
  const rejected = new Set<number>()
  for (const [rank, index] of order(ps).entries()) {
    if ((ps[index] as number) * (ps.length - rank) > alpha) break
    rejected.add(index)
  }
  expect(holm(ps).map((p) => p <= alpha)).toEqual(ps.map((_, i) => rejected.has(i)))
})

prop([chances, level])("Benjamini and Hochberg's chances reject what their step up rejects", (ps, alpha) => {
  const ranked = order(ps)
  const last = Math.max(
    -1,
    ...ranked.map((index, rank) => ((ps.length / (rank + 1)) * (ps[index] as number) <= alpha ? rank : -1)),
  )
  const rejected = new Set(ranked.slice(0, last + 1))
  expect(benjaminiHochberg(ps).map((p) => p <= alpha)).toEqual(ps.map((_, i) => rejected.has(i)))
})

prop([chances])('adjusted chances are chances, and never smaller', (ps) => {
  for (const adjust of [holm, benjaminiHochberg])
    adjust(ps).forEach((p, i) => {
      expect(p).toBeGreaterThanOrEqual(ps[i] as number)
      expect(p).toBeLessThanOrEqual(1)
    })
})
