import { describe, expect, it } from 'vitest'
import { cli, decided } from '../../support/cli.ts'

const feedback = [
  'id,score,customer,date',
  '1,5,c-1,2026-11-20T00:00:00Z',
  '2,5,c-2,2026-11-20T01:00:00Z',
  '3,5,c-9,2026-11-20T02:00:00Z',
  '4,5,,2026-11-20T03:00:00Z',
  '',
].join('\n')
const crm = 'customer id,tier,LTV,currency,CSM,phone\nc-1,,"12,000.00",CNY,林晓,\nc-2,,100,CNY,,138****0000\n'
const join = ['--customers', 'crm.csv', '--high-from', '10000', '--currency', 'CNY']
const ran = (customers: string, options: readonly string[] = join, name = 'crm.csv', rows = feedback) =>
  decided(rows, options, { files: { [name]: customers } })

describe('a file of customers', () => {
  it('says who is of high value, who is in charge and who can be reached', async () => {
    const { queue, customers } = await ran(crm)
    expect(queue.map(({ feedbackId, priority, valueTier }) => [feedbackId, priority, valueTier.tier])).toEqual([
      ['1', 'P1', 'high'],
      ['2', 'P2', 'standard'],
      ['3', 'P2', 'unknown'],
      ['4', 'P2', 'unknown'],
    ])
    expect(customers).toMatchObject({ read: 2, known: 2, repeated: 0, unknown: { count: 1, first: ['c-9'] } })
    expect(customers).toMatchObject({ columns: { customer: 'customer id', lifetimeValue: 'LTV', csm: 'CSM' } })
    expect(customers).not.toHaveProperty('mapping')
    expect(JSON.stringify(queue[0])).toContain('林晓')
    expect(JSON.stringify(queue[0])).toContain('ChannelUnavailable')
  })
  it('may be TSV, JSON or NDJSON, in another encoding, with an id for the customer', async () => {
    const records = [
      { id: 'c-1', value_tier: 'high' },
      { id: 'c-2', value_tier: 'standard' },
    ]
    const files = {
      'crm.tsv': 'id\tvalue_tier\nc-1\thigh\nc-2\tstandard\n',
      'crm.txt': Buffer.from('\ufeffid\tvalue_tier\r\nc-1\t高价值\r\nc-2\t普通\r\n', 'utf16le'),
      'crm.json': JSON.stringify(records),
      'crm.ndjson': records.map((one) => JSON.stringify(one)).join('\n'),
    }
    for (const name of Object.keys(files)) {
      const { queue } = await decided(feedback, ['--customers', name], { files })
      expect(queue.map(({ valueTier }) => valueTier.tier)).toEqual(['high', 'standard', 'unknown', 'unknown'])
    }
  })
  it('stands before what a row says, and leaves what only the row says', async () => {
    const rows = 'id,score,customer,value_tier,csm,date\n1,5,c-1,standard,Amy,2026-11-20T00:00:00Z\n'
    const { queue } = await ran('id,value_tier\nc-1,high\n', ['--customers', 'crm.csv'], 'crm.csv', rows)
    expect(queue[0]).toMatchObject({ priority: 'P1', valueTier: { tier: 'high' } })
    expect(JSON.stringify(queue[0])).toContain('Amy')
  })
  it('has columns of its own names, and tiers by a list', async () => {
    const own = ['--customers', 'crm.csv', '--customers-map', 'customer=account,csm=owner']
    const tiers = ['--tier-column', 'class', '--high-tier', 'gold,platinum']
    const { queue } = await ran('account,owner,class\nc-1,Amy,Gold\nc-2,Bo,silver\n', [...own, ...tiers])
    expect(queue.map(({ valueTier }) => valueTier.tier)).toEqual(['high', 'standard', 'unknown', 'unknown'])
    const said = await cli(['triage', 'f.csv', ...own, ...tiers], {
      'f.csv': feedback,
      'crm.csv': 'account,owner,class\nc-1,Amy,Gold\n',
    })
    expect(said.error).toContain('no row has “platinum”')
  })
  it('may have a customer twice: the first row stands, the others fill in, and what differs is counted and named', async () => {
    const twice = 'id,value_tier,csm\nc-1,high,\nc-1,standard,Amy\nc-1,high,Amy\nc-2,standard,Bo\n'
    const { queue, customers } = await ran(twice, ['--customers', 'crm.csv'])
    expect(queue.find(({ customerId }) => customerId === 'c-1')?.valueTier.tier).toBe('high')
    expect(JSON.stringify(queue)).toContain('Amy')
    expect(customers).toMatchObject({
      read: 4,
      known: 2,
      repeated: 2,
      conflicting: { count: 1, first: [{ id: 'c-1', fields: ['valueTier'], at: { record: 2, line: 3 } }] },
    })
  })
  it('tells on the side what did not fit, in both languages', async () => {
    const files = { 'f.csv': feedback, 'crm.csv': 'id,value_tier\nc-1,high\nc-1,standard\n,high\nc-2,gold\n' }
    const english = (await cli(['triage', 'f.csv', '--customers', 'crm.csv'], files)).error
    for (const says of [
      'crm.csv: 4 rows, 2 customers, 1 repeated.',
      '1 piece of feedback from customers that crm.csv does not have: c-9.',
      '1 row says something else of a customer than an earlier one, which stands:\n  c-1 (line 3): valueTier',
      'crm.csv: 1 row was rejected:\n  line 4: id: ',
      'Not understood in the file of customers: “value_tier” 1× ("gold")',
    ])
      expect(english).toContain(says)
    const chinese = (await cli(['triage', 'f.csv', '--customers', 'crm.csv', '--locale', 'zh-CN'], files)).error
    for (const says of ['4 行，2 位客户，1 行重复', '1 条反馈的客户不在 crm.csv 中：c-9', '以较早的为准', '1 行无效'])
      expect(chinese).toContain(says)
  })
  it('says what its columns were read as, so that one nobody recognises is missed', async () => {
    const said = async (locale: string) =>
      (
        await cli(['triage', 'f.csv', '--customers', 'crm.csv', '--locale', locale], {
          'f.csv': feedback,
          'crm.csv': 'account no,customer id,owner,CSM\n1,c-1,x,Li\n',
        })
      ).error.split('\n')
    expect(await said('en')).toContain('Columns recognised by name: customer id → customer, CSM.')
    expect(await said('zh-CN')).toContain('按列名识别的列：customer id → customer、CSM。')
  })
  it('is refused in one line where it cannot be used', async () => {
    for (const [customers, code, says, options = ['--customers', 'crm.csv']] of [
      [undefined, 1, 'crm.csv: there is no such file'],
      ['', 1, 'crm.csv: the file is empty'],
      ['id,csm\n', 1, 'crm.csv: there is not one row'],
      ['name,csm\na,b\n', 2, 'crm.csv: No column says who the customer is'],
      ['id,ltv\nc-1,5\n', 2, 'crm.csv: lifetimeValue: its currency is not known'],
      ['id,csm\nc-1,b\n', 2, '--customers-map needs --customers', ['--customers-map', 'csm=owner']],
      ['id,lifetime\nc-1,5\n', 2, '--high-from needs --customers-map lifetimeValue=COLUMN.', join],
      [
        'id,csm\nc-1,b\n',
        2,
        '--customers-map: there is no field “score”',
        [...join.slice(0, 2), '--customers-map', 'score=csm'],
      ],
      ['id,csm,csm\nc-1,b,b\n', 2, 'Say which: --customers-map "csm=#2"'],
      ['id,csm\nc-1,b\n', 2, 'customer', ['--customers', 'crm.csv', '--map', 'customer=']],
    ] as const) {
      const files = { 'f.csv': feedback, ...(customers === undefined ? {} : { 'crm.csv': customers }) }
      const { code: found, error, out } = await cli(['triage', 'f.csv', ...options], files)
      expect([found, out, error.trim().split('\n').length], error).toEqual([code, '', 1])
      expect(error).toContain(says)
    }
  })
})
