import { describe, expect, it } from 'vitest'
import { languages, speech } from '../../../src/cli/kit/language.ts'
import type { CliProblem, Place } from '../../../src/cli/kit/problem.ts'
import { sayProblem } from '../../../src/cli/show/sentences.ts'
import { cli } from '../../support/cli.ts'

const file = 'f.csv'
const columns = ['id', '', 'score']
const at: Place = { record: 2, line: 3, toLine: 4 }
const problems: readonly CliProblem[] = [
  { _tag: 'OptionUnknown', option: '--samle', nearest: '--sample' },
  { _tag: 'OptionUnknown', option: '--odd' },
  { _tag: 'OptionWithoutValue', option: '--map' },
  { _tag: 'OptionMissing', option: '--calendar' },
  { _tag: 'ArgumentMissing', argument: 'file' },
  { _tag: 'ArgumentsTooMany' },
  { _tag: 'CommandUnknown', command: 'triag', nearest: 'triage' },
  { _tag: 'ResultTooLarge', format: 'json', limit: 50_000 },
  { _tag: 'JsonTooLarge', file, limit: 64 << 20 },
  { _tag: 'NoCustomerId', columns },
  { _tag: 'NoJsonLines', file, looked: 1000 },
  { _tag: 'HeaderTooLong', file, limit: 9 },
  { _tag: 'ScaleSuspicious', column: 'stars', answers: 40, least: 1, most: 5 },
  { _tag: 'NothingDecided', file, rejected: 2 },
  { _tag: 'DateOrderNeeded', at, column: 'date', received: '"03/04/2026"' },
  { _tag: 'ScoreNotMapped', columns: ['overall_rating'] },
  { _tag: 'FileNotNamed' },
  { _tag: 'OptionNotOneOf', option: '--scale', received: '5', allowed: ['0-10', '1-10'] },
  { _tag: 'OptionUnreadable', option: '--limit', received: 'x', like: '20' },
  { _tag: 'OptionNeeds', option: '--high-tier', needs: '--tier-column' },
  { _tag: 'OptionsClash', options: ['--output', '--rejects'] },
  { _tag: 'ZoneUnknown', received: 'Mars' },
  { _tag: 'EncodingUnknown', received: 'klingon' },
  { _tag: 'InstantNeedsZone', option: '--as-of', received: '2026-01-01' },
  { _tag: 'MapEntryUnreadable', option: '--map', entry: 'x' },
  { _tag: 'FieldUnknown', option: '--map', field: 'scor', nearest: 'score', fields: ['score'] },
  { _tag: 'FieldUnknown', option: '--map', field: 'weather', fields: ['score'] },
  { _tag: 'FieldTwice', option: '--map', field: 'score' },
  { _tag: 'ColumnUnknown', column: 'scor', nearest: 'score', columns },
  { _tag: 'ColumnRepeated', column: 'x' },
  { _tag: 'ColumnsFit', option: '--map', field: 'score', columns: ['score', 'rating'] },
  { _tag: 'NothingToDecideOn', columns },
  { _tag: 'CustomerNotMapped', fields: ['csm'], columns },
  { _tag: 'DatesNotMapped', columns, candidates: [] },
  { _tag: 'DatesNotMapped', columns, candidates: ['Posted on'] },
  { _tag: 'DateOrdersMixed', file: 'f.csv', dmy: '25/06/2026', mdy: '06/25/2026' },
  { _tag: 'MarksBetween', column: 'Mark', fraction: '8.4', most: 10 },
  { _tag: 'MarksBetween', column: 'Mark', fraction: '4.5', most: 5 },
  { _tag: 'MarksBeyond', column: 'Mark', most: 10 },
  { _tag: 'FieldNeeds', field: 'lifetimeValue', needs: '--currency' },
  { _tag: 'FieldNeeds', field: '--high-from', needs: '--map lifetimeValue=' },
  { _tag: 'PolicyUnreadable', file: 'p.json', why: 'ENOENT' },
  { _tag: 'PolicyMisshapen', file: 'p.json', message: 'rows.0: odd' },
  { _tag: 'InputMissing', file },
  { _tag: 'InputIsFolder', file },
  { _tag: 'InputUnreadable', file, why: 'EACCES' },
  { _tag: 'InputPacked', file, packing: 'zip' },
  { _tag: 'InputPacked', file, packing: 'gzip' },
  { _tag: 'ConfigUnreadable', file: 'c.json', why: 'EACCES' },
  { _tag: 'ConfigMisshapen', file: 'c.json', message: 'version: odd' },
  { _tag: 'WorkbookTooLarge', file, limit: 64 << 20 },
  { _tag: 'WorkbookUnreadable', file },
  { _tag: 'SheetUnknown', file, sheet: 'Q3', sheets: ['Q1', 'Q2'] },
  { _tag: 'InputTwice', file },
  { _tag: 'InputEmpty', file },
  { _tag: 'NoRows', file },
  { _tag: 'HeaderBroken', file },
  { _tag: 'TextUndecodable', file, encoding: 'utf-8', offset: 3, byte: '0xA0' },
  { _tag: 'LooksLike', file, encoding: 'utf-16le' },
  { _tag: 'TooManyUndecodable', file, encoding: 'utf-8', rows: 2, of: 3 },
  { _tag: 'NotJson', file, detail: 'odd' },
  { _tag: 'NoListOfRecords', file, lists: [] },
  { _tag: 'NoListOfRecords', file, lists: ['a', 'b'] },
  { _tag: 'ZoneNeeded', at, column: 'date', received: '"2026-01-01"' },
  { _tag: 'ColumnTooLate', at: { record: 1001 }, column: 'rating', field: 'score', looked: 1000 },
  { _tag: 'OutputUnwritable', file, why: 'EACCES' },
  { _tag: 'OutputIsInput', file },
  { _tag: 'BytesUndecodable', column: 'text', encoding: 'utf-8', offset: 9, byte: '0xA0' },
  { _tag: 'BytesUndecodable', column: '', encoding: 'utf-8', offset: 9, byte: '0xA0' },
  { _tag: 'CellCount', found: 1, expected: 3 },
  { _tag: 'QuoteBroken' },
  { _tag: 'RowTooLong', limit: 9 },
  { _tag: 'LineNotJson', received: '[1]' },
  { _tag: 'DateUnreadable', column: 'date', received: '"x"' },
  { _tag: 'CellUnfit', column: 'score', issue: { _tag: 'NotText', path: ['score'], received: '""' } },
]

describe('the net promoter score', () => {
  it('comes with an interval from two answers on: that of one would not hold the score', async () => {
    const said = async (scores: readonly number[], locale: string): Promise<string | undefined> => {
      const rows = scores.map((score, id) => `${id},${score},2026-11-20T00:00:00Z`).join('\n')
      const { out } = await cli(['triage', 'f.csv', '--locale', locale], { 'f.csv': `id,score,date\n${rows}\n` })
      return out.split('\n')[2]
    }
    expect(await said([2], 'en')).toBe(
      'NPS −100, too few for an interval (1 answer on 0–10: 0 promoters, 0 passives, 1 detractor)',
    )
    expect(await said([2], 'zh-CN')).toBe(
      'NPS −100，份数太少，不给区间（0–10 分制 1 份打分：推荐者 0，中立者 0，贬损者 1）',
    )
    expect(await said([2, 2], 'en')).toBe(
      'NPS −100, 95 % between −100 and +24 (2 answers on 0–10: 0 promoters, 0 passives, 2 detractors)',
    )
  })
})

describe('every problem', () => {
  it('is said on one line, with everything that was found', () => {
    for (const language of languages)
      for (const problem of problems) {
        const said = sayProblem(speech[language])(problem)
        expect(said).not.toMatch(/undefined|\[object|\n|“”/u)
        const { _tag, ...found } = 'packing' in problem ? { ...problem, packing: undefined } : problem
        for (const one of Object.values(found))
          if (typeof one === 'string' && one !== '' && problem._tag !== 'CellUnfit' && one !== '--map lifetimeValue=')
            expect(said, _tag).toContain(one)
      }
  })
  it('is said in another sentence each', () => {
    for (const language of languages)
      expect(new Set(problems.map(sayProblem(speech[language]))).size).toBe(problems.length)
  })
})

describe('the help', () => {
  it('names every option, in both languages', async () => {
    for (const locale of ['en', 'zh-CN']) {
      const { code, out } = await cli(['triage', '--help', '--locale', locale])
      expect(code).toBe(0)
      for (const option of ['--map', '--time-zone', '--rejects', '--high-tier', '--sample'])
        expect(out).toContain(option)
      expect(out).toContain(locale === 'en' ? 'Examples:' : '示例：')
      expect(out).toContain(locale === 'en' ? 'Options:' : '选项：')
    }
  })
  it('comes when nothing is asked, and the version when it is', async () => {
    expect(await cli([])).toMatchObject({ code: 2, error: expect.stringContaining('triage') })
    expect(await cli(['--version'])).toMatchObject({ code: 0, out: '0.0.0\n' })
  })
})

describe('the report', () => {
  const csv =
    'id,score,text,ltv,currency,customer,email,outlet,business_area,date\n1,5,x,500,cny,c,no,o,b,2026-11-20T10:00:00Z\n2,,y,5,XXX,c,,o,b,2026-11-20T10:00:00Z\n'
  it('speaks Chinese', async () => {
    const ran = await cli(['triage', file, '--locale', 'zh-CN'], { [file]: csv })
    expect(ran.out).toContain('读入 2 行：判定 2，合并 0，未作答 0，无效 0（截至 2026-11-21 04:00 UTC）')
    expect(ran.out).toContain('客户没有留电子邮件')
    expect(ran.error).toContain('未能识别、暂不采用：“ltv”1 处')
    const quiet = await cli(['triage', file, '--locale', 'zh-CN', '--received-at', '2026-11-20T00:00:00Z'], {
      [file]: 'text\nx\n',
    })
    expect(quiet.out).toContain('NPS：无，没有人打分\n\n没有必须联系的客户。')
    const many = await cli(
      ['triage', file, '--locale', 'zh-CN', '--received-at', '2026-11-20T00:00:00Z', '--limit', '1'],
      { [file]: `score\n${'3\n'.repeat(9)}${'x\n'.repeat(9)}` },
    )
    expect(many.out).toContain('……另有 8 位')
    expect(many.error).toContain('……另有 4 行')
  })
  it('keeps what the file says of outlet and business area', async () => {
    const { out, error } = await cli(['triage', file, '--format', 'ndjson', '--rejects', 'r', '--limit', '1'], {
      [file]: csv,
    })
    expect(JSON.parse(out)).toMatchObject({
      outlet: 'o',
      businessArea: 'b',
      status: { state: 'atRisk', leftMinutes: 360 },
    })
    expect(error).not.toContain('rejected row')
  })
})
