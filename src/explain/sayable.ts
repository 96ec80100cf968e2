import type { ParseIssue } from '../core/parse-issue.ts'
import type { Finding } from '../tables/finding.ts'
import type { MeasureStatement } from './measure.ts'
import type { Statement } from './statement.ts'

/** Everything this library can put into words. */
export type Sayable = Statement | ParseIssue | Finding | MeasureStatement
