import { describe, expect, it } from 'vitest'
import { triage } from '../../../src/inner-loop/triage/triage.ts'
import {
  safetyFirstTriage,
  strictDetractorTriage,
  unlawfulFraudTriage,
} from '../../../src/policies/inner-loop/triage.ts'

const [strict, safetyFirst, unlawfulFraud] = [
  triage(strictDetractorTriage),
  triage(safetyFirstTriage),
  triage(unlawfulFraudTriage),
]

describe('triage (A2.3)', () => {
  it.each([
    ['P0 = high LTV + NPS 0–3 + a red-line word', { score: 3, valueTier: 'high', redFlags: ['fraud'] }, 'P0'],
    ['P1 = high LTV + 0–6', { score: 6, valueTier: 'high', redFlags: [] }, 'P1'],
    ['P1 = normal + 0–3', { score: 3, valueTier: 'standard', redFlags: [] }, 'P1'],
    ['P2 = normal + 4–6', { score: 4, valueTier: 'standard', redFlags: [] }, 'P2'],
    ['no detractor, no case', { score: 7, valueTier: 'high', redFlags: ['fraud'] }, 'noCase'],
    ['an unknown tier decides as normal', { score: 5, redFlags: [] }, 'P2'],
    ['no score is no detractor', { valueTier: 'high', redFlags: [] }, 'noCase'],
  ] as const)('%s', (_sentence, facts, outcome) => {
    expect(strict(facts).output).toBe(outcome)
    expect(safetyFirst(facts).output).toBe(outcome)
  })

  it('A4.7: product safety or unlawful conduct: always highest priority', () => {
    const facts = { score: 9, valueTier: 'standard', redFlags: ['safety'] } as const
    expect([strict(facts).output, safetyFirst(facts).output]).toEqual(['noCase', 'P0'])
    expect(safetyFirst({ redFlags: ['legal'] }).output).toBe('P0')
  })

  it('fraud counts as unlawful only where the policy says so', () => {
    const facts = { score: 8, redFlags: ['fraud'] }
    expect([safetyFirst(facts).output, unlawfulFraud(facts).output]).toEqual(['noCase', 'P0'])
  })
})

describe('the explanation', () => {
  const decision = safetyFirst({ score: 5, valueTier: 'high', redFlags: [] })

  it('names the row, its cells and the policy', () => {
    expect(decision.row).toBe('high-value-detractor')
    expect(decision.matched).toEqual([
      { column: 'score', cell: { le: 6 } },
      { column: 'valueTier', cell: { is: 'high' } },
      { column: 'complaint', cell: { orMissing: true } },
    ])
    expect(decision.policy).toMatchObject({ id: 'safety-first-triage', version: '1.0.0' })
  })
  it('gives conditions that are enough, as wide as they go', () => {
    expect(decision.because).toEqual([
      { column: 'score', cell: { ge: 0, le: 6 } },
      { column: 'valueTier', cell: { is: 'high' } },
      { column: 'redFlags', cell: { noneOf: ['legal', 'safety', 'fraud'] } },
    ])
  })
  it('lets go of what does not matter', () => {
    expect(safetyFirst({ score: 5, valueTier: 'high', redFlags: ['legal'] }).because).toEqual([
      { column: 'redFlags', cell: { anyOf: ['legal', 'safety'] } },
    ])
  })
  it('says why nothing more urgent', () => {
    expect(decision.whyNot).toEqual([
      { row: 'high-value-severe-with-red-line', output: 'P0', failed: ['score', 'redFlags'] },
      { row: 'law-or-safety', output: 'P0', failed: ['redFlags'] },
    ])
  })
  it('says what single change would lead elsewhere', () => {
    expect(decision.flips).toEqual([
      { column: 'score', cell: { ge: 7, le: 10 }, output: 'noCase' },
      { column: 'score', cell: { missing: true }, output: 'noCase' },
      { column: 'valueTier', cell: { is: 'standard' }, output: 'P2' },
      { column: 'valueTier', cell: { missing: true }, output: 'P2' },
      { column: 'redFlags', cell: { anyOf: ['legal', 'safety'] }, output: 'P0' },
    ])
  })
  it('lists what gave way', () => {
    expect(safetyFirst({ score: 2, valueTier: 'high', redFlags: ['legal'] }).overridden).toEqual([
      { row: 'law-or-safety', output: 'P0' },
      { row: 'high-value-detractor', output: 'P1' },
    ])
  })
})
