import type { NonEmpty } from '../../core/parse-issue.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { ContactChannel } from '../vocabulary/contact-channel.ts'
import type { Priority } from '../vocabulary/priority.ts'

/** A promise of a first contact (首次联系时限). */
export interface SlaTarget {
  readonly id: string
  readonly withinMinutes: number
  /** Contact on any of these keeps the promise; on another it does not. */
  readonly channels: NonEmpty<ContactChannel>
  /** The calendar the clock runs on. */
  readonly calendar: 'elapsed'
  /** The share of the time that may pass before the promise counts as at risk (预警线), between 0 and 1. */
  readonly atRiskAfter: number
  readonly source: SourceRef
}

/** What is promised for each priority (服务时限规则). */
export interface SlaPolicy extends PolicyRef {
  readonly targets: { readonly [P in Priority]: SlaTarget }
}
