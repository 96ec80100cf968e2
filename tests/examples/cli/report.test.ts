import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli } from '../../support/cli.ts'
import * as year from '../../support/sample-year.ts'

const folder = 'samples/year'
const names = ['feedback.csv', 'cases.ndjson', 'projects.ndjson', 'purchases.csv'] as const
const files = Object.fromEntries(names.map((name) => [`year/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]))
const sample = ['report', '--sample', '--locale', 'zh-CN'] as const

describe('the sample', () => {
  it('is what its generator makes', () => {
    expect(files['year/feedback.csv']).toBe(year.feedbackCsv)
    expect(files['year/cases.ndjson']).toBe(year.casesNdjson)
    expect(files['year/projects.ndjson']).toBe(year.projectsNdjson)
    expect(files['year/purchases.csv']).toBe(year.purchasesCsv)
  })

  it('is small enough to come along', () => {
    expect(names.reduce((sum, name) => sum + Buffer.byteLength(files[`year/${name}`] ?? ''), 0)).toBeLessThan(150_000)
  })
})

describe('projects', () => {
  const argv = ['projects', 'p.ndjson', '--as-of', '2026-10-08T09:00:00+08:00', '--time-zone', 'Asia/Shanghai']
  const file = { 'p.ndjson': files['year/projects.ndjson'] ?? '' }

  it('says what is late by the first due date, and what worked', async () => {
    const { code, out } = await cli(argv, file)
    expect(code).toBe(0)
    expect(out).toMatch(/A1 .*due 2026-08-20 → 2026-10-10.*open \[late\]/u)
    expect(out).toContain('dropped')
  })

  it('says the same as JSON', async () => {
    const { out } = await cli([...argv, '--json'], file)
    const { projects } = JSON.parse(out) as { projects: readonly { late: number; stage: string }[] }
    expect(projects.map(({ late, stage }) => [stage, late])).toEqual([
      ['validated', 1],
      ['running', 1],
    ])
  })

  it('names what is no history, and leaves with 1', async () => {
    const [, ...rest] = (file['p.ndjson'] ?? '').trimEnd().split('\n')
    const { code, error, out } = await cli(argv, { 'p.ndjson': `nothing\n${rest.join('\n')}\n` })
    expect(code).toBe(1)
    expect(error).toContain('project:boxes-2026')
    expect(out).not.toContain('boxes')
    expect(out).toContain('waiting')
  })

  it.each([
    [2, [...argv, '--time-zone', 'Mars']],
    [1, ['projects', 'none.ndjson']],
  ])('leaves with %i where it cannot', async (code, asked) => {
    expect((await cli(asked, file)).code).toBe(code)
  })
})

describe('report', () => {
  it('makes a page for the lead, each owner, each outlet and the customers', async () => {
    const { code, out, error, written } = await cli([...sample, '--output', 'pages'], files)
    expect([code, error]).toEqual([0, ''])
    expect(Object.keys(written)).toEqual(out.trimEnd().split('\n'))
    expect(Object.keys(written)).toEqual([
      'pages/lead.html',
      'pages/owner-周航.html',
      'pages/owner-赵敏.html',
      'pages/front-line-城西店.html',
      'pages/front-line-湖滨店.html',
      'pages/front-line-滨江店.html',
      'pages/customers.html',
    ])
    const lead = written['pages/lead.html'] ?? ''
    for (const part of [
      '三个数',
      '净推荐值走势',
      '客户提到的原因',
      '改善项目',
      '未关闭的弱信号',
      '沉默的大多数',
      '数字从何而来',
    ])
      expect(lead).toContain(part)
    expect(written['pages/customers.html']).toContain('自 2026-03-10 起上线')
    expect(written['pages/owner-周航.html']).not.toContain('project:boxes-2026')
  })

  it('tells customers who named it when it was chosen, and of which time every count is', async () => {
    const { written } = await cli([...sample, '--audience', 'customers', '--output', 'v'], files)
    const page = (written['v/customers.html'] ?? '').replace(/<svg[\s\S]*?<\/svg>|<[^>]*>/gu, '\n')
    expect(page).toMatch(/2026-07-01 至 2026-09-30，\d+ 位客户写来了 \d+ 条意见/u)
    expect(page).toMatch(/2025-10-01 至 2025-12-01，(\d+) 位客户在 \d+ 条意见中提到它/u)
    expect(page).toMatch(/变少了：2025-07-01 至 2025-09-14，114 中的 35[^；]*；2026-07-01 至 2026-09-14，110 中的 4/u)
    const named =
      files['year/feedback.csv']?.split('\n').filter((row) => /2025-1[01]-/.test(row.split(',')[5] ?? '')) ?? []
    const told = Number(/2025-12-01，(\d+) 位客户/u.exec(page)?.[1])
    expect(told).toBeGreaterThan(4)
    expect(told).toBeLessThan(named.length)
  })

  it('tells an outlet what is proved over all outlets, and shows none of their figures', async () => {
    const { written } = await cli([...sample, '--audience', 'front-line', '--output', 'v'], files)
    for (const html of Object.values(written)) {
      expect(html).toContain('全部网点合计，提到它的客户显著变少（2026-09-18 验证）')
      expect(html).not.toContain('还没有任何改善项目得到验证')
      expect(html).not.toMatch(/114 中的 35|110 中的 4/u)
      expect(html).toContain('本网点未测量')
      expect(html).toContain('本网点的全体客户')
      expect(html).not.toMatch(/[A-Z][a-z]+[A-Z][a-zA-Z]+(?=[，）<])/u)
    }
    expect(Object.values(written).join('')).toContain('违反规则：')
    const early = [...sample, '--audience', 'front-line', '--period', '2026-Q2', '--as-of', '2026-07-02T00:00:00+08:00']
    for (const html of Object.values((await cli([...early, '--output', 'v'], files)).written))
      expect(html).toContain('全部网点合计，还没有任何改善项目得到验证。')
  })

  it.each(['en', 'zh-CN'])('says what the guide quotes: %s', async (locale) => {
    const argv = ['report', '--sample', '--locale', locale, '--audience', 'customers,front-line', '--output', 'v']
    const { written } = await cli(argv, files)
    const quoted = readFileSync(`docs/${locale}/guides/report.md`, 'utf8').match(/(?<=^> ).+$/gmu) ?? []
    expect(quoted).toHaveLength(2)
    for (const quote of quoted)
      expect(
        Object.values(written).some((html) => html.includes(quote)),
        quote,
      ).toBe(true)
  })

  it('names no customer and no employee to customers, and no customer to anybody', async () => {
    const { written } = await cli([...sample, '--output', 'pages'], files)
    const people = ['王芳', '李婷', '张伟明', '刘洋', '陈思远', '杨雪']
    for (const html of Object.values(written)) for (const name of people) expect(html).not.toContain(name)
    for (const name of ['赵敏', '周航', '陈晨', '孙强', '李想'])
      expect(written['pages/customers.html']).not.toContain(name)
    expect(files['year/feedback.csv']).toContain('我是王芳')
  })

  it('tells an owner what goes together with the topic, and how easy those found it who named it', async () => {
    const [head = '', ...rows] = (files['year/feedback.csv'] ?? '').trimEnd().split('\n')
    const slow = /小时|超时|九点/u
    const lines = rows.map((row, place) => {
      const [late, effort] = slow.test(row) ? ['晚班', 2] : [place % 3 === 0 ? '晚班' : '早班', 6]
      return `${row},${late},${effort}`
    })
    const own = { ...files, 'f.csv': `${head},shift,effort\n${lines.join('\n')}\n` }
    const argv = ['report', 'f.csv', '--projects', 'year/projects.ndjson', '--audience', 'owner', '--output', 'v']
    const more = ['--period', '2026-Q3', '--time-zone', 'Asia/Shanghai', '--as-of', '2026-10-08T09:00:00+08:00']
    const { written, code } = await cli(
      [...argv, ...more, '--by', 'shift', '--effort', 'effort', '--locale', 'zh-CN'],
      own,
    )
    expect(code).toBe(0)
    const page = written['v/owner-周航.html'] ?? ''
    expect(page).toContain('与之相关')
    expect(page).toContain('晚班')
    expect(page).toMatch(/客户费力度<\/dt><dd>\d\.\d\d（1-7 分制，\d+ 份回答）/u)
    const plain = (await cli([...argv, ...more, '--locale', 'zh-CN'], own)).written['v/owner-周航.html'] ?? ''
    expect(plain).not.toMatch(/与之相关|客户费力度/u)
  })

  it('writes one page into a file', async () => {
    const { written } = await cli([...sample, '--audience', 'customers', '--output', 'voice.html'], files)
    expect(Object.keys(written)).toEqual(['voice.html'])
  })

  it('says what the files do not tell', async () => {
    const feedback = { 'f.csv': 'score,comment\n9,good\n' }
    const { code, written } = await cli(['report', 'f.csv', '--audience', 'lead', '--output', 'x'], feedback)
    expect(code).toBe(0)
    expect(written['x/lead.html']).toContain('Whether promised contacts were kept was not measured.')
  })

  it.each([
    [2, ['report'], 'file'],
    [2, [...sample, 'f.csv'], '--sample'],
    [2, [...sample, '--audience', 'boss'], 'boss'],
    [2, [...sample, '--period', '2026-13'], '--period'],
    [2, [...sample, '--asked', 'many'], '--asked'],
    [2, [...sample, '--output', 'one.html'], '--audience'],
    [1, [...sample, '--audience', 'owner', '--output', 'one.html'], 'one.html'],
    [1, [...sample, '--ledger', 'none.ndjson'], 'none.ndjson'],
    [3, [...sample, '--output', '/sealed/x'], '/sealed/x'],
    [3, [...sample, '--audience', 'lead', '--output', '/full/x'], '/full/x'],
  ])('leaves with %i where it cannot: %s', async (code, argv, says) => {
    const ran = await cli(argv, files)
    expect(ran.code).toBe(code)
    expect(ran.error).toContain(says)
    expect(ran.out).toBe('')
  })

  it('writes over nothing it reads', async () => {
    const { code, written } = await cli(
      ['report', 'pages/lead.html', '--input-format', 'csv', '--audience', 'lead', '--output', 'pages'],
      { 'pages/lead.html': 'score,comment\n9,good\n' },
    )
    expect(code).toBe(3)
    expect(written).toEqual({})
  })

  it('says how many records are of no day, and counts none of them', async () => {
    const feedback = { 'f.csv': 'score,comment,received_at\n9,good,2026-08-01\n1,bad,soon\n' }
    const argv = ['report', 'f.csv', '--audience', 'lead', '--output', 'x', '--period', '2026-Q3']
    const { code, error, written } = await cli(argv, feedback)
    expect(code).toBe(0)
    expect(error).toBe('1 record without a date that can be read: in no report\n')
    expect(written['x/lead.html']).toContain('1 answer<')
  })

  it('leaves a line aside that holds no event', async () => {
    const broken = { ...files, 'year/projects.ndjson': `{"no":1\n${files['year/projects.ndjson']}` }
    const { code, error, written } = await cli([...sample, '--audience', 'lead', '--output', 'p'], broken)
    expect(code).toBe(0)
    expect(error).toContain('1')
    expect(written['p/lead.html']).toContain('project:boxes-2026')
  })
})
