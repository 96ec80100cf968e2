import type { PolicyRef } from '../../core/source-ref.ts'
import type { Cell } from '../shape/cell.ts'

/** Which table decided: its name, its version, and the fingerprint of its exact text. */
export interface TableRef extends PolicyRef {
  readonly fingerprint: string
}

/** A condition on one column. */
export interface Condition<Name extends string = string> {
  readonly column: Name
  readonly cell: Cell
}

/**
 * What a table decided, and why (决策与解释). Data that depends on the class of the facts only: the same object
 * serves every fact of the class, and the facts themselves are not in it.
 */
export interface Decision<O extends string = string, Name extends string = string> {
  readonly output: O
  /** The row that decided. */
  readonly row: string
  /** The cells of that row. */
  readonly matched: readonly Condition<Name>[]
  /**
   * Conditions that are enough for this output and of which none can be left out: facts that meet them all
   * always get it, facts that meet all but one need not.
   */
  readonly because: readonly Condition<Name>[]
  /** Rows that matched too and gave way. */
  readonly overridden: readonly { readonly row: string; readonly output: O }[]
  /**
   * Rows that would have gone before, and the columns that kept them from matching: where the first row wins those
   * further up, else those that are more urgent.
   */
  readonly whyNot: readonly { readonly row: string; readonly output: O; readonly failed: readonly Name[] }[]
  /** Every change of one column alone that leads to another output. */
  readonly flips: readonly (Condition<Name> & { readonly output: O })[]
  readonly policy: TableRef
}
