import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { active } from '../../../src/cli/hand-on/inert.ts'
import { cli } from '../../support/cli.ts'

/** Every tenth day each of them buys; the first stops in April, and is called like a formula. */
const orders = `customer_id,order date,amount
${Array.from({ length: 30 }, (_, n) => new Date(Date.UTC(2025, 0, 1 + n * 10)).toISOString().slice(0, 10))
  .flatMap((day, n) => [...(n < 10 ? [`=late,${day},100`] : []), `steady,${day},20`])
  .join('\n')}
`
const files = { 'o.csv': orders }
const asked = ['churn', 'o.csv', '--kind', 'purchases', '--all']

describe('the care list as a file', () => {
  it('says of whom it is, how grave, why and what would clear it, also of one that a spreadsheet would execute', async () => {
    const { code, out, written, bytes } = await cli([...asked, '--output', 'care.csv'], files)
    expect([code, out]).toEqual([0, ''])
    const [heads, ...rows]: readonly (readonly string[])[] = parse(written['care.csv'] ?? '', { bom: true })
    expect(heads).toEqual([
      'Customer',
      'Level',
      'Before',
      'Chance of loss',
      'Spends a year',
      'Next level from',
      'Why',
      'What would clear it',
    ])
    expect(rows).toHaveLength(1)
    expect(rows[0]?.[0]).toBe("'=late")
    expect(rows[0]?.[1]).toBe('critical')
    expect(Number(rows[0]?.[4])).toBeGreaterThan(0)
    expect(rows[0]?.[6]).toContain('purchases are overdue')
    expect(bytes).toHaveProperty(['care.csv'])
    const json = JSON.parse((await cli([...asked, '--output', 'care.json'], files)).written['care.json'] ?? '')
    expect(json.customers.map(({ customer }: { customer: string }) => customer)).toEqual(['=late'])
  })

  it('is the same list as a workbook, and in Chinese', async () => {
    const argv = [...asked, '--locale', 'zh-CN', '--output']
    const csv = (await cli([...argv, 'care.csv'], files)).written['care.csv'] ?? ''
    const { bytes } = await cli([...argv, 'care.xlsx'], files)
    const sheet = await readSheet(new Blob([new Uint8Array(bytes['care.xlsx'] ?? [])]))
    const cells = sheet.map((row) => row.map((cell) => String(cell ?? '')))
    expect(cells[0]).toEqual(['客户', '级别', '此前', '流失可能', '年消费', '最早升级', '依据', '解除条件'])
    expect(cells).toEqual(parse(csv, { bom: true }).map((row: readonly string[]) => row.map(active)))
  })

  it('is never written over what is read, nor in a format nobody knows', async () => {
    expect(await cli([...asked, '--output', 'o.csv'], files)).toMatchObject({ code: 3, written: {} })
    const { code, error } = await cli([...asked, '--output', 'care.html'], files)
    expect(code).toBe(2)
    expect(error).toContain('care.html')
  })
})
