export { standardAlert } from './alert.ts'
export { standardCase, standardReview } from './case.ts'
export { standardComplaintCues, standardComplaints } from './complaints.ts'
export { givenTier, standardReach } from './customer.ts'
export { englishDeidentification, standardDeidentification } from './deidentify.ts'
export { standardExpectations } from './expectations.ts'
export { mainlandChina, standardIdentity } from './identity.ts'
export { standardEmoji, standardThumb } from './micro-feedback.ts'
export { standardAssociation, standardNpsTrend, standardValidation } from './outer-loop-proof.ts'
export { standardProgramme } from './programme.ts'
export { standardProject } from './project.ts'
export { standardReasons } from './reasons.ts'
export { standardAcknowledgement, standardAuthority, standardOpener } from './remedy.ts'
export { standardAudience, standardEvidence, standardReport, standardViews } from './report.ts'
export { standardRouting } from './routing.ts'
export { standardBusinessAreas, standardSeverity } from './severity.ts'
export { slowSignals, standardSameIssue, standardSignals } from './signals.ts'
export {
  articleCare,
  standardCare,
  standardRepresentation,
  standardSilence,
  standardSurvey,
} from './silence.ts'
export { articleFalseAlarms, articleLiteral, standardChurn } from './silent-majority.ts'
export { standardSla } from './sla.ts'
export { standardThemes } from './themes.ts'
export { safetyFirstTriage, strictDetractorTriage, unlawfulFraudTriage } from './triage.ts'
export { standardVocabulary } from './vocabulary.ts'
export { standardWords } from './words.ts'
