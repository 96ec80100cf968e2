import { describe, expect, it } from 'vitest'
import { alert } from '../../../../src/inner-loop/alert/alert.ts'
import type { AlertFacts } from '../../../../src/inner-loop/alert/policy.ts'
import { severity } from '../../../../src/inner-loop/alert/severity.ts'
import { type Severity, type SeverityFacts, severities } from '../../../../src/inner-loop/alert/severity-policy.ts'
import type { AlertLevel } from '../../../../src/inner-loop/vocabulary/level.ts'
import { triageOutcomes } from '../../../../src/inner-loop/vocabulary/priority.ts'
import { standardAlert } from '../../../../src/policies/inner-loop/alert.ts'
import { standardSeverity } from '../../../../src/policies/inner-loop/severity.ts'

const some = (found: readonly string[], ...wanted: readonly string[]): boolean =>
  wanted.some((one) => found.includes(one))

/** A4.6 as nested ifs: grade by severity, reach and part of the business. */
const graded = ({ redFlags, graver, intensity, reach, businessArea }: SeverityFacts): Severity => {
  if (some(redFlags, 'legal', 'safety')) return 'critical'
  if (some(graver, 'media', 'regulator', 'privacy')) return 'high'
  if (some(redFlags, 'fraud')) {
    if (reach === 'public' || reach === 'wide') return 'high'
  }
  if (graver.includes('safety') && businessArea === 'productQuality') return 'high'
  const hint = some(graver, 'legal', 'safety', 'fraud')
  const staff = businessArea === 'staffAttitude'
  if (intensity === 'extreme') return !staff && (hint || reach === 'public' || reach === 'wide') ? 'high' : 'medium'
  if (hint || redFlags.includes('fraud')) return 'medium'
  return intensity === 'strong' && (reach === 'public' || reach === 'wide') && !staff ? 'medium' : 'low'
}

/** A4.1–A4.3, A4.7, A4.8 as nested ifs. */
const raised = (facts: AlertFacts): AlertLevel => {
  const { redFlags, intensity, reach, businessArea, priority, score, outlet, complaint } = facts
  const inPublic = reach === 'public' || reach === 'wide'
  const complains = (score !== undefined && score <= 6) || complaint === 'yes'
  if (some(redFlags, 'legal', 'safety')) return 'lawOrSafety'
  const praise = score !== undefined && score >= 7
  const staffOfOne = businessArea === 'staffAttitude' && outlet === 'one'
  if (facts.severity === 'critical') return 'crisis'
  if (facts.severity === 'high' && (priority === 'P0' || priority === 'P1')) return 'crisis'
  if (!praise) {
    if (inPublic && (redFlags.includes('fraud') || facts.severity === 'high')) return 'crisis'
    if (intensity === 'extreme' && !staffOfOne) return 'crisis'
  }
  if (reach === 'wide' && complains) return 'crisis'
  if (priority === 'P0') return 'director'
  if (!praise && (redFlags.includes('fraud') || facts.severity === 'high')) return 'director'
  if (outlet === undefined) return 'none'
  return complains || (!praise && (intensity === 'strong' || intensity === 'extreme')) ? 'region' : 'none'
}

const graver = [[], ['legal'], ['safety'], ['fraud'], ['media'], ['regulator'], ['privacy'], ['safety', 'media']]
const severityCells: readonly SeverityFacts[] = [[], ['legal'], ['safety'], ['fraud'], ['legal', 'fraud']].flatMap(
  (redFlags) =>
    graver.flatMap((worse) =>
      ([undefined, 'calm', 'strong', 'extreme'] as const).flatMap((intensity) =>
        ([undefined, 'private', 'public', 'wide'] as const).flatMap((reach) =>
          [undefined, 'productQuality', 'staffAttitude', 'dataPrivacy', 'billing'].map((businessArea) => ({
            redFlags,
            graver: worse,
            ...(intensity === undefined ? {} : { intensity }),
            ...(reach === undefined ? {} : { reach }),
            ...(businessArea === undefined ? {} : { businessArea }),
          })),
        ),
      ),
    ),
)
const rest: readonly Pick<AlertFacts, 'severity' | 'priority' | 'score' | 'outlet' | 'complaint'>[] =
  severities.flatMap((grade) =>
    triageOutcomes.flatMap((priority) =>
      [undefined, 6, 7].flatMap((score) =>
        ([undefined, 'one', 'several'] as const).flatMap((outlet) =>
          (score === undefined ? ([undefined, 'no', 'yes'] as const) : [undefined]).map((complaint) => ({
            severity: grade,
            priority,
            ...(score === undefined ? {} : { score }),
            ...(outlet === undefined ? {} : { outlet }),
            ...(complaint === undefined ? {} : { complaint }),
          })),
        ),
      ),
    ),
  )

const differing = <F, O>(cells: readonly F[], ours: (facts: F) => O, theirs: (facts: F) => O): readonly F[] =>
  cells.filter((facts) => ours(facts) !== theirs(facts))

describe('severity and alert', () => {
  it('severity grades as it is written', () => {
    const decide = severity(standardSeverity)
    expect(severityCells).toHaveLength(3200)
    expect(differing(severityCells, (facts) => decide(facts).output, graded)).toEqual([])
  })

  it('alerts go where the article says', () => {
    const decide = alert(standardAlert)
    // every combination but of words and areas no row tells apart; law is a row of its own, checked as a law
    const cells = severityCells
      .filter(({ graver: worse, redFlags }) => worse.length === 0 && !redFlags.includes('legal'))
      .filter(({ businessArea = 'staffAttitude' }) => businessArea === 'staffAttitude')
      .flatMap((facts) => rest.map((more) => ({ ...facts, ...more })))
    expect(cells).toHaveLength(23040)
    expect(differing(cells, (facts) => decide(facts).level, raised)).toEqual([])
  })
})
