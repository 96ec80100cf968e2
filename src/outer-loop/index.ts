export type { SharePair } from '../stats/proportion/share.ts'
export {
  type AssociationFacts,
  associate,
  associationFrom,
  mostCompared,
  placesIn,
} from './association/associate.ts'
export type {
  Association,
  Finding as AssociationFinding,
  FoundAt,
  LevelFinding,
  RateFinding,
  TrendFinding,
} from './association/association.ts'
export type { AssociationNote } from './association/association-note.ts'
export type { FactorRow, LevelColumn, NumberColumn } from './association/columns.ts'
export {
  type Factor,
  type FactorIssue,
  type FactorTable,
  factorTable,
} from './association/factor-table.ts'
export { type FactorLooked, type Family, familyOf } from './association/family.ts'
export {
  type AssociationTally,
  associationTallies,
  associationTally,
  type FactorTally,
  marksOf,
  type NamedCounts,
} from './association/level-tally.ts'
export { associationNotes } from './association/notes.ts'
export type { AssociationPolicy } from './association/policy.ts'
export {
  mergedStrata,
  type Place as StratumPlace,
  type Strata,
  type StrataBetween,
  strataBetween,
} from './association/strata.ts'
export type { Exposures, LevelSeen, RateSeen, Tested, TrendSeen } from './association/tested.ts'
export { type Audience, type AudienceMember, type AudiencePolicy, reportAudience } from './duty/audience.ts'
export { type MacroCoverage, macroCoverage } from './duty/coverage.ts'
export { type ToldFacts, toldWhatCame } from './duty/followed-up.ts'
export { type ReportDuty, reportDuties } from './duty/report-duty.ts'
export { evidencePack } from './evidence/make-pack.ts'
export type { EvidenceFacts, EvidencePack, PackRefusal, VerbatimFacts } from './evidence/pack.ts'
export type { EvidencePolicy } from './evidence/policy.ts'
export type { Deidentify, EvidenceRules } from './evidence/rules.ts'
export {
  type ActionDraft,
  type ActionField,
  type ActionStanding,
  type ActionState,
  isLate,
  type ProjectAction,
} from './project/action.ts'
export type { ProjectViolation } from './project/checks/violation.ts'
export { projectViolations } from './project/checks/violations.ts'
export type { ProjectCommand, ProjectCommandHead, ProjectIntent } from './project/command.ts'
export { decideProject, projectDecider } from './project/decide.ts'
export { erasedProjectEvent } from './project/erasure/erased-event.ts'
export { erasedProject } from './project/erasure/erased-project.ts'
export type { Judged, ProjectEvent, ProjectEventTag, ProjectFact, ProjectHead } from './project/event.ts'
export { evolveProject } from './project/evolve.ts'
export type { ProjectFault, ProjectFaultKind, ProjectFinding, ProjectRefusal } from './project/fault.ts'
export { projectMachine } from './project/machine.ts'
export { monthsAfter } from './project/months-after.ts'
export { type ProjectMove, projectMoves } from './project/moves.ts'
export { type TopicOwners, type TopicUnowned, topicOwner } from './project/owners.ts'
export type { ProjectPolicy, ProjectRules } from './project/policy.ts'
export { noteRefusedProject } from './project/propose/note-refused.ts'
export { parseProjectCommand } from './project/read/commands.ts'
export { normalizeProject, replayProject } from './project/replay.ts'
export { type ProjectDuty, projectDuties } from './project/review/duty.ts'
export type { ProjectReview } from './project/review/project-review.ts'
export { reviewProjects } from './project/review/review-projects.ts'
export { type ProjectRole, type ProjectStage, projectRoles, projectStages } from './project/stage.ts'
export { initialProject, isProjectOver, type ProjectState } from './project/state.ts'
export { aroundCampaign, type CampaignTopic } from './reasons/campaign.ts'
export { type CampaignEmpty, type CampaignWindows, campaignWindows, type Window } from './reasons/campaign-windows.ts'
export { type Demand, demandFor } from './reasons/demand.ts'
export { type FeltStrength, type FeltTally, feltStrength, feltTallies, feltTallyOf } from './reasons/felt.ts'
export {
  comparable,
  type FeedbackClock,
  feedbackClocks,
  type Incomparable,
  type TallyFrame,
} from './reasons/frame.ts'
export type { OrderOfTwo } from './reasons/order.ts'
export type { ReasonsPolicy } from './reasons/policy.ts'
export { holdBack } from './reasons/shown/hold-back.ts'
export type { ShownReason, ShownReasons } from './reasons/shown/shown-reasons.ts'
export { type Split, splits } from './reasons/split/split.ts'
export { type SplitTallies, splitTallies } from './reasons/split/split-tallies.ts'
export { type StandardisedShare, standardisedShare, type Unstandardised } from './reasons/standardised.ts'
export { type TopicCounts, type TopicTally, topicTallies, topicTallyOf } from './reasons/tally.ts'
export { type Tone, type ToneTally, toneOf, toneTallies, toneTallyOf } from './reasons/tone.ts'
export { type Reason, type TopReasons, topReasons } from './reasons/top-reasons.ts'
export type { Voice } from './reasons/voice.ts'
export type { Change as ReportChange, ChangedShare, Direction as ChangeDirection } from './report/change.ts'
export { type ChangeForCustomers, type CustomersReport, customersReport } from './report/customers.ts'
export type { Asked, ContactsPromised, ReportFacts, ReportFigures } from './report/facts/facts.ts'
export { type ReportFrame, type ReportGap, reportGaps } from './report/facts/frame.ts'
export { type HeardInWindows, heardIn } from './report/facts/heard.ts'
export { type ProvedForAll, provedForAll } from './report/facts/proved.ts'
export { type FrontLineReport, frontLineReport } from './report/front-line.ts'
export { type Headline, headlineOf, type ScoreNow } from './report/headline.ts'
export { type LeadReport, leadReport } from './report/lead.ts'
export type { Method } from './report/method.ts'
export { type OwnerReport, ownerReport } from './report/owner.ts'
export type { ReportPolicy } from './report/policy.ts'
export { type ActionLine, type ProjectLine, projectLine } from './report/project-line.ts'
export { shareChange } from './report/share-change.ts'
export { type SignalLine, signalLines } from './report/signal-line.ts'
export type { AskedAgain, CohortRecovery } from './returns/cohort.ts'
export { employeeVoice } from './returns/employee-voice.ts'
export {
  type Barrier,
  barriers,
  type EmployeeCell,
  type EmployeePiece,
  type EmployeeVoice,
} from './returns/employees.ts'
export { type FeedbackToLive, feedbackToLive, type ProjectFeedback } from './returns/feedback-to-live.ts'
export {
  type GapFacts,
  type GapPair,
  type GapScale,
  type GapSide,
  gapPairs,
  type NoGap,
  type PerceptionGap,
} from './returns/gap.ts'
export { perceptionGap } from './returns/perception-gap.ts'
export { programmeReturn } from './returns/programme-return.ts'
export { recoveryByCohort } from './returns/recovery-by-cohort.ts'
export type { CameBack, NetAmount, NoReturn, ProgrammeReturn, ReturnFacts } from './returns/return.ts'
export { revenueAtRisk } from './returns/revenue-at-risk.ts'
export type { RevenueAtRisk, RiskFacts } from './returns/risk.ts'
export { roleView } from './returns/role-view.ts'
export type { RoleFields, RoleViewPolicy, ViewUnknown } from './returns/view.ts'
export { groupAgreement } from './themes/agreement.ts'
export { discoverThemes, type Theme, type Themes, type ThemesNote, type ThemesPolicy } from './themes/discover.ts'
export { themeTokens } from './themes/theme-tokens.ts'
export { type CheckedTaxonomy, checkTaxonomy } from './topics/check-taxonomy.ts'
export { diffTaxonomies, type TaxonomyChange } from './topics/diff-taxonomies.ts'
export { extendTaxonomy, type TaxonomyExtension, type TopicTermName } from './topics/extend-taxonomy.ts'
export { type TopicReading, tagTopics } from './topics/tag-topics.ts'
export {
  type TermKind,
  type TopicRule,
  type TopicTaxonomy,
  type TopicTerms,
  type TopicVocabulary,
  termKinds,
} from './topics/taxonomy.ts'
export type { TaxonomyIssue } from './topics/taxonomy-issue.ts'
export { type FeedbackTopics, type TopicFact, topicsOnFeedback } from './topics/topic-fact.ts'
export { aspects, type DeniedTopicHit, type TopicAspect, type TopicFound, type TopicHit } from './topics/topic-hit.ts'
export { type NotTrainingReason, notTrainingReasons } from './training/not-training.ts'
export { type NotTraining, type TrainingFacts, type TrainingRules, trainingCase } from './training/select.ts'
export type { BadBecause, TrainingCase } from './training/training-case.ts'
export type { ValidationIssue } from './validation/issue.ts'
export type { BeforeAfter, Measurement, MeasurementName } from './validation/measurement.ts'
export { type NpsPoint, type NpsTrendPolicy, npsTrend } from './validation/nps-trend.ts'
export type { ValidationPolicy } from './validation/policy.ts'
export { seasonsAlike } from './validation/season.ts'
export {
  leastDropChance,
  leastExpectedCell,
  type ShareDrop,
  type ShareTest,
  shareDrop,
} from './validation/share-drop.ts'
export { validate } from './validation/validate.ts'
export type { RunningLook, ValidationFacts } from './validation/validation-facts.ts'
export {
  type TopicVerdict,
  type Validation,
  type ValidationNote,
  type Verdict,
  verdicts,
} from './validation/verdict.ts'
export { dayTallies, dayTallyOf } from './weak-signals/day-tally.ts'
export type { ByDay, DayTally } from './weak-signals/days-counted.ts'
export { type OutletFunnel, type OutletRate, outletFunnel } from './weak-signals/funnel.ts'
export { lookAt, type TopicLook, type WeakSignal } from './weak-signals/look.ts'
export { type SameIssuePolicy, type SignalPolicy, signalThreshold } from './weak-signals/policy.ts'
export { riseChance } from './weak-signals/rise.ts'
export { type IssueSpread, type SameIssue, sameIssue } from './weak-signals/same-issue.ts'
export { type Series, seriesOf } from './weak-signals/series.ts'
export {
  type OpenSignal,
  type OpenSignals,
  type SignalHistory,
  type SignalStep,
  stepSignals,
  watchSignals,
} from './weak-signals/watch.ts'
