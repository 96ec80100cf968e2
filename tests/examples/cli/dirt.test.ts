import { describe, expect, it } from 'vitest'
import { cli, decided } from '../../support/cli.ts'

const at = ['--received-at', '2026-11-20T00:00:00Z']
const tags = async (content: string | Uint8Array, options: readonly string[] = at, name = 'f.csv') => {
  const { balance, rejects } = await decided(content, options, { name })
  return {
    ...balance,
    tags: rejects.map(({ line, record, problems }) => [line ?? record, problems[0]?.problem._tag]),
  }
}
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('CSV', () => {
  it('may have a byte order mark, CRLF, blank lines, blank and repeated headers', async () => {
    const { balance, queue } = await decided('\ufeffid,score,x,x,\r\n\r\n1,3,a,b,c\r\n\r\n2,9,a,b,c', at)
    expect(balance).toMatchObject({ read: 2, decided: 2 })
    expect(queue[0]?.places).toEqual([{ record: 1, line: 3 }])
  })
  it('may be separated by semicolons or tabs', async () => {
    expect((await decided('id;score;text\n1;3;"a;b"\n', at)).queue[0]?.comment).toBe('a;b')
    expect((await decided('id\tscore\n1\t3\n', at)).balance.decided).toBe(1)
  })
  it('may end its lines with a carriage return alone, in UTF-16 as well', async () => {
    const text = 'id,score,text\r1,3,a\r2,2,b上\r'
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    for (const content of [text, wide]) {
      const { balance, queue } = await decided(content, at)
      expect(balance).toMatchObject({ read: 2, decided: 2 })
      expect(queue.map(({ comment, places }) => [comment, places])).toEqual([
        ['a', [{ record: 1, line: 2 }]],
        ['b上', [{ record: 2, line: 3 }]],
      ])
    }
  })
  it('has cells over several lines', async () => {
    const { queue } = await decided('id,score,text\n1,3,"a\r\nb ""c"""\n2,2,d\n', at)
    expect(queue.map(({ comment, places }) => [comment, places])).toEqual([
      ['a\r\nb "c"', [{ record: 1, line: 2, toLine: 3 }]],
      ['d', [{ record: 2, line: 4 }]],
    ])
  })
  it('loses one line to a broken quotation mark, and no other', async () => {
    const rows = 'id,score,text\n1,3,say "hi"\n2,3,"ab"c\n3,3,ok\n4,3,"never closed\n5,3,ok\n'
    expect(await tags(rows)).toMatchObject({
      read: 5,
      decided: 2,
      tags: [
        [2, 'QuoteBroken'],
        [3, 'QuoteBroken'],
        [5, 'QuoteBroken'],
      ],
    })
  })
  it('has as many cells as columns', async () => {
    expect(await tags('id,score,text\n1,3\n2,3,a,b\n,,\n3,3,ok\n')).toMatchObject({
      decided: 1,
      excluded: 1,
      tags: [
        [2, 'CellCount'],
        [3, 'CellCount'],
      ],
    })
  })
  it('reports a byte that is not of the encoding with its place, and asks for another if there are many', async () => {
    const good = 'id,score,text\n'
    const rows = Array.from({ length: 30 }, (_, row) => `${row},3,"a""b"`).join('\n')
    const { rejects, balance } = await decided(latin(`${good}x,3,"say ""a\u00a0b"""\n${rows}`), at)
    expect(balance).toMatchObject({ read: 31, decided: 30, rejected: 1 })
    expect(rejects[0]).toMatchObject({
      line: 2,
      problems: [{ column: 'text', problem: { byte: '0xA0', offset: 26 } }],
    })
    const two = await decided(latin(`text,score,id\n\u00a0\u00a0x,3,i\u00a0\n${'a,3,b\n'.repeat(20)}`), [
      ...at,
      '--map',
      'text=',
    ])
    expect(two.rejects[0]?.problems).toMatchObject([{ column: 'id', problem: { offset: 21 } }])
    const many = await cli(['triage', 'f.csv', ...at], { 'f.csv': latin(`${good}1,3,\u00e9\n2,3,ok\n`) })
    expect(many).toMatchObject({ code: 1, out: '' })
    expect(many.error).toContain('1 of 2 rows are not utf-8')
    expect(many.error).toContain('--encoding')
    const named = await decided(latin(`${good}1,3,\u00e9\n`), [...at, '--encoding', 'windows-1252'])
    expect(named.queue[0]?.comment).toBe('é')
  })
  it('may have huge cells, but no row of more than a mebibyte', async () => {
    const long = 'x'.repeat(600_000)
    expect((await decided(`id,score,text\n1,3,${long}\n2,3,b\n`, at)).balance.decided).toBe(2)
    expect(await tags(`id,score,text\n1,3,${long}${long}\n2,3,b\n`)).toMatchObject({
      decided: 1,
      tags: [[2, 'RowTooLong']],
    })
  })
})

describe('cells', () => {
  it('are scores of any width, with or without a zero behind the point, and nothing else', async () => {
    const rows = ['９', ' 9 ', '9.0', '10', '0'].map((score) => `${score}\n`).join('')
    expect((await decided(`score\n${rows}`, at)).balance.decided).toBe(5)
    const bad = ['9分', 'N/A', '11', '-1', '9.5', '1e1', '³', '9/10']
    expect(await tags(`score\n${bad.join('\n')}\n`)).toMatchObject({ decided: 0, rejected: bad.length })
  })
  it('that are blank are no answer; a row that says nothing is excluded', async () => {
    expect(await tags('score,text\n ,thanks\n,\n" ",\n')).toMatchObject({ decided: 1, excluded: 2 })
  })
  it('name red flags in both languages', async () => {
    const { queue } = await decided('score,red_flags\n9,法律\n9,Safety；x\n9,安全、欺诈\n', at)
    expect(queue.map(({ priority }) => priority)).toEqual(['P0', 'P0', 'P0'])
    expect(queue[1]?.notes.map(({ _tag }) => _tag)).toContain('RedFlagsOutsidePolicy')
  })
  it('name channels and tiers in both languages; an unknown tier is refused with the words there are', async () => {
    const { queue, rejects } = await decided(
      'score,customer,channel,value_tier\n2,a,企业微信,高价值\n2,b,Online Review,standard\n2,c,pigeon,gold\n',
      at,
    )
    expect(queue.map(({ valueTier }) => valueTier.tier)).toEqual(['high', 'standard'])
    expect(rejects[0]?.problems.map(({ column }) => column)).toEqual(['value_tier'])
    expect(rejects[0]?.problems[0]?.says).toContain('standard')
  })
  it('of channels nobody knows cost no row', async () => {
    const { queue, balance } = await decided('姓名,打分,留言,渠道\n王总,2,我要走法律途径,飞鸽\n李总,2,太慢,微信\n', [
      ...at,
      '--map',
      'text=留言',
    ])
    expect(balance).toMatchObject({ decided: 2, rejected: 0 })
    expect(queue.map(({ priority }) => priority)).toEqual(['P0', 'P1'])
  })
  it('hold lifetime values against the cut', async () => {
    const file = 'score,customer,ltv\n5,a,"10,000.00"\n5,b,9999.99\n5,c,\n5,d,lots\n'
    const { queue, rejects } = await decided(file, [...at, '--high-from', '10000', '--currency', 'CNY'])
    expect(queue.map(({ customerId, priority, valueTier }) => [customerId, priority, valueTier.tier])).toEqual([
      ['a', 'P1', 'high'],
      ['b', 'P2', 'standard'],
      ['c', 'P2', 'unknown'],
    ])
    expect(rejects[0]?.problems[0]).toMatchObject({ column: 'ltv', problem: { _tag: 'AmountUnreadable' } })
  })
  it('tell tiers by a list', async () => {
    const file = 'score,customer,seat\n5,a,First Class\n5,b,Economy\n5,c,\n'
    const options = [...at, '--tier-column', 'seat', '--high-tier', 'first class,Busines']
    expect((await decided(file, options)).queue.map(({ valueTier }) => valueTier.tier)).toEqual([
      'high',
      'standard',
      'unknown',
    ])
    expect((await cli(['triage', 'f.csv', ...options], { 'f.csv': file })).error).toContain('no row has “Busines”')
  })
})

describe('the same id twice', () => {
  const header = 'id,score,received_at\n'
  it('is one piece of feedback, whatever the order', async () => {
    const rows = ['a,5,2026-11-20T00:00:00Z', 'a,2,2026-11-20T23:00:00Z', 'a,2,2026-11-20T23:00:00Z']
    for (const list of [rows, [...rows].reverse()]) {
      const { balance, queue, nps } = await decided(`${header}${list.join('\n')}`)
      expect(balance).toMatchObject({ read: 3, decided: 1, merged: 2 })
      expect(queue).toHaveLength(1)
      expect(queue[0]).toMatchObject({ priority: 'P1', contact: { due: '2026-11-21T00:00:00.000Z' } })
      expect(nps).toMatchObject({ answers: 1 })
    }
  })
  it('never makes it less urgent', async () => {
    const { queue, nps } = await decided(`${header}a,2,2026-11-20T00:00:00Z\na,10,2026-11-20T09:00:00Z\n`)
    expect(queue[0]).toMatchObject({ priority: 'P1', score: 2, contact: { due: '2026-11-20T04:00:00.000Z' } })
    expect(nps).toMatchObject({ answers: 1, rounded: 100 })
  })
})

describe('JSON', () => {
  it('is a list of records or an object with one list', async () => {
    const records = [
      { id: 7, score: 3, red_flags: ['legal'] },
      { id: 'b', score: '9' },
      'oops',
      { id: 'c', score: true },
    ]
    for (const content of [records, { data: records, total: 4 }])
      expect(await tags(JSON.stringify(content), at, 'f.json')).toMatchObject({
        decided: 2,
        tags: [
          [3, 'LineNotJson'],
          [4, 'CellUnfit'],
        ],
      })
  })
  it('is refused in one line otherwise', async () => {
    for (const [content, says] of [
      ['{"a":', 'this is not JSON'],
      ['{"a":1}', 'expected a list'],
      ['{"a":[],"b":[]}', 'found several: “a”, “b”'],
      [' ', 'the file is empty'],
      ['[]', 'there is not one row'],
      ['[1, 2]', 'expected a list of records'],
    ] as const) {
      const ran = await cli(['triage', 'f.json', ...at], { 'f.json': content })
      expect(ran.code).toBeGreaterThan(0)
      expect(ran.error).toContain(says)
      expect(ran.error.trim().split('\n')).toHaveLength(1)
    }
  })
})

describe('NDJSON', () => {
  it('loses only the lines that are none', async () => {
    const lines = ['{"id":"a","score":2}', '', '{"id":', '[1]', '{"id":"b","text":"hi"}']
    expect(await tags(lines.join('\r\n'), at, 'f.jsonl')).toMatchObject({
      read: 4,
      decided: 2,
      tags: [
        [3, 'LineNotJson'],
        [4, 'LineNotJson'],
      ],
    })
  })
  it('is refused when a column that matters comes too late to be seen', async () => {
    const lines = [...Array.from({ length: 1000 }, () => '{"text":"x"}'), '{"text":"x","rating":1}'].join('\n')
    const ran = await cli(['triage', 'f.ndjson', ...at], { 'f.ndjson': lines })
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.error).toContain('line 1001 is the first with “rating”')
    expect((await decided(lines, [...at, '--map', 'score='], { name: 'f.ndjson' })).balance.decided).toBe(1001)
  })
})
