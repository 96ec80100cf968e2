import type { BusinessCalendar } from '../../calendar/rules/business-calendar.ts'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'

/** A length of time that is promised, and the calendar it is counted on (时限). */
export interface SlaPromise {
  readonly id: string
  readonly withinMinutes: number
  /** The calendar the clock runs on: `elapsed`, or one of the programme's own by its name. */
  readonly calendar: string
  /** The share of the time that may pass before the promise counts as at risk (预警线), between 0 and 1. */
  readonly atRiskAfter: number
  readonly source: SourceRef
}

/** A promise of a first contact (首次联系时限). */
export interface SlaTarget<W extends Words = StandardWords> extends SlaPromise {
  /** Contact on any of these keeps the promise; on another it does not. */
  readonly channels: NonEmpty<W['channel']>
}

/** What is promised for each priority (服务时限规则), and on which calendars. */
export interface SlaPolicy<W extends Words = StandardWords> extends PolicyRef {
  readonly targets: { readonly [P in W['priority']]: SlaTarget<W> }
  /** What an alert promises besides (预警联系时限): it makes a contact earlier, never later. */
  readonly alerts?: { readonly [L in W['level']]?: SlaTarget<W> }
  /** When customers may be contacted (可联系时段): a due outside stands, and is flagged. */
  readonly contactHours?: BusinessCalendar
}
