import { factIssues } from '../reading/fact-issue.ts'
import type { Facts } from '../shape/facts.ts'
import { holds, type Value } from '../shape/holds.ts'
import { memberAt } from '../shape/record.ts'
import type { Table } from '../shape/table.ts'
import { cellIn, partOf } from '../space/space.ts'

/**
 * What a table that nobody has verified decides, read row by row; nothing where no row matches, or where
 * the facts are not of its columns. Facts of other columns are left aside; `null` stands for missing.
 */
export const outputFor = (table: Table): ((facts: Facts) => string | undefined) => {
  const { rows } = partOf(table, 0)
  const names = Object.keys(table.columns)
  return (facts) => {
    const own = Object.fromEntries(names.map((name) => [name, (memberAt(facts, name) ?? undefined) as Value]))
    if (factIssues(table.columns, own).length > 0) return undefined
    return rows.find((row) => names.every((name) => holds(cellIn(row, name), own[name])))?.then
  }
}
