import type { Evidence, PersonalClass } from './personal-class.ts'

/** A stretch of the normal form, units `[from, to)`, that may be personal (候选). */
export interface Candidate {
  readonly class: PersonalClass
  readonly by: Evidence
  readonly from: number
  readonly to: number
}

/** A name in `[from, to)`. */
export const nameOf = (by: Evidence, from: number, to: number): Candidate => ({ class: 'name', by, from, to })
