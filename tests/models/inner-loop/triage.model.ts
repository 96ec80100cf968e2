import { describe, expect, it } from 'vitest'
import type { TriageFacts, TriagePolicy } from '../../../src/inner-loop/triage/policy.ts'
import { triage } from '../../../src/inner-loop/triage/triage.ts'
import type { TriageOutcome } from '../../../src/inner-loop/vocabulary/priority.ts'
import {
  safetyFirstTriage,
  strictDetractorTriage,
  unlawfulFraudTriage,
} from '../../../src/policies/inner-loop/triage.ts'
import { holds, type Value } from '../../../src/tables/shape/holds.ts'
import { triageCells } from '../../support/triage-cells.ts'

/** The article's sentences as nested ifs: P0 = high LTV + 0–3 + a red line; P1 = high + 0–6, or normal + 0–3; P2 = normal + 4–6. */
const asWritten = ({ score, valueTier, redFlags }: TriageFacts): TriageOutcome => {
  if (score === undefined || score > 6) return 'noCase'
  if (valueTier === 'high') return score <= 3 && redFlags.length > 0 ? 'P0' : 'P1'
  return score <= 3 ? 'P1' : 'P2'
}
const unless =
  (...always: readonly string[]) =>
  (facts: TriageFacts): TriageOutcome =>
    facts.redFlags.some((flag) => always.includes(flag))
      ? 'P0'
      : facts.score === undefined && facts.complaint === 'yes'
        ? 'P2'
        : asWritten(facts)

const models: readonly (readonly [TriagePolicy, (facts: TriageFacts) => TriageOutcome])[] = [
  [strictDetractorTriage, asWritten],
  [safetyFirstTriage, unless('legal', 'safety')],
  [unlawfulFraudTriage, unless('legal', 'safety', 'fraud')],
]
type Named = Readonly<Record<string, Value>>

describe.each(models)('$id', (policy, model) => {
  const decide = triage(policy)

  it('the table decides as the article is written', () => {
    expect(triageCells).toHaveLength(864)
    for (const facts of triageCells) expect([facts, decide(facts).output]).toEqual([facts, model(facts)])
  })

  it('because is sufficient on every cell', () => {
    for (const facts of triageCells) {
      const { because } = decide(facts)
      const sharing = triageCells.filter((other) =>
        because.every(({ column, cell }) => holds(cell, (other as Named)[column])),
      )
      expect(sharing).toContain(facts)
      expect(new Set(sharing.map(model))).toEqual(new Set([model(facts)]))
    }
  })

  it('nothing can be left out of because, on every cell', () => {
    for (const facts of triageCells) {
      const { because } = decide(facts)
      for (const dropped of because) {
        const sharing = triageCells.filter((other) =>
          because.every((one) => one === dropped || holds(one.cell, (other as Named)[one.column])),
        )
        expect(new Set(sharing.map(model)).size).toBeGreaterThan(1)
      }
    }
  })

  it('flips are exactly the single changes that lead elsewhere, on every cell', () => {
    for (const facts of triageCells) {
      const { flips } = decide(facts)
      for (const other of triageCells) {
        const changed = ['score', 'valueTier', 'redFlags', 'complaint'].filter(
          (column) => JSON.stringify((facts as Named)[column]) !== JSON.stringify((other as Named)[column]),
        )
        if (changed.length !== 1) continue
        const named = flips.filter(({ column, cell }) => column === changed[0] && holds(cell, (other as Named)[column]))
        expect(named.map(({ output }) => output)).toEqual(model(other) === model(facts) ? [] : [model(other)])
      }
    }
  })
})
