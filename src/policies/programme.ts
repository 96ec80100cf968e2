import type { ProgrammePolicy } from '../programme/policy/policy.ts'
import type { VerifiedProgramme } from '../programme/verify/verify-programme.ts'
import { givenTier, standardReach } from './customer.ts'
import { standardAlert } from './inner-loop/alert.ts'
import { standardCase, standardReview } from './inner-loop/case.ts'
import { standardComplaints } from './inner-loop/complaints.ts'
import { standardExpectations } from './inner-loop/expectations.ts'
import { standardAcknowledgement, standardAuthority, standardOpener } from './inner-loop/remedy.ts'
import { standardRouting } from './inner-loop/routing.ts'
import { standardBusinessAreas, standardSeverity } from './inner-loop/severity.ts'
import { standardSla } from './inner-loop/sla.ts'
import { safetyFirstTriage } from './inner-loop/triage.ts'
import { standardWords } from './inner-loop/words.ts'
import { standardVocabulary } from './vocabulary.ts'

const programme: ProgrammePolicy = {
  id: 'standard-programme',
  version: '1.0.0',
  vocabulary: standardVocabulary,
  valueTier: givenTier,
  reach: standardReach,
  complaints: standardComplaints,
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
  expect: standardExpectations,
}

/**
 * The articles' programme, safety first: what to start from (标准项目). The build proves it as a whole.
 *
 * @example
 * const comment = '充电时冒烟，我要起诉你们'
 * const feedback = { id: '881', receivedAt: instant(0), scale: '0-10', score: npsScore(2), comment } as const
 * const decided = assess(standardProgramme)({ feedback, customer: { id: 'c17', valueTier: 'high' } })
 * decided.priority // => 'P0'
 * decided.contact?.channels // => ['phone']
 */
export const standardProgramme: VerifiedProgramme = programme as VerifiedProgramme
