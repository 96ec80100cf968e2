import type { Evidence, PersonalClass } from './personal-class.ts'

/** A stretch of the normal form, units `[from, to)`, that may be personal (候选). */
export interface Candidate {
  readonly class: PersonalClass
  readonly by: Evidence
  readonly from: number
  readonly to: number
}
