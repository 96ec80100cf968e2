import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { versionVerdict } from '../../../src/cli/policy/diff/version.ts'
import { safetyFirstTriage, strictDetractorTriage } from '../../../src/policies/inner-loop/triage.ts'
import { tallyCells } from '../../../src/tables/questions/history.ts'
import type { Table } from '../../../src/tables/shape/table.ts'
import { cli } from '../../support/cli.ts'

const sample = (name: string): string =>
  readFileSync(new URL(`../../../samples/policies/${name}`, import.meta.url), 'utf8')
const files = {
  'old.json': sample('acme-1.0.0.json'),
  'new.json': sample('acme-1.1.0.json'),
  'literal.json': sample('to-the-letter.json'),
  'cases.json': sample('cases.json'),
  'cases.csv':
    'id,打分,客户价值,红线\n1,８,高价值,\n2,11,high,\n3,7,HIGH,fraud\n4,,,安全、fraud\n5,8,standard,weapons\n6,7\n',
}
const diff = async (argv: readonly string[], more: Readonly<Record<string, string | Uint8Array>> = {}) =>
  cli(['policy', 'diff', ...argv], { ...files, ...more })

describe('policy diff', () => {
  it('names exactly what safety first adds to the article (A4.7)', async () => {
    const { code, out } = await diff(['strict', 'safety-first'])
    expect(code).toBe(0)
    expect(out.split('\n').slice(1, -1)).toEqual([
      '5 changes (regions may overlap):',
      '  P1 → P0 where score 0–3 and customer value standard or missing and red flags with legal or safety',
      '  P2 → P0 where score 4–6 and customer value standard or missing and red flags with legal or safety',
      '  P1 → P0 where score 4–6 and customer value high-value and red flags with legal or safety',
      '  noCase → P0 where score 7–10 or missing and red flags with legal or safety',
      '  noCase → P2 where score missing and red flags without legal or safety and complaint yes',
      'Version: the tables have different names; for one table it would be a minor step: some facts are decided otherwise.',
    ])
  })
  it('weighs the edit on past cases: who moved where, and the load of every clock (A2.8, A2.9)', async () => {
    const { code, out, error } = await diff(['old.json', 'new.json', '--history', 'cases.json'])
    expect([code, error]).toEqual([0, ''])
    expect(out.split('\n').slice(1)).toEqual([
      '1 change (regions may overlap):',
      '  noCase → P2 where score 7–8 and customer value high-value and red flags without legal or safety: 2 cases',
      'Version: a minor step: some facts are decided otherwise; 1.0.0 → 1.1.0 says so.',
      '',
      'cases.json: 8 records read: 8 used, 0 rejected',
      '',
      'before ↓ after →  P0  P1  P2  noCase',
      'P0                 2   ·   ·       ·',
      'P1                 ·   1   ·       ·',
      'P2                 ·   ·   1       ·',
      'noCase             ·   ·   2       2',
      '',
      'cases   before  after   ±',
      'P0           2      2   0',
      'P1           1      1   0',
      'P2           1      3  +2',
      'noCase       4      2  −2',
      '',
      'clock  before  after   ±',
      '4h          3      3   0',
      '24h         1      3  +2',
      '',
    ])
  })
  it('reads histories of people: either language, any width, and every refusal with line and column', async () => {
    const { code, out, error } = await diff(['old.json', 'new.json', '--history', 'cases.csv'])
    expect(code).toBe(0)
    expect(out).toContain('cases.csv: 6 records read: 3 used, 3 rejected')
    expect(error.split('\n')).toEqual([
      'Not looked at: “id”.',
      '3 records were rejected:',
      '  line 3: 打分: expected a whole number from 0 to 10, found 11',
      '  line 6: 红线.0: expected one of legal, safety, fraud, found "weapons"',
      '  line 7: 红线 is missing',
      '',
    ])
    const json: unknown = JSON.parse((await diff(['old.json', 'new.json', '--history', 'cases.csv', '--json'])).out)
    expect(json).toMatchObject({
      old: { file: 'old.json', id: 'acme-triage', version: '1.0.0' },
      new: { proved: true, findings: 0 },
      changes: [{ from: 'noCase', to: 'P2', cases: { low: 2, high: 2 } }],
      version: { _tag: 'VersionRaised', step: 'minor' },
      history: {
        file: 'cases.csv',
        read: 6,
        used: 3,
        rejected: 3,
        unused: ['id'],
        absent: [],
        cases: 3,
        rejects: [{ line: 3 }, { line: 6, problems: [{ problem: { _tag: 'FactUnfit' } }] }, { line: 7 }],
      },
    })
  })
  it('reads other encodings when they are named', async () => {
    const bytes = new Uint8Array([0x73, 0x63, 0x6f, 0x72, 0x65, 0x2c, 0xba, 0xec, 0xcf, 0xdf, 0x0a, 0x38, 0x2c, 0x0a])
    const argv = ['old.json', 'new.json', '--history', 'h.txt', '--input-format', 'csv']
    const { code, out, error } = await diff([...argv, '--encoding', 'gb18030'], { 'h.txt': bytes })
    expect([code, error]).toEqual([0, 'No record has “valueTier”: taken as missing in every case.\n'])
    expect(out).toContain('1 record read: 1 used, 0 rejected')
    const told = await diff(argv, { 'h.txt': bytes })
    expect([told.code, told.out]).toEqual([code, out])
  })
  it('takes counts for cases, as low–high where the edit cuts them', async () => {
    const facts = [
      { score: 7, valueTier: 'high', redFlags: [] },
      { score: 9, valueTier: 'high', redFlags: [] },
    ] as const
    const counts = JSON.stringify(tallyCells(JSON.parse(files['old.json']) as Table)(facts as never))
    const { out } = await diff(['old.json', 'new.json', '--history', 'counts.json'], {
      'counts.json': counts,
    })
    expect(out).toContain('red flags without legal or safety: 0–2 cases')
    expect(out).toMatch(/noCase → ?|noCase +0–2 +0–2/u)
  })
  it('refuses counts of other tables, one by one', async () => {
    const counts = [
      { region: [], count: 2 },
      { region: [{ column: 'age', cells: [{ ge: 1 }] }], count: 1 },
      { region: [{ column: 'score', cells: [{ ge: 99 }] }], count: -1 },
      7,
    ]
    const { code, out, error } = await diff(['old.json', 'new.json', '--history', 'c.json'], {
      'c.json': JSON.stringify(counts),
    })
    expect(code).toBe(0)
    expect(out).toContain('4 records read: 1 used, 3 rejected')
    expect(error).toContain('record 2: region.0.column.age is not known here; known are score, valueTier, redFlags')
    expect(error).toContain('record 3: region.0.cells.0.ge: expected a whole number from 0 to 10, found 99; count: ')
    expect(error).toContain('record 4: expected a JSON object, found 7')
  })
  it('reports a key that comes too late instead of leaving it out', async () => {
    const lines = [...Array.from({ length: 1000 }, () => '{"redFlags":[]}'), '{"redFlags":[],"score":1}']
    const { error, out } = await diff(['old.json', 'new.json', '--history', 'h.ndjson'], {
      'h.ndjson': lines.join('\n'),
    })
    expect(out).toContain('1001 records read: 1000 used, 1 rejected')
    expect(error).toContain('line 1001: “score” is in none of the first 1000 records')
  })
  it('takes an empty cell for missing, or for the empty set where a set cannot be missing', async () => {
    const text = 'score,valueTier,redFlags\n,,\n8,high,[]\n, ,legal|fraud\n9007199254740993,,\n'
    const { out } = await diff(['old.json', 'new.json', '--history', 'h.csv', '--json'], { 'h.csv': text })
    expect(JSON.parse(out)).toMatchObject({
      history: {
        read: 4,
        rejects: [{ line: 5, problems: [{ problem: { issue: { received: '"9007199254740993"' } } }] }],
        transitions: [
          { from: 'noCase', to: 'noCase', cases: { low: 1 } },
          { from: 'noCase', to: 'P2', cases: { low: 1 } },
          { from: 'P0', to: 'P0', cases: { low: 1 } },
        ],
      },
    })
  })
  const own = (edit: object = {}): string =>
    JSON.stringify({
      id: 'alert',
      version: '1.0.0',
      columns: {
        deviceAge: { kind: 'maybe', column: { kind: 'int', from: 0, to: 10 } },
        plan: { kind: 'maybe', column: { kind: 'oneOf', values: ['A-b', 'a_b', 'c'], ordered: false } },
      },
      outputs: ['P0', 'calm'],
      hit: 'first',
      rows: [
        { id: 'old', when: { deviceAge: { ge: 6 }, plan: { orMissing: true } }, then: 'P0', source: 's' },
        { id: 'b', when: { plan: { is: 'a_b' } }, then: 'P0', source: 's' },
        {
          id: 'else',
          when: { deviceAge: { orMissing: true }, plan: { orMissing: true } },
          then: 'calm',
          source: 's',
        },
      ],
      ...edit,
    })
  it('finds columns and words however they are written, but guesses no word that fits two', async () => {
    const text = 'Device Age,PLAN\n1,a_b\n1,AB\n1,C\n'
    const { out, error } = await diff(['a.json', 'a.json', '--history', 'h.csv', '--json'], {
      'a.json': own(),
      'h.csv': text,
    })
    expect(error).toBe('1 record was rejected:\n')
    expect(JSON.parse(out)).toMatchObject({
      history: { used: 2, rejects: [{ line: 3 }], clocks: [], absent: [], unused: [] },
    })
  })
  it('rejects what either table cannot decide', async () => {
    const narrow = { deviceAge: { kind: 'maybe', column: { kind: 'int', from: 0, to: 6 } } }
    const rows = [{ id: 'all', when: { deviceAge: { orMissing: true } }, then: 'P0', source: 's' }]
    const { out, error } = await diff(['a.json', 'b.json', '--history', 'h.csv'], {
      'a.json': own(),
      'b.json': own({ columns: narrow, rows, version: '2.0.0' }),
      'h.csv': 'deviceAge\n6\n7\n',
    })
    expect(out).toContain('2 records read: 1 used, 1 rejected')
    expect(error).toContain('line 3: deviceAge: expected a whole number from 0 to 6, found 7')
  })
  it('does not take every case for missing where no column fits', async () => {
    const { code, error } = await diff(['a.json', 'a.json', '--history', 'h.csv'], {
      'a.json': own(),
      'h.csv': 'age,plam\n6,c\n',
    })
    expect(code).toBe(1)
    expect(error).toContain('The file has no column “deviceAge”.')
    expect(error).toContain('The file has no column “plan”. Did you mean “plam”?')
  })
  it('adds outputs up by the clocks the command line names', async () => {
    const argv = ['old.json', 'new.json', '--history', 'cases.json', '--clocks']
    const { out } = await diff([...argv, 'P0=now, P2=soon,P1=now'])
    expect(out).toMatch(/now +3 +3 +0\nsoon +1 +3 +\+2/u)
    const wrong = await diff([...argv, 'P9=4h,P1,nocase=x'])
    expect([wrong.code, wrong.out]).toEqual([2, ''])
    expect(wrong.error.split('\n')).toEqual([
      'Not started, 3 problems:',
      '  --clocks: no output is called “P9”. Did you mean “P0”? Outputs are P0, P1, P2, noCase.',
      '  --clocks: expected something like P0=4h,P1=4h,P2=24h, found “P1”.',
      '  --clocks: no output is called “nocase”. Did you mean “noCase”? Outputs are P0, P1, P2, noCase.',
      '',
    ])
  })
  it('starts no clocks for outputs it knows nothing of', async () => {
    const history = { 'h.json': '[{"priority":"P1","redFlags":[],"csm":"none"}]' }
    const { out } = await diff(['standard-routing', 'standard-routing', '--history', 'h.json', '--json'], history)
    expect(JSON.parse(out)).toMatchObject({ changes: [], history: { clocks: [], cases: 1 } })
  })
  it('lists the moves where the matrix is too wide for the terminal', async () => {
    const outputs = Array.from({ length: 12 }, (_, index) => `output-number-${index}`)
    const table = (shift: number) =>
      JSON.stringify({
        id: 't',
        version: '1',
        columns: { n: { kind: 'int', from: 0, to: 11 } },
        outputs,
        hit: 'unique',
        rows: outputs.map((_output, index) => ({
          id: `r${index}`,
          when: { n: { ge: index, le: index } },
          then: outputs[(index + shift) % 12],
          source: 's',
        })),
      })
    const history = JSON.stringify(outputs.map((_output, n) => ({ n })))
    const { out } = await diff(['a.json', 'b.json', '--history', 'h.json'], {
      'a.json': table(0),
      'b.json': table(1),
      'h.json': history,
    })
    expect(out).toMatch(/output-number-11 → output-number-0 +1\n/u)
    expect(out).toContain('Version: a minor step: some facts are decided otherwise, but 1 → 1 does not say so.')
  })
  it('warns where the new table is not proved, and compares all the same', async () => {
    const { code, out, error } = await diff(['old.json', 'literal.json'])
    expect(code).toBe(0)
    expect(out).toContain('noCase → nothing where score 7–10 or missing')
    expect(out).toContain('but 1.0.0 → 1.0.0 does not say so; it should be 1.1.0 or higher.')
    expect(error).toBe('Warning: literal.json is not proved, 1 finding: voc-rules policy check FILE.\n')
  })
  it('refuses tables that cannot be held side by side, and files it cannot use, with code 1', async () => {
    const other = (column: object) =>
      JSON.stringify({
        ...(JSON.parse(files['old.json']) as object),
        columns: { score: column },
        rows: [{ id: 'r', when: {}, then: 'P0', source: 's' }],
      })
    for (const [argv, more, says] of [
      [['old.json', 'o.json'], { 'o.json': other({ kind: 'real', unit: '1' }) }, 'column “score” cannot be compared'],
      [['old.json', 'o.json'], { 'o.json': '{}' }, 'o.json: id is missing'],
      [['old.json', 'new.json', '--history', 'h.csv'], { 'h.csv': '' }, 'h.csv: the file is empty'],
      [['old.json', 'new.json', '--history', 'h.csv'], { 'h.csv': 'score,redFlags\n' }, 'there is no case in it'],
      [['old.json', 'new.json', '--history', 'h.csv'], { 'h.csv': 'scores,x\n' }, 'there is no case in it'],
      [['old.json', 'new.json', '--history', 'h.csv'], { 'h.csv': 'score,x\n1,2\n' }, 'no column “redFlags”'],
      [['old.json', 'new.json', '--history', 'h.csv'], { 'h.csv': 'score,x\n1,2\n' }, 'The file has “score”, “x”.'],
      [['old.json', 'new.json', '--history', 'h.csv'], { 'h.csv': '红线,red flags\n,\n' }, 'more than one column'],
      [['old.json', 'new.json', '--history', 'h.csv'], { 'h.csv': 'redFlags\nx\n' }, 'its only record cannot be used'],
      [['old.json', 'new.json', '--history', 'no.csv'], {}, 'no.csv: there is no such file'],
    ] as const) {
      const { code, out, error } = await diff(argv, more)
      expect([says, code, out]).toEqual([says, 1, ''])
      expect(error).toContain(says)
    }
  })
  it('puts the first twenty mistakes of a table into words', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => ({
      id: `r${index}`,
      when: {},
      then: 'P9',
      source: 's',
    }))
    const { code, error } = await diff(['strict', 'bad.json'], {
      'bad.json': JSON.stringify({ ...(JSON.parse(files['old.json']) as object), rows }),
    })
    expect(code).toBe(1)
    const lines = error.trimEnd().split('\n')
    expect(lines).toHaveLength(22)
    expect(lines[21]).toBe('  bad.json: … and 5 more: voc-rules policy check FILE --json.')
  })
  it('refuses options of a history that is not there, and values nobody knows', async () => {
    const { code, error } = await diff([
      ...['old.json', 'new.json', '--clocks', 'P0=1h', '--encoding', 'klingon'],
      ...['--input-format', 'xls', '--locale', 'fr'],
    ])
    expect(code).toBe(2)
    for (const says of [
      '--clocks needs --history',
      '--encoding needs --history',
      '--input-format needs --history',
      'no encoding is called “klingon”',
      '--input-format: expected one of csv, tsv, json, ndjson',
      '--locale: expected one of zh-CN, en',
    ])
      expect(error).toContain(says)
  })
})

describe('the version of an edit', () => {
  const at = (version: string, id = 't'): Table => ({
    ...(strictDetractorTriage as unknown as Table),
    id,
    version,
  })
  it.each([
    ['1.2.3', '2.0.0', 'major', 'VersionRaised'],
    ['1.2.3', '1.9.9', 'major', 'VersionTooLow'],
    ['1.2.3', '1.3.0', 'minor', 'VersionRaised'],
    ['1.2.3', '2.0.0', 'minor', 'VersionRaised'],
    ['1.2.3', '1.2.9', 'minor', 'VersionTooLow'],
    ['1.2.3', '1.2.4', 'patch', 'VersionRaised'],
    ['1.2.3', '1.2.3', 'patch', 'VersionTooLow'],
    ['1.2.3', '0.9.9', 'patch', 'VersionTooLow'],
    ['1.9.0', '1.10.0', 'minor', 'VersionRaised'],
    ['2026.1', '2026.2', 'minor', 'VersionUnread'],
    ['2026.1', '2026.1', 'minor', 'VersionTooLow'],
    ['1.2.3', '1.2.3', 'none', 'NothingEdited'],
  ] as const)('%s → %s for a %s step: %s', (from, to, step, tag) => {
    expect(versionVerdict(at(from), at(to), step)._tag).toBe(tag)
  })
  it('is not compared between tables of different names', () => {
    expect(versionVerdict(at('1.0.0'), at('1.0.0', 'u'), 'minor')._tag).toBe('OtherTable')
    expect(safetyFirstTriage.id).not.toBe(strictDetractorTriage.id)
  })
})
