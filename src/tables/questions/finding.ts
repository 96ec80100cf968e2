import type { NonEmpty } from '../../core/parse-issue.ts'
import type { TableIssue } from '../reading/table-issue.ts'
import type { Facts } from '../shape/facts.ts'
import type { Region } from '../space/region.ts'

/** Two rows or more that match the same facts, the winning one first; `region` is a largest part of those facts. */
export interface Conflict {
  readonly _tag: 'Conflict'
  readonly rows: readonly string[]
  readonly outputs: readonly string[]
  readonly region: Region
  readonly witness: Facts
  /** What settles it; nothing does in a `unique` table. */
  readonly resolvedBy?: 'first' | 'mostUrgent'
}

/** What keeps a table from being trusted (表的缺陷). */
export type Finding =
  | TableIssue
  /** Facts that no row decides: a largest region of them, and one of them. */
  | { readonly _tag: 'Gap'; readonly region: Region; readonly witness: Facts }
  | Conflict
  /** A row that never decides, because these rows always do before it; none of them can be left out. */
  | { readonly _tag: 'Unreachable'; readonly row: string; readonly coveredBy: readonly string[] }
  /** A step up a column that moves the output against the table's promise; `region` is where the step starts. */
  | {
      readonly _tag: 'NotMonotone'
      readonly column: string
      readonly expected: 'moreUrgent' | 'lessUrgent'
      readonly from: string
      readonly to: string
      readonly region: Region
      /** Facts before and after such a step. */
      readonly witness: readonly [Facts, Facts]
    }
  | Unlisted
  | Undecided

/** There is more of the kind of what was listed before. */
export interface Unlisted {
  readonly _tag: 'Unlisted'
}

/** The question needs more looking than the budget allows: no answer is not a good one. */
export interface Undecided {
  readonly _tag: 'Undecided'
  readonly budget: number
}

/** All that keeps a table from being trusted; at least one (全部缺陷). */
export type Findings = NonEmpty<Finding>

/** What is worth knowing of a table that can be trusted (表的提示). */
export type Remark =
  | Conflict
  /** Without this row every decision would have the same output. */
  | { readonly _tag: 'Redundant'; readonly row: string }
  /** No output depends on this column. */
  | { readonly _tag: 'IrrelevantColumn'; readonly column: string }
  | Unlisted
  | Undecided
