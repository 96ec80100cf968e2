/** What may refuse answers with one of these: plain records, fp-ts' own by structure. */
export type { Either, Left, Right } from 'fp-ts/Either'
export { elapsed } from './calendar/counting/elapsed.ts'
export type { Calendar, Reached } from './calendar/timeline/calendar.ts'
export { type Duration, hours, milliseconds, minutes } from './core/duration.ts'
export { getOrThrow } from './core/get-or-throw.ts'
export { type Instant, type IsoInstant, instant, instantOf, isoOf, parseInstant } from './core/instant.ts'
export { match } from './core/match.ts'
export { type Currency, currencies, type Money } from './core/money.ts'
export type { NonEmpty, ParseIssue, Path } from './core/parse-issue.ts'
export type { Ratio } from './core/ratio.ts'
export { type PolicyRef, policyName, type SourceRef } from './core/source-ref.ts'
export {
  type CalibratedCut,
  type CutPolicy,
  type CutRefusal,
  calibrateCut,
} from './customer/calibrate-cut.ts'
export {
  type Customer,
  customerParser,
  parseCustomer,
  type Reachable,
} from './customer/customer.ts'
export { customerIn } from './customer/customer-in.ts'
export { erasedRecord } from './customer/identity/erase-record.ts'
export {
  type Identifier,
  type IdentifierIssue,
  type IdentifierKind,
  identifierKinds,
} from './customer/identity/identifier.ts'
export { unifiedCustomers, unifiedViews } from './customer/identity/identity.ts'
export type { IdentityPolicy } from './customer/identity/identity-policy.ts'
export type {
  Claim,
  CustomerView,
  FactsConflict,
  IdentifierShared,
  IdentifierUnread,
  IdentityRecord,
  IdentityStatement,
  UnifiedCustomer,
} from './customer/identity/identity-record.ts'
export { type NationalNumbers, type PhonePlan, phoneNumber } from './customer/identity/phone.ts'
export { readIdentifier } from './customer/identity/read-identifier.ts'
export { type Moment, timelineOf } from './customer/timeline.ts'
export {
  type TierUnknownBecause,
  type TierVerdict,
  type ValueTierPolicy,
  valueTierOf,
} from './customer/value-tier.ts'
export {
  parseTierBand,
  steadyTierOf,
  type TierBand,
  type TierBandRefusal,
} from './customer/value-tier-hysteresis.ts'
export type { TableReason } from './explain/conditions/table-reason.ts'
export { type Messages, sayWith } from './explain/say.ts'
export type { Sayable } from './explain/sayable.ts'
export type { AlertCondition, AlertStatement } from './explain/statements/alert-statement.ts'
export type { CaseStatement } from './explain/statements/case-statement.ts'
export type { ChurnStatement } from './explain/statements/churn-statement.ts'
export type { IngestStatement } from './explain/statements/ingest-statement.ts'
export type { MeasureStatement } from './explain/statements/measure.ts'
export type { ProofStatement } from './explain/statements/proof-statement.ts'
export type { RemedyStatement } from './explain/statements/remedy-statement.ts'
export type { ConditionStatement, RedFlagsStatement, Statement } from './explain/statements/statement.ts'
export type { UnitCondition } from './explain/statements/unit-statement.ts'
export type { CatalogueWords } from './explain/words.ts'
export {
  type FeedbackEvidence,
  type RatingGiven,
  type ReachFacts,
  type Sentiment,
  type Speaker,
  sentiments,
  speakers,
  type Unread,
} from './feedback/about.ts'
export { type FeedbackChannel, feedbackChannels } from './feedback/channel.ts'
export { channelNamed } from './feedback/channel-named.ts'
export { type ComplaintCuesPolicy, type ComplaintRead, complaintCuesIn } from './feedback/complaint-cues.ts'
export { type Feedback, parseFeedback } from './feedback/feedback.ts'
export {
  type DeliveryRejected,
  type Fetchable,
  type IngestError,
  type IngestIssue,
  type MappingUnfit,
  type MustFetch,
  type NoFeedback,
  type NoFeedbackReason,
  noFeedbackReasons,
  type Whose,
} from './feedback/ingest-error.ts'
export { type Intensity, type IntensityPolicy, intensityOf } from './feedback/intensity.ts'
export {
  type EmojiFeedback,
  type EmojiPolicy,
  type EvidenceReference,
  evidenceKinds,
  type Meaning,
  type MicroFeedback,
  type MicroFeedbackIssue,
  type Satisfaction,
  type ShakeReport,
  satisfactions,
  type ThumbPolicy,
  type ThumbReply,
  type Unsubscribe,
} from './feedback/micro/micro-feedback.ts'
export { parseEmoji } from './feedback/micro/micro-feedback-emoji.ts'
export { missingEvidence, parseShake } from './feedback/micro/micro-feedback-shake.ts'
export { parseThumbReply } from './feedback/micro/micro-feedback-thumb.ts'
export {
  type MicroFeedbackContext,
  type MicroFeedbackFacts,
  type MicroFeedbackTaken,
  takeMicroFeedback,
} from './feedback/micro-feedback-taken.ts'
export { type Reach, type ReachPolicy, reaches, reachIn, reachOf } from './feedback/reach.ts'
export { feedbackBook, feedbackBooks } from './feedback/revision/book.ts'
export { type CurrentFeedback, currentFeedback, revisionsOf, ticketOf } from './feedback/revision/current.ts'
export { erasedFact } from './feedback/revision/erase.ts'
export { caseIdOf, feedbackIdOf } from './feedback/revision/identity.ts'
export { type FeedbackMoment, feedbackMoments } from './feedback/revision/moments.ts'
export {
  type Exclusion,
  exclusions,
  type FeedbackBook,
  type FeedbackContent,
  type FeedbackFact,
  type FeedbackRecord,
} from './feedback/revision/revision.ts'
export { byRevision } from './feedback/revision/revision-order.ts'
export { type Alert, alert } from './inner-loop/alert/alert.ts'
export { type CaseDecision, caseFor } from './inner-loop/alert/case-for.ts'
export type { Notice, NoticeMedium } from './inner-loop/alert/policy.ts'
export { severity } from './inner-loop/alert/severity.ts'
export type { Severity } from './inner-loop/alert/severity-policy.ts'
export { type Acknowledgement, acknowledge } from './inner-loop/remedy/acknowledge.ts'
export {
  type AuthorityAnswer,
  type AuthorityRefusal,
  type AuthorityRequest,
  authority,
} from './inner-loop/remedy/authority.ts'
export { checkOpener, type OpenerIssue } from './inner-loop/remedy/check-opener.ts'
export type { Opener } from './inner-loop/remedy/opener.ts'
export { openerFor } from './inner-loop/remedy/opener-for.ts'
export { type Assignment, routing } from './inner-loop/routing/route.ts'
export { deadline } from './inner-loop/sla/deadline.ts'
export { type Contact, type SlaState, type SlaStatus, statusAt } from './inner-loop/sla/status.ts'
export { triage } from './inner-loop/triage/triage.ts'
export type { ContactChannel } from './inner-loop/vocabulary/contact-channel.ts'
export type { AlertLevel } from './inner-loop/vocabulary/level.ts'
export type { Priority, TriageOutcome } from './inner-loop/vocabulary/priority.ts'
export type { Dispatch, Role } from './inner-loop/vocabulary/role.ts'
export { type ValueTier, valueTiers } from './inner-loop/vocabulary/tier.ts'
export type { RoleTraits, Vocabulary } from './inner-loop/vocabulary/vocabulary.ts'
export type {
  FurtherColumns,
  NamedColumn,
  NamedColumns,
  StandardWords,
  Words,
} from './inner-loop/vocabulary/words.ts'
export type { WordsOf } from './inner-loop/vocabulary/words-of.ts'
export { type NpsDifference, npsDifference } from './nps/difference.ts'
export { type NetPromoterScore, netPromoterScore } from './nps/net-promoter-score.ts'
export { parseTally, tallyFromCounts } from './nps/parse-tally.ts'
export { type ReportVerdict, reportable } from './nps/reportable.ts'
export {
  type InvalidScore,
  type NpsScore,
  parseNpsScore,
  parseScore,
  type Scale,
  type Score,
} from './nps/score.ts'
export { type NpsSegment, segmentOf } from './nps/segment.ts'
export { type NpsTally, tallyMonoid, tallyOf } from './nps/tally.ts'
export { assess } from './programme/assess/assess.ts'
export type { Assessment, ContactDuty } from './programme/assess/assessment.ts'
export { retriaged } from './programme/cases/retriage.ts'
export type { ProgrammePolicy } from './programme/policy/policy.ts'
export type { AssessmentFacts } from './programme/understanding/facts.ts'
export { type Fraction, fraction, parseFraction } from './stats/elementary/fraction.ts'
export { compile } from './tables/deciding/compile.ts'
export type { Decision } from './tables/deciding/decision.ts'
export { verify } from './tables/questions/verify.ts'
