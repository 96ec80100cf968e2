export type { MeasuredShare } from '../stats/proportion/measured-share.ts'
export { type CalibrationIssue, type CalibrationTarget, calibrateChurn } from './calibration/calibrate.ts'
export { hiatusFor } from './calibration/hiatus.ts'
export { type Counts, type PortfolioTally, portfolioMonoid } from './calibration/portfolio.ts'
export { tallyCustomer } from './calibration/portfolio-of.ts'
export { portfolioIndex } from './calibration/portfolio-weights.ts'
export { type FitRefusal, fitRanking } from './calibration/ranking/fit.ts'
export type { CountedHistory } from './calibration/ranking/likelihood.ts'
export { type TooFewYears, yearlyProfile } from './calibration/yearly-profile.ts'
export { assessSilence } from './care/assess-silence.ts'
export { care } from './care/care.ts'
export type { CareDecision, CareFacts } from './care/decision.ts'
export { type CareDuty, type CarePolicy, type CareRole, careRoles } from './care/policy.ts'
export type { CareReason } from './care/reason.ts'
export type { SignalSeen, SilenceAssessment, SilenceReason } from './care/silence-assessment.ts'
export { silenceCause } from './cause/silence-cause.ts'
export {
  type AnswerHabit,
  type SilenceCause,
  type SilenceNudge,
  silenceCauses,
  silenceNudges,
} from './cause/silence-habit.ts'
export type { SilencePolicy, SilenceReading } from './cause/silence-policy.ts'
export type { Insufficient, SignalEvidence, SignalJudged, SignalTag } from './detectors/evidence/evidence.ts'
export { type Graded, levelOf } from './detectors/evidence/level.ts'
export type { ChurnFacts } from './detectors/evidence/sight.ts'
export { type GapsKnown, gapReaching, gapTest } from './detectors/gaps/gap-test.ts'
export { repurchase } from './detectors/gaps/repurchase.ts'
export { supportSilence } from './detectors/gaps/support-silence.ts'
export { loginFrequency } from './detectors/logins/login-frequency.ts'
export { featureDepth } from './detectors/sessions/feature-depth.ts'
export { teamUse } from './detectors/team/team-use.ts'
export {
  type ChurnList,
  type CustomerAtRisk,
  churnList,
  type ListEntry,
  type ListPolicy,
} from './list/churn-list.ts'
export { type Clearing, clearingOf } from './list/clearing.ts'
export { type HandedOut, type ListState, parseListState } from './list/list-state.ts'
export { lossChance } from './list/loss-chance.ts'
export type { Hiatus } from './model/hiatus.ts'
export { mixedLogRatio } from './model/log-ratio.ts'
export {
  aliveChance,
  chanceOfNothing,
  type PurchaseHistory,
  type Ranking,
  type RankingChoice,
  silenceUntil,
} from './model/ranking.ts'
export { type GapsTold, ownRegularity, type Regularity, type RegularityShare } from './model/regularity.ts'
export { type AlarmLevel, alarmLevels } from './policy/alarm-level.ts'
export { type ChurnPolicyIssue, type ChurnRules, compileChurn } from './policy/compile.ts'
export type {
  Budgets,
  ChurnPolicy,
  ContactPolicy,
  FeaturePolicy,
  GapPolicy,
  LoginPolicy,
  PurchasePolicy,
  TeamPolicy,
} from './policy/policy.ts'
export type { PolicyFlaw } from './policy/policy-flaw.ts'
export type { ActivityEvent, UnusableEvent } from './profile/event.ts'
export { foldActivity, type LateEvent } from './profile/fold.ts'
export { isProfile } from './profile/is-profile.ts'
export { type ActivityProfile, emptyProfile } from './profile/profile.ts'
export { profileOf } from './profile/profile-of.ts'
export { type CustomersHeard, heardMonoid, type StratumHeard } from './representation/heard.ts'
export type { StrataMerged } from './representation/merge-thin.ts'
export type { RepresentationNote } from './representation/note.ts'
export { parseHeard, type StratumTwice } from './representation/parse-heard.ts'
export type { RepresentationPolicy } from './representation/policy.ts'
export {
  type PoststratifiedNps,
  poststratifiedNps,
  type StrataIssue,
  type Stratum,
  type StratumScore,
} from './representation/poststratified.ts'
export type { Representativeness, StratumResponse, StratumThin } from './representation/report.ts'
export { representativeness } from './representation/representativeness.ts'
export { type SurveyBar, surveyBarTags } from './survey/bar.ts'
export { surveyEligibility } from './survey/eligibility.ts'
export type { ContactMade, SurveyFacts } from './survey/facts.ts'
export type { Permission, SurveyEligibility } from './survey/permission.ts'
export type { FrequencyCap, QuarantinePolicy, SurveyPolicy } from './survey/policy.ts'
export type { ClosedDates, ExposurePolicy } from './time/exposure-policy.ts'
export { type Mask, type MaskReason, maskReasons } from './time/mask.ts'
export { type ChurnVerdict, churnSignals } from './verdict/churn-signals.ts'
