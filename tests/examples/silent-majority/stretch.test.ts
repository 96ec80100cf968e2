import { describe, expect, it } from 'vitest'
import { gapLook } from '../../../src/silent-majority/detectors/gaps/gap-look.ts'
import { gapReaching } from '../../../src/silent-majority/detectors/gaps/gap-test.ts'
import { ownShares } from '../../../src/silent-majority/model/regularity.ts'
import type { Gaps } from '../../../src/silent-majority/profile/gaps.ts'

const shares = [
  { regularity: 1, share: 0.5 },
  { regularity: 8, share: 0.5 },
]
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)

describe('a stretch of gaps', () => {
  const before = [10, 11, 9, 10]
  const late = [70, 2]
  const lengths = [...before, ...late]
  const gaps: Gaps = {
    first: 0,
    last: 112,
    count: 6,
    sum: sum(lengths),
    logs: sum(lengths.map(Math.log)),
    longest: 70,
    episodes: 6,
    recent: late,
  }
  const prior = { events: 0, exposure: 0 }
  const look = gapLook({ leastGaps: 1, leastDays: 0, prior, regularity: shares, stretch: 2 })

  it('is held against the gaps before it, and so is how regular they are', () => {
    const { before: rate, late: together, regularity, usual } = look(gaps, 2, 0.5)
    expect([rate, together, usual]).toEqual([{ count: 4, exposure: 40 }, 72, 30])
    const own = ownShares(shares)({ count: 4, exposure: 40, logs: sum(before.map(Math.log)) })
    expect(own[1]).toBeGreaterThan(0.8)
    own.forEach((share, at) => {
      expect((regularity as readonly number[])[at]).toBeCloseTo(share, 12)
    })
    // all six of them look like chance
    expect((look(gaps, 0, 0.5).regularity as readonly number[])[0]).toBeGreaterThan(0.9)
  })
})

describe('how long gaps have to last', () => {
  it('keeps its digits where nearly all do', () => {
    // Beta(2, 2) reaches 2⁻⁴⁰ where 3x² − 2x³ does
    const q = 2 ** -40
    let x = 0
    for (let step = 0; step < 20; step += 1) x = Math.sqrt(q / (3 - 2 * x))
    const lasting = gapReaching({ count: 1, exposure: 1, regularity: 2 })(1 - q, 1) as number
    expect(Math.abs((lasting / x) * (1 - x) - 1)).toBeLessThan(1e-12)
  })
})
