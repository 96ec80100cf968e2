import type { CalendarFlaw } from '../calendar/issue.ts'
import type { CalendarStatement } from '../calendar/statement.ts'
import type { ParseIssue } from '../core/parse-issue.ts'
import type { CalendarMissing } from '../inner-loop/sla/calendars.ts'
import type { ExtensionRefused } from '../inner-loop/sla/extend.ts'
import type { Finding } from '../tables/finding.ts'
import type { Statement } from './statement.ts'

/** What is said of working time: how it was counted, and what is wrong with a calendar or an extension. */
export type WorkingTimeSayable = CalendarStatement | CalendarFlaw | CalendarMissing | ExtensionRefused

/** Everything this library can put into words. */
export type Sayable = Statement | ParseIssue | Finding | WorkingTimeSayable
