import { describe, expect } from 'vitest'
import { compile } from '../../../src/tables/deciding/compile.ts'
import { verify } from '../../../src/tables/questions/verify.ts'
import { tableIssues } from '../../../src/tables/reading/check-table.ts'
import type { Facts } from '../../../src/tables/shape/facts.ts'
import type { Table, Verified } from '../../../src/tables/shape/table.ts'
import { within } from '../../../src/tables/space/region.ts'
import { anyTable, closed, everyFact } from '../../arbitraries/tables.ts'
import { fc, prop } from '../../support/prop.ts'
import { cellMet, decided, grouped, matching, ranked } from './oracle.ts'

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
      const urgency = (output: string): number => table.outputs.indexOf(output)
      const order = ranked(table)
      const better = order.filter(({ then }, place) =>
        table.hit === 'first'
          ? place < order.findIndex(({ id }) => id === decision.row)
          : urgency(then) < urgency(decision.output),
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

/** Numbers that try the arithmetic: huge, tiny, zero of both signs, and next to each other. */
const harsh = fc.oneof(
  fc.constantFrom(0, -0, 5e-324, -5e-324, 1e-323, 1, 1 + Number.EPSILON, Number.MAX_VALUE, -Number.MAX_VALUE),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const bounded = fc.oneof(
  harsh.map((ge) => ({ ge })),
  harsh.map((gt) => ({ gt })),
  harsh.map((le) => ({ le })),
  harsh.map((lt) => ({ lt })),
)
const beside = (value: number): readonly number[] => {
  const bits = new DataView(new ArrayBuffer(8))
  bits.setFloat64(0, value)
  const raw = bits.getBigInt64(0)
  return [-1n, 1n].map((step) => {
    bits.setBigInt64(0, raw + step)
    return bits.getFloat64(0)
  })
}

describe('numbers at and beside every cut', () => {
  prop([fc.array(bounded, { minLength: 1, maxLength: 4 })], { numRuns: 200 })(
    'no bound is too large, too small or too close to another',
    (cells) => {
      const plain: Table = {
        id: 'reals',
        version: '1',
        columns: { r: { kind: 'real', unit: 'x' } },
        outputs: ['a', 'b'],
        hit: 'first',
        rows: cells.map((cell, index) => ({
          id: `r${index}`,
          when: { r: cell },
          then: index % 2 === 0 ? 'a' : 'b',
          source: 's',
        })),
      }
      if (tableIssues(plain).length > 0) return
      const bounds = cells.flatMap((cell) => Object.values(cell))
      const values = [...bounds, ...bounds.flatMap(beside), 0].filter(Number.isFinite)
      const verdict = verify(plain)
      const gaps = verdict._tag === 'Left' ? verdict.left.filter((finding) => finding._tag === 'Gap') : []
      for (const r of values)
        expect(gaps.some(({ region }) => within(region)({ r }))).toBe(matching(plain, { r }).length === 0)
      for (const { witness } of gaps) expect(matching(plain, witness)).toEqual([])
      const whole = closed(plain)
      const { decide } = compile(whole as Verified<Table>)
      for (const r of values) expect(decide({ r } as never).output).toBe(decided(whole, { r }))
    },
  )
})
