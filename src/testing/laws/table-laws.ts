import * as fc from 'fast-check'
import { compile } from '../../tables/deciding/compile.ts'
import type { Decision } from '../../tables/deciding/decision.ts'
import type { Columns } from '../../tables/shape/column.ts'
import { holds, type Value } from '../../tables/shape/holds.ts'
import type { FactsOf, Table, Verified } from '../../tables/shape/table.ts'
import { factsOf } from '../arbitraries/facts.ts'
import { type Law, law } from './law.ts'

type Facts = Readonly<Record<string, Value>>
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * What must hold of every decision a table makes, whatever the table: its explanation can be checked against
 * its rows.
 *
 * @example
 * tableLaws(safetyFirstTriage).map(({ title }) => title)
 * // => ['a decision is what the rows say', 'because holds of the facts', 'because is enough',
 * //    'flips are all the single changes there are',
 * //    'whyNot names the rows that would have gone before and exactly the columns that failed',
 * //    'equal facts get the same frozen decision', 'a decision survives JSON unchanged']
 */
export const tableLaws = <Cs extends Columns, O extends string>(verified: Verified<Table<Cs, O>>): readonly Law[] => {
  const table = verified as unknown as Table
  const decided = compile<Cs, O>(verified).decide
  const decide = (facts: Facts): Decision => decided(facts as FactsOf<Cs>)
  const facts = factsOf(table) as fc.Arbitrary<Facts>
  const two = fc.tuple(facts, facts)
  const meets = (given: Facts, column: string, cell: Parameters<typeof holds>[0]): boolean => holds(cell, given[column])
  const urgency = (output: string): number => table.outputs.indexOf(output)
  const matching = (given: Facts): readonly Table['rows'][number][] =>
    table.rows.filter((row) => Object.keys(table.columns).every((name) => meets(given, name, row.when[name])))

  return [
    law('a decision is what the rows say', facts, (given) => {
      const { row, output, overridden } = decide(given)
      const rows = matching(given)
      const best =
        table.hit === 'first' ? rows[0]?.then : table.outputs.find((one) => rows.some(({ then }) => then === one))
      return (
        output === best &&
        same([row, ...overridden.map((one) => one.row)].sort(), rows.map(({ id }) => id).sort()) &&
        rows.some(({ id, then }) => id === row && then === output)
      )
    }),
    law('because holds of the facts', facts, (given) =>
      decide(given).because.every(({ column, cell }) => meets(given, column, cell)),
    ),
    law('because is enough', two, ([given, other]) => {
      const { because, output } = decide(given)
      const names = Object.keys(table.columns)
      const kept = names.filter((name) =>
        because.some(({ column, cell }) => column === name && !meets(other, name, cell)),
      )
      const mixed = names.map((name) => [name, (kept.includes(name) ? given : other)[name]] as const)
      return decide(Object.fromEntries(mixed.filter(([, value]) => value !== undefined))).output === output
    }),
    law('flips are all the single changes there are', two, ([given, other]) => {
      const { flips, output } = decide(given)
      return Object.keys(table.columns).every((name) => {
        const { [name]: _old, ...rest } = given
        const value = other[name]
        const changed = decide(value === undefined ? rest : { ...rest, [name]: value }).output
        const named = flips.filter(({ column, cell }) => column === name && holds(cell, value))
        return changed === output
          ? named.length === 0
          : named.length > 0 && named.every((flip) => flip.output === changed)
      })
    }),
    law('whyNot names the rows that would have gone before and exactly the columns that failed', facts, (given) => {
      const { whyNot, output, row: winner } = decide(given)
      const above = table.rows.findIndex(({ id }) => id === winner)
      const expected = inOrder(table)
        .filter(({ then }, place) => (table.hit === 'first' ? place < above : urgency(then) < urgency(output)))
        .map((row) => ({
          row: row.id,
          output: row.then,
          failed: Object.keys(table.columns).filter((name) => !meets(given, name, row.when[name])),
        }))
      return same(whyNot, expected)
    }),
    law('equal facts get the same frozen decision', facts, (given) => {
      const decision = decide(given)
      return Object.isFrozen(decision) && Object.isFrozen(decision.because) && decide({ ...given }) === decision
    }),
    law('a decision survives JSON unchanged', facts, (given) => {
      const decision = decide(given)
      return same(JSON.parse(JSON.stringify(decision)), decision)
    }),
  ]
}

/** Rows in the order in which they win: as written, or the most urgent first and then by name. */
const inOrder = ({ hit, outputs, rows }: Table): Table['rows'] =>
  hit === 'first'
    ? rows
    : [...rows].sort((a, b) => outputs.indexOf(a.then) - outputs.indexOf(b.then) || (a.id < b.id ? -1 : 1))
