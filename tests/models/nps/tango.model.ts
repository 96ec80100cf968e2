import { expect } from 'vitest'
import { npsOf } from '../../../src/nps/moments.ts'
import { answersIn, type NpsCounts } from '../../../src/nps/tally.ts'
import { tangoEnds } from '../../../src/nps/tango.ts'
import { counts } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

/** How likely the counts are with `rare` detractors and `rare + nps` promoters. */
const likelihood = ({ detractors, passives, promoters }: NpsCounts, nps: number, rare: number): number => {
  const term = (count: number, share: number): number => (count === 0 ? 0 : count * Math.log(Math.max(0, share)))
  return term(detractors, rare) + term(passives, 1 - 2 * rare - nps) + term(promoters, rare + nps)
}

/** The likeliest share of detractors for a given score, by thirds: no algebra. */
const likeliest = (tally: NpsCounts, nps: number): number => {
  let [low, high] = [Math.max(0, -nps), (1 - nps) / 2]
  for (let step = 0; step < 70; step += 1) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3]
    if (likelihood(tally, nps, a) < likelihood(tally, nps, b)) low = a
    else high = b
  }
  return (low + high) / 2
}

const squaredScore = (tally: NpsCounts, nps: number): number => {
  const n = answersIn(tally)
  const variance = 2 * likeliest(tally, nps) + nps - nps * nps
  return (npsOf(tally) - nps) ** 2 / (variance / n)
}

const small = fc
  .tuple(fc.nat({ max: 25 }), fc.nat({ max: 25 }), fc.nat({ max: 25 }))
  .filter(([d, p, q]) => d + p + q > 0)
  .map(([d, p, q]) => counts(d, p, q))

prop([small, fc.double({ min: 0.5, max: 3, noNaN: true })], { numRuns: 60 })(
  'the ends of a Tango interval are just not rejected by the likeliest shares',
  (tally, reach) => {
    const [lower, upper] = tangoEnds(reach, tally)
    for (const end of [lower, upper])
      if (Math.abs(end) < 1 - 1e-9) expect(Math.sqrt(squaredScore(tally, end))).toBeCloseTo(reach, 4)
    expect(lower).toBeLessThanOrEqual(npsOf(tally))
    expect(upper).toBeGreaterThanOrEqual(npsOf(tally))
  },
)

prop([fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0.5, max: 4, noNaN: true })])(
  'where all are promoters the lower Tango end has a closed form',
  (n, z) => {
    // all others are likeliest detractors, so the variance is 1 − x²: n·(1 − x)² = z²·(1 − x²)
    const [lower, upper] = tangoEnds(z, counts(0, 0, n))
    expect(upper).toBe(1)
    expect(lower).toBeCloseTo((n - z * z) / (n + z * z), 12)
  },
)
