import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import write from 'write-excel-file/universal'
import { cli, decided } from '../../support/cli.ts'

const workbook = async (
  ...sheets: readonly (readonly [string, readonly (readonly unknown[])[]])[]
): Promise<Uint8Array> => {
  const book = write as (sheets: readonly object[]) => { readonly toBlob: () => Promise<Blob> }
  const blob = await book(
    sheets.map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) =>
        row.map((value) =>
          value === null || value === undefined
            ? null
            : value instanceof Date
              ? { type: Date, value, format: 'yyyy-mm-dd hh:mm:ss' }
              : { value },
        ),
      ),
    })),
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
/** A workbook with one sheet of this XML, and what stands behind its cells. */
const raw = (sheet: string, behind = ''): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData>${behind}</worksheet>`,
    ),
  })
const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
const rows = [
  ['id', 'score', 'comment', 'customer', 'received_at'],
  ['00123', 2, '充电的时候冒烟', 'c1', new Date('2026-11-20T10:00:00Z')],
  ['b', 9, null, 'c2', new Date('2026-11-20T00:00:00Z')],
]
const zone = ['--time-zone', 'Asia/Shanghai'] as const

describe('workbooks', () => {
  it('are read like other files, whatever they are called', async () => {
    const book = await workbook(['Answers', rows])
    for (const name of ['f.xlsx', 'f']) {
      const { queue, balance, unread } = await decided(book, zone, { name })
      expect(balance).toMatchObject({ read: 2, decided: 2 })
      expect(unread).toEqual([])
      expect(queue).toMatchObject([{ feedbackId: '00123', score: 2, priority: 'P0', places: [{ record: 1, line: 2 }] }])
    }
  })

  it('tell dates to the second, on the clock of --time-zone and never guessed', async () => {
    const book = await workbook(['Answers', rows])
    const { queue } = await decided(book, zone, { name: 'f.xlsx' })
    expect(queue[0]?.receivedAt).toBe('2026-11-20T02:00:00.000Z')
    const { code, error } = await cli(['triage', 'f.xlsx'], { 'f.xlsx': book })
    expect(code).toBe(1)
    expect(error).toContain('names no time zone')
  })

  it('have sheets that are named by name or number', async () => {
    const book = await workbook(['Notes', [['x'], ['y']]], ['Answers', [[], ...rows]])
    for (const sheet of ['Answers', '2']) {
      const { queue } = await decided(book, [...zone, '--sheet', sheet], { name: 'f.xlsx' })
      expect(queue).toMatchObject([{ feedbackId: '00123', places: [{ record: 1, line: 3 }] }])
    }
    const { code, error } = await cli(['triage', 'f.xlsx', '--sheet', 'Q3'], { 'f.xlsx': book })
    expect(code).toBe(2)
    expect(error).toContain('there is no sheet “Q3”. It has “Notes”, “Answers”.')
  })

  it('lose no row for a cell that is an error', async () => {
    const sheet = `<row r="1">${inline('A1', 'id')}${inline('B1', 'score')}${inline('C1', 'comment')}</row><row r="2">${inline('A2', 'x')}<c r="B2" t="e"><v>#N/A</v></c>${inline('C2', 'the charger caught fire, my lawyer will call')}</row>`
    const { queue, unread } = await decided(raw(sheet), ['--received-at', '2026-11-20T02:00:00Z'], { name: 'f.xlsx' })
    expect(queue).toMatchObject([{ feedbackId: 'x', priority: 'P0' }])
    expect(unread).toEqual([])
  })

  it('that would unpack to more than is read are refused in one sentence', async () => {
    const large = zipSync({ 'xl/workbook.xml': new Uint8Array(65 << 20) })
    expect(large.length).toBeLessThan(100_000)
    const far = raw(`<row r="1">${inline('A1', 'id')}</row><row r="1048576">${inline('XFD1048576', 'x')}</row>`)
    for (const book of [large, far]) {
      const { code, error } = await cli(['triage', 'f.xlsx'], { 'f.xlsx': book })
      expect(code).toBe(1)
      expect(error).toContain('more than 64 MiB or ten million cells')
    }
  })

  it('that lie about their sizes become no larger than they say', async () => {
    const archive = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(8 << 20) }))
    for (let at = archive.indexOf('PK\u0001\u0002'); at >= 0; at = archive.indexOf('PK\u0001\u0002', at + 1))
      archive.writeUInt32LE(10, at + 24)
    const { code, error } = await cli(['triage', 'f.xlsx'], { 'f.xlsx': archive })
    expect(code).toBe(1)
    expect(error).toMatch(/no Excel workbook|another ZIP archive/u)
  })

  it('that are none are refused', async () => {
    for (const [name, content] of [
      ['f.xlsx', 'id,score\n1,2\n'],
      ['f.xlsx', zipSync({ 'a.xml': strToU8('<a/>') })],
      ['f.xlsx', raw('<row r="1"><c r="A1"><v>')],
      ['f.xlsx', raw('')],
      ['f.xlsx', zipSync({ 'xl/workbook.xml': strToU8('no xml') })],
    ] as const) {
      const { code, error } = await cli(['triage', name], { [name]: content })
      expect([code, error.split('\n').length]).toEqual([1, 2])
    }
  })

  it('show their columns', async () => {
    const { code, out } = await cli(['columns', 'f.xlsx'], { 'f.xlsx': await workbook(['Answers', rows]) })
    expect(code).toBe(0)
    expect(out).toMatch(/#2\s+score\s+score\s+2 · 9/u)
    expect(out).toContain('--time-zone Asia/Shanghai')
  })
})

describe('sheets made for people', () => {
  const report = [
    ['2026年11月客户满意度调查结果'],
    ['导出时间', '2026-11-22'],
    [],
    ['门店', '客户', '推荐分', '客户原话', '提交时间'],
    ['上海店', '王一', 9, '好', new Date('2026-11-20T10:00:00Z')],
    [null, '王二', 2, '等太久', new Date('2026-11-20T11:00:00Z')],
    ['北京店', '王三', 6, null, new Date('2026-11-20T12:00:00Z')],
  ]
  it('have titles above their headings, in a workbook and in CSV', async () => {
    const asCsv = report
      .map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString() : (cell ?? ''))).join(','))
      .join('\n')
    for (const [name, content] of [
      ['f.xlsx', await workbook(['S', report])],
      ['f.csv', asCsv],
    ] as const) {
      const { queue, balance } = await decided(content, zone, { name })
      expect(queue.map(({ priority, customerId }) => [priority, customerId])).toEqual([
        ['P1', '王二'],
        ['P2', '王三'],
      ])
      expect(balance.read).toBe(3)
    }
  })
  it('have headings in the first row where that names columns, however few', async () => {
    const { balance } = await decided('score,date\n3,2026-11-20T10:00:00Z\nid,score,comment\n')
    expect(balance).toMatchObject({ read: 2, decided: 1 })
  })
  it('say once for several rows who and where, and never which answer', async () => {
    const cells = (at: number, ...all: readonly string[]): string =>
      `<row r="${at}">${all.map((text, place) => (text === '' ? '' : inline(`${'ABCDE'[place]}${at}`, text))).join('')}</row>`
    const sheet = [
      cells(1, '门店', '客户', '推荐分', '客户原话', '提交时间'),
      cells(2, '上海店', '王一', '2', '慢', '2026-11-20 10:00'),
      cells(3, '', '', '', '充电器冒烟', ''),
      cells(4, '北京店', '王二', '3', '', '2026-11-20 11:00'),
    ].join('')
    const book = (merges: string): Uint8Array => raw(sheet, `<mergeCells>${merges}</mergeCells>`)
    const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'E2:E3'].map((ref) => `<mergeCell ref="${ref}"/>`).join('')
    const { queue, undated } = await decided(book(merges), zone, { name: 'f.xlsx' })
    expect(queue.map(({ priority, customerId, receivedAt }) => [priority, customerId, receivedAt])).toEqual([
      ['P0', '王一', '2026-11-20T02:00:00.000Z'],
      ['P1', '王一', '2026-11-20T02:00:00.000Z'],
      ['P1', '王二', '2026-11-20T03:00:00.000Z'],
    ])
    expect(undated).toBe(0)
    const apart = await decided(book(''), zone, { name: 'f.xlsx' })
    expect(apart.queue.find(({ priority }) => priority === 'P0')?.customerId).toBeUndefined()
  })
})
