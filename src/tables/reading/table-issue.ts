import type { ParseIssue, Path } from '../../core/parse-issue.ts'
import type { KeyUnknown, NotANumber } from './issue-kinds.ts'

interface At {
  readonly path: Path
}

/** What is wrong with the writing of a table (表的书写缺陷), and where in its JSON. */
export type TableIssue =
  | ParseIssue
  | NotANumber
  | KeyUnknown
  /** A list or record that must name something names nothing. */
  | (At & { readonly _tag: 'NothingNamed' })
  /** The same name again in one list. */
  | (At & { readonly _tag: 'Repeated'; readonly received: string })
  /** A cell that holds of no value of its column. */
  | (At & { readonly _tag: 'CellContradictory' })
  /** A column name objects do not keep in place: `__proto__`, or digits only. */
  | (At & { readonly _tag: 'NameUnfit'; readonly received: string })
  /** Urgency cannot go one way along a column that has no order. */
  | (At & { readonly _tag: 'ColumnUnordered' })
  | (At & { readonly _tag: 'TooMany'; readonly count: number; readonly limit: number })

/** How large a table may be written; whether it can be decided in reason is for `verify` to find out. */
export const limits = { columns: 32, rows: 2000, outputs: 256, words: 1000, setWords: 8 } as const
