import type { Instant } from '../../core/instant.ts'
import type { PolicyRef } from '../../core/source-ref.ts'
import type { Customer } from '../../customer/customer.ts'
import type { ContactChannel } from '../../inner-loop/vocabulary/contact-channel.ts'
import type { Dispatch } from '../../inner-loop/vocabulary/role.ts'
import type { AlarmLevel } from '../policy/alarm-level.ts'
import type { CareRole } from './policy.ts'
import type { CareReason } from './reason.ts'
import type { SilenceAssessment } from './silence-assessment.ts'

/** One customer at the moment care is decided. */
export interface CareFacts {
  readonly asOf: Instant
  readonly silence: Pick<SilenceAssessment, 'level' | 'counts'>
  readonly customer?: Pick<Customer, 'csm' | 'reachable'>
  /** The care begun last, and for what level. */
  readonly lastCare?: { readonly at: Instant; readonly level: AlarmLevel }
}

/** That somebody is to care for a customer, or that nobody is, and why (主动关怀决定). */
export type CareDecision =
  | {
      readonly _tag: 'CareDue'
      readonly level: AlarmLevel
      readonly dispatch: Dispatch
      readonly role: CareRole
      /** The customer's own manager. */
      readonly assignee?: string
      /** On which channel; absent where none is open: then whoever cares finds a way. */
      readonly channel?: ContactChannel
      readonly due: Instant
      readonly because: readonly CareReason[]
      readonly policy: PolicyRef
    }
  | { readonly _tag: 'NoCare'; readonly because: readonly CareReason[]; readonly policy: PolicyRef }
