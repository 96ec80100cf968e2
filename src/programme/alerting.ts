import type { Filled } from '../core/filled.ts'
import type { Reach } from '../feedback/reach.ts'
import { type Alert, alert } from '../inner-loop/alert/alert.ts'
import { notificationOf } from '../inner-loop/alert/notification.ts'
import type { AlertFacts } from '../inner-loop/alert/policy.ts'
import { severity } from '../inner-loop/alert/severity.ts'
import type { SeverityFacts } from '../inner-loop/alert/severity-policy.ts'
import type { TriageOutcome } from '../inner-loop/vocabulary/priority.ts'
import type { AlertRaised, Assessment } from './assessment.ts'
import { areaIn } from './business-area.ts'
import { statementOf, type TableKnows } from './conditions.ts'
import type { Evidence } from './evidence.ts'
import type { ProgrammePolicy } from './policy.ts'

/** How grave feedback is, who is therefore told, and what is to be said of both. */
export interface Alerting {
  readonly severity: Assessment['severity']
  readonly alert: Alert
  readonly raised?: AlertRaised
}

/** Grades feedback and decides who hears of it; triage has spoken before. */
export const alerting = (
  policy: Pick<ProgrammePolicy<string>, 'severity' | 'alert'>,
): ((evidence: Evidence, reach: Reach | undefined, outcome: TriageOutcome) => Alerting) => {
  const grade = severity(policy.severity)
  const raise = alert(policy.alert)
  const gradedArea = areaIn(policy.severity.columns.businessArea)
  const alertedArea = areaIn(policy.alert.table.columns.businessArea)
  return (evidence, reach, outcome) => {
    const { feedback, reading, redFlags, graver, area } = evidence
    const graded = gradedArea(area)
    const said: Filled<SeverityFacts> = { redFlags, graver, ...graded }
    if (reading !== undefined) said.intensity = reading.intensity.level
    if (reach !== undefined) said.reach = reach
    const { output, row, because } = grade(said)
    const alerted = { ...alertedArea(area), severity: output }
    const facts: Filled<AlertFacts> = { redFlags, graver, ...alerted, priority: outcome }
    if (said.intensity !== undefined) facts.intensity = said.intensity
    if (reach !== undefined) facts.reach = reach
    if (feedback.score !== undefined) facts.score = feedback.score
    if (feedback.outlet !== undefined) facts.outlet = 'one'
    const decided = raise(facts)
    const raised = raisedBy(decided, evidence, alerted)
    const severity = { grade: output, row, because: because.map(statementOf(feedback.scale, evidence, graded)) }
    return raised === undefined ? { severity, alert: decided } : { severity, alert: decided, raised }
  }
}

const raisedBy = (decided: Alert, evidence: Evidence, knows: TableKnows): AlertRaised | undefined => {
  const { id: feedbackId, receivedAt, scale } = evidence.feedback
  const told = notificationOf(decided, { feedbackId, receivedAt })
  if (told === undefined || decided.source === undefined) return undefined
  const { level, tell, row, because } = told
  return { level, tell, row, because: because.map(statementOf(scale, evidence, knows)), source: decided.source }
}
