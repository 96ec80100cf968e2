import type { CalendarFlaw } from '../calendar/issue.ts'
import type { CalendarStatement } from '../calendar/statement.ts'
import type { ParseIssue } from '../core/parse-issue.ts'
import type { ExtensionRefused } from '../inner-loop/sla/extend.ts'
import type { Change } from '../tables/diff.ts'
import type { FactIssue } from '../tables/fact-issue.ts'
import type { Finding, Remark } from '../tables/finding.ts'
import type { DiffRefusal } from '../tables/refine.ts'
import type { AlertStatement } from './alert-statement.ts'
import type { CaseStatement } from './case-statement.ts'
import type { ChurnStatement } from './churn-statement.ts'
import type { Harm } from './harm.ts'
import type { IngestStatement } from './ingest-statement.ts'
import type { MeasureStatement } from './measure.ts'
import type { ProgrammeStatement } from './programme-finding.ts'
import type { ProjectStatement } from './project-statement.ts'
import type { ProofStatement } from './proof-statement.ts'
import type { RemedyStatement } from './remedy-statement.ts'
import type { ReturnsStatement } from './returns-statement.ts'
import type { SilenceStatement } from './silence-statement.ts'
import type { Statement } from './statement.ts'
import type { TopicStatement } from './topic-statement.ts'
import type { WordsStatement } from './words-found.ts'

/** What can be said of a table: what is wrong with it, what is worth knowing of it, what an edit changes. */
export type TableStatement = Exclude<Finding | Remark | FactIssue | Change | DiffRefusal, ParseIssue>

/** What is said of working time: how it was counted, and what is wrong with a calendar or an extension. */
export type WorkingTimeStatement = CalendarStatement | CalendarFlaw | ExtensionRefused

/** Everything this library can put into words. */
export type Sayable =
  | Statement
  | AlertStatement
  | RemedyStatement
  | ParseIssue
  | TableStatement
  | MeasureStatement
  | WorkingTimeStatement
  | WordsStatement
  | SilenceStatement
  | ChurnStatement
  | IngestStatement
  | CaseStatement
  | ProgrammeStatement
  | ProofStatement
  | ProjectStatement
  | ReturnsStatement
  | TopicStatement
  | Harm
