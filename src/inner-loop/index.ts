export type { CommandFault, StreamCommand } from '../events/command.ts'
export { deciding, type Judging } from '../events/decide.ts'
export type { Decider } from '../events/decider.ts'
export { type Draft, draftOf } from '../events/draft.ts'
export type { StreamFault } from '../events/fault.ts'
export { entriesOf, type Log } from '../events/log.ts'
export type { Machine, Upcast } from '../events/machine.ts'
export { normalizing } from '../events/normalize.ts'
export type { Remembered } from '../events/remembered.ts'
export { replaying } from '../events/replay.ts'
export { snapshotReader } from '../events/snapshot.ts'
export type { StreamEvent, StreamHead, StreamState } from '../events/stream-event.ts'
export { type Alert, type AlertDecision, alert } from './alert/alert.ts'
export { type BusinessAreaPolicy, businessAreaOf } from './alert/business-area.ts'
export { type CaseDecision, caseFor } from './alert/case-for.ts'
export { type NotificationDecision, notificationOf } from './alert/notification.ts'
export {
  type AlertColumns,
  type AlertFacts,
  type AlertPolicy,
  type AlertTable,
  type Notice,
  type NoticeMedium,
  noticeMedia,
  type Told,
} from './alert/policy.ts'
export { type SeverityDecision, severity } from './alert/severity.ts'
export {
  type Severity,
  type SeverityColumns,
  type SeverityFacts,
  type SeverityPolicy,
  type SeverityTable,
  severities,
} from './alert/severity-policy.ts'
export { type CaseViolation, violationsOf } from './case/checks/violations.ts'
export { clockEventsOf } from './case/clock/clock-events.ts'
export type { CaseCommand, CaseIntent, CommandHead, CommandOf } from './case/command.ts'
export { caseDecider, decide, noteRefused } from './case/decide.ts'
export { erasedCase, erasedEvent } from './case/erase.ts'
export type {
  CaseEvent,
  CaseEventTag,
  CaseFact,
  DuplicateTarget,
  EventHead,
  EventOf,
  Override,
} from './case/event.ts'
export { evolve, evolving } from './case/evolve.ts'
export { normalizeHistory } from './case/history.ts'
export { caseMachine } from './case/machine.ts'
export type { DatedPromise, NoticeState, PendingApproval, PromiseState } from './case/merging/owed.ts'
export type { ContactTaken, TakenUp } from './case/merging/taken-up.ts'
export { type Move, moves } from './case/moves.ts'
export type { CasePolicy, CaseRules } from './case/policy.ts'
export { parseCommand } from './case/read/parse-command.ts'
export { type CaseWords, caseWordsOf, standardCaseWords } from './case/read/words.ts'
export type { CaseRefusal } from './case/refusal.ts'
export { replay } from './case/replay.ts'
export {
  type CaseOutcome,
  type CaseReason,
  type CaseStage,
  caseOutcomes,
  caseReasons,
  caseStages,
  type SenderKind,
  senderKinds,
  type Withdrawal,
  withdrawals,
} from './case/stage.ts'
export {
  type CaseState,
  caseFormat,
  initialCase,
  isTerminal,
} from './case/state.ts'
export { type Acknowledgement, type AcknowledgementPolicy, acknowledge } from './remedy/acknowledge.ts'
export {
  type AuthorityAnswer,
  type AuthorityPolicy,
  type AuthorityRefusal,
  type AuthorityRequest,
  authority,
} from './remedy/authority.ts'
export { checkOpener, type OpenerIssue } from './remedy/check-opener.ts'
export type { Opener, OpenerFacts, OpenerPolicy, QuotedSpan } from './remedy/opener.ts'
export { openerFor } from './remedy/opener-for.ts'
export { isTicket, nextTicket, ticketNumber } from './remedy/ticket.ts'
export { type Organisation, type OrganisationUnit, unitOf } from './routing/organisation.ts'
export type { Route, RoutingColumns, RoutingFacts, RoutingPolicy, RoutingTable } from './routing/policy.ts'
export { type Roster, type RosterFact, rosterOf, type Shift } from './routing/roster.ts'
export { type Assignment, assignmentOf, type RoutingDecision, routing } from './routing/route.ts'
export {
  type CalendarNamed,
  type CalendarPolicy,
  calendarFor,
  calendarsOf,
  type PromiseCalendar,
} from './sla/calendars.ts'
export { type ClockStatus, clockAt, nextWakeAt } from './sla/clock.ts'
export type { ClockEvent } from './sla/clock-event.ts'
export { type ClockTarget, type Metric, metrics, type ReopenRule, reopenRules } from './sla/clock-target.ts'
export { type Deadline, deadline } from './sla/deadline.ts'
export { type Extension, type ExtensionRefused, extend } from './sla/extend.ts'
export type { SlaPolicy, SlaPromise, SlaTarget } from './sla/policy.ts'
export { type Retargeted, type Retargeting, retarget, type Terms } from './sla/retarget.ts'
export type { SlaState, SlaStatus } from './sla/standing.ts'
export { type Attainment, attainment } from './sla/statistics/attainment.ts'
export { type OwnedClock, reportOf, type SlaReport, slaReports } from './sla/statistics/report.ts'
export { clockTallyOf, type Histogram, type SlaTally, slaTallies } from './sla/statistics/tally.ts'
export { type TimeTaken, timeTaken } from './sla/statistics/time-taken.ts'
export { type Contact, type ContactFacts, statusAt } from './sla/status.ts'
export type { TriageColumns, TriageFacts, TriagePolicy, TriageTable } from './triage/policy.ts'
export { type TriageDecision, triage } from './triage/triage.ts'
export { type BusinessArea, businessAreas } from './vocabulary/area.ts'
export { type RedFlagCategory, redFlagCategories } from './vocabulary/category.ts'
export { columnsOf, type OwnColumns, type ProgrammeColumns } from './vocabulary/columns.ts'
export {
  type ContactChannel,
  contactChannels,
  type Reachability,
  reachabilities,
} from './vocabulary/contact-channel.ts'
export { type AlertLevel, alertLevels } from './vocabulary/level.ts'
export {
  byUrgency,
  type Priority,
  priorities,
  type TriageOutcome,
  triageOutcomes,
  urgencyRank,
} from './vocabulary/priority.ts'
export { type Dispatch, dispatches, type Role, roles } from './vocabulary/role.ts'
export {
  levelsOf,
  outcomesOf,
  type RoleTraits,
  rolesOf,
  urgencyIn,
  type Vocabulary,
} from './vocabulary/vocabulary.ts'
export type { FurtherColumns, NamedColumn, NamedColumns, StandardWords, Words } from './vocabulary/words.ts'
export type { WordsOf } from './vocabulary/words-of.ts'
