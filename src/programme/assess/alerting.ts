import { type Alert, alertBy } from '../../inner-loop/alert/alert.ts'
import { type Notifying, notificationOf } from '../../inner-loop/alert/notification.ts'
import type { AlertPolicy } from '../../inner-loop/alert/policy.ts'
import type { Severity } from '../../inner-loop/alert/severity-policy.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { Step } from '../../tables/deciding/compile.ts'
import type { Facts } from '../../tables/shape/facts.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'
import type { AlertRaised, Assessment } from './assessment.ts'
import { statementOf } from './evidence/conditions.ts'
import { type ColumnFacts, deciding } from './evidence/deciding.ts'
import type { Evidence } from './evidence/evidence.ts'

/** An alert whose table is named without its fingerprint. */
type Raised = Omit<Alert<Words>, 'decision'> & Notifying<Words>

/** How grave feedback is, who is therefore told, and what is to be said of both. */
export interface Alerting {
  readonly severity: Assessment['severity']
  readonly alert: Raised
  readonly raised?: AlertRaised<Words>
}

/** What is decided of feedback before anything is said of it: the facts hold severity and level then. */
export interface Weighed {
  readonly graded: Step
  readonly alert: Raised
}

/** Grades feedback and decides who hears of it; triage has spoken before, and the facts hold what it said. */
export const alerting = (
  policy: Pick<ProgrammePolicy<Words>, 'severity' | 'alert'>,
): {
  readonly weigh: (facts: ColumnFacts) => Weighed
  readonly explain: (weighed: Weighed, evidence: Evidence, facts: Facts) => Alerting
} => {
  const grade = deciding(policy.severity)
  const raise = alertBy(policy.alert as unknown as AlertPolicy<Words>, deciding(policy.alert.table)) as unknown as (
    facts: Facts,
  ) => Raised
  return {
    weigh: (facts) => {
      const graded = grade(facts)
      facts['severity'] = graded.output
      const decided = raise(facts)
      facts['alert'] = decided.level
      return { graded, alert: decided }
    },
    explain: ({ graded: { output, row, because }, alert: decided }, evidence, facts) => {
      const { scale } = evidence.feedback
      const raised = raisedBy(decided, evidence, facts)
      const severity = { grade: output as Severity, row, because: because.map(statementOf(scale, evidence, facts)) }
      return raised === undefined ? { severity, alert: decided } : { severity, alert: decided, raised }
    },
  }
}

const raisedBy = (decided: Raised, evidence: Evidence, facts: Facts): AlertRaised<Words> | undefined => {
  const { id: feedbackId, receivedAt, scale } = evidence.feedback
  const told = notificationOf(decided, { feedbackId, receivedAt })
  if (told === undefined || decided.source === undefined) return undefined
  const { level, tell, row, because } = told
  return { level, tell, row, because: because.map(statementOf(scale, evidence, facts)), source: decided.source }
}
