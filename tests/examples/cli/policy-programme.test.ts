import { describe, expect, it } from 'vitest'
import { shortened } from '../../../src/programme/policy/shortened.ts'
import { cli } from '../../support/cli.ts'
import { fileOf, sampleOf } from '../../support/programmes/sample.ts'

const hotel = shortened(sampleOf('hotel'))
const { triage, routing, vocabulary } = hotel
type Row = (typeof triage.rows)[number]
const edited = (id: string, edit: Partial<Row>): readonly Row[] =>
  triage.rows.map((row) => (row.id === id ? { ...row, ...edit } : row))
const files = Object.fromEntries(
  Object.entries({
    'unrouted.json': { ...hotel, routing: { ...routing, rows: routing.rows.slice(1) } },
    'misspelt.json': { ...hotel, vocabulary: { ...vocabulary, categories: ['legal', 'safty', 'dataLeak'] } },
    'sooner.json': { ...hotel, version: '1.0.1', triage: { ...triage, rows: edited('guest', { then: 'soon' }) } },
    'laxer.json': {
      ...hotel,
      version: '2.0.0',
      expect: {},
      triage: {
        ...triage,
        rows: triage.rows.map((row) =>
          row.id === 'guest'
            ? { ...row, when: { ...row.when, score: { le: 3 } } }
            : row.id === 'else'
              ? { ...row, when: { ...row.when, score: { ge: 4, orMissing: true } } }
              : row,
        ),
      },
    },
  }).map(([name, programme]) => [name, JSON.stringify(programme, undefined, 1)]),
)
const feedback = `id,score,comment,customer id,date,region
f1,3,房间很吵,c1,2026-11-02 10:00,north
f2,6,一般,c2,2026-11-03 10:00,south
f3,9,很好,c3,2026-11-04 10:00,north
f4,12,不可能的分数,c4,2026-11-05 10:00,north
f5,6,一般,c5,2026-11-05 10:00,west
`
const policy = async (...argv: readonly string[]) =>
  cli(['policy', ...argv], { ...files, 'hotel.json': fileOf('hotel'), 'feedback.csv': feedback })
const history = ['--history', 'feedback.csv', '--time-zone', 'Asia/Shanghai'] as const

describe('triage by a whole programme', () => {
  it('takes no values for a tier that it does not have', async () => {
    const given = ['--tier-column', 'region', '--high-tier', 'north', '--time-zone', 'Asia/Shanghai']
    const ran = await cli(['triage', 'feedback.csv', '--policy', 'hotel.json', ...given], {
      'hotel.json': fileOf('hotel'),
      'feedback.csv': feedback,
    })
    expect([ran.code, ran.error]).toEqual([2, expect.stringContaining('--policy and --high-tier')])
  })
})

describe('policy check of a whole programme', () => {
  it('proves the shipped one and one of other words', async () => {
    expect((await policy('check', 'standard')).out.split('\n')).toEqual([
      'standard-programme@1.0.0',
      '3 priorities, 2 tiers, 10 roles, 3 categories, 51 rows in 4 tables, 2 lexicons',
      'Proved: every fact is decided; every case has an owner who may act, a clock and a channel.',
      '',
    ])
    const own = await policy('check', 'hotel.json', '--locale', 'zh-CN')
    expect([own.code, own.out.split('\n').slice(0, 2)]).toEqual([
      0,
      ['hotel@1.0.0', '3 个优先级，2 个价值等级，6 个角色，3 个红线类别，4 张表共 16 行，1 部词典'],
    ])
  })
  it('names a case that goes to nobody, in both languages', async () => {
    const { code, out } = await policy('check', 'unrouted.json')
    expect(code).toBe(1)
    expect(out).toMatchInlineSnapshot(`
      "unrouted.json: 1 finding:
        line 2608, column 13: routing: no row decides priority urgent
      "
    `)
    const chinese = await policy('check', 'unrouted.json', '--locale', 'zh-CN')
    expect(chinese.out).toMatchInlineSnapshot(`
      "unrouted.json：1 处缺陷：
        第 2608 行第 13 列：routing：没有任何规则行判定：优先级 urgent
      "
    `)
  })
  it('names a misspelt category wherever a table waits for the right one, as JSON with the finding itself', async () => {
    const { code, out } = await policy('check', 'misspelt.json', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ file: 'misspelt.json', proved: false })
    expect(out).toContain('safety')
  })
  it('says of JSON that is no programme what is missing', async () => {
    const { code, out } = await cli(['policy', 'check', 'p.json'], { 'p.json': '{"vocabulary":{},"id":"p"}' })
    expect(code).toBe(1)
    expect(out).toContain('  version: expected text, and it is missing\n')
  })
})

describe('policy diff of two programmes', () => {
  it('says that nobody is worse off where a guest becomes more urgent, and what it means for last month', async () => {
    const { code, out, error } = await policy('diff', 'hotel.json', 'sooner.json', ...history)
    expect(code).toBe(0)
    expect(out.split('\n')).toMatchInlineSnapshot(`
      [
        "hotel@1.0.0 → hotel@1.0.1",
        "Nobody is worse off.",
        "3 changes (regions may overlap):",
        "  priority later → soon, handed over in a batch to guestRelations → as a ticket to managerNorth where score 0–6 and customer value guest or missing and red flags without legal or safety or dataLeak and graver words without media and reach private or wide or missing and region north, and 3 more like it",
        "  priority later → soon, handed over in a batch to guestRelations → as a ticket to managerSouth where score 0–6 and customer value guest or missing and red flags without legal or safety or dataLeak and graver words without media and reach private or wide or missing and region south, and 3 more like it",
        "  priority later → soon, handed over in a batch to guestRelations → as a ticket to guestRelations where score 0–6 and customer value guest or missing and red flags without legal or safety or dataLeak and graver words without media and reach private or wide or missing and region missing, and 3 more like it",
        "Version: a minor step: some facts are decided otherwise, but 1.0.0 → 1.0.1 does not say so; it should be 1.1.0 or higher.",
        "",
        "feedback.csv: 5 records read: 4 used, 1 rejected",
        "",
        "priority  before  after   ±",
        "later          2      0  −2",
        "soon           0      2  +2",
        "noCase         2      2   0",
        "",
        "owner           before  after   ±",
        "guestRelations       2      0  −2",
        "managerNorth         0      1  +1",
        "managerSouth         0      1  +1",
        "",
        "clock  before  after   ±",
        "later       2      0  −2",
        "soon        0      2  +2",
        "",
        "Newly telephoned: 2 (f1, f2)",
        "",
        "Due sooner: 2 (f1, f2)",
        "",
      ]
    `)
    expect(error).toMatchInlineSnapshot(`
      "1 record was rejected:
        line 6: region: expected one of north, south, found "west"
      "
    `)
  })
  it('names who loses, in both languages', async () => {
    const { out } = await policy('diff', 'hotel.json', 'laxer.json', '--locale', 'zh-CN', ...history)
    expect(out.split('\n')).toMatchInlineSnapshot(`
      [
        "hotel@1.0.0 → hotel@2.0.0",
        "9 处损害：",
        "  later 不再立案：打分 4–6 且 客户价值 guest 或 缺失 且 红线 不含法律或安全或dataLeak",
        "  不再通知dutyManager：打分 4–6 且 客户价值 guest 或 缺失 且 红线 不含法律或安全或dataLeak 且 传播范围 公开",
        "  expect.lexicons 有改动，未能证明无人因此受损",
        "  expect.publicChannels 有改动，未能证明无人因此受损",
        "  expect.promises 有改动，未能证明无人因此受损",
        "  expect.alike 有改动，未能证明无人因此受损",
        "  expect.openHours 有改动，未能证明无人因此受损",
        "  expect.leftOut 有改动，未能证明无人因此受损",
        "  expect.floors 有改动，未能证明无人因此受损",
        "2 处变化（区域可能重叠）：",
        "  优先级 later → noCase，派单 汇总派给guestRelations → 无人：打分 4–6 且 客户价值 guest 或 缺失 且 红线 不含法律或安全或dataLeak 且 升级预警词 不含媒体 且 传播范围 非公开或高影响力 或 缺失，以及另外 1 处类似情形",
        "  优先级 later → noCase，预警 house → none，派单 汇总派给guestRelations → 无人：打分 4–6 且 客户价值 guest 或 缺失 且 红线 不含法律或安全或dataLeak 且 升级预警词 不含媒体 且 传播范围 公开，以及另外 1 处类似情形",
        "版本：应升次版本（部分情形的结果有变），1.0.0 → 2.0.0 符合。",
        "",
        "feedback.csv：读入 5 条：使用 4，拒收 1",
        "",
        "优先级  改前  改后   ±",
        "later      2     1  −1",
        "noCase     2     3  +1",
        "",
        "负责人          改前  改后   ±",
        "guestRelations     2     1  −1",
        "",
        "时钟   改前  改后   ±",
        "later     2     1  −1",
        "",
        "不再成案：1 条（f2）",
        "",
      ]
    `)
    const json: unknown = JSON.parse((await policy('diff', 'hotel.json', 'laxer.json', '--json', ...history)).out)
    expect(json).toMatchObject({
      old: { id: 'hotel', version: '1.0.0' },
      new: { id: 'hotel', version: '2.0.0' },
      harms: expect.arrayContaining([expect.objectContaining({ _tag: 'NoLongerACase', from: 'later' })]),
      history: { read: 5, rejected: 1, impact: { feedback: 4, lostCases: ['f2'] } },
    })
  })
  it('compares two of a kind only, and names files that cannot be used', async () => {
    const mixed = await policy('diff', 'hotel.json', 'strict')
    expect([mixed.code, mixed.error]).toEqual([
      1,
      'voc-rules: strict is a table, hotel.json a whole programme: compare two of a kind.\n',
    ])
    const unproved = await policy('diff', 'hotel.json', 'unrouted.json')
    expect([unproved.code, unproved.error]).toMatchInlineSnapshot(`
      [
        1,
        "voc-rules: unrouted.json: line 2608, column 13: routing: no row decides priority urgent
      ",
      ]
    `)
  })
  it('asks for the zone of dates that name none', async () => {
    const { code, error } = await policy('diff', 'hotel.json', 'sooner.json', '--history', 'feedback.csv')
    expect([code, error]).toMatchInlineSnapshot(`
      [
        1,
        "voc-rules: line 2, column “date”: "2026-11-02 10:00" names no time zone. Say which it is in: --time-zone Asia/Shanghai.
      ",
      ]
    `)
  })
})
