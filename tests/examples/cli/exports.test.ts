import { describe, expect, it } from 'vitest'
import { askNicely, mapped } from '../../../src/ingest/index.ts'
import { decided } from '../../support/cli.ts'

const zone = ['--time-zone', 'Asia/Shanghai']
const wide = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`

interface Export {
  readonly from: string
  readonly content: string | Uint8Array
  readonly name?: string
  readonly options?: readonly string[]
  /** Priority, and whose id or words, of every case. */
  readonly queue: readonly (readonly [priority: string, of: string])[]
}

/** Files as the named tools write them, with content of our own; no option but what no file says: the zone, the names of tiers. */
const exports: readonly Export[] = [
  {
    from: 'Typeform, whose heading names the zone',
    content: lines(
      '#,How likely are you to recommend us?,What did you like least?,Submit Date (UTC)',
      'x7k4,9,The kettle caught fire,2026-11-20 02:15:00',
    ),
    queue: [['P0', 'x7k4']],
  },
  {
    from: 'Medallia',
    content: lines(
      'Survey ID,Likelihood to Recommend,LTR Comment,Response Date',
      'm1,9,The rail broke and my son was injured,2026-11-20T10:00:00+08:00',
    ),
    queue: [['P0', 'm1']],
  },
  {
    from: 'Intercom',
    content: lines(
      'Conversation ID,Conversation rating,Conversation rating remark,Conversation rated at',
      'c1,😠,Nobody ever answered,2026-11-20T10:00:00Z',
      'c2,🤩,,2026-11-20T11:00:00Z',
    ),
    queue: [['P2', 'c1']],
  },
  {
    from: '企业微信客服',
    content: lines(
      '外部联系人ID,客户评价,评价说明,评价时间',
      'wm9,不满意,,2026-11-20 10:30:00',
      'wm8,非常不满意,插座起火烧到孩子,2026-11-20 10:31:00',
      'wm7,满意,,2026-11-20 10:32:00',
    ),
    options: zone,
    queue: [
      ['P0', 'wm8'],
      ['P2', 'wm9'],
    ],
  },
  {
    from: '淘宝',
    content: lines(
      '订单编号,评价类型,评价内容,追评内容,评价时间',
      't1,好评,还行,用了一周就漏电,2026-11-20 10:30:00',
      't2,中评,,,2026-11-20 10:31:00',
      't3,差评,,,2026-11-20 10:32:00',
    ),
    options: zone,
    queue: [
      ['P0', 't1'],
      ['P2', 't3'],
    ],
  },
  {
    from: '腾讯问卷, 繁体',
    content: lines(
      '問卷編號,1.您有多大可能向朋友推薦我們？,2.請說明原因,3.聯絡電話:手機,提交時間',
      'q1,1,等了三天沒人管,0912345678,2026-11-20 10:30:00',
    ),
    options: zone,
    queue: [['P1', '0912345678']],
  },
  {
    from: 'Google Forms',
    content: lines(
      '"Timestamp","How likely are you to recommend us to a friend or colleague?","What is the main reason for your score?","Email Address"',
      '"2026/11/20 10:15:22 AM GMT+8","2","The charger caught fire, my lawyer will call","li@example.com"',
      '"2026/11/20 3:30:00 PM GMT+8","9","fine","wang@example.com"',
      '"2026/11/20 4:30:00 PM GMT+8","5","slow","zhao@example.com"',
    ),
    queue: [
      ['P0', 'li@example.com'],
      ['P2', 'zhao@example.com'],
    ],
  },
  {
    from: 'Google 表单',
    content: lines(
      '时间戳记,您有多大可能向朋友或同事推荐我们？,请说明原因,您的手机号',
      '2026/11/20 上午10:15:22 [GMT+8],1,等了三天没人管,13800138000',
      '2026/11/20 下午3:30:00 [GMT+8],10,很好,13900139000',
    ),
    queue: [['P1', '13800138000']],
  },
  {
    from: 'SurveyMonkey',
    content: lines(
      'Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,How likely is it that you would recommend this company to a friend or colleague?,,What could we improve?',
      ',,,,,,Response,,Open-Ended Response',
      '118,401,11/20/2026 10:15:22,11/20/2026 10:18:02,192.0.2.1,li@example.com,3,Detractor,"Staff were rude, waited an hour"',
      '119,401,11/20/2026 11:15:22,11/20/2026 11:18:02,192.0.2.2,,10,Promoter,',
    ),
    options: zone,
    queue: [['P1', 'li@example.com']],
  },
  {
    from: 'Typeform',
    content: lines(
      '#,"How likely are you to recommend us?","Why did you choose that score?",Start Date (UTC),Submit Date (UTC),Network ID',
      'x7k2,0,"Sold a refurbished phone as new, this is fraud",2026-11-20 02:10:00,2026-11-20 02:15:00,n1',
      'x7k3,8,,2026-11-20 03:10:00,2026-11-20 03:15:00,n2',
    ),
    options: ['--time-zone', 'UTC'],
    queue: [['P1', 'x7k2']],
  },
  {
    from: 'Qualtrics',
    content: lines(
      'StartDate,EndDate,Status,IPAddress,Progress,Finished,RecordedDate,ResponseId,DistributionChannel,Q1_NPS_GROUP,Q1,Q2',
      'Start Date,End Date,Response Type,IP Address,Progress,Finished,Recorded Date,Response ID,Distribution Channel,How likely - Group,How likely are you to recommend us?,What is the primary reason for your score?',
      '"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}",,,,"{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}",,,"{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}"',
      '2026-11-20 10:00:00,2026-11-20 10:02:00,IP Address,192.0.2.1,100,True,2026-11-20 10:02:01,R_1,anonymous,1,4,Too slow',
      '2026-11-20 10:00:00,2026-11-20 10:02:00,Survey Preview,192.0.2.1,100,True,2026-11-20 10:02:01,R_2,preview,1,0,test',
    ),
    options: zone,
    queue: [['P2', 'R_1']],
  },
  {
    from: 'Delighted',
    content: lines(
      'Response ID,Created at (UTC),Score,Comment,Person ID,Name,Email,Permalink',
      '81,2026-11-20 02:15:22 UTC,2,"The brake failed, nearly an accident",9,Li Na,li@example.com,https://example.com/r/81',
      '82,2026-11-20 03:15:22 UTC,10,,10,Wang,wang@example.com,https://example.com/r/82',
    ),
    queue: [['P0', '81']],
  },
  {
    from: 'Zendesk',
    content: lines(
      'Ticket ID,Satisfaction Score,Satisfaction Comment,Requester Email,Updated at',
      '501,bad,"Nobody answered for a week",li@example.com,2026-11-20T02:15:22Z',
      '502,good,,wang@example.com,2026-11-20T02:15:22Z',
      '503,offered,,zhao@example.com,2026-11-20T02:15:22Z',
    ),
    queue: [['P2', '501']],
  },
  {
    from: 'Google Play',
    content: wide(
      lines(
        'Package Name,App Version Code,Reviewer Language,Device,Review Submit Date and Time,Review Submit Millis Since Epoch,Review Last Update Date and Time,Star Rating,Review Title,Review Text,Review Link',
        'com.example.app,12,en,px,2026-11-20T02:15:22Z,1795140922000,2026-11-20T02:15:22Z,1,Crash,"Crashes, and it leaked my personal data",https://example.com/1',
        'com.example.app,12,en,px,2026-11-20T03:15:22Z,1795144522000,2026-11-20T03:15:22Z,5,,Lovely,https://example.com/2',
      ),
    ),
    queue: [['P2', 'https://example.com/1']],
  },
  {
    from: 'App Store',
    content: lines(
      'Date,Stars,Title,Review,Author,Version,Country',
      '"Nov 20, 2026 10:00 AM",1,Dreadful,The update deleted everything,li,2.1,CN',
      '"Nov 20, 2026 11:00 AM",4,Good,Works,wang,2.1,CN',
    ),
    options: zone,
    queue: [['P2', 'li']],
  },
  {
    from: '问卷星',
    content: lines(
      '序号,提交答卷时间,所用时间,来源,来源详情,来自IP,"1、您有多大可能向朋友推荐我们？","2、您给出该评分的主要原因是什么？","3、您的手机号",总分',
      '1,2026/11/20 10:15:22,35秒,微信,N/A,192.0.2.1,2分,充电时冒烟，我要投诉到12315,13800138000,2',
      '2,2026/11/20 11:15:22,30秒,微信,N/A,192.0.2.2,9分,(跳过),13900139000,9',
    ),
    options: zone,
    queue: [['P0', '1']],
  },
  {
    from: '腾讯问卷',
    content: lines(
      '编号,开始答题时间,结束答题时间,答题时长,1.您向朋友推荐我们的可能性有多大,2.您对我们还有什么意见或建议？',
      '12,2026-11-20 10:12:00,2026-11-20 10:15:22,202,3,客服态度恶劣',
      '13,2026-11-20 10:12:00,2026-11-20 10:15:22,202,8,',
    ),
    options: zone,
    queue: [['P1', '12']],
  },
  {
    from: '企微客服',
    content: lines(
      '评价时间,客户昵称,接待人员,满意度评价,评价内容',
      '2026-11-20 10:15:22,王总,李客服,不满意,等了三天没有回复',
      '2026-11-20 11:15:22,李总,李客服,满意,',
    ),
    options: zone,
    queue: [['P2', '王总']],
  },
  {
    from: 'a CRM, in Chinese',
    content: lines(
      '反馈编号;客户编号;客户等级;收到时间;NPS得分;客户原话;联系电话;渠道',
      'F1;C1;高价值;20.11.2026 10:15;5;太慢了;13800138000;企微',
      'F2;C2;普通;20.11.2026 10:15;5;一般;;飞鸽',
    ),
    options: zone,
    queue: [
      ['P1', 'F1'],
      ['P2', 'F2'],
    ],
  },
  {
    from: 'Excel on the continent',
    content: lines('id;score;comment;date', '1;"2,0";schlecht;20.11.2026 10:15', '2;"9,0";gut;20.11.2026 11:15'),
    options: ['--time-zone', 'Europe/Berlin'],
    queue: [['P1', '1']],
  },
  {
    from: 'Excel, with spreadsheet days',
    content: lines('id\tscore\tcomment\tdate', '1\t3\tHe said "never again"\t46346.4273', '2\t9\tok\t46346.5'),
    name: 'f.tsv',
    options: zone,
    queue: [['P1', '1']],
  },
  {
    from: 'Chatwoot, as JSON',
    content: JSON.stringify({
      payload: [
        { id: 5, rating: 1, feedback_message: 'rude', contact: { email: 'li@example.com' }, created_at: 1795140922 },
        { id: 6, rating: 5, feedback_message: '', contact: { email: 'wang@example.com' }, created_at: 1795140922 },
      ],
    }),
    name: 'f.json',
    options: ['--map', 'stars=rating,text=feedback_message'],
    queue: [['P2', '5']],
  },
  {
    from: 'AskNicely, as NDJSON',
    content: lines(
      JSON.stringify({
        response_id: 1,
        answer: '2',
        comment: 'slow',
        email: 'li@example.com',
        responded: '1795140922',
      }),
      JSON.stringify({ response_id: 2, answer: '9', comment: '', email: 'wang@example.com', responded: '1795140922' }),
    ),
    name: 'f.ndjson',
    options: ['--map', 'score=answer,receivedAt=responded'],
    queue: [['P1', '1']],
  },
  {
    from: 'a warehouse, with bars',
    content: lines(
      'response_id|nps_score|verbatim|created_at',
      'r1|1|terrible|2026-11-20T02:15:22Z',
      'r2|9|ok|2026-11-20T02:15:22Z',
    ),
    queue: [['P1', 'r1']],
  },
  {
    from: 'a form with words for numbers',
    content: lines(
      'Response ID,How likely are you to recommend us?,Comments,Submit Date',
      '1,0 - Not at all likely,never again,2026-11-20 02:15:22 UTC',
      '2,10 - Extremely likely,,2026-11-20 02:15:22 UTC',
      '3,6/10,meh,2026-11-20 02:15:22 UTC',
    ),
    queue: [
      ['P1', '1'],
      ['P2', '3'],
    ],
  },
  {
    from: '点评平台',
    content: lines(
      '评论ID,评论时间,星级,评论内容,用户昵称,门店',
      'p1,2026年11月20日 10:15,★☆☆☆☆,吃出虫子，上吐下泻,小李,杭州湖滨店',
      'p2,2026年11月20日 11:15,★★★★★,好吃,小王,杭州湖滨店',
    ),
    options: zone,
    queue: [['P0', 'p1']],
  },
]

describe('from an export to its queue', () => {
  it('without an answer, a column that may be one is asked about', async () => {
    for (const column of ['answer', 'How was your visit?']) {
      const content = lines(`id,text,${column},date`, '1,fine,9,2026-11-20T10:00:00Z')
      await expect(decided(content)).rejects.toThrow(new RegExp(`^2: .*“${column.replace('?', '\\?')}”`, 'u'))
    }
  })
  it.each(exports.map((one) => [one.from, one] as const))('%s', async (_from, one) => {
    const { queue, balance } = await decided(one.content, one.options ?? [], { name: one.name ?? 'f.csv' })
    expect(balance.rejected).toBe(0)
    expect(
      queue.map(({ priority, feedbackId, customerId = '' }, place) => [
        priority,
        one.queue[place]?.[1] === customerId ? customerId : feedbackId,
      ]),
    ).toEqual(one.queue)
  })
})

describe('AskNicely', () => {
  const said = {
    response_id: '31',
    answer: '2',
    comment: 'slow again',
    customer_id: 'c9',
    person_id: '9',
    email: 'li@example.com',
  }
  const times = { created: '1780000000', responded: '1795226400' }
  it('says the same in a file and in a delivery', async () => {
    const row = { ...said, ...times }
    const others = ['9', '6', '10', '8', '7'].map((answer, place) => ({ ...row, response_id: `4${place}`, answer }))
    const all = [row, ...others]
    const csv = lines(Object.keys(row).join(','), ...all.map((one) => Object.values(one).join(',')))
    const { queue } = await decided(csv)
    const delivered = all.flatMap((one) => {
      const found = mapped(askNicely)(one)
      return found._tag === 'Right' ? found.right : []
    })
    const cases = delivered.flatMap((fact) =>
      fact._tag === 'FeedbackReceived' && (fact.said.score ?? 10) < 7
        ? [[fact.externalId, fact.said.customerId, fact.said.receivedAt]]
        : [],
    )
    expect(queue.map((one) => [one.feedbackId, one.customerId, Date.parse(one.receivedAt)]).sort()).toEqual(
      cases.sort(),
    )
    expect(cases).toHaveLength(2)
  })
  it('names the customer by the house’s own id, else by its own, else by mail', () => {
    const { customer_id: _own, ...theirs } = said
    const { person_id: _id, ...mail } = theirs
    const whose = [said, theirs, mail].map((one) => {
      const found = mapped(askNicely)({ ...one, ...times })
      return found._tag === 'Right' && found.right[0]?._tag === 'FeedbackReceived'
        ? found.right[0].said.customerId
        : found
    })
    expect(whose).toEqual(['c9', '9', 'li@example.com'])
  })
})
