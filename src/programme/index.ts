export { type AssessmentFacts, assess } from './assess.ts'
export type { Assessment, ContactDuty } from './assessment.ts'
export type { ProgrammePolicy } from './policy.ts'
export { retriaged } from './retriage.ts'
