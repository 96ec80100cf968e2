import { describe, expect, it } from 'vitest'
import { encodingOf } from '../../../src/cli/read/bytes/encoding.ts'
import { bytesOf, cli, decided } from '../../support/cli.ts'

const at = ['--received-at', '2026-11-20T00:00:00Z']
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
/** 红,线,客户 in GB18030, and a character outside GB2312 (囧 is in GBK, 㐂 takes four bytes). */
const gb = {
  header: latin('id,score,text\n'),
  红线: [0xba, 0xec, 0xcf, 0xdf],
  客户: [0xbf, 0xcd, 0xbb, 0xa7],
  囧: [0x87, 0xe5],
}
const joined = (...parts: readonly (Uint8Array | readonly number[] | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? latin(part) : part)]))
const wide = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return big ? Buffer.from(bytes).swap16() : bytes
}

describe('the encoding of a file is told by its head', () => {
  it('by a mark, then by UTF-8, then by common Chinese in GB18030, else UTF-8', () => {
    expect(
      [
        joined([0xef, 0xbb, 0xbf], 'id'),
        joined([0xff, 0xfe], 'i\0'),
        joined([0xfe, 0xff], '\0i'),
        joined([0x84, 0x31, 0x95, 0x33], 'id'),
        bytesOf('id,score\n1,电池，很烫\n'),
        joined(gb.header, '1,3,', gb.红线, gb.客户, '\n'),
        joined(gb.header, '1,3,', gb.囧, '\n'),
        latin('id,text\n1,d\u00e9j\u00e0 vu, caf\u00e9teria, na\u00efve\n'),
        latin('id,text\n1,plain\n'),
        new Uint8Array(),
      ].map(encodingOf),
    ).toEqual(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'utf-8', 'gb18030', 'utf-8', 'utf-8', 'utf-8', 'utf-8'])
  })
  it('and a broken row in much UTF-8 does not change it', () => {
    const rows = Array.from({ length: 20 }, () => '1,3,电池很烫')
    expect(encodingOf(joined(bytesOf(rows.join('\n')), [0xba, 0xec, 0x0a]))).toBe('utf-8')
  })
})

describe('files are read in', () => {
  const row = '1,3,"客户, 线"'
  it('UTF-8 with a mark and without', async () => {
    for (const mark of ['', '\ufeff'])
      expect((await decided(`${mark}id,score,text\n${row}\n`, at)).queue[0]?.comment).toBe('客户, 线')
  })
  it('UTF-16 of both orders, with tabs as Excel writes them, in chunks of any size', async () => {
    const text = '\ufeffid\tscore\ttext\r\n1\t3\t"电池,""👍""\t烫"\r\n2\t9\tok\r\n'
    for (const big of [false, true])
      for (const chunk of [1, 7, 4096]) {
        const { queue, balance } = await decided(wide(text, big), at, { name: 'unicode.txt', chunk })
        expect(balance).toMatchObject({ read: 2, decided: 2 })
        expect(queue[0]?.comment).toBe('电池,"👍"\t烫')
      }
  })
  it('GB18030, told or named, and says so when told', async () => {
    const file = joined(gb.header, '1,3,', gb.红线, gb.客户, gb.囧, '\n')
    const { out, error } = await cli(['triage', 'f.csv', ...at], { 'f.csv': file })
    expect(out).toContain('红线客户囧')
    expect(error).toContain('Read as gb18030, told by the first bytes')
    const named = await cli(['triage', 'f.csv', ...at, '--encoding', 'gb18030'], { 'f.csv': file })
    expect(named.out).toBe(out)
    expect(named.error).not.toContain('told by')
  })
  it('what is named, also NDJSON and JSON', async () => {
    const record = joined('{"id":"a","score":3,"text":"', gb.客户, '"}')
    const options = [...at, '--encoding', 'gb18030']
    expect((await decided(record, options, { name: 'f.ndjson' })).queue[0]?.comment).toBe('客户')
    expect((await decided(joined('[', record, ']'), options, { name: 'f.json' })).queue[0]?.comment).toBe('客户')
  })
  it('nothing that would be split wrongly', async () => {
    const { code, error } = await cli(['triage', 'f.csv', ...at, '--encoding', 'iso-2022-jp'], {
      'f.csv': 'score\n1\n',
    })
    expect([code, error.includes('no encoding is called “iso-2022-jp”')]).toEqual([2, true])
  })
  it('UTF-16 under another name only if the mark agrees', async () => {
    const file = wide('\ufeffid,score\n1,3\n', true)
    const ran = await cli(['triage', 'f.csv', ...at, '--encoding', 'utf-8'], { 'f.csv': file })
    expect([ran.code, ran.error.includes('--encoding utf-16be')]).toEqual([1, true])
  })
})

describe('a row that is not of the encoding', () => {
  it('is decided, and its column and byte are noted, in UTF-16 counted in the file as it is', async () => {
    const good = Array.from({ length: 30 }, (_, row) => `${row},${row % 9},ok\n`).join('')
    const before = `\ufeffid,score,text\n${good}`
    const file = Buffer.concat([wide(`${before}x,3,a`, false), Buffer.from([0x00, 0xd8]), wide('\ny,3,b\n', false)])
    for (const chunk of [3, 4096]) {
      const { unread, balance } = await decided(file, at, { chunk })
      expect(balance).toMatchObject({ read: 32, decided: 32, rejected: 0 })
      expect(unread).toEqual([
        { column: 'text', count: 1, first: [expect.stringContaining(`@${(before.length + 5) * 2}`)] },
      ])
    }
  })
  it('half a unit at the end of UTF-16 costs the last row nothing else', async () => {
    const good = Array.from({ length: 30 }, (_, row) => `${row},${row % 9},ok\n`).join('')
    const file = Buffer.concat([wide(`\ufeffid,score,text\n${good}x,3,a`, false), Buffer.from([0x41])])
    expect((await decided(file, at)).balance).toMatchObject({ decided: 31, rejected: 0 })
  })
  it('stops the run in one line above 5 %, and not below', async () => {
    const rows = (bad: number, of: number): Uint8Array =>
      joined(
        gb.header,
        ...Array.from({ length: of }, (_, row) => joined(`${row},${row % 9},`, row < bad ? [0xff] : 'ok', '\n')),
      )
    const below = await cli(['triage', 'f.csv', ...at], { 'f.csv': rows(5, 100) })
    expect(below.code).toBe(0)
    const above = await cli(['triage', 'f.csv', ...at], { 'f.csv': rows(6, 100) })
    expect(above).toMatchObject({ code: 1, out: '' })
    expect(above.error.trim().split('\n')).toHaveLength(1)
    expect(above.error).toContain('6 of 100 rows are not utf-8. Name the right encoding: --encoding')
  })
})

describe('cells are separated', () => {
  const content = (separator: string): string => ['id', 'score', 'text'].join(separator)
  it('by commas, semicolons, tabs or bars, as the first line tells, whatever the name of the file', async () => {
    for (const separator of [',', ';', '\t', '|'])
      for (const name of ['f.csv', 'f.txt'])
        expect(
          (await decided(`${content(separator)}\n1${separator}3${separator}"a,b;c"\n`, at, { name, chunk: 1 })).queue[0]
            ?.comment,
        ).toBe('a,b;c')
  })
  it('by tabs in TSV, though commas are more', async () => {
    const file = 'id\tscore\ttext, as it was, in full\n1\t3\tx\n'
    expect((await decided(file, [...at, '--map', 'text=text, as it was, in full'], { name: 'f.tsv' })).columns).toEqual(
      {
        id: 'id',
        score: 'score',
        text: 'text, as it was, in full',
      },
    )
  })
  it('by any sign that is named', async () => {
    const { queue } = await decided('id^score^text\n1^3^a;b\n', [...at, '--delimiter', '^'])
    expect(queue[0]?.comment).toBe('a;b')
    expect((await cli(['triage', 'f.csv', ...at, '--delimiter', '::'], { 'f.csv': 'score\n1\n' })).code).toBe(2)
  })
  it('UTF-16 that bears no mark is known by its bytes of nothing', async () => {
    for (const big of [false, true])
      expect((await decided(wide('id,score,text\n1,3,充电时冒烟\n', big), at)).queue[0]?.comment).toBe('充电时冒烟')
  })
  it('by what Excel says in a line of its own', async () => {
    const { queue, balance } = await decided('sep=;\r\nid;score;a,b,c,d\r\n1;3;x\r\n', at, { chunk: 2 })
    expect(balance).toMatchObject({ read: 1, decided: 1 })
    expect(queue[0]?.places).toEqual([{ record: 1, line: 3 }])
  })
})
