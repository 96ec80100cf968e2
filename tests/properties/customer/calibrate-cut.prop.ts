import { describe, expect, it } from 'vitest'
import { type CalibratedCut, calibrateCut } from '../../../src/customer/calibrate-cut.ts'
import { parseTierBand, steadyTierOf } from '../../../src/customer/value-tier-hysteresis.ts'
import { fc, prop } from '../../support/prop.ts'

const policy = { percentile: 0.8, currency: 'CNY', minN: 1, confidence: 0.9 } as const
const share = fc.integer({ min: 1, max: 99 }).map((hundredths) => hundredths / 100)
const values = fc.array(fc.nat(40), { minLength: 1, maxLength: 25 })

const cutOf = (percentile: number, confidence: number, list: readonly number[]): CalibratedCut => {
  const found = calibrateCut({ ...policy, percentile, confidence })(list)
  if (found._tag === 'Left') throw new Error(found.left._tag)
  return found.right
}

/** n over k by Pascal's triangle: exact for the sizes used here. */
const choose = (n: number, k: number): number => {
  let row = [1]
  for (let at = 0; at < n; at += 1) row = [1, ...row.slice(1).map((one, index) => one + (row[index] as number)), 1]
  return row[k] as number
}

describe('calibrating a cut', () => {
  prop([share, values])('the cut splits the values at the percentile', (percentile, list) => {
    const { highFrom, n, ties, high } = cutOf(percentile, 0.9, list)
    const below = list.filter((value) => value < highFrom.amount).length
    expect(below + high).toBe(n)
    expect(ties).toBe(list.filter((value) => value === highFrom.amount).length)
    expect(below).toBeLessThanOrEqual(Math.ceil((n - 1) * percentile))
    expect(below + ties).toBeGreaterThanOrEqual(Math.floor((n - 1) * percentile))
    expect(Number.isInteger(highFrom.amount)).toBe(true)
    const sorted = [...list].sort((a, b) => a - b)
    const hundredths = (n - 1) * Math.round(percentile * 100)
    const [low, high100] = [Math.floor(hundredths / 100), hundredths % 100]
    const [under, over] = [sorted[low] as number, sorted[Math.min(low + 1, n - 1)] as number]
    const exact = under * 100 + (over - under) * high100
    expect(high).toBe(list.filter((value) => value * 100 >= exact).length)
  })

  prop([share, fc.constantFrom(0.5, 0.8, 0.95), values])(
    'the interval of the cut is that of the order statistics',
    (percentile, confidence, list) => {
      const { interval } = cutOf(percentile, confidence, list)
      const sorted = [...list].sort((a, b) => a - b)
      const n = list.length
      const chance = (k: number): number => choose(n, k) * percentile ** k * (1 - percentile) ** (n - k)
      const upTo = (k: number): number => Array.from({ length: k }, (_, at) => chance(at)).reduce((a, b) => a + b, 0)
      const tail = (1 - confidence) / 2
      const ranks = Array.from({ length: n }, (_, at) => at + 1)
      const low = ranks.filter((rank) => upTo(rank) <= tail + 1e-12).at(-1)
      const high = ranks.find((rank) => 1 - upTo(rank) <= tail + 1e-12)
      expect(interval.from?.amount).toBe(low === undefined ? undefined : sorted[low - 1])
      expect(interval.to?.amount).toBe(high === undefined ? undefined : sorted[high - 1])
    },
  )

  it('keeps those at the cut when the percentile falls on one of them', () => {
    const thousands = Array.from({ length: 101 }, (_, index) => index * 1_000_000)
    expect(cutOf(0.07, 0.9, thousands)).toMatchObject({ highFrom: { amount: 7_000_000 }, ties: 1, high: 94 })
  })

  it('takes a value that is missed with exactly the chance allowed', () => {
    expect(cutOf(0.1, 0.8, [7]).interval).toEqual({ to: { amount: 7, currency: 'CNY' }, confidence: 0.8 })
    expect(cutOf(0.9, 0.8, [7]).interval).toEqual({ from: { amount: 7, currency: 'CNY' }, confidence: 0.8 })
  })

  prop([values, fc.nat(24)])('too few, too odd or no values are refused', (list, at) => {
    const cut = calibrateCut({ ...policy, minN: 26 })(list)
    expect(cut).toEqual({ _tag: 'Left', left: { _tag: 'TooFewValues', n: list.length, minN: 26 } })
    const odd = [...list.slice(0, at), -1, 0.5]
    expect(calibrateCut(policy)(odd)).toMatchObject({
      left: { _tag: 'ValueNotAnAmount', index: odd.length - 2 },
    })
    expect(calibrateCut({ ...policy, percentile: 1 })(list)).toMatchObject({ left: { _tag: 'NotAShare' } })
    expect(calibrateCut({ ...policy, minN: 0 })([])).toMatchObject({
      left: { _tag: 'TooFewValues', minN: 1 },
    })
  })
})

const band = fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => ({
  id: 'band',
  version: '1.0.0',
  source: 'A2.2',
  highFrom: { amount: Math.max(a, b), currency: 'CNY' as const },
  standardBelow: { amount: Math.min(a, b), currency: 'CNY' as const },
}))
const tier = fc.constantFrom('standard' as const, 'high' as const, undefined)
const cny = (amount: number) => ({ amount, currency: 'CNY' as const })

describe('a steady tier', () => {
  prop([band, fc.nat(120)])('a tier changes only beyond the far end of the band', (bounds, amount) => {
    expect(parseTierBand(bounds)._tag).toBe('Right')
    const tiers = steadyTierOf(bounds)
    const inside = amount >= bounds.standardBelow.amount && amount < bounds.highFrom.amount
    expect(tiers('high')(cny(amount))).toBe(amount >= bounds.standardBelow.amount ? 'high' : 'standard')
    expect(tiers('standard')(cny(amount))).toBe(amount >= bounds.highFrom.amount ? 'high' : 'standard')
    expect(tiers('high')(cny(amount)) !== tiers('standard')(cny(amount))).toBe(inside)
    expect(tiers('high')({ amount, currency: 'USD' })).toBe('high')
  })
  prop([band, tier, fc.nat(120), fc.nat(120)])(
    'a higher lifetime value never lowers the steady tier',
    (bounds, before, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((amount) => steadyTierOf(bounds)(before)(cny(amount)))
      expect(low === 'high' && high === 'standard').toBe(false)
    },
  )
  prop([fc.nat(50)])('a band that makes no sense is refused', (amount) => {
    const upside = {
      id: 'b',
      version: '1',
      source: 's',
      highFrom: cny(amount),
      standardBelow: cny(amount + 1),
    }
    expect(parseTierBand(upside)).toMatchObject({ left: { _tag: 'BandUpsideDown' } })
    const mixed = { ...upside, standardBelow: { amount, currency: 'USD' as const } }
    expect(parseTierBand(mixed)).toMatchObject({ left: { _tag: 'BandCurrenciesDiffer' } })
  })
})
