import * as fc from 'fast-check'
import type { Cell } from '../../tables/shape/cell.ts'
import type { Column, Columns, KnownColumn } from '../../tables/shape/column.ts'
import type { Value } from '../../tables/shape/holds.ts'
import type { FactsOf, Table } from '../../tables/shape/table.ts'
import { boundsIn } from '../../tables/space/atoms.ts'

/**
 * Facts a table can be asked about: every value of every column, bounds and their neighbours among them.
 *
 * @example
 * const rule = triage(safetyFirstTriage)
 * law('every case has an answer', factsOf(safetyFirstTriage), (facts) =>
 *   safetyFirstTriage.outputs.includes(rule(facts).output)).check({ numRuns: 20 }) // => undefined
 */
export const factsOf = <Cs extends Columns>(
  table: Pick<Table<Cs, string>, 'columns' | 'rows'>,
): fc.Arbitrary<FactsOf<Cs>> => {
  const named = Object.entries(table.columns as Columns)
  const drawn = named.map(([name, column]) => [name, factIn(column, cellsOf(table, name))] as const)
  const known = drawn.filter(([name]) => table.columns[name]?.kind !== 'maybe').map(([name]) => name)
  return fc.record(Object.fromEntries(drawn), {
    requiredKeys: known,
    noNullPrototype: true,
  }) as unknown as fc.Arbitrary<FactsOf<Cs>>
}

/** One value of a column, never the missing one. */
const factIn = (column: Column, cells: readonly Cell[]): fc.Arbitrary<Value> => {
  const known: KnownColumn = column.kind === 'maybe' ? column.column : column
  switch (known.kind) {
    case 'int':
      return fc.integer({ min: known.from, max: known.to })
    case 'real':
      return fc.oneof(
        fc.constantFrom(0, ...boundsIn(cells).flatMap((bound) => [bound, bound - 1e-6, bound + 1e-6])),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      )
    case 'oneOf':
      return fc.constantFrom(...known.values)
    case 'subsetOf':
      return fc.subarray([...known.values])
  }
}

const cellsOf = (table: { readonly rows: Table['rows'] }, name: string): readonly Cell[] =>
  table.rows.flatMap((row) => (row.when[name] === undefined ? [] : [row.when[name] as Cell]))
