import type { Condition, Decision } from '../../tables/deciding/decision.ts'
import type { ConditionStatement, Statement } from '../statements/statement.ts'

/**
 * Everything a decision of any table is explained by (任意决策表的理由): a condition of `matched` or `because`, a change
 * of `flips`, a row of `overridden` or `whyNot`.
 */
export type TableReason = Condition | Decision['flips'][number] | GaveWay | Decision['whyNot'][number]
type GaveWay = Decision['overridden'][number]

/** Words a reason by the sentences statements have; only for a row that gave way a language needs one more. */
export const sayReasonWith =
  (sayStatement: (said: Statement) => string, gaveWay: (row: string, output: string) => string) =>
  (reason: TableReason): string => {
    if ('column' in reason) {
      const { column, cell } = reason
      const condition: ConditionStatement = { _tag: 'ColumnIs', column, cell }
      return sayStatement('output' in reason ? { _tag: 'WouldBe', outcome: reason.output, if: condition } : condition)
    }
    const { row, output } = reason
    return 'failed' in reason
      ? sayStatement({ _tag: 'NotReached', row, outcome: output, failed: reason.failed })
      : gaveWay(row, output)
  }
