import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { safetyFirstTriage } from '../../../src/policies/inner-loop/triage.ts'
import { fingerprint } from '../../../src/tables/shape/fingerprint.ts'
import type { Table } from '../../../src/tables/shape/table.ts'
import { cli } from '../../support/cli.ts'

const sample = (name: string): string =>
  readFileSync(new URL(`../../../samples/policies/${name}`, import.meta.url), 'utf8')
const files = {
  'literal.json': sample('to-the-letter.json'),
  'acme.json': sample('acme-1.1.0.json'),
  'bad.json': JSON.stringify({
    ...safetyFirstTriage,
    hit: 'any',
    rows: [{ ...safetyFirstTriage.rows[0], then: 'P9' }],
  }),
}
const check = async (...argv: readonly string[]) => cli(['policy', 'check', ...argv], files)

describe('policy check', () => {
  it('shows the gap of the article’s three sentences, with an example (A2.3)', async () => {
    const { code, out, error } = await check('literal.json')
    expect([code, error]).toEqual([1, ''])
    expect(out.split('\n').slice(1)).toEqual([
      '3 columns, 4 rows, hit policy mostUrgent',
      '1 finding:',
      '  no row decides score 7–10 or missing',
      '    for example: score 7, customer value standard, red flags none',
      '',
    ])
  })
  it('says the same in Chinese', async () => {
    const { out } = await check('literal.json', '--locale', 'zh-CN')
    expect(out.split('\n').slice(1)).toEqual([
      '3 列，4 行，命中策略 mostUrgent',
      '1 处缺陷：',
      '  没有任何规则行判定：打分 7–10 或 缺失',
      '    例如：打分 7，客户价值 普通，红线 无',
      '',
    ])
  })
  it('proves what is sound and tells what is worth knowing', async () => {
    const { code, out } = await check('acme.json')
    expect(code).toBe(0)
    expect(out).toContain('Proved: every fact is decided (45 classes of facts).')
    expect(out).toContain('Witnesses: 7 cases for rows')
    expect(out).toContain('“high-value-passive”, “no-detractor” all match')
  })
  it('proves every shipped policy, each by its fingerprint', async () => {
    for (const name of ['strict', 'safety-first', 'unlawful-fraud', 'standard-routing'])
      expect((await check(name)).code).toBe(0)
    const ref = fingerprint(safetyFirstTriage as unknown as Table)
    expect((await check('safety-first')).out.split('\n')[0]).toBe(`safety-first-triage@1.0.0 (${ref})`)
  })
  it('names every mistake in the writing with its path', async () => {
    const { code, out } = await check('bad.json')
    expect(code).toBe(1)
    expect(out.split('\n')).toEqual([
      'bad.json: 2 findings:',
      '  hit: expected one of unique, first, mostUrgent, found "any"',
      '  rows.0.then: expected one of P0, P1, P2, noCase, found "P9"',
      '',
    ])
    const json: unknown = JSON.parse((await check('bad.json', '--json')).out)
    expect(json).toMatchObject({
      file: 'bad.json',
      proved: false,
      findings: [
        { says: expect.stringContaining('hit: '), finding: { _tag: 'NotOneOf', path: ['hit'] } },
        { finding: { path: ['rows', 0, 'then'] } },
      ],
    })
  })
  it('writes JSON with the proof, the remarks and the witnesses themselves', async () => {
    const { code, out } = await check('strict', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      proved: true,
      table: { id: 'strict-detractor-triage', version: '1.0.0' },
      columns: ['score', 'valueTier', 'redFlags', 'complaint'],
      rows: 5,
      hit: 'mostUrgent',
      findings: [],
      remarks: [
        { remark: { _tag: 'IrrelevantColumn', column: 'complaint' } },
        { remark: { _tag: 'Conflict', resolvedBy: 'mostUrgent' } },
      ],
      witnesses: { rows: expect.arrayContaining([expect.objectContaining({ row: 'standard-mild' })]) },
    })
    expect(JSON.parse((await check('literal.json', '--json')).out)).toMatchObject({
      proved: false,
      findings: [{ finding: { _tag: 'Gap', witness: { score: 7 } } }],
    })
  })
  it('shows both sides of a step that breaks a promise, and the first twenty findings only', async () => {
    const falling = {
      id: 't',
      version: '1',
      columns: { n: { kind: 'int', from: 0, to: 99 } },
      outputs: ['P0', 'P1'],
      hit: 'unique',
      expect: { monotone: { n: 'moreUrgent' } },
      rows: [
        { id: 'a', when: { n: { le: 4 } }, then: 'P0', source: 's' },
        { id: 'b', when: { n: { ge: 5 } }, then: 'P1', source: 's' },
      ],
    }
    const holes = {
      ...falling,
      expect: {},
      rows: Array.from({ length: 25 }, (_, index) => ({
        id: `r${index}`,
        when: { n: { ge: 4 * index, le: 4 * index } },
        then: 'P0',
        source: 's',
      })),
    }
    const ran = async (table: object) => cli(['policy', 'check', 't.json'], { 't.json': JSON.stringify(table) })
    expect((await ran(falling)).out).toContain('for example: n 4 → n 5')
    const many = await ran({ ...holes, rows: holes.rows.map((row) => ({ ...row, then: 'P9' })) })
    expect(many.out.split('\n').at(-2)).toBe('  … and 5 more: --json shows all.')
    expect((await ran(holes)).code).toBe(1)
  })
})
