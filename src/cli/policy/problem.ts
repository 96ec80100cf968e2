import type { ProgrammeFileIssue } from '../../explain/programme/programme-file.ts'
import type { Finding } from '../../tables/questions/finding.ts'
import type { DiffRefusal } from '../../tables/questions/refine.ts'
import type { TableIssue } from '../../tables/reading/table-issue.ts'
import type { CliProblem, RowProblem } from '../kit/problem.ts'

/** Why a table, a history or facts cannot be worked on, in the command's own words. */
export type OwnProblem =
  | {
      readonly _tag: 'TableMissing'
      readonly file: string
      readonly nearest?: string
      readonly shipped: readonly string[]
    }
  | { readonly _tag: 'TextTooLarge'; readonly file: string; readonly limit: number }
  | { readonly _tag: 'TextNotUtf8'; readonly file: string; readonly offset: number; readonly byte: string }
  | { readonly _tag: 'JsonBroken'; readonly file: string; readonly detail: string }
  | { readonly _tag: 'WordTooLong'; readonly file: string; readonly limit: number }
  | { readonly _tag: 'MoreFindings'; readonly file: string; readonly count: number }
  | { readonly _tag: 'HistoryEmpty'; readonly file: string }
  | { readonly _tag: 'HistoryUnusable'; readonly file: string; readonly read: number }
  | {
      readonly _tag: 'ClockOutputUnknown'
      readonly output: string
      readonly nearest?: string
      readonly outputs: readonly string[]
    }
  /** One file is a table, the other a whole programme. */
  | { readonly _tag: 'KindsDiffer'; readonly table: string; readonly programme: string }
  /** A record names a column that the start of the file did not have. */
  | { readonly _tag: 'KeyTooLate'; readonly column: string; readonly looked: number }

/** What the library words: something about a table, or why two cannot be compared. */
export type WordedProblem =
  | { readonly _tag: 'TableUnfit'; readonly file: string; readonly finding: Finding }
  | { readonly _tag: 'ProgrammeUnfit'; readonly file: string; readonly issue: ProgrammeFileIssue }
  | { readonly _tag: 'NotComparable'; readonly refusal: DiffRefusal }
  | { readonly _tag: 'FactUnfit'; readonly issue: TableIssue }

/** What keeps one record of a history from being counted. */
export type RecordProblem =
  | RowProblem
  | Extract<OwnProblem, { readonly _tag: 'KeyTooLate' }>
  | Extract<WordedProblem, { readonly _tag: 'FactUnfit' }>

export type PolicyProblem = CliProblem | OwnProblem | WordedProblem
