import type { ParseIssue } from '../core/parse-issue.ts'
import type { Change } from '../tables/diff.ts'
import type { FactIssue } from '../tables/fact-issue.ts'
import type { Finding, Remark } from '../tables/finding.ts'
import type { DiffRefusal } from '../tables/refine.ts'
import type { AlertStatement } from './alert-statement.ts'
import type { MeasureStatement } from './measure.ts'
import type { RemedyStatement } from './remedy-statement.ts'
import type { Statement } from './statement.ts'

/** What can be said of a table: what is wrong with it, what is worth knowing of it, what an edit changes. */
export type TableStatement = Exclude<Finding | Remark | FactIssue | Change | DiffRefusal, ParseIssue>

/** Everything this library can put into words. */
export type Sayable =
  | Statement
  | AlertStatement
  | RemedyStatement
  | ParseIssue
  | TableStatement
  | MeasureStatement
