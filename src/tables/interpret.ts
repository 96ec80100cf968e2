import type { Facts } from './facts.ts'
import { holds } from './holds.ts'
import { cellIn, partOf } from './space.ts'
import type { Table } from './table.ts'

/** What a table that nobody has verified decides, read row by row; nothing where no row matches. */
export const outputFor = (table: Table): ((facts: Facts) => string | undefined) => {
  const { rows } = partOf(table, 0)
  const names = Object.keys(table.columns)
  return (facts) =>
    rows.find((row) =>
      names.every((name) => holds(cellIn(row, name), Object.hasOwn(facts, name) ? facts[name] : undefined)),
    )?.then
}
