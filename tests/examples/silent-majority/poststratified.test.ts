import { left } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { poststratifiedNps } from '../../../src/silent-majority/representation/poststratified.ts'
import { rightOf, tally } from '../../support/nps.ts'

/** A0.16: those who answer are not those one serves. */
describe('the score with the silent weighed in', () => {
  const loud = { name: 'active', population: 200, tally: tally(10, 10, 30) }
  const quiet = { name: 'quiet', population: 800, tally: tally(10, 5, 5) }

  it('turns around when the quiet four fifths are less happy', () => {
    const got = rightOf(poststratifiedNps([loud, quiet]))
    // 0.2 · 20/50 + 0.8 · (−5/20) = −0.12; as they came (35 − 20)/70
    expect(got.nps).toBeCloseTo(-0.12, 15)
    expect(got.unweighted).toBeCloseTo(15 / 70, 15)
    // 0.04 · 0.64/50 + 0.64 · 0.6875/20
    expect(got.varianceOfEstimate).toBeCloseTo(0.022512, 15)
    expect(got.sampleStandardError).toBeCloseTo(Math.sqrt((0.04 * 0.64) / 49 + (0.64 * 0.6875) / 19), 15)
    // (200²/50 + 800²/20) / 1000² = 0.0328
    expect(got.effectiveAnswers).toBeCloseTo(1 / 0.0328, 12)
    expect(got.designEffect).toBeCloseTo(70 * 0.0328, 13)
    expect(got.strata[1]).toEqual({ name: 'quiet', weight: 0.8, responseRate: 0.025, nps: -0.25 })
  })

  it('has no sample error where a single customer speaks for a stratum', () => {
    const got = rightOf(poststratifiedNps([loud, { ...quiet, tally: tally(1, 0, 0) }]))
    expect(got).not.toHaveProperty('sampleStandardError')
    expect(got.standardError).toBeCloseTo(Math.sqrt(0.04 * 0.64 * 0.02), 15)
  })

  it('refuses what cannot be weighed', () => {
    expect(poststratifiedNps([])).toEqual(left({ _tag: 'NoStrata' }))
    expect(poststratifiedNps([loud, { ...quiet, tally: tally(0, 0, 0) }])).toEqual(
      left({ _tag: 'EmptyStratum', name: 'quiet' }),
    )
    expect(poststratifiedNps([loud, { ...quiet, name: 'active' }])).toEqual(
      left({ _tag: 'StratumNamedTwice', name: 'active' }),
    )
    for (const population of [1e-12, 1e12])
      expect(rightOf(poststratifiedNps([{ ...loud, population }])).strata).toMatchObject([{ weight: 1 }])
    for (const population of [0, 0.9e-12, 1e12 + 1, -5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(poststratifiedNps([{ ...loud, population }, quiet])).toEqual(
        left({ _tag: 'PopulationOutOfRange', name: 'active', received: `${population}` }),
      )
  })
  it.each([1e-12, 1e12])('weighs kinds of %s customers, the ends of what is counted', (population) => {
    const got = rightOf(poststratifiedNps([{ ...loud, population }]))
    expect([got.nps, got.designEffect]).toEqual([0.4, 1])
    const beyond = population < 1 ? population / 2 : population * 2
    expect(poststratifiedNps([{ ...loud, population: beyond }])).toEqual(
      left({ _tag: 'PopulationOutOfRange', name: 'active', received: `${beyond}` }),
    )
  })
})
