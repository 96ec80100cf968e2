import { valueTierOf } from '../../customer/value-tier.ts'
import { reachIn } from '../../feedback/reach.ts'
import { type CaseDecision, caseFor } from '../../inner-loop/alert/case-for.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { Step } from '../../tables/deciding/compile.ts'
import type { Facts } from '../../tables/shape/facts.ts'
import { complaintIn } from '../policy/complaint.ts'
import type { ProgrammePolicy } from '../policy/policy.ts'
import type { AssessmentFacts } from '../understanding/facts.ts'
import { understood } from '../understanding/understood.ts'
import { alerting, type Weighed } from './alerting.ts'
import { columnFacts } from './evidence/column-facts.ts'
import { type ColumnFacts, deciding } from './evidence/deciding.ts'
import { type Evidence, evidenceOf } from './evidence/evidence.ts'
import { strangerIn } from './evidence/notes.ts'

/** What is decided of feedback before anything is said of it (判定，未及说明). */
export interface FeedbackWeighed extends Weighed {
  readonly received: ReturnType<ReturnType<typeof understood>>
  readonly known: Evidence
  readonly facts: ColumnFacts
  readonly decided: Step
  readonly opened: CaseDecision<Words> | { readonly priority: 'noCase' }
}

/** Weighs feedback: its words are read, and triage, severity and alert decided; what is to be said of it comes after. */
export const weighing = (
  programme: ProgrammePolicy<Words>,
): {
  readonly weigh: (received: AssessmentFacts<Words>) => FeedbackWeighed
  readonly explain: ReturnType<typeof alerting>['explain']
} => {
  const tierOf = valueTierOf(programme.valueTier)
  const evidence = evidenceOf(programme)
  const reached = reachIn(programme.reach)
  const complains = complaintIn(programme.complaints)
  const seen = understood(programme.vocabulary)
  const decideTriage = deciding(programme.triage)
  const alerts = alerting(programme)
  const caseOf = caseFor<Words>(programme.alert)
  return {
    explain: alerts.explain,
    weigh: (facts) => {
      const received = seen(facts)
      const { feedback, customer, columns } = received
      const known = evidence(feedback, tierOf(customer), customer?.csm)
      const all = columnFacts(known, reached(feedback), complains(feedback), columns as Facts | undefined)
      const decided = decideTriage(all)
      all['priority'] = decided.output
      const { graded, alert } = alerts.weigh(all)
      const opened = strangerIn(feedback) === undefined ? caseOf(alert, decided.output) : noCase
      return { received, known, facts: all, decided, graded, alert, opened }
    },
  }
}

const noCase = { priority: 'noCase' } as const
