export type { Harm, Right } from '../explain/harm.ts'
export type { DuplicateFault } from '../inner-loop/case/duplicate-fault.ts'
export type { MeasuredShare } from '../stats/measured-share.ts'
export { type AssessmentFacts, assess } from './assess.ts'
export { assessRecord, type RecordFacts } from './assess-record.ts'
export type { Assessment, ContactDuty } from './assessment.ts'
export { commandsFor, type FeedbackInCase } from './case-commands.ts'
export { type CasePolicies, caseRules } from './case-rules.ts'
export { diffProgramme, type OutcomeChange, type ProgrammeDiff } from './compare/diff-programme.ts'
export { type CountedLoad, impactOfProgramme, type ProgrammeImpact } from './compare/impact-of-programme.ts'
export type { Outcome } from './compare/outcomes.ts'
export { programmeVersionStep } from './compare/programme-version-step.ts'
export { completed } from './completed.ts'
export { contactClock } from './contact-clock.ts'
export { type Disposition, type DispositionFacts, dispositionOf, dispositions } from './disposition.ts'
export { duplicateFaults } from './duplicates.ts'
export { type LinkFacts, linkTarget } from './link.ts'
export { linkCommands } from './link-commands.ts'
export { type LedgerReport, ledgerReport, type TimesReport } from './metrics/ledger-report.ts'
export { type LedgerCounts, type LedgerTally, ledgerTallies, ledgerTotal, type Times } from './metrics/ledger-tally.ts'
export {
  type RecoveryReport,
  type RecoveryTally,
  recoveryOf,
  recoveryReport,
  recoveryTallies,
  uncontactedRecovery,
} from './metrics/recovery.ts'
export { type CaseMeasure, caseTally } from './metrics/tally-case.ts'
export { feedbackTally } from './metrics/tally-feedback.ts'
export type { ProgrammePolicy, RuleTable } from './policy.ts'
export { retriaged } from './retriage.ts'
export { type BookReview, reviewBook } from './review.ts'
export type { Duty } from './review-case.ts'
export type { DigestList } from './review-digest.ts'
export type { EscalationStep, ReviewPolicy } from './review-policy.ts'
export type { WrittenProgramme, WrittenTable } from './written.ts'
