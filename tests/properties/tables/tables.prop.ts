import { describe, expect } from 'vitest'
import { say } from '../../../src/locales/en.ts'
import { say as sayInChinese } from '../../../src/locales/zh-CN.ts'
import { compile } from '../../../src/tables/deciding/compile.ts'
import { coverage } from '../../../src/tables/questions/coverage.ts'
import { diff } from '../../../src/tables/questions/diff.ts'
import { tallyCells } from '../../../src/tables/questions/history.ts'
import { remarksOn } from '../../../src/tables/questions/remarks.ts'
import { verify } from '../../../src/tables/questions/verify.ts'
import { witnesses } from '../../../src/tables/questions/witnesses.ts'
import { tableIssues } from '../../../src/tables/reading/check-table.ts'
import { fromJson } from '../../../src/tables/reading/from-json.ts'
import type { Facts } from '../../../src/tables/shape/facts.ts'
import { fingerprint } from '../../../src/tables/shape/fingerprint.ts'
import type { Table, Verified } from '../../../src/tables/shape/table.ts'
import { within } from '../../../src/tables/space/region.ts'
import { anyTable, closed, editedTable, everyFact } from '../../arbitraries/tables.ts'
import { fc, prop } from '../../support/prop.ts'

const size = { columns: 3, rows: 5 }
const differOnlyIn = (column: string, one: Facts, other: Facts): boolean =>
  JSON.stringify({ ...one, [column]: 0 }) === JSON.stringify({ ...other, [column]: 0 })
const sound = anyTable(size)
  .map(closed)
  .filter((table) => verify(table)._tag === 'Right' && everyFact(table.columns).length < 250) as fc.Arbitrary<
  Verified<Table>
>

describe('fingerprints', () => {
  prop([anyTable(size), anyTable(size)], { numRuns: 60 })(
    'a fingerprint survives JSON and changes with the table',
    (a, b) => {
      expect(fingerprint(a)).toMatch(/^[0-9a-f]{16}$/)
      expect(fingerprint(JSON.parse(JSON.stringify(a)) as Table)).toBe(fingerprint(a))
      const backwards = Object.fromEntries(Object.entries(a).reverse()) as unknown as Table
      expect(fingerprint(backwards)).toBe(fingerprint(a))
      expect(fingerprint(a) === fingerprint(b)).toBe(JSON.stringify(a) === JSON.stringify(b))
      expect(fingerprint({ ...a, version: '1.0.1' })).not.toBe(fingerprint(a))
      const turned = { ...a, columns: Object.fromEntries(Object.entries(a.columns).reverse()) }
      expect(fingerprint(turned) === fingerprint(a)).toBe(Object.keys(a.columns).length === 1)
    },
  )
})

/** Any JSON, and tables with a hole, a stranger or nonsense somewhere. */
const nearly = fc
  .tuple(anyTable(size), fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), fc.jsonValue({ maxDepth: 2 }))
  .map(([table, way, graft]) => grafted(table, way, graft))

const grafted = (value: unknown, way: readonly number[], graft: unknown): unknown => {
  const [turn, ...rest] = way
  if (turn === undefined || typeof value !== 'object' || value === null) return graft
  const keys = Object.keys(value)
  const key = keys[turn % Math.max(1, keys.length)] ?? 'new'
  const grown = grafted((value as { readonly [key: string]: unknown })[key], rest, graft)
  return Array.isArray(value)
    ? value.map((member: unknown, index) => (`${index}` === key ? grown : member))
    : { ...value, [key]: grown }
}

describe('reading tables', () => {
  prop([fc.oneof(fc.anything(), nearly)], { numRuns: 300 })('anything at all is read or refused', (value) => {
    const read = fromJson(value)
    if (read._tag === 'Left') {
      for (const issue of read.left) {
        expect(say(issue)).not.toMatch(/^undefined|\[object/)
        expect(sayInChinese(issue).length).toBeGreaterThan(2)
      }
      return
    }
    expect(fromJson(JSON.parse(JSON.stringify(read.right)))).toEqual(read)
    verify(read.right)
  })
})

describe('reading tables for a caller', () => {
  prop([anyTable(size), anyTable(size)], { numRuns: 150 })(
    "a table read for a caller has the caller's columns and no other outputs",
    (table, other) => {
      const read = fromJson(table, { outputs: other.outputs, columns: other.columns })
      const fits =
        table.outputs.every((output) => other.outputs.includes(output)) &&
        JSON.stringify(table.columns) === JSON.stringify(other.columns)
      const sound = tableIssues(table).length === 0
      if (sound && fits) expect(read).toEqual({ _tag: 'Right', right: table })
      else expect(read._tag).toBe('Left')
      if (sound) expect(fromJson(table, table)).toEqual({ _tag: 'Right', right: table })
    },
  )
})

describe('deciding what nobody has checked', () => {
  prop([sound, fc.array(fc.tuple(fc.nat(3), fc.anything()), { maxLength: 4 })], { numRuns: 60 })(
    'facts of any kind are decided or refused and never throw',
    (table, entries) => {
      const { decide, decideUnknown } = compile(table)
      const facts = Object.fromEntries(entries.map(([at, value]) => [`c${at}`, value]))
      const verdict = decideUnknown(facts)
      expect(table.outputs).toContain(decide(facts as never).output)
      if (verdict._tag === 'Right') expect(verdict.right).toBe(decide(facts as never))
    },
  )
  prop([sound], { numRuns: 25 })('facts of one class get one frozen decision that survives JSON', (table) => {
    const { decide, ref } = compile(table)
    for (const facts of everyFact(table.columns)) {
      const decision = decide(facts as never)
      expect(decide({ ...facts } as never)).toBe(decision)
      expect(Object.isFrozen(decision) && Object.isFrozen(decision.because)).toBe(true)
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
      expect(decision.policy).toEqual(ref)
    }
  })
})

describe('witnesses and coverage', () => {
  prop([sound], { numRuns: 40 })('every row and every boundary has a witness', (table) => {
    const found = witnesses(table)
    if (found._tag === 'Left') throw new Error('undecided')
    const { decide } = compile(table)
    expect(found.right.rows.map(({ row }) => row)).toEqual(table.rows.map(({ id }) => id))
    for (const { row, facts, output } of found.right.rows) {
      const decision = decide(facts as never)
      expect(decision.output).toBe(output)
      expect([decision.row, ...decision.overridden.map((one) => one.row)]).toContain(row)
    }
    for (const { column, facts, outputs } of found.right.boundaries) {
      const [before, after] = facts as unknown as readonly [Facts, Facts]
      expect([before, after].map((one) => decide(one as never).output)).toEqual(outputs)
      expect(outputs[0]).not.toBe(outputs[1])
      expect({ ...before, [column]: 0 }).toEqual({ ...after, [column]: 0 })
    }
    const all = everyFact(table.columns)
    for (const name of Object.keys(table.columns)) {
      const ordered = all.filter((one) => typeof one[name] === 'number')
      const flips = ordered.some((one) =>
        decide(one as never).flips.some(({ column, cell }) => column === name && !('missing' in cell)),
      )
      if (flips) expect(found.right.boundaries.map(({ column }) => column)).toContain(name)
    }
  })

  prop([sound], { numRuns: 60 })(
    'witnesses use every row, and test every boundary, that changes an output',
    (table) => {
      const found = witnesses(table)
      if (found._tag === 'Left') throw new Error('undecided')
      const cases = [
        ...found.right.rows.map(({ facts }) => facts),
        ...found.right.boundaries.flatMap(({ facts }) => facts),
      ]
      const idle = new Set(remarksOn(table).flatMap((said) => (said._tag === 'Redundant' ? [said.row] : [])))
      const used = coverage(table)(cases as never)
      expect(used.rowsUnused.filter((row) => !idle.has(row))).toEqual([])
      const { decide } = compile(table)
      const every = everyFact(table.columns)
      for (const { column, between } of used.boundariesUntested) {
        const [below, above] = between.map((cells) => every.filter(within([{ column, cells: cells as never }])))
        for (const one of below ?? [])
          for (const other of (above ?? []).filter((fact) => differOnlyIn(column, one, fact)))
            expect(decide(other as never).output).toBe(decide(one as never).output)
      }
      const complete = coverage(table)(every as never)
      expect(complete.boundariesUntested).toEqual([])
      expect(complete.classes.count).toBe(complete.classes.total)
      expect(coverage(table)([])).toMatchObject({
        classes: { count: 0 },
        rowsUnused: table.rows.map(({ id }) => id),
      })
    },
  )

  prop([sound, fc.array(fc.nat(), { maxLength: 20 })], { numRuns: 60 })(
    'counting cases loses none of them',
    (table, picks) => {
      const all = everyFact(table.columns)
      const facts = picks.map((pick) => all[pick % all.length] as Facts)
      const cells = tallyCells(table)(facts as never)
      expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(facts.length)
      expect(JSON.parse(JSON.stringify(cells))).toEqual(cells)
    },
  )
})

describe('wording', () => {
  prop([sound], { numRuns: 30 })('every reason of a decision has a sentence', (table) => {
    const { decide } = compile(table)
    for (const facts of everyFact(table.columns)) {
      const { matched, because, flips, overridden, whyNot } = decide(facts as never)
      for (const reason of [...matched, ...because, ...flips, ...overridden, ...whyNot])
        for (const sentence of [say(reason), sayInChinese(reason)])
          expect(sentence).not.toMatch(/undefined|\[object|\{/)
    }
  })

  prop([editedTable(size)], { numRuns: 100 })('every finding, remark and change has a sentence', ([a, b]) => {
    if (tableIssues(a).length + tableIssues(b).length > 0) return
    const verdict = verify(a)
    const changed = diff(a, b)
    const told = [
      ...(verdict._tag === 'Left' ? verdict.left : remarksOn(verdict.right)),
      ...(changed._tag === 'Left' ? [changed.left] : changed.right.changes),
    ]
    for (const said of told) {
      expect(say(said)).not.toMatch(/undefined|\[object|\{/)
      expect(sayInChinese(said)).not.toMatch(/undefined|\[object|\{/)
    }
  })
})
