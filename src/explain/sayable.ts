import type { CalendarFlaw } from '../calendar/rules/issue.ts'
import type { CalendarStatement } from '../calendar/rules/statement.ts'
import type { ParseIssue } from '../core/parse-issue.ts'
import type { ExtensionRefused } from '../inner-loop/sla/extend.ts'
import type { Change } from '../tables/questions/diff.ts'
import type { Finding, Remark } from '../tables/questions/finding.ts'
import type { DiffRefusal } from '../tables/questions/refine.ts'
import type { FactIssue } from '../tables/reading/fact-issue.ts'
import type { Harm } from './programme/harm.ts'
import type { ProgrammeFileStatement } from './programme/programme-file.ts'
import type { ProgrammeStatement } from './programme/programme-finding.ts'
import type { AlertStatement } from './statements/alert-statement.ts'
import type { CaseStatement } from './statements/case-statement.ts'
import type { ChurnStatement } from './statements/churn-statement.ts'
import type { IngestStatement } from './statements/ingest-statement.ts'
import type { MeasureStatement } from './statements/measure.ts'
import type { ProjectStatement } from './statements/project-statement.ts'
import type { ProofStatement } from './statements/proof-statement.ts'
import type { RemedyStatement } from './statements/remedy-statement.ts'
import type { ReturnsStatement } from './statements/returns-statement.ts'
import type { SilenceStatement } from './statements/silence-statement.ts'
import type { Statement } from './statements/statement.ts'
import type { TopicStatement } from './statements/topic-statement.ts'
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
  | ProgrammeFileStatement
  | ProofStatement
  | ProjectStatement
  | ReturnsStatement
  | TopicStatement
  | Harm
