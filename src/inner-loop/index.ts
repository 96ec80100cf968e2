export type { Route, RoutingColumns, RoutingFacts, RoutingPolicy, RoutingTable } from './routing/policy.ts'
export { type Assignment, assignmentOf, type RoutingDecision, routing } from './routing/route.ts'
export {
  type CalendarMissing,
  type CalendarsFor,
  type NamedCalendars,
  withCalendars,
} from './sla/calendars.ts'
export { type ClockStatus, clockAt, nextWakeAt } from './sla/clock.ts'
export type { ClockEvent } from './sla/clock-event.ts'
export { type Deadline, deadline } from './sla/deadline.ts'
export { type Extension, type ExtensionRefused, extend } from './sla/extend.ts'
export {
  type ClockTarget,
  type Metric,
  metrics,
  type ReopenRule,
  reopenRules,
  type SlaPolicy,
  type SlaPromise,
  type SlaTarget,
} from './sla/policy.ts'
export { type Retargeted, type Retargeting, retarget, type Terms } from './sla/retarget.ts'
export type { SlaState, SlaStatus } from './sla/standing.ts'
export { type Attainment, attainment } from './sla/statistics/attainment.ts'
export { type OwnedClock, reportOf, type SlaReport, slaReports } from './sla/statistics/report.ts'
export { type Histogram, type SlaTally, slaTallies, tallyOf } from './sla/statistics/tally.ts'
export { type TimeTaken, timeTaken } from './sla/statistics/time-taken.ts'
export { type Contact, type ContactFacts, statusAt } from './sla/status.ts'
export type { TriageColumns, TriageFacts, TriagePolicy, TriageTable } from './triage/policy.ts'
export { type TriageDecision, triage } from './triage/triage.ts'
export {
  type ContactChannel,
  contactChannels,
  type Reachability,
  reachabilities,
} from './vocabulary/contact-channel.ts'
export {
  byUrgency,
  type Priority,
  priorities,
  type TriageOutcome,
  triageOutcomes,
  urgencyRank,
} from './vocabulary/priority.ts'
export { type Dispatch, dispatches, type Role, roles } from './vocabulary/role.ts'
