import { describe, expect, it } from 'vitest'
import { cli } from '../../support/cli.ts'

const file = '评论ID,时间,等级,客户等级,overall\n1,03/04/2026 10:15,A,VIP,x\n2,04/05/2026 11:15,B,普通,y\n'

describe('a look at the columns of a file', () => {
  it('names each with its number, what it is taken for and its first values, and proposes the command line', async () => {
    const { code, out } = await cli(['columns', 'f.csv'], {
      'f.csv': `score,${file.replaceAll('\n', '\n5,').slice(0, -2)}`,
    })
    expect(code).toBe(0)
    expect(out).toMatch(/^#1\s+score\s+score\s+5/mu)
    expect(out).toMatch(/^#3\s+时间\s+receivedAt\s+03\/04\/2026 10:15 · 04\/05\/2026 11:15$/mu)
    expect(out).toMatch(/^#6\s+overall\s+–\s+x · y$/mu)
    expect(out).toMatch(/voc-rules triage f\.csv --time-zone Asia\/Shanghai --date-order dmy$/mu)
  })
  it('says what must be told where no column is an answer', async () => {
    const { out } = await cli(['columns', 'f.csv', '--locale', 'zh-CN'], { 'f.csv': 'id,overall_rating\n1,3\n' })
    expect(out).toContain('没有列被识别为打分，可能是其中之一：“overall_rating”')
  })
  it('is data for machines, and refuses in one line', async () => {
    const { out } = await cli(['columns', 'f.json', '--format', 'json'], { 'f.json': '[{"a":{"nps":3}}]' })
    expect(JSON.parse(out)).toMatchObject({ columns: [{ number: 1, name: 'a.nps', field: 'score', first: ['3'] }] })
    for (const [argv, code] of [
      [['columns', 'none.csv'], 1],
      [['columns', 'f.csv', '--input-format', 'xls'], 2],
      [['columns', 'f.csv', '--format', 'pdf'], 2],
    ] as const) {
      const ran = await cli(argv, { 'f.csv': 'score\n1\n' })
      expect([ran.code, ran.out, ran.error.trim().split('\n').length]).toEqual([code, '', 1])
    }
  })
})
