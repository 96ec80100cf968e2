import { describe, expect } from 'vitest'
import { tableIssues } from '../../../src/tables/check-table.ts'
import { compile } from '../../../src/tables/compile.ts'
import type { Facts } from '../../../src/tables/facts.ts'
import type { Table, Verified } from '../../../src/tables/table.ts'
import { anyTable, closed, everyFact } from '../../arbitraries/tables.ts'
import { prop } from '../../support/prop.ts'
import { cellMet, decided, grouped, matching } from './oracle.ts'

const sound = anyTable({ columns: 3, rows: 6 })
  .map(closed)
  .filter((table) => tableIssues(table).length === 0 && everyFact(table.columns).length < 250)

describe('decide beside reading every row', () => {
  prop([sound], { numRuns: 40 })('a decision is what the rows say', (table) => {
    const { decide, decideUnknown } = compile(table as Verified<Table>)
    for (const facts of everyFact(table.columns)) {
      const decision = decide(facts as never)
      const rows = matching(table, facts)
      expect(decision.output).toBe(decided(table, facts))
      expect([decision.row, ...decision.overridden.map(({ row }) => row)].sort()).toEqual(
        rows.map(({ id }) => id).sort(),
      )
      const better = table.rows.filter(
        ({ then }) => table.outputs.indexOf(then) < table.outputs.indexOf(decision.output),
      )
      const failed = (row: Table['rows'][number]): readonly string[] =>
        Object.keys(table.columns).filter((name) => !cellMet(row.when[name], facts[name]))
      expect(decision.whyNot).toEqual(
        better.flatMap((row) =>
          failed(row).length === 0 ? [] : [{ row: row.id, output: row.then, failed: failed(row) }],
        ),
      )
      expect(decideUnknown(facts)).toEqual({ _tag: 'Right', right: decision })
      expect(decide(facts as never)).toBe(decision)
    }
  })

  prop([sound], { numRuns: 40 })('because is enough', (table) => {
    const { decide } = compile(table as Verified<Table>)
    const facts = everyFact(table.columns)
    const outputs = facts.map((one) => decided(table, one))
    const decisions = facts.map((one) => decide(one as never))
    for (const decision of new Set(decisions)) {
      const { because, output } = decision
      const met = facts.map((one) => because.every(({ column, cell }) => cellMet(cell, one[column])))
      expect(met.every((meets, place) => !meets || outputs[place] === output)).toBe(true)
      expect(decisions.every((own, place) => own !== decision || met[place])).toBe(true)
    }
  })

  prop([sound], { numRuns: 40 })('nothing can be left out of because', (table) => {
    const { decide } = compile(table as Verified<Table>)
    const facts = everyFact(table.columns)
    const outputs = facts.map((one) => decided(table, one))
    for (const { because, output } of new Set(facts.map((one) => decide(one as never))))
      for (const left of because)
        expect(
          facts.some(
            (other, place) =>
              outputs[place] !== output &&
              because.every(({ column, cell }) => column === left.column || cellMet(cell, other[column])),
          ),
        ).toBe(true)
  })

  prop([sound], { numRuns: 60 })('flips are all the single changes there are', (table) => {
    const { decide } = compile(table as Verified<Table>)
    const facts = everyFact(table.columns)
    const names = Object.keys(table.columns)
    for (const name of names) {
      const rest = (one: Facts): string => JSON.stringify(names.map((key) => (key === name ? 0 : [one[key]])))
      for (const group of grouped(facts, rest).values())
        for (const one of group) {
          const { flips, output } = decide(one as never)
          const own = flips.filter(({ column }) => column === name)
          const said = group.map((other) => [
            ...new Set(own.filter(({ cell }) => cellMet(cell, other[name])).map((flip) => flip.output)),
          ])
          const outputs = group.map((other) => decided(table, other))
          expect(said).toEqual(outputs.map((to) => (to === output ? [] : [to])))
        }
    }
  })
})
