import { describe, expect, it } from 'vitest'
import { safetyFirstTriage } from '../../../src/policies/inner-loop/triage.ts'
import { cli } from '../../support/cli.ts'

const files = {
  'f.csv': 'id,score,date\n1,3,2026-01-01 10:00\n',
  'empty.csv': '',
  'header.csv': 'score,date\n',
  'quote.csv': '"score\n1\n',
  'two.csv': 'score,rating,author,date\n1,2,a,2026-01-01T00:00:00Z\n',
}
const refused = async (...argv: readonly string[]) => {
  const { code, out, error, written } = await cli(['triage', ...argv], files)
  expect(out).toBe('')
  expect(written).toEqual({})
  return { code, lines: error.trim().split('\n') }
}

describe('a run is refused before anything is written', () => {
  it('for files that cannot be worked on, with code 1 and one line', async () => {
    for (const [file, says] of [
      ['none.csv', 'there is no such file'],
      ['empty.csv', 'the file is empty'],
      ['header.csv', 'there is not one row'],
      ['quote.csv', 'the header line'],
    ] as const) {
      const { code, lines } = await refused(file)
      expect(code).toBe(1)
      expect(lines).toHaveLength(1)
      expect(lines[0]).toContain(says)
    }
  })
  it('for dates without a zone, naming the first row; never guessed', async () => {
    const { code, lines } = await refused('f.csv')
    expect(code).toBe(1)
    expect(lines).toEqual([
      'voc-rules: line 2, column “date”: "2026-01-01 10:00" names no time zone. Say which it is in: --time-zone Asia/Shanghai.',
    ])
  })
  it('for files without dates and nothing to stand in', async () => {
    expect((await refused('f.csv', '--map', 'date=')).lines[0]).toContain('--received-at')
  })
  it('for every problem of the command line, mapping, policy and outputs at once', async () => {
    const { code, lines } = await refused(
      'f.csv',
      '--map',
      'scor=score,text=scores,id=id,id=id',
      '--map',
      'x',
      '--scale',
      '5',
      '--limit',
      '-1',
      '--time-zone',
      'Mars/Base',
      '--tier-column',
      'seat',
      '--policy',
      'nope',
      '--format',
      'xml',
      '--input-format',
      'xls',
      '--as-of',
      'soon',
      '--received-at',
      '2026-01-01',
      '--encoding',
      'klingon',
      '--channel',
      'pigeon',
      '--locale',
      'fr',
      '--high-from',
      'much',
      '--rejects',
      '/sealed/r',
      '--output',
      'f.csv',
    )
    expect(code).toBe(2)
    for (const says of [
      'no time zone is called “Mars/Base”',
      '--tier-column needs --high-tier',
      '--scale: expected something like 0-10, 1-10, 1-5',
      '--limit: expected something like 20',
      '--policy: expected one of',
      '--format: expected one of',
      '--input-format: expected one of',
      '--as-of: expected',
      'no encoding is called “klingon”',
      '--channel: expected one of',
      '--locale: expected one of',
      '--high-from needs --currency',
      '--high-from: expected',
      '/sealed/r: cannot be written (EACCES)',
      'f.csv: would overwrite the file that is read',
      'there is no field “scor”. Did you mean “score”?',
      'no column “scores”. Did you mean “score”?',
      'id is mapped more than once',
      'no column “seat”',
      '--map: expected FIELD=COLUMN such as score=rating, found “x”',
    ])
      expect(
        lines.some((line) => line.includes(says)),
        says,
      ).toBe(true)
    expect(lines[0]).toBe(`Not started, ${lines.length - 1} problems:`)
  })
  it('for a guess that fits twice, and for facts of nobody', async () => {
    expect((await refused('two.csv')).lines[0]).toContain('More than one column could be score: “score”, “rating”')
    const nobody = await refused(
      'two.csv',
      '--map',
      'score=rating,customer=',
      '--tier-column',
      'author',
      '--high-tier',
      'a',
    )
    expect(nobody.lines[0]).toContain('--tier-column: of no use without a column that says who')
  })
  it('for options nobody knows', async () => {
    expect(await refused('--samle')).toMatchObject({
      code: 2,
      lines: ['voc-rules: There is no option --samle. Did you mean “--sample”?'],
    })
    expect((await refused('--map')).code).toBe(2)
    expect((await refused()).lines[0]).toContain('No file is named')
  })
  it('in the language asked for', async () => {
    expect((await refused('none.csv', '--locale', 'zh-CN')).lines[0]).toBe('voc-rules: none.csv：没有这个文件。')
    expect((await refused('--locale=zh-CN', '--bogus')).lines[0]).toBe('voc-rules: 没有选项 --bogus。')
  })
})

describe('a policy of one’s own', () => {
  const ran = async (table: unknown, ...more: readonly string[]) =>
    cli(['triage', 'f.csv', '--time-zone', 'UTC', '--policy', 'mine.json', '--format', 'json', ...more], {
      ...files,
      'mine.json': typeof table === 'string' ? table : JSON.stringify(table),
    })
  it('decides', async () => {
    const { code, out } = await ran({ ...safetyFirstTriage, id: 'mine' })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      policy: { triage: 'mine@1.0.0', programme: 'standard-programme+mine@1.0.0' },
    })
  })
  it('is refused with everything that is wrong with it', async () => {
    const { hit: _, ...table } = safetyFirstTriage
    const broken = await ran({
      ...table,
      extra: 1,
      rows: [{ ...table.rows[0], then: 'P9', when: { age: { ge: 1 } } }],
    })
    expect(broken.code).toBe(2)
    for (const says of ['hit', 'rows.0.then', 'rows.0.when', 'extra']) expect(broken.error).toContain(says)
  })
  it('is refused when it leaves somebody undecided', async () => {
    const gap = await ran({ ...safetyFirstTriage, rows: safetyFirstTriage.rows.slice(1) }, '--locale', 'zh-CN')
    expect(gap.code).toBe(0)
    const hole = {
      ...safetyFirstTriage,
      rows: safetyFirstTriage.rows.filter(({ id }) => id !== 'no-detractor'),
    }
    const refusal = await ran(hole, '--locale', 'zh-CN')
    expect(refusal.code).toBe(2)
    expect(refusal.error).toContain('没有任何规则行判定')
  })
  it('is refused when it is no JSON, or not there', async () => {
    expect((await ran('{')).code).toBe(2)
    expect((await cli(['triage', 'f.csv', '--policy', 'no.json'], files)).error).toContain(
      '--policy no.json: cannot be read',
    )
  })

  it('says once that a cut has no currency', async () => {
    const file = 'id,score,customer,ltv,date\n1,3,c1,5,2026-11-20T10:00:00Z\n'
    const { code, error } = await cli(['triage', 'f.csv', '--high-from', '10'], { 'f.csv': file })
    expect([code, error.trim().split('\n').length]).toEqual([2, 1])
    const { error: uncut } = await cli(['triage', 'f.csv'], { 'f.csv': file })
    expect(uncut).toContain('lifetimeValue: its currency is not known')
  })
})
