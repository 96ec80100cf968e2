import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli } from '../../support/cli.ts'

const office = readFileSync(new URL('../../../samples/calendars/office.json', import.meta.url), 'utf8')
const files = { 'office.json': office }
const sla = async (...argv: readonly string[]) => cli(['sla', ...argv], files)
const onOffice = ['--calendar', 'office.json']
const evening = ['--start', '2026-09-30 17:00']
const due = async (...argv: readonly string[]) => sla('due', ...onOffice, ...evening, ...argv)

describe('sla due', () => {
  it('passes over lunch, holidays and the weekend, on the wall clock of the calendar (A2.8)', async () => {
    expect(await due('--within', '4h')).toMatchObject({
      code: 0,
      error: '',
      out: [
        'counted from 2026-09-30 17:00 (Asia/Shanghai) on calendar “shanghai-office”',
        'due: 2026-10-05 12:00 (Asia/Shanghai), 2026-10-05T04:00:00.000Z',
        'at risk (0.75) from: 2026-10-05 11:00, 2026-10-05T03:00:00.000Z',
        '',
      ].join('\n'),
    })
  })
  it('says the same in Chinese', async () => {
    const { out } = await due('--within', '4h', '--locale', 'zh-CN')
    expect(out.split('\n')).toEqual([
      '自 2026-09-30 17:00（Asia/Shanghai）起，按日历“shanghai-office”计时',
      '截止：2026-10-05 12:00（Asia/Shanghai），2026-10-05T04:00:00.000Z',
      '临近超时（0.75）：2026-10-05 11:00 起，2026-10-05T03:00:00.000Z',
      '',
    ])
  })
  it('goes on to the next opening where that is asked for', async () => {
    const { out } = await due('--within', '4h', '--closing', 'rolled', '--at-risk', '1')
    expect(out).toContain('due: 2026-10-05 13:30 (Asia/Shanghai), 2026-10-05T05:30:00.000Z')
    expect(out).toContain('at risk (1) from: 2026-10-05 13:30')
  })
  it('writes JSON with instants, the wall clock and the pauses', async () => {
    const { out } = await due('--within', '2h', '--pause', '2026-10-05 09:00/2026-10-05 10:00', '--json')
    expect(JSON.parse(out)).toEqual({
      calendar: { id: 'shanghai-office', timeZone: 'Asia/Shanghai' },
      start: { at: '2026-09-30T09:00:00.000Z', date: '2026-09-30', time: '17:00' },
      withinMilliseconds: 7_200_000,
      pauses: [
        {
          from: { at: '2026-10-05T01:00:00.000Z', date: '2026-10-05', time: '09:00' },
          to: { at: '2026-10-05T02:00:00.000Z', date: '2026-10-05', time: '10:00' },
        },
      ],
      closing: 'earliest',
      atRiskAfter: 0.75,
      due: { _tag: 'At', at: '2026-10-05T03:00:00.000Z', date: '2026-10-05', time: '11:00' },
      atRisk: { _tag: 'At', at: '2026-10-05T02:30:00.000Z', date: '2026-10-05', time: '10:30' },
    })
  })
  it('says never, and how far it looked', async () => {
    const closed = { 'c.json': '{"id":"shut","timeZone":"UTC","weekly":{}}' }
    const argv = ['sla', 'due', '--calendar', 'c.json', '--start', '2026-01-01', '--within', '1m']
    const { code, out } = await cli(argv, closed)
    expect(code).toBe(0)
    expect(out).toContain('due: never on calendar “shut”, searched until 9999-12-31T23:59:59.999Z')
    expect((await cli([...argv, '--locale', 'zh-CN'], closed)).out).toContain(
      '截止：按日历“shut”永远到不了，已查至 9999-12-31T23:59:59.999Z',
    )
    const json: unknown = JSON.parse((await due('--within', '2h', '--pause', '2026-10-01/', '--json')).out)
    expect(json).toMatchObject({
      due: { _tag: 'Never', searchedUntil: '9999-12-31T23:59:59.999Z' },
      atRisk: { _tag: 'Never' },
      pauses: [{ from: { date: '2026-10-01' } }],
    })
    expect(Object.keys((json as { pauses: readonly object[] }).pauses[0] ?? {})).toEqual(['from'])
  })
  it.each([
    ['1d2h', 26 * 3_600_000],
    ['1D 2H', 26 * 3_600_000],
    ['90m', 5_400_000],
    ['90min', 5_400_000],
    ['1.5h', 5_400_000],
    ['1h30m5s', 5_405_000],
    ['0h', 0],
  ])('reads %s as a length', async (within, length) => {
    expect(JSON.parse((await due('--within', within, '--json')).out)).toMatchObject({
      withinMilliseconds: length,
    })
  })
  it.each(['', '4', '4x', '-4h', 'h', '2h1d', '999999999d', '1e3h'])('does not take “%s” for one', async (within) => {
    const { code, out, error } = await due(`--within=${within}`)
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(`expected something like 4h, 30m, 1d2h, found “${within}”`)
  })
  it('knows the built-in calendar, on which an instant needs an offset', async () => {
    const argv = ['due', '--calendar', 'elapsed', '--within', '4h', '--start']
    expect((await sla(...argv, '2026-09-30T17:00+08:00')).out).toContain('due: 2026-09-30 13:00 (UTC)')
    const refused = await sla(...argv, '2026-09-30 17:00', '--pause', '2026-09-30/2026-10-01T00:00Z')
    expect(refused.code).toBe(2)
    expect(refused.error.match(/names no offset/gu)).toHaveLength(2)
  })
  it('reads dates that have slashes of their own', async () => {
    const { out } = await due('--within', '2h', '--pause', '2026/10/05 09:00/2026/10/05 10:00')
    expect(out).toContain('due: 2026-10-05 11:00')
  })
  it('refuses everything that cannot be, at once', async () => {
    const { code, out, error } = await sla(
      ...['due', ...onOffice, '--start', 'soon', '--within', 'long', '--closing', 'late', '--at-risk', '1.5'],
      ...['--pause', '2026-10-02/2026-10-01', '--pause', 'x', '--pause', 'x/', '--locale', 'fr'],
    )
    expect([code, out]).toEqual([2, ''])
    expect(error.trimEnd().split('\n')).toEqual([
      'Not started, 8 problems:',
      '  --start: expected something like 2026-10-08T09:00:00+08:00, found “soon”.',
      '  --within: expected something like 4h, 30m, 1d2h, found “long”.',
      '  --pause: “2026-10-02/2026-10-01” ends before it begins.',
      '  --pause: expected something like 2026-10-08T10:00+08:00/2026-10-08T11:00+08:00, found “x”.',
      '  --pause: expected something like 2026-10-08T10:00+08:00/2026-10-08T11:00+08:00, found “x/”.',
      '  --closing: expected one of earliest, rolled, found “late”.',
      '  --at-risk: expected something like 0.75, found “1.5”.',
      '  --locale: expected one of zh-CN, en, found “fr”.',
    ])
    expect((await sla('due', ...onOffice, '--within', '4h')).error).toContain('--start must be given.')
  })
})

describe('sla between', () => {
  it('counts working time, pauses left out', async () => {
    const argv = ['between', ...onOffice, '--from', '2026-09-30 17:00', '--to', '2026-10-10 11:00']
    expect((await sla(...argv)).out.split('\n')).toEqual([
      'counted from 2026-09-30 17:00 (Asia/Shanghai) on calendar “shanghai-office”',
      '40 h 30 min up to 2026-10-10 11:00',
      '',
    ])
    expect(JSON.parse((await sla(...argv, '--pause', '2026-10-10/', '--json')).out)).toMatchObject({
      calendar: { id: 'shanghai-office' },
      from: { time: '17:00' },
      to: { date: '2026-10-10', at: '2026-10-10T03:00:00.000Z' },
      workedMilliseconds: 38.5 * 3_600_000,
    })
  })
  it('refuses a stretch that ends before it begins, and ends that are no instants', async () => {
    const backwards = await sla('between', ...onOffice, '--from', '2026-10-02', '--to', '2026-10-01')
    expect([backwards.code, backwards.error]).toEqual([
      2,
      'voc-rules: --to: “2026-10-02/2026-10-01” ends before it begins.\n',
    ])
    const { error } = await sla('between', ...onOffice, '--from', 'a', '--to', 'b', '--pause', 'c')
    expect(error).toContain('Not started, 3 problems:')
  })
})

describe('sla explain', () => {
  const argv = ['explain', ...onOffice, '--start', '2026-10-09 16:00', '--within', '5h']
  it('lists what was counted and left out, with the make-up day (调休)', async () => {
    expect((await sla(...argv, '--pause', '2026-10-10 09:30/2026-10-10 10:00')).out.split('\n')).toEqual([
      'counted from 2026-10-09 16:00 (Asia/Shanghai) on calendar “shanghai-office”',
      '2026-10-09 16:00–18:00: 2 h',
      '2026-10-10 has hours of its own: 09:00–12:00, 13:30–18:00',
      '2026-10-10 09:00–09:30: 30 min',
      '2026-10-10 09:30–10:00: paused, 30 min of working time left out',
      '2026-10-10 10:00–12:00: 2 h',
      '2026-10-10 13:30–14:00: 30 min',
      '5 h up to 2026-10-10 14:00',
      'due: 2026-10-10 14:00 (Asia/Shanghai), 2026-10-10T06:00:00.000Z',
      'at risk (0.75) from: 2026-10-10 11:15, 2026-10-10T03:15:00.000Z',
      '',
    ])
  })
  it('names holidays, in either language, and says where it rolled on', async () => {
    const rolled = ['explain', ...onOffice, ...evening, '--within', '1h', '--closing', 'rolled']
    const english = await sla(...rolled)
    expect(english.out).toContain('rolled on to the next opening\ndue: 2026-10-05 09:00')
    const { out } = await sla('explain', ...onOffice, ...evening, '--within', '2h', '--locale', 'zh-CN')
    expect(out).toContain('2026-10-01 放假（国庆节），不计时\n')
    expect((await sla(...rolled, '--locale', 'zh-CN')).out).toContain('顺延到下一次开始营业')
    expect((await sla('explain', ...onOffice, ...evening, '--within', '1h')).out).not.toContain('rolled')
  })
  it('writes every step as data and in words', async () => {
    expect(JSON.parse((await sla(...argv, '--json')).out)).toMatchObject({
      due: { at: '2026-10-10T04:00:00.000Z' },
      rolled: false,
      because: expect.arrayContaining([
        {
          says: '2026-10-10 has hours of its own: 09:00–12:00, 13:30–18:00',
          statement: expect.objectContaining({ _tag: 'DateIsSpecial' }),
        },
      ]),
    })
  })
})

describe('the help of sla', () => {
  it('is shown for each command with examples, in both languages', async () => {
    for (const name of ['due', 'between', 'explain'])
      for (const [locale, title, examples] of [
        ['en', 'Usage:', 'Examples:'],
        ['zh-CN', '用法：', '示例：'],
      ] as const) {
        const { code, out } = await sla(name, '--locale', locale, '--help')
        expect(code).toBe(0)
        expect(out.startsWith(`${title} voc-rules sla ${name} [options]`)).toBe(true)
        expect(out).toContain(`${examples}\n  voc-rules sla ${name} `)
      }
    expect((await cli(['sla'])).error).toContain('Usage: voc-rules sla')
  })
})
