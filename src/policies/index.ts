export { givenTier, standardReach } from './customer.ts'
export { mainlandChina, standardIdentity } from './identity.ts'
export { standardAlert } from './inner-loop/alert.ts'
export { standardCase, standardReview } from './inner-loop/case.ts'
export { standardComplaintCues, standardComplaints } from './inner-loop/complaints.ts'
export { standardExpectations } from './inner-loop/expectations.ts'
export { standardAcknowledgement, standardAuthority, standardOpener } from './inner-loop/remedy.ts'
export { standardRouting } from './inner-loop/routing.ts'
export { standardBusinessAreas, standardSeverity } from './inner-loop/severity.ts'
export { standardSla } from './inner-loop/sla.ts'
export { safetyFirstTriage, strictDetractorTriage, unlawfulFraudTriage } from './inner-loop/triage.ts'
export { standardWords } from './inner-loop/words.ts'
export { standardLibrary } from './library.ts'
export { standardEmoji, standardThumb } from './micro-feedback.ts'
export { englishDeidentification, standardDeidentification } from './outer-loop/deidentify.ts'
export { standardAssociation, standardNpsTrend, standardValidation } from './outer-loop/outer-loop-proof.ts'
export { standardProject } from './outer-loop/project.ts'
export { standardReasons } from './outer-loop/reasons.ts'
export { standardAudience, standardEvidence, standardReport, standardViews } from './outer-loop/report.ts'
export { slowSignals, standardSameIssue, standardSignals } from './outer-loop/signals.ts'
export { standardThemes } from './outer-loop/themes.ts'
export { standardProgramme } from './programme.ts'
export {
  articleCare,
  standardCare,
  standardRepresentation,
  standardSilence,
  standardSurvey,
} from './silence.ts'
export { articleFalseAlarms, articleLiteral, standardChurn } from './silent-majority.ts'
export { standardVocabulary } from './vocabulary.ts'
