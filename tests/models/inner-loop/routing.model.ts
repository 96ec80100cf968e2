import { describe, expect, it } from 'vitest'
import type { Route, RoutingFacts } from '../../../src/inner-loop/routing/policy.ts'
import { assignmentOf, routing } from '../../../src/inner-loop/routing/route.ts'
import { triageOutcomes } from '../../../src/inner-loop/vocabulary/priority.ts'
import { standardRouting } from '../../../src/policies/inner-loop/routing.ts'
import { standardVocabulary } from '../../../src/policies/vocabulary.ts'

/** A2.5–A2.7 and A4.8 as nested ifs. */
const asWritten = (facts: RoutingFacts): Route => {
  const { priority, redFlags, reach, csm, businessArea, outlet, alert, complaint } = facts
  const inPublic = reach === 'public' || reach === 'wide'
  if (priority === 'P0')
    return redFlags.includes('legal') || redFlags.includes('safety') || inPublic ? 'alert:crisisPr' : 'alert:csDirector'
  if (priority === 'noCase') return 'none'
  const toItsRegion = priority === 'P2' && businessArea === 'staffAttitude' && outlet === 'one' && redFlags.length === 0
  if (alert === 'lawOrSafety' || (alert === 'crisis' && inPublic && !toItsRegion)) return 'alert:crisisPr'
  if (priority === 'P1') return csm === 'named' ? 'ticket:csm' : 'ticket:seniorAgent'
  if (toItsRegion) return 'ticket:regionalManager'
  if (alert === 'director' || alert === 'crisis') return 'ticket:seniorAgent'
  return complaint === 'yes' && businessArea !== undefined ? 'batch:department' : 'batch:regularService'
}

const cells: readonly RoutingFacts[] = triageOutcomes.flatMap((priority) =>
  ([undefined, 'private', 'public', 'wide'] as const).flatMap((reach) =>
    (['named', 'none'] as const).flatMap((csm) =>
      [[], ['legal'], ['safety'], ['fraud'], ['legal', 'fraud'], ['legal', 'safety', 'fraud']]
        .map((redFlags) => ({
          priority,
          csm,
          redFlags,
          ...(reach === undefined ? {} : { reach }),
        }))
        .flatMap((facts) => [
          ...(['one', 'several'] as const).flatMap((outlet) =>
            ['staffAttitude', 'billing'].map((businessArea) => ({ ...facts, outlet, businessArea })),
          ),
          { ...facts, businessArea: 'staffAttitude' },
          { ...facts, outlet: 'one' as const },
          facts,
        ])
        .flatMap((facts) =>
          ([undefined, 'none', 'region', 'director', 'crisis', 'lawOrSafety'] as const).flatMap((alert) =>
            ([undefined, 'no', 'yes'] as const).map((complaint) => ({
              ...facts,
              ...(alert === undefined ? {} : { alert }),
              ...(complaint === undefined ? {} : { complaint }),
            })),
          ),
        ),
    ),
  ),
)

describe('routing', () => {
  const decide = routing(standardRouting)
  it('the table routes as the article is written', () => {
    for (const facts of cells) expect([facts, decide(facts).output]).toEqual([facts, asWritten(facts)])
  })
  it('whoever must be contacted is assigned', () => {
    for (const facts of cells)
      expect(assignmentOf(standardVocabulary)(decide(facts).output) === undefined).toBe(facts.priority === 'noCase')
  })
})
