import type { CalendarIssue } from '../../calendar/rules/issue.ts'
import type { PolicyProblem } from '../policy/problem.ts'

/** What is wrong with a calendar file or with the instants asked about, in the command's own words. */
export type OwnSlaProblem =
  | { readonly _tag: 'CalendarFileMissing'; readonly file: string }
  /** A calendar of one's own may not be called as the built-in one is. */
  | { readonly _tag: 'CalendarNameTaken'; readonly file: string; readonly name: string }
  | { readonly _tag: 'MoreIssues'; readonly file: string; readonly count: number }
  | { readonly _tag: 'OffsetMissing'; readonly option: string; readonly received: string }
  | { readonly _tag: 'StretchReversed'; readonly option: string; readonly received: string }

/** Worded by the library: what is wrong inside a calendar. */
export interface CalendarUnfit {
  readonly _tag: 'CalendarUnfit'
  readonly file: string
  readonly issue: CalendarIssue
}

export type SlaProblem = PolicyProblem | OwnSlaProblem | CalendarUnfit
