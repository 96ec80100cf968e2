import type { ProgrammePolicy } from '../programme/policy.ts'
import { standardAlert } from './alert.ts'
import { standardCase, standardReview } from './case.ts'
import { givenTier, standardReach } from './customer.ts'
import { standardAcknowledgement, standardAuthority, standardOpener } from './remedy.ts'
import { standardRouting } from './routing.ts'
import { standardBusinessAreas, standardSeverity } from './severity.ts'
import { standardSla } from './sla.ts'
import { safetyFirstTriage } from './triage.ts'
import { standardVocabulary } from './vocabulary.ts'
import { standardWords } from './words.ts'

/** The articles' programme, safety first: what to start from (标准项目). */
export const standardProgramme: ProgrammePolicy = {
  id: 'standard-programme',
  version: '1.0.0',
  vocabulary: standardVocabulary,
  valueTier: givenTier,
  reach: standardReach,
  words: standardWords,
  businessAreas: standardBusinessAreas,
  triage: safetyFirstTriage,
  severity: standardSeverity,
  alert: standardAlert,
  routing: standardRouting,
  sla: standardSla,
  calendars: {},
  acknowledgement: standardAcknowledgement,
  opener: standardOpener,
  case: standardCase,
  authority: standardAuthority,
  review: standardReview,
}
