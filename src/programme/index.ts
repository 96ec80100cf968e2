export type { Harm, ProgrammeRight } from '../explain/programme/harm.ts'
export type { FileFault, InFile, ProgrammeFileIssue } from '../explain/programme/programme-file.ts'
export type {
  ProgrammeFinding,
  ProgrammePlace,
  ProgrammeRemark,
  ProgrammeStatement,
} from '../explain/programme/programme-finding.ts'
export type { DuplicateFault } from '../inner-loop/case/duplicate-fault.ts'
export type { MeasuredShare } from '../stats/proportion/measured-share.ts'
export { assess } from './assess/assess.ts'
export type { Assessment, ContactDuty } from './assess/assessment.ts'
export { type Disposition, type DispositionFacts, dispositionOf, dispositions } from './assess/disposition.ts'
export { type CareBooking, careCommands } from './books/care-commands.ts'
export type { FeedbackAssessed, FeedbackInCase } from './books/feedback-in-case.ts'
export { nextHandOut } from './books/hand-out.ts'
export { mergeCommands } from './books/merge-commands.ts'
export { outboxOf, type Telling } from './books/outbox.ts'
export { type SameWords, sameWords } from './books/same-words.ts'
export type { UnreadCase } from './books/unread.ts'
export type { Booking } from './books/work-commands.ts'
export { assessRecord, type RecordFacts } from './cases/assess-record.ts'
export { commandsFor } from './cases/case-commands.ts'
export { type CasePolicies, caseRules } from './cases/case-rules.ts'
export { duplicateFaults, workedCase } from './cases/duplicates.ts'
export { type LinkFacts, linkTarget } from './cases/link.ts'
export { linkCommands } from './cases/link-commands.ts'
export { retriaged } from './cases/retriage.ts'
export type { Outcome } from './compare/cells/outcomes.ts'
export { diffProgramme } from './compare/diff-programme.ts'
export { type CountedLoad, impactOfProgramme, type ProgrammeImpact } from './compare/impact-of-programme.ts'
export type { OutcomeChange, ProgrammeDiff } from './compare/programme-diff.ts'
export { programmeVersionStep } from './compare/programme-version-step.ts'
export type { PolicyLibrary } from './file/library.ts'
export { readProgramme } from './file/read-programme.ts'
export { writeProgramme } from './file/write-programme.ts'
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
export { type ComplaintPolicy, complaintIn } from './policy/complaint.ts'
export { completed } from './policy/completed.ts'
export { contactClock } from './policy/contact-clock.ts'
export type { Floor, ProgrammeExpectations } from './policy/expectations.ts'
export type { ProgrammePolicy, RuleTable } from './policy/policy.ts'
export type { EscalationStep, HandOut, ReviewPolicy } from './policy/review-policy.ts'
export type { WrittenProgramme, WrittenTable } from './policy/written.ts'
export { type BookReview, reviewBook } from './review/review.ts'
export type { Duty } from './review/review-case.ts'
export type { DigestList } from './review/review-digest.ts'
export type { AssessmentFacts } from './understanding/facts.ts'
export { remarksOnProgramme } from './verify/remarks.ts'
export { type VerifiedProgramme, verifyProgramme } from './verify/verify-programme.ts'
export { worstWait } from './verify/waits/worst.ts'
