import type { ProgrammePolicy } from '../programme/policy.ts'
import { givenTier, standardReach } from './customer.ts'
import { standardRouting } from './routing.ts'
import { standardSla } from './sla.ts'
import { safetyFirstTriage } from './triage.ts'

/** The articles' programme, safety first: what to start from (标准项目). */
export const standardProgramme: ProgrammePolicy = {
  id: 'standard-programme',
  version: '1.0.0',
  valueTier: givenTier,
  reach: standardReach,
  triage: safetyFirstTriage,
  routing: standardRouting,
  sla: standardSla,
}
