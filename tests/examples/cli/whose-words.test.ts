import { describe, expect, it } from 'vitest'
import { cli, decided } from '../../support/cli.ts'

const zone = ['--time-zone', 'Asia/Shanghai']
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`
const queueOf = async (...all: readonly string[]): Promise<readonly unknown[]> =>
  (await decided(lines(...all), zone)).queue.map((one) => [one.priority, one.customerId ?? one.feedbackId])

describe('whose words a row has', () => {
  it('messages of staff are no feedback, those of customers are', async () => {
    const { queue, excluded } = await decided(
      lines(
        '消息ID,发送时间,发送人,发送人类型,消息内容',
        'm1,2026-11-20 10:16:00,小美,员工,如遇冒烟起火请立即断电',
        'm2,2026-11-20 10:17:00,李四,客户,充电器冒烟了，烫伤了手',
        'm3,2026-11-20 10:18:00,机器,机器人,起火请拨 119',
      ),
      zone,
    )
    expect(queue.map(({ priority, customerId }) => [priority, customerId])).toEqual([['P0', '李四']])
    expect(excluded).toMatchObject({ staff: 2 })
  })
  it('answers the tool calls invalid are left out, in its own column only', async () => {
    const { queue, excluded } = await decided(
      lines(
        '编号,结束答题时间,清洗数据结果,1.您有多大可能向朋友推荐我们？',
        '1,2026-11-20 10:01:00,有效,3',
        '2,2026-11-20 10:02:00,无效,0',
      ),
      zone,
    )
    expect(queue.map(({ feedbackId }) => feedbackId)).toEqual(['1'])
    expect(excluded).toMatchObject({ invalid: 1 })
    expect(await queueOf('id,score,状态,提交时间', '1,0,无效,2026-11-20 10:01:00')).toEqual([['P1', '1']])
  })
  it('a house’s own telephone and mail are nobody’s', async () => {
    expect(await queueOf('id,score,门店电话,客服邮箱,提交时间', '1,0,021-6000000,a@b.cn,2026-11-20 10:01:00')).toEqual([
      ['P1', '1'],
    ])
  })
})

describe('where customers can be reached', () => {
  it.each([
    ["What's your email?", 't2@example.org'],
    ['User email', 't2@example.org'],
    ['Contact Email Address', 't2@example.org'],
    ['3、您的手机号码', '13800000002'],
    ['3.您的联系方式:文本', '13800000002'],
    ['Contact Phone Number', '+4915110000002'],
    ['attributes.reviewerNickname', 'nick2'],
    ['提交者（自动）', '微信用户-李'],
    ['Guest name', 'Bob'],
  ])('is read from a column %s', async (column, who) => {
    expect(await queueOf(`id,score,"${column}",提交时间`, `1,0,${who},2026-11-20 10:01:00`)).toEqual([['P1', who]])
  })
  it.each([
    [['Requester', 'Requester id'], 1],
    [['person_id', 'contact_id'], 0],
    [['Customer', 'User'], 0],
    [['User name', 'User ID'], 1],
  ])('of %j the one that names the customer most surely is read', async (columns, place) => {
    const cells = ['one', 'two']
    expect(await queueOf(`id,score,${columns},提交时间`, `1,0,${cells},2026-11-20 10:01:00`)).toEqual([
      ['P1', cells[place]],
    ])
  })
})

describe('a name alone', () => {
  const file = lines('id,score,姓名,提交时间', '1,0,王一,2026-11-20 10:01:00', '2,0,,2026-11-20 10:02:00')
  it('is whom the table, the sheet and the page show, and nobody’s id', async () => {
    const { queue } = await decided(file, zone)
    expect(queue.map((one) => one.customerId)).toEqual([undefined, undefined])
    for (const format of ['table', 'csv', 'html']) {
      const { out } = await cli(['triage', 'f.csv', ...zone, '--format', format], { 'f.csv': file })
      expect([format, out.match(/王一/gu) === null]).toEqual([format, false])
    }
    const { out } = await cli(['triage', 'f.csv', ...zone], { 'f.csv': file })
    expect(out).toMatch(/not named/u)
  })
})

describe('answers as tools write them', () => {
  const answer = async (column: string, value: string): Promise<unknown> => {
    const { queue, unread } = await decided(lines(`id,${column},date`, `1,${value},2026-11-20T10:00:00Z`))
    return [queue[0]?.priority, unread.length]
  }
  it('a number behind its label is that number', async () => {
    expect(await answer('nps', 'Not at all likely - 0')).toEqual(['P1', 0])
    expect(await answer('nps', 'Extremely likely - 10')).toEqual([undefined, 0])
    expect(await answer('nps', '非常不可能：0')).toEqual(['P1', 0])
    await expect(answer('nps', 'minus -5')).rejects.toThrow('"minus -5"')
  })
  it('half stars and fractions of marks count as the whole below', async () => {
    expect(await answer('星级', '2.5星')).toEqual(['P2', 0])
    expect(await answer('星级', '0.5星')).toEqual(['P2', 0])
    expect(await answer('星级', '4.5星')).toEqual([undefined, 0])
    expect(await answer('Review Stars', '1')).toEqual(['P2', 0])
    await expect(answer('nps', '6.5')).rejects.toThrow('"6.5"')
  })
  it('satisfaction is read by the words of surveys', async () => {
    for (const word of ['Extremely dissatisfied', 'Slightly dissatisfied', 'Not Good'])
      expect(await answer('Satisfaction', word)).toEqual(['P2', 0])
    expect(await answer('Satisfaction', 'Extremely satisfied')).toEqual([undefined, 0])
  })
  it('ratings are read with their labels', async () => {
    expect(await answer('Conversation rating', '2 - Bad')).toEqual(['P2', 0])
    expect(await answer('Conversation rating', '5 - Amazing')).toEqual([undefined, 0])
  })
  it('what is no satisfaction is refused with what would be one', async () => {
    await expect(answer('Satisfaction Score', 'Escalated')).rejects.toThrow(/satisfied.*found "Escalated"/u)
    const { excluded } = await decided(
      lines('id,Satisfaction Score,date', '1,Not Offered,2026-11-20T10:00:00Z', '2,Bad,2026-11-20T10:00:00Z'),
    )
    expect(excluded.noAnswer).toBe(1)
  })
  it('words under usual headings of surveys and tickets are heard', async () => {
    for (const column of ['Follow-up response', 'Subject'])
      expect(await answer(`nps,${column}`, '9,The charger caught fire')).toEqual(['P0', 0])
    expect(await answer('1.本次服务您打几分（0-10分）（必填）', '3')).toEqual(['P1', 0])
  })
})

describe('when it was said', () => {
  it.each(['Submitted time', 'Date of review', 'Review Creation Date', '点评时间', '来电时间', '结束日期', 'Rated on'])(
    'is read from a column %s',
    async (column) => {
      const { queue } = await decided(lines(`id,score,${column}`, '1,0,2026-11-20 10:01:00'), zone)
      expect(queue[0]?.receivedAt).toBe('2026-11-20T02:01:00.000Z')
    },
  )
  it.each(['Date of birth', 'Order date', 'Date of visit', '入住时间', '出生日期'])(
    'is not read from %s',
    async (column) => {
      await expect(decided(lines(`id,score,${column}`, '1,0,2026-11-20 10:01:00'), zone)).rejects.toThrow('receivedAt')
    },
  )
})
