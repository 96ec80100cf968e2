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
  it('loses one line to a quotation mark that is never closed, and none to one inside a cell', async () => {
    const rows = 'id,score,text\n1,3,He said "never again"\n2,3,"ab"c\n3,3,ok\n4,3,"never closed\n5,3,ok\n'
    expect(await tags(rows)).toMatchObject({ read: 5, decided: 4, tags: [[5, 'QuoteBroken']] })
    expect((await decided(rows, at)).queue[0]?.comment).toBe('He said "never again"')
  })
  it('may end early or in blanks, and is set aside where its cells do not fit', async () => {
    expect(await tags('id,score,text\n1,3\n2,3,a,b\n,,\n3,3,ok\nburnt my son\n4,3,ok,,\n')).toMatchObject({
      decided: 3,
      excluded: 1,
      tags: [
        [6, 'CellCount'],
        [3, 'CellCount'],
      ],
    })
  })
  it('notes a byte that is not of the encoding with its place, and asks for another if there are many', async () => {
    const good = 'id,score,text\n'
    const rows = Array.from({ length: 30 }, (_, row) => `${row},${row % 9},"a""b"`).join('\n')
    const { unread, balance, queue } = await decided(latin(`${good}x,3,"say ""a\u00a0b"""\n${rows}`), at)
    expect(balance).toMatchObject({ read: 31, decided: 31, rejected: 0 })
    expect(unread).toEqual([{ column: 'text', count: 1, first: ['"0xA0 @26"'] }])
    expect(queue.find(({ feedbackId }) => feedbackId === 'x')?.comment).toBe('say "a\ufffdb"')
    const two = await decided(latin(`text,score,id\n\u00a0\u00a0x,3,i\u00a0\n${'a,3,b\n'.repeat(20)}`), [
      ...at,
      '--map',
      'text=',
    ])
    expect(two.unread).toEqual([{ column: 'id', count: 1, first: ['"0xA0 @21"'] }])
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
  it('are scores of any width, with what people write around them, and nothing else', async () => {
    const written = ['９', ' 9 ', '9.0', '10', '0', '9分', '9/10', '8,0', '10 - Extremely likely', '0 (完全不可能)']
    const { nps } = await decided(`score;text\n${written.map((score) => `${score};\n`).join('')}`, at)
    expect(nps).toMatchObject({ answers: written.length })
    const bad = ['11', '-1', '9.5', '1e1', '4/5', '8-9', 'nine', '5 or 6']
    const rows = `score,text\n9,\n${bad.map((score) => `${score},\n`).join('')}N/A,\n-,\n`
    expect(await tags(rows)).toMatchObject({ decided: 1, rejected: bad.length, excluded: 2 })
  })
  it('that are blank are no answer; a row that says nothing is excluded', async () => {
    expect(await tags('score,text\n ,thanks\n,\n" ",\n')).toMatchObject({ decided: 1, excluded: 2 })
  })
  it('name red flags in both languages', async () => {
    const { queue } = await decided('score,red_flags\n9,法律\n9,Safety；x\n9,安全、欺诈\n', at)
    expect(queue.map(({ priority }) => priority)).toEqual(['P0', 'P0', 'P0'])
    expect(queue[1]?.notes.map(({ _tag }) => _tag)).toContain('RedFlagsOutsidePolicy')
  })
  it('name channels and tiers in both languages; unknown ones are noted and cost no row', async () => {
    const { queue, rejects, unread } = await decided(
      'score,customer,channel,value_tier\n2,a,企业微信,高价值\n2,b,Online Review,standard\n2,c,pigeon,gold\n',
      at,
    )
    expect(queue.map(({ valueTier }) => valueTier.tier)).toEqual(['high', 'standard', 'unknown'])
    expect(rejects).toEqual([])
    expect(unread).toEqual([
      { column: 'channel', count: 1, first: ['"pigeon"'] },
      { column: 'value_tier', count: 1, first: ['"gold"'] },
    ])
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
    const { queue, unread } = await decided(file, [...at, '--high-from', '10000', '--currency', 'CNY'])
    expect(queue.map(({ customerId, priority, valueTier }) => [customerId, priority, valueTier.tier])).toEqual([
      ['a', 'P1', 'high'],
      ['b', 'P2', 'standard'],
      ['c', 'P2', 'unknown'],
      ['d', 'P2', 'unknown'],
    ])
    expect(unread).toEqual([{ column: 'ltv', count: 1, first: ['"lots"'] }])
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
      expect(queue[0]).toMatchObject({ priority: 'P1', contact: { due: '2026-11-20T04:00:00.000Z' } })
      expect(nps).toMatchObject({ answers: 1 })
    }
  })
  it('never makes it less urgent', async () => {
    const { queue, nps } = await decided(`${header}a,2,2026-11-20T00:00:00Z\na,10,2026-11-20T09:00:00Z\n`)
    expect(queue[0]).toMatchObject({ priority: 'P1', score: 2, contact: { due: '2026-11-20T04:00:00.000Z' } })
    expect(nps).toMatchObject({ answers: 1, rounded: 100 })
  })
})

describe('a row is never lost for a cell', () => {
  it('the words of a row with an unreadable score or tier are heard', async () => {
    const rows = [
      'score,customer,value_tier,date,text',
      '"not given, sorry",c1,VIP,someday,"The charger caught fire and burned my son, my lawyer will call"',
      '2,c2,VIP,2026-11-20T00:00:00Z,充电器冒烟了，我要投诉到12315',
    ].join('\n')
    const { queue, rejects, unread, undated } = await decided(rows)
    expect(queue.map(({ priority, customerId }) => [priority, customerId])).toEqual([
      ['P0', 'c2'],
      ['P0', 'c1'],
    ])
    expect([rejects, undated]).toEqual([[], 1])
    expect(unread.map(({ column, count }) => [column, count])).toEqual([
      ['score', 1],
      ['date', 1],
      ['value_tier', 2],
    ])
    const { error } = await cli(['triage', 'f.csv'], { 'f.csv': rows })
    expect(error).toContain('“value_tier” 2× ("VIP")')
    expect(error).toContain('1 row has no date that can be read')
  })
  it('nobody is said to be nobody beside rejects, and red-line words are told first', async () => {
    const rows = 'id,score,text\n1,9,fine\n2,x,\n3,y,\n4,9,the battery exploded,and,more\n'
    const ran = await cli(['triage', 'f.csv', ...at, '--max-rejects', '2'], { 'f.csv': rows })
    expect(ran.code).toBe(4)
    expect(ran.out).not.toContain('Nobody must be contacted')
    expect(ran.out).toContain('No case among the rows that could be read; 3 rows could not')
    expect(ran.error).toMatch(/1 rejected row holds red-line words[\s\S]+rejected:\n {2}line 5: holds “[^”]+”/u)
    expect((await cli(['triage', 'f.csv', ...at, '--max-rejects', '80%'], { 'f.csv': rows })).code).toBe(0)
    const { rejects } = await decided(rows, at)
    expect(rejects[0]).toMatchObject({ line: 5, words: ['battery exploded'] })
  })
  it('a run in which nothing could be decided has failed', async () => {
    const ran = await cli(['triage', 'f.csv', ...at], { 'f.csv': 'score,text\nx,\ny,\n' })
    expect(ran.code).toBe(1)
    expect(ran.error).toContain('nothing could be decided; 2 rows were rejected')
  })
  it('one id of several customers is several pieces, and told', async () => {
    const rows = 'id,score,customer\nA-77,2,c1\nA-77,3,c2\nA-77,3,\nB-1,2,c1\nB-1,2,\n'
    for (const content of [rows, `id,score,customer\n${rows.trim().split('\n').slice(1).reverse().join('\n')}\n`]) {
      const { queue, collisions, balance } = await decided(content, at)
      expect(queue.map(({ customerId }) => customerId ?? '').sort()).toEqual(['', 'c1', 'c1', 'c2'])
      expect(queue.map(({ feedbackId }) => feedbackId).sort()).toEqual(['A-77', 'B-1', 'c1:A-77', 'c2:A-77'])
      expect(collisions).toEqual({ count: 1, first: ['A-77'] })
      expect(balance).toMatchObject({ decided: 4, merged: 1 })
    }
    expect((await cli(['triage', 'f.csv', ...at], { 'f.csv': rows })).error).toContain('1 id belongs to more than one')
  })
  it('an id that a spreadsheet has rounded is no id', async () => {
    const { balance, unread } = await decided('id,score\n1.79523E+18,2\n1.79523E+18,3\n1.79523E+18,2\n', at)
    expect(balance).toMatchObject({ decided: 3, merged: 0 })
    expect(unread).toEqual([{ column: 'id', count: 3, first: ['"1.79523E+18"'] }])
  })
  it('a telephone number without a customer is shown, so that somebody can call', async () => {
    const { queue } = await decided('score,电话,原话\n2,13800138000,太慢\n', at)
    expect(queue[0]).toMatchObject({ customerId: '13800138000', addresses: { phone: '13800138000' } })
    const { out } = await cli(['triage', 'f.csv', ...at], { 'f.csv': 'score,customer,phone\n2,c1,13800138000\n' })
    expect(out).toContain('c1 ·')
    expect(out).toContain('13800138000')
  })
})

describe('scales', () => {
  const many = (scores: readonly number[], head = 'score'): string =>
    `${head}\n${Array.from({ length: 40 }, (_none, row) => `${scores[row % scores.length]}\n`).join('')}`
  it('that are no scale of 0–10 stop and ask', async () => {
    for (const scores of [
      [1, 2, 3, 4, 5],
      [0, 1],
    ]) {
      const ran = await cli(['triage', 'f.csv', ...at], { 'f.csv': many(scores) })
      expect(ran).toMatchObject({ code: 1, out: '' })
      expect(ran.error).toContain('--scale 1-5')
    }
    expect((await decided(many([1, 2, 3, 4, 5]), [...at, '--scale', '0-10'])).balance.decided).toBe(40)
    expect((await decided(many([1, 2, 3, 9]), at)).balance.decided).toBe(40)
    expect((await cli(['triage', 'f.csv', ...at], { 'f.csv': `rating\n${'4\n5\n'.repeat(4)}` })).code).toBe(1)
  })
  it('of stars are ratings with cuts of their own, and no scores', async () => {
    const { nps, queue } = await decided(many([1, 2, 3, 4, 5]), [...at, '--scale', '1-5'])
    expect(nps).toMatchObject({ _tag: 'EmptyTally' })
    expect(queue).toHaveLength(16)
    expect(queue[0]).toMatchObject({ priority: 'P2', rating: { scale: '1-5', value: 1 } })
  })
})

describe('JSON', () => {
  it('is read inside of records, and by the names in them', async () => {
    const record = { id: 'a', answers: { nps: 2, why: { text: '等了三天' } }, person: { email: 'li@example.com' } }
    const { queue, columns } = await decided(JSON.stringify([record]), at, { name: 'f.json' })
    expect(queue[0]).toMatchObject({ score: 2, comment: '等了三天', customerId: 'li@example.com' })
    expect(columns).toMatchObject({ score: 'answers.nps', text: 'answers.why.text', email: 'person.email' })
  })
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
