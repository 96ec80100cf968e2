import { describe, expect } from 'vitest'
import { compile } from '../../../src/tables/deciding/compile.ts'
import type { Finding } from '../../../src/tables/questions/finding.ts'
import { remarksOn } from '../../../src/tables/questions/remarks.ts'
import { verify } from '../../../src/tables/questions/verify.ts'
import { tableIssues } from '../../../src/tables/reading/check-table.ts'
import { fromJson } from '../../../src/tables/reading/from-json.ts'
import type { Facts } from '../../../src/tables/shape/facts.ts'
import type { Table, Verified } from '../../../src/tables/shape/table.ts'
import { within } from '../../../src/tables/space/region.ts'
import { anyTable, closed, everyFact, tableOver } from '../../arbitraries/tables.ts'
import { fc, prop } from '../../support/prop.ts'
import { decided, grouped, matching, ranked } from './oracle.ts'

const size = { columns: 3, rows: 6 }
const written = anyTable(size).filter((table) => tableIssues(table).length === 0)
const findingsOf = (table: Table): readonly Finding[] => {
  const verdict = verify(table)
  return verdict._tag === 'Left' ? verdict.left : []
}
const tagged = <T extends Finding['_tag']>(table: Table, tag: T): readonly Extract<Finding, { _tag: T }>[] =>
  findingsOf(table).filter((finding): finding is Extract<Finding, { _tag: T }> => finding._tag === tag)

const inOrder = (table: Table, rows: Table['rows']): readonly string[] =>
  ranked(table).flatMap((row) => (rows.includes(row) ? [row.id] : []))

describe('verify beside reading every row for every fact', () => {
  prop([written], { numRuns: 60 })('gaps are exactly the facts no row decides', (table) => {
    const gaps = tagged(table, 'Gap')
    for (const { region, witness } of gaps) {
      expect(matching(table, witness)).toEqual([])
      expect(within(region)(witness)).toBe(true)
    }
    for (const facts of everyFact(table.columns))
      expect(gaps.some(({ region }) => within(region)(facts))).toBe(matching(table, facts).length === 0)
  })

  prop([written], { numRuns: 40 })('a gap cannot be made larger', (table) => {
    const facts = everyFact(table.columns)
    for (const { region } of tagged(table, 'Gap'))
      for (const side of region) {
        const others = within(region.filter((other) => other !== side))
        const outside = facts.filter((one) => others(one) && !within([side])(one))
        const values = new Set(outside.map((one) => JSON.stringify(one[side.column])))
        for (const value of values)
          expect(
            outside
              .filter((one) => JSON.stringify(one[side.column]) === value)
              .some((one) => matching(table, one).length > 0),
          ).toBe(true)
      }
  })

  prop([anyTable({ ...size, hits: ['unique'] }).filter((table) => tableIssues(table).length === 0)], {
    numRuns: 60,
  })('conflicts are exactly the facts several rows decide', (table) => {
    const conflicts = tagged(table, 'Conflict')
    for (const facts of everyFact(table.columns)) {
      const ids = matching(table, facts).map(({ id }) => id)
      const said = conflicts.filter(({ region }) => within(region)(facts))
      expect(said.length > 0).toBe(ids.length > 1)
      for (const { rows } of said) expect([...rows].sort()).toEqual([...ids].sort())
    }
  })

  prop([written], { numRuns: 60 })('rows that never decide are named with what covers them', (table) => {
    const facts = everyFact(table.columns)
    const found = tagged(table, 'Unreachable')
    const ranked = (id: string): number =>
      table.hit === 'first'
        ? table.rows.findIndex((row) => row.id === id)
        : table.outputs.indexOf(table.rows.find((row) => row.id === id)?.then ?? '')
    const beats = (other: string, id: string): boolean => table.hit !== 'unique' && ranked(other) < ranked(id)
    const dead = table.rows.filter(({ id }) =>
      facts.every((one) => {
        const ids = matching(table, one).map((row) => row.id)
        return !ids.includes(id) || ids.some((other) => beats(other, id))
      }),
    )
    expect(found.map(({ row }) => row)).toEqual(inOrder(table, dead))
    for (const { row, coveredBy } of found) {
      const here = facts.filter((one) => matching(table, one).some(({ id }) => id === row))
      const covers = (some: readonly string[]): boolean =>
        here.every((one) => matching(table, one).some(({ id }) => some.includes(id)))
      expect(covers(coveredBy)).toBe(true)
      for (const one of coveredBy) {
        expect(beats(one, row)).toBe(true)
        expect(covers(coveredBy.filter((other) => other !== one))).toBe(false)
      }
    }
  })

  prop([written], { numRuns: 60 })('verify accepts exactly the tables that decide everything', (table) => {
    const counts = everyFact(table.columns).map((facts) => matching(table, facts).length)
    const decides = counts.every((count) => (table.hit === 'unique' ? count === 1 : count > 0))
    const dead = tagged(table, 'Unreachable').length > 0
    expect(verify(table)._tag).toBe(decides && !dead ? 'Right' : 'Left')
  })

  const ofWords = tableOver({ c0: { kind: 'subsetOf', values: ['a', 'b', 'c'] } }, 4, ['mostUrgent', 'first'])
  const promising = fc.oneof(written.map(closed), written, ofWords.map(closed))
  prop([promising, fc.constantFrom('moreUrgent' as const, 'lessUrgent' as const), fc.nat()], { numRuns: 90 })(
    'a promise of monotony is kept or its breach is shown',
    (plain, direction, pick) => {
      const names = Object.keys(plain.columns)
      const name = names[pick % names.length] as string
      const table: Table = { ...plain, expect: { monotone: { [name]: direction } } }
      if (tableIssues(table).length > 0) return
      const below = (a: unknown, b: unknown): boolean => {
        if (a === undefined || b === undefined || JSON.stringify(a) === JSON.stringify(b)) return false
        if (Array.isArray(a)) return a.every((word) => (b as readonly unknown[]).includes(word))
        const column = plain.columns[name]
        const known = column?.kind === 'maybe' ? column.column : column
        return known?.kind === 'oneOf'
          ? known.values.indexOf(a as string) < known.values.indexOf(b as string)
          : (a as number) < (b as number)
      }
      const wrong = (a: Facts, b: Facts): boolean => {
        const [from, to] = [decided(table, a), decided(table, b)]
        if (from === undefined || to === undefined || !below(a[name], b[name])) return false
        const gain = table.outputs.indexOf(from) - table.outputs.indexOf(to)
        return direction === 'moreUrgent' ? gain < 0 : gain > 0
      }
      const facts = everyFact(table.columns)
      const rest = (one: Facts): string =>
        JSON.stringify(names.map((other) => (other === name ? null : (one[other] ?? 'none'))))
      const groups = grouped(facts, rest)
      const total = facts.every((one) => matching(table, one).length > 0)
      const broken = [...groups.values()].some((group) => group.some((a) => group.some((b) => wrong(a, b))))
      const found = tagged(table, 'NotMonotone')
      if (total) expect(found.length > 0).toBe(broken)
      for (const { column, witness, from, to, region } of found) {
        const [before, after] = witness
        expect(column).toBe(name)
        expect(wrong(before, after)).toBe(true)
        expect([decided(table, before), decided(table, after)]).toEqual([from, to])
        expect(within(region)(before)).toBe(true)
        expect(rest(before)).toBe(rest(after))
      }
    },
  )
})

const sound = anyTable(size)
  .map(closed)
  .filter((table) => tableIssues(table).length === 0)

describe('remarks beside leaving things out', () => {
  prop([sound], { numRuns: 40 })('a row is redundant when leaving it out changes no output', (table) => {
    const remarks = remarksOn(table as Verified<Table>)
    const facts = everyFact(table.columns)
    const idle = table.rows.filter(({ id }) => {
      const without = { ...table, rows: table.rows.filter((row) => row.id !== id) }
      return facts.every((one) => decided(table, one) === decided(without, one))
    })
    expect(remarks.flatMap((said) => (said._tag === 'Redundant' ? [said.row] : []))).toEqual(inOrder(table, idle))
  })

  prop([sound], { numRuns: 40 })('a column is irrelevant when no output depends on it', (table) => {
    const facts = everyFact(table.columns)
    const idle = Object.keys(table.columns).filter((name) => {
      const others = Object.keys(table.columns).filter((other) => other !== name)
      const groups = grouped(facts, (one) => JSON.stringify(others.map((other) => [one[other]])))
      return [...groups.values()].every((group) => new Set(group.map((one) => decided(table, one))).size === 1)
    })
    expect(
      remarksOn(table as Verified<Table>).flatMap((said) => (said._tag === 'IrrelevantColumn' ? [said.column] : [])),
    ).toEqual(idle)
  })

  prop([sound], { numRuns: 40 })('what urgency settles is told wherever rows disagree', (table) => {
    const told = remarksOn(table as Verified<Table>).flatMap((said) => (said._tag === 'Conflict' ? [said] : []))
    for (const facts of everyFact(table.columns)) {
      const rows = matching(table, facts)
      const disagree = new Set(rows.map(({ then }) => then)).size > 1
      const here = told.filter(({ region }) => within(region)(facts))
      expect(here.length > 0).toBe(disagree)
      for (const { outputs, resolvedBy } of here) {
        expect(outputs[0]).toBe(decided(table, facts))
        expect(resolvedBy).toBe(table.hit)
      }
    }
  })
})

describe('order and JSON', () => {
  prop([written.filter(({ hit }) => hit !== 'first'), fc.nat()], { numRuns: 40 })(
    'the order of rows changes nothing unless the first one wins',
    (table, turn) => {
      const by = turn % table.rows.length
      const turned = { ...table, rows: [...table.rows.slice(by), ...table.rows.slice(0, by)].reverse() }
      expect(findingsOf(turned)).toEqual(findingsOf(table))
      if (verify(table)._tag === 'Left') return
      expect(remarksOn(turned as unknown as Verified<Table>)).toEqual(remarksOn(table as Verified<Table>))
      const [one, other] = [compile(table as Verified<Table>), compile(turned as unknown as Verified<Table>)]
      for (const facts of everyFact(table.columns)) {
        const { policy: _one, ...a } = one.decide(facts as never)
        const { policy: _other, ...b } = other.decide(facts as never)
        expect(b).toEqual(a)
      }
    },
  )

  prop([anyTable(size)], { numRuns: 60 })('a table survives JSON', (table) => {
    const again = JSON.parse(JSON.stringify(table)) as Table
    expect(verify(again)).toEqual(verify(table))
    const read = fromJson(again)
    const issues = tableIssues(table)
    expect(read).toEqual(issues.length === 0 ? { _tag: 'Right', right: table } : { _tag: 'Left', left: issues })
  })
})
