import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { Identifier } from './identifier.ts'
import type { PhonePlan } from './phone.ts'

/** By what customers are known again (身份识别规则), and by what they are not. */
export interface IdentityPolicy extends PolicyRef {
  /** How telephone numbers are written without a country; without it such numbers join nobody. */
  readonly phone?: PhonePlan
  /** Identifiers many people use (共用标识): a front desk, a placeholder. They join nobody. */
  readonly shared: readonly Identifier[]
  /**
   * An identifier that stands beside more different CRM ids than this is shared too: the telephone of a family. With 1
   * two customers of the CRM are never joined by what they share; with 2 they are, and the two ids are a conflict.
   */
  readonly mostCrmIds: number
  /**
   * One that stands beside more different identifiers of one other kind than this is shared as well: a telephone that came
   * with thirty addresses. No limit where it is not said.
   */
  readonly mostOthers?: number
  readonly source: SourceRef
}
