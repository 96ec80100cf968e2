import { describe, expect } from 'vitest'
import { isRecord } from '../../../src/cli/read/json/json-values.ts'
import { compile } from '../../../src/tables/deciding/compile.ts'
import { tallyCells } from '../../../src/tables/questions/history.ts'
import { impact } from '../../../src/tables/questions/impact.ts'
import { verify } from '../../../src/tables/questions/verify.ts'
import { fromJson } from '../../../src/tables/reading/from-json.ts'
import type { Facts } from '../../../src/tables/shape/facts.ts'
import type { Table } from '../../../src/tables/shape/table.ts'
import { anyTable, closed, editedTable, everyFact } from '../../arbitraries/tables.ts'
import { asyncProp, cli } from '../../support/cli.ts'
import { fc } from '../../support/prop.ts'

const isWritten = (table: Table): boolean => fromJson(table)._tag === 'Right'
const size = { columns: 3, rows: 4 }
const written = anyTable(size).filter(isWritten)
const edited = editedTable(size).filter((tables) => tables.every(isWritten))
const jsonOut = (out: string): Readonly<Record<string, unknown>> => {
  const json: unknown = JSON.parse(out)
  return isRecord(json) ? json : {}
}

const csvOf = ({ columns }: Table, facts: readonly Facts[]): string => {
  const names = Object.keys(columns)
  const cell = (value: Facts[string] | undefined): string =>
    value === undefined ? '' : typeof value === 'object' ? `"${value.join(',') || '[]'}"` : `${value}`
  return [names.join(','), ...facts.map((one) => names.map((name) => cell(one[name])).join(','))].join('\n')
}
const formats = {
  'h.json': (_table: Table, facts: readonly Facts[]) => JSON.stringify(facts),
  'h.ndjson': (_table: Table, facts: readonly Facts[]) => facts.map((one) => JSON.stringify(one)).join('\n'),
  'h.csv': csvOf,
} as const

describe('policy check', () => {
  asyncProp(written, 40)('proves exactly the tables that verify accepts', async (table) => {
    const { code, out } = await cli(['policy', 'check', 't.json', '--json'], {
      't.json': JSON.stringify(table),
    })
    const accepted = verify(table)._tag === 'Right'
    expect([code, jsonOut(out)['proved']]).toEqual([accepted ? 0 : 1, accepted])
  })
  asyncProp(
    fc.oneof(
      fc.json(),
      fc.string(),
      written.map((table) => JSON.stringify({ ...table, hit: 1 })),
    ),
    60,
  )('ends anything that is no table with code 1 and words', async (text) => {
    for (const argv of [
      ['check', 't.json'],
      ['diff', 't.json', 't.json'],
      ['explain', 't.json', '--facts', '{}'],
    ]) {
      const { code, out, error } = await cli(['policy', ...argv], { 't.json': text })
      expect(code).toBe(1)
      expect(out + error).toMatch(/^(?:voc-rules: |Not started, |t\.json: )/u)
    }
  })
})

describe('policy diff', () => {
  asyncProp(written, 30)('says nothing of a file and itself', async (table) => {
    const { code, out } = await cli(['policy', 'diff', 't.json', 't.json', '--json'], {
      't.json': JSON.stringify(table),
    })
    expect(code).toBe(0)
    expect(jsonOut(out)).toMatchObject({ changes: [], version: { _tag: 'NothingEdited' } })
  })
  asyncProp(fc.tuple(edited, fc.constantFrom('h.json' as const, 'h.ndjson' as const, 'h.csv' as const)), 30)(
    'weighs a file of facts as the library weighs the facts, whatever the format',
    async ([[a, b], file]) => {
      const facts = everyFact(a.columns).slice(0, 60)
      const { code, out } = await cli(['policy', 'diff', 'a.json', 'b.json', '--history', file, '--json'], {
        'a.json': JSON.stringify(a),
        'b.json': JSON.stringify(b),
        [file]: formats[file](a, facts),
      })
      const weighed = impact(a, b)({ facts })
      const { transitions, outputs } = weighed._tag === 'Right' ? weighed.right : { transitions: [], outputs: [] }
      const blank = file === 'h.csv' && Object.keys(a.columns).length === 1
      expect(code).toBe(0)
      if (!blank)
        expect(jsonOut(out)['history']).toMatchObject({
          used: facts.length,
          rejected: 0,
          transitions,
          outputs,
        })
    },
  )
  asyncProp(edited, 20)('weighs counts as the library weighs them', async ([a, b]) => {
    const cells = tallyCells(a)(everyFact(a.columns).slice(0, 60) as never)
    const { out } = await cli(['policy', 'diff', 'a.json', 'b.json', '--history', 'h.json', '--json'], {
      'a.json': JSON.stringify(a),
      'b.json': JSON.stringify(b),
      'h.json': JSON.stringify(cells),
    })
    const weighed = impact(a, b)({ cells })
    expect(weighed._tag).toBe('Right')
    if (weighed._tag === 'Right')
      expect(jsonOut(out)['history']).toMatchObject({
        used: cells.length,
        rejected: 0,
        cases: weighed.right.cases,
        transitions: weighed.right.transitions,
      })
  })
  const cell = fc.constantFrom('', '3', '９', '11', 'x', 'high', '高价值', 'legal;安全', '[]', '"', '"a\nb"', '1e3')
  const history = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 20 })
  asyncProp(history, 40)('uses or rejects every record it reads, and every case ends somewhere', async (rows) => {
    const text = ['score,valueTier,redFlags', '2,high,', ...rows.map((row) => row.join(','))].join('\n')
    const ran = async (...more: readonly string[]) =>
      cli(['policy', 'diff', 'strict', 'safety-first', '--history', 'h.csv', ...more], { 'h.csv': text })
    const { code, out } = await ran('--json')
    expect(code).toBe(0)
    const { read, used, rejected, rejects, transitions, outputs } = jsonOut(out)['history'] as {
      readonly [K in 'read' | 'used' | 'rejected']: number
    } & {
      readonly rejects: readonly {
        readonly line: number
        readonly problems: readonly { readonly says: string }[]
      }[]
      readonly transitions: readonly { readonly cases: { readonly low: number } }[]
      readonly outputs: readonly { readonly before: { readonly low: number } }[]
    }
    expect(read).toBe(used + rejected)
    expect(rejects).toHaveLength(rejected)
    expect(transitions.reduce((sum, { cases }) => sum + cases.low, 0)).toBe(used)
    expect(outputs.reduce((sum, { before }) => sum + before.low, 0)).toBe(used)
    for (const { line, problems } of rejects) {
      expect(line).toBeGreaterThan(1)
      for (const { says } of problems) expect(says).not.toMatch(/^$|undefined/u)
    }
    expect((await ran()).out).toContain(`${used} used, ${rejected} rejected`)
  })
})

describe('policy explain', () => {
  asyncProp(
    written.map(closed).filter((table) => verify(table)._tag === 'Right'),
    20,
  )('decides each case as the library does, and says every reason in both languages', async (table) => {
    const verified = verify(table)
    if (verified._tag === 'Left') return
    const { decide } = compile(verified.right)
    const facts = everyFact(table.columns).slice(0, 12)
    const files = { 't.json': JSON.stringify(table), 'f.json': JSON.stringify(facts) }
    const argv = ['policy', 'explain', 't.json', '--facts', '@f.json']
    const { code, out } = await cli([...argv, '--json'], files)
    expect(code).toBe(0)
    expect(jsonOut(out)['cases']).toMatchObject(facts.map((one) => ({ facts: one, decision: decide(one as never) })))
    for (const locale of ['en', 'zh-CN']) {
      const said = await cli([...argv, '--locale', locale], files)
      expect(said.out).not.toMatch(/undefined|\[object|NaN/u)
      for (const { row } of facts.map((one) => decide(one as never))) expect(said.out).toContain(`“${row}”`)
    }
  })
})
