import type { NonEmpty } from '../core/parse-issue.ts'
import type { Condition } from './decision.ts'

/** What keeps a table from being trusted (表的缺陷). */
export type Finding =
  /** Facts that no row decides; the witness is one of them. */
  | { readonly _tag: 'Gap'; readonly region: readonly Condition[] }
  /** Facts that two rows of a `unique` table both decide. */
  | {
      readonly _tag: 'Conflict'
      readonly rows: readonly [string, string]
      readonly region: readonly Condition[]
    }
  /** A row that never decides anything. */
  | { readonly _tag: 'Unreachable'; readonly row: string }
  /** A cell about values its column does not have, or of a kind that does not fit it. */
  | { readonly _tag: 'CellDoesNotFit'; readonly row: string; readonly column: string }
  | { readonly _tag: 'ColumnUnknown'; readonly row: string; readonly column: string }
  | { readonly _tag: 'OutputUnknown'; readonly row: string; readonly output: string }
  | { readonly _tag: 'RowIdRepeated'; readonly row: string }
  /** More combinations than are looked at. */
  | { readonly _tag: 'TooLarge'; readonly combinations: number; readonly limit: number }

export type Findings = NonEmpty<Finding>
