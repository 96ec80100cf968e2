import type { Duration } from '../../core/duration.ts'
import type { IsoInstant } from '../../core/instant.ts'
import type { DatedRule } from './dated-rule.ts'

/** A moment, and what the calendar's wall clock shows then: `2026-10-08` and `09:00`. */
export interface Shown {
  readonly at: IsoInstant
  readonly date: string
  readonly time: string
}

/** A stretch of time with what the wall clock shows at its ends. */
export interface ShownStretch {
  readonly from: Shown
  readonly to: Shown
}

/** One step in counting working time (计时说明): worded by a catalogue in `locales/`. */
export type CalendarStatement =
  | {
      readonly _tag: 'CountedFrom'
      readonly start: Shown
      readonly calendar: string
      readonly timeZone: string
    }
  /** Nothing counts until the next opening. */
  | { readonly _tag: 'ClosedUntil'; readonly opens: Shown }
  /** Working time in one piece that was counted. */
  | ({ readonly _tag: 'Worked'; readonly counted: Duration } & ShownStretch)
  /** The clock stood still; so much of it would have been working time. */
  | ({ readonly _tag: 'Paused'; readonly excluded: Duration } & ShownStretch)
  /** A date that is not as its day of the week. */
  | { readonly _tag: 'DateIsSpecial'; readonly rule: DatedRule }
  /** More pieces were counted than are listed. */
  | { readonly _tag: 'WorkedBesides'; readonly counted: Duration }
  | { readonly _tag: 'CountReached'; readonly counted: Duration; readonly end: Shown }
  | { readonly _tag: 'CountNotReached'; readonly calendar: string; readonly searchedUntil: IsoInstant }
