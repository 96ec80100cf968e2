import { describe, expect, it } from 'vitest'
import { enRetailTopics } from '../../../src/lexicons/en.ts'
import { cli } from '../../support/cli.ts'

const day = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)

/** Half a year of complaints: smoke breaks out in the last three weeks, in one lot and four cities. */
const complaints = (): string => {
  const calm = Array.from({ length: 1200 }, (_, at) => {
    const words = ['送餐太慢，等了一个小时', '味道一般', '明天再来', '包装不错'][at % 4]
    return [
      `c${at}`,
      day('2026-01-05', Math.floor(at / 8)),
      3 + (at % 7),
      words,
      ['北京', '上海', '广州', '成都'][at % 4],
      `L${at % 6}`,
    ]
  })
  const smoke = Array.from({ length: 24 }, (_, at) => [
    `s${at}`,
    day('2026-01-05', 130 + Math.floor(at / 2)),
    1,
    '吃出一只虫子，拉肚子',
    ['北京', '上海', '广州', '成都'][at % 4],
    'L9',
  ])
  return [['客户', '日期', '评分', '评论', '城市', '批次'], ...calm, ...smoke]
    .map((row) => `${row.join(',')}\n`)
    .join('')
}
const files = { 'q.csv': complaints() }

describe('voc-rules causes', () => {
  it('ranks reasons with their shares, and says what is new, shared and goes together', async () => {
    const { code, out, error } = await cli(
      ['causes', 'q.csv', '--by', '批次', '--time-zone', 'Asia/Shanghai', '--locale', 'zh-CN'],
      files,
    )
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toContain('1,224 位客户的 1,224 条反馈，2026-01-05 00:00 至 ')
    expect(out).toMatch(/^1 {2}配送时效 +\d+\.\d % +\d+\.\d–\d+\.\d +█+.? +300 位客户$/mu)
    expect(out).toMatch(/^ +没有主题可归 +/mu)
    expect(out).toMatch(/未关闭 2026-05-\d\d：近 \d+ 天 .*提到“卫生安全”/u)
    expect(out).toMatch(/“卫生安全”是系统性问题：24 位客户的 24 条反馈（/u)
    expect(out).toMatch(/卫生安全与批次 L9 相关：24 条中 24 条/u)
  })

  it('writes JSON with all figures, and CSV for a spreadsheet', async () => {
    const json = JSON.parse((await cli(['causes', 'q.csv', '--format', 'json'], files)).out)
    expect(json).toMatchObject({
      taxonomy: 'retail-topics@1.0.0',
      base: 'everyone',
      records: { read: 1224, undated: 0, rejected: 0 },
      reasons: { base: 1224, anonymous: 0 },
    })
    expect(json.signals.signals).toHaveLength(1)
    expect(json.signals.signals[0].first).toMatchObject({ topic: 'hygiene', grew: 'count' })
    expect(json.signals.signals[0].first.recent.count).toBeLessThan(16)
    const csv = (await cli(['causes', 'q.csv', '--format', 'csv'], files)).out.split('\r\n')
    expect(csv[0]).toBe('topic,title,rank,customers,mentions,missing,base,share,lower,upper')
    expect(csv[1]).toMatch(/^delivery-time,Delivery time,1,300,300,0,1224,0\.2450/u)
  })

  it('counts detractors only where asked, and refuses where nobody scored', async () => {
    const { out } = await cli(['causes', 'q.csv', '--base', 'detractors', '--format', 'json'], files)
    expect(JSON.parse(out).reasons.base).toBe(687 + 24)
    const none = await cli(['causes', 'w.csv', '--base', 'detractors'], { 'w.csv': '评论\n太慢\n' })
    expect(none.code).toBe(2)
    expect(none.error).toContain('--score')
  })

  it('says that it has no dates, and that few customers have no shares', async () => {
    const { code, out } = await cli(['causes', 'w.csv'], { 'w.csv': 'comment\nvery slow\nfine\n' })
    expect(code).toBe(0)
    expect(out).toContain('No column says when')
    expect(out).toContain('Only 2 customers: too few for shares.')
    expect(out).toContain('2 pieces from 2 customers (2 nobody knows, counted one each)')
  })

  it('reads several files as one', async () => {
    const { out } = await cli(['causes', 'a.csv', 'b.ndjson', '--format', 'json'], {
      'a.csv': 'customer,comment\nc1,slow\n',
      'b.ndjson': '{"customer":"c1","comment":"so slow"}\n{"customer":"c2","comment":""}\n',
    })
    expect(JSON.parse(out).reasons).toMatchObject({ base: 1, mentions: 2, wordless: { count: 1, total: 2 } })
  })

  it('names columns that are not there, and options that are wrong', async () => {
    const wrong = await cli(['causes', 'q.csv', '--by', '批号'], files)
    expect([wrong.code, wrong.error.includes('批号')]).toEqual([2, true])
    const options = await cli(['causes', 'q.csv', '--base', 'all', '--limit', 'x', '--time-zone', 'Mars'], files)
    expect(options.code).toBe(2)
    expect(options.error.split('\n').filter((line) => line.startsWith('  '))).toHaveLength(3)
    expect((await cli(['causes', 'w.csv'], { 'w.csv': 'a,b\n1,2\n' })).error).toContain('--comment')
    expect((await cli(['causes', 'gone.csv'])).code).toBe(1)
  })

  it('prints nothing that steers a terminal', async () => {
    const { out } = await cli(['causes', 'w.csv', '--by', 'lot'], {
      'w.csv': `comment,lot,city\n${Array.from({ length: 60 }, (_, at) => `slow,\u001b[31m${at % 2},\u202ex\n`).join('')}`,
    })
    expect(/\p{Cc}|\u202e/u.test(out.replaceAll('\n', ''))).toBe(false)
  })
})

describe('voc-rules themes', () => {
  const texts = Array.from({ length: 60 }, (_, at) =>
    at % 2 === 0 ? `停车场收费闸机识别${at}` : `会员积分兑换页面${at}`,
  )
  const mall = { 'm.csv': `评论\n${texts.join('\n')}\n` }

  it('groups what no topic fits, and quotes it', async () => {
    const { code, out } = await cli(['themes', 'm.csv', '--groups', '2', '--locale', 'zh-CN'], mall)
    expect(code).toBe(0)
    expect(out).toContain('供阅读，不用于统计')
    expect(out).toMatch(/停车|闸机/u)
    expect(out).toMatch(/积分|兑换/u)
  })

  it('gives the same answer for the same seed', async () => {
    const argv = ['themes', 'm.csv', '--groups', '3', '--seed', '5', '--format', 'json']
    const [one, other] = [await cli(argv, mall), await cli(argv, mall)]
    expect(other.out).toBe(one.out)
    expect(JSON.parse(one.out)).toMatchObject({ exploratory: true, seed: 5 })
    expect((await cli(['themes', 'm.csv', '--format', 'csv'], mall)).out).toMatch(/^theme,texts,labels,quote\r\n/u)
  })
})

describe('voc-rules topics', () => {
  it('checks shipped taxonomies and says what is wrong with others', async () => {
    expect(await cli(['topics', 'check', 'zh-travel-topics'])).toMatchObject({ code: 0, error: '' })
    const [first] = enRetailTopics.vocabularies
    const broken = {
      ...enRetailTopics,
      id: 'house',
      vocabularies: [{ ...first, groups: [{ topic: 'nobody', of: 'fault', terms: ['slow', 'so slow'] }] }],
    }
    const { code, error } = await cli(['topics', 'check', 'house.json'], { 'house.json': JSON.stringify(broken) })
    expect(code).toBe(1)
    expect(error).toContain('house@1.0.0 has no topic “nobody”')
    const misshapen = await cli(['topics', 'check', 'h.json', '--locale', 'zh-CN'], { 'h.json': '{"id":"x"}' })
    expect([misshapen.code, /\p{Script=Han}/u.test(misshapen.error)]).toEqual([1, true])
  })

  it('reads an extension of a shipped taxonomy, and says what it changes', async () => {
    const house = {
      id: 'house',
      version: '1',
      source: 'own',
      extends: 'zh-retail-topics@1.0.0',
      topics: { parking: { title: '停车' } },
      add: [{ language: 'zh', topic: 'parking', of: 'fault', weight: 4, terms: ['停车难', '没车位'] }],
      remove: [{ topic: 'service', term: '投诉' }],
    }
    const own = { 'house.json': JSON.stringify(house), 'w.csv': '评论\n停车难\n' }
    const { code, out } = await cli(['topics', 'diff', 'zh-retail-topics', 'house.json', '--locale', 'zh-CN'], own)
    expect(code).toBe(1)
    expect(out.split('\n')).toEqual([
      '新增主题“parking”（停车）',
      'service：删除词语“投诉”',
      'parking：新增词语“停车难”',
      'parking：新增词语“没车位”',
      '两个版本的占比不可比，除非用新版本重新标注历史反馈。',
      '',
    ])
    expect((await cli(['topics', 'diff', 'retail', 'retail'])).code).toBe(0)
    const used = await cli(['causes', 'w.csv', '--topics', 'house.json', '--format', 'json'], own)
    expect(JSON.parse(used.out).reasons.reasons[0]).toMatchObject({ topic: 'parking', customers: 1 })
    const other = JSON.stringify({ ...house, extends: 'x@1' })
    expect((await cli(['topics', 'check', 'h.json'], { 'h.json': other })).error).toContain('zh-retail-topics@1.0.0')
  })
})

describe('help', () => {
  it.each([['causes'], ['themes'], ['topics', 'check'], ['topics', 'diff']])(
    'of %s %s has examples in both languages',
    async (...command) => {
      for (const locale of ['en', 'zh-CN']) {
        const { code, out } = await cli([...command, '--help', '--locale', locale])
        expect(code).toBe(0)
        expect(out).toContain(locale === 'en' ? 'Examples:' : '示例：')
        expect(out).toContain(`  voc-rules ${command.join(' ')}`)
      }
    },
  )
})
