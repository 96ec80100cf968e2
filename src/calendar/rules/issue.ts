import type { ParseIssue, Path } from '../../core/parse-issue.ts'

interface Found {
  readonly path: Path
  readonly received: string
}

/** What is wrong with a calendar in particular. */
export type CalendarFlaw =
  /** No IANA zone of that name is known here. */
  | (Found & { readonly _tag: 'ZoneUnknown' })
  /** The platform has no zone data at all: no `Intl`, or one that cannot say offsets. */
  | (Found & { readonly _tag: 'ZoneDataMissing' })
  | (Found & { readonly _tag: 'NotATimeOfDay' })
  /** Not `YYYY-MM-DD`, or a date that does not exist. */
  | (Found & { readonly _tag: 'NotADate' })
  /** Outside the years for which zones and dated rules are followed. */
  | (Found & { readonly _tag: 'DateOutsideYears'; readonly from: number; readonly to: number })
  | (Found & { readonly _tag: 'DateRepeated' })
  /** One list has the date closed, the other open. */
  | (Found & { readonly _tag: 'HolidayAndWorkday' })
  /** One event over more days than any holiday has. */
  | (Found & { readonly _tag: 'EventTooLong'; readonly most: number })
  | (Found & { readonly _tag: 'HoursEmpty' })
  /** A break may not run past midnight. */
  | (Found & { readonly _tag: 'BreakReversed' })
  | (Found & { readonly _tag: 'FieldUnknown'; readonly allowed: readonly string[] })

/** Why something is no calendar. */
export type CalendarIssue = ParseIssue | CalendarFlaw
