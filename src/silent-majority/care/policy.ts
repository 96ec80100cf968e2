import type { Duration } from '../../core/duration.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { ContactChannel } from '../../inner-loop/vocabulary/contact-channel.ts'
import type { Dispatch } from '../../inner-loop/vocabulary/role.ts'
import type { AlarmLevel } from '../policy/alarm-level.ts'

/**
 * Who cares for a customer that is leaving (关怀角色): 专属客户成功经理, or else 大客户服务.
 *
 * @example
 * careRoles.filter((role) => role !== standardCare.roles.own) // => ['keyAccountService']
 */
export const careRoles = ['csm', 'keyAccountService'] as const
/** Who cares for a customer who fell silent (关怀角色). */
export type CareRole = (typeof careRoles)[number]

/** What one level of alarm asks of whoever cares. */
export interface CareDuty {
  readonly dispatch: Dispatch
  /** Elapsed time until the customer must have been contacted. */
  readonly within: Duration
  /** The first on which the customer can be reached is taken. */
  readonly channels: NonEmpty<ContactChannel>
}

/** When proactive care is given, by whom and how fast (主动关怀策略). */
export interface CarePolicy extends PolicyRef {
  /** A level that is not named asks for no care. */
  readonly duties: { readonly [L in AlarmLevel]?: CareDuty }
  /** Who cares for a customer with a manager of their own, and for one without. */
  readonly roles: { readonly own: CareRole; readonly otherwise: CareRole }
  /** For so long after care was begun none is begun again, unless the alarm has become graver. */
  readonly restFor: Duration
  readonly source: SourceRef
}
