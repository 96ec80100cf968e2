export type { Route, RoutingColumns, RoutingFacts, RoutingPolicy, RoutingTable } from './routing/policy.ts'
export { type Assignment, assignmentOf, type RoutingDecision, routing } from './routing/route.ts'
export { type Deadline, deadline } from './sla/deadline.ts'
export type { SlaPolicy, SlaTarget } from './sla/policy.ts'
export { type Contact, type SlaState, type SlaStatus, statusAt } from './sla/status.ts'
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
