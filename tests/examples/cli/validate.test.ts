import { describe, expect, it } from 'vitest'
import { cli } from '../../support/cli.ts'
import { drawsOf } from '../../support/draws.ts'

const late = '送了两个小时才到'
const tasty = '味道不错，分量也足'

/** A review a day and customer, of which so many in a hundred complain of late delivery. */
const reviews = (seed: number, from: string, count: number, rate: number, region = 'south'): readonly string[] => {
  const draw = drawsOf(seed)
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.parse(from) + Math.floor((i * 89) / count) * 86_400_000).toISOString().slice(0, 10)
    return `${region}${seed}-${i},${day},${draw() < rate ? late : tasty},${region}`
  })
}
const csv = (...rows: readonly (readonly string[])[]): string =>
  ['customer_id,date,comment,region', ...rows.flat(), ''].join('\n')
const before = reviews(1, '2025-01-01', 300, 0.3)
const after = reviews(2, '2025-07-01', 300, 0.12)
const options = ['--topic', 'delivery-time', '--topics', 'retail']

describe('voc-rules validate', () => {
  it('says of two files whether a topic dropped, with its figures and what has to be known', async () => {
    const files = { 'before.csv': csv(before), 'after.csv': csv(after) }
    const { code, out, error } = await cli(['validate', 'before.csv', 'after.csv', ...options], files)
    expect([code, error]).toEqual([0, ''])
    expect(out).toMatch(/^1 topic of retail-topics@/u)
    expect(out).toMatch(/before {2}█+.* {2}(2[5-9]|3[0-5])\.\d %/u)
    expect(out).toContain('delivery-time: dropped; ')
    expect(out).toContain('the windows are of different seasons')
    expect(out).toContain('how many were asked is not known')
  })

  it('splits one file at a date, and says the same', async () => {
    const files = { 'before.csv': csv(before), 'after.csv': csv(after), 'all.csv': csv(before, after) }
    const two = await cli(['validate', 'before.csv', 'after.csv', ...options, '--format', 'csv'], files)
    const one = await cli(['validate', 'all.csv', '--split', '2025-07-01', ...options, '--format', 'csv'], files)
    expect(one.out).toBe(two.out)
    expect(one.out.split('\n')[1]).toMatch(/^delivery-time,dropped,\d+,300,\d+,300,/u)
  })

  it('takes off what fell where nothing was done', async () => {
    const north = csv(
      before,
      after,
      reviews(3, '2025-01-01', 300, 0.3, 'north'),
      reviews(4, '2025-07-01', 300, 0.12, 'north'),
    )
    const { code, out } = await cli(
      ['validate', 'f.csv', '--split', '2025-07-01', ...options, '--control', 'region=north', '--format', 'json'],
      { 'f.csv': north },
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      topics: [{ test: 'control', verdict: 'notShown', before: { total: 300 } }],
    })
  })

  it('counts a customer once, however often they write', async () => {
    const many = Array.from({ length: 50 }, () => `c1,2025-01-02,${late},south`)
    const { out } = await cli(['validate', 'f.csv', '--split', '2025-07-01', ...options, '--format', 'csv'], {
      'f.csv': csv(many, before.slice(0, 40), after),
    })
    expect(out).toMatch(/^delivery-time,\w+,\d+,41,/mu)
  })

  it('answers in Chinese', async () => {
    const { out } = await cli(['validate', 'f.csv', '--split', '2025-07-01', ...options, '--locale', 'zh-CN'], {
      'f.csv': csv(before, after),
    })
    expect(out).toContain('delivery-time：显著下降；')
    expect(out).toContain('改善前')
  })

  it('refuses at once what the command line has wrong', async () => {
    const { code, error } = await cli(
      [
        'validate',
        'f.csv',
        '--topic',
        'speed',
        '--topics',
        'retail',
        '--control',
        'north',
        '--asked',
        '12',
        '--format',
        'xml',
      ],
      { 'f.csv': csv(before) },
    )
    expect(code).toBe(2)
    for (const word of ['--split', '--control', '--asked', '--format']) expect(error).toContain(word)
    const speed = await cli(['validate', 'f.csv', '--split', '2025-07-01', '--topic', 'speed'], {
      'f.csv': csv(before),
    })
    expect([speed.code, speed.error]).toEqual([2, expect.stringContaining('delivery-time')])
    const { code: none, error: said } = await cli(['validate', 'f.csv', '--split', '2025-07-01'], {
      'f.csv': csv(before),
    })
    expect([none, said.includes('--topic')]).toEqual([2, true])
  })

  it('does not compare windows that overlap, empty ones, and files without dates', async () => {
    const overlap = await cli(['validate', 'a.csv', 'b.csv', ...options], {
      'a.csv': csv(before),
      'b.csv': csv(before),
    })
    expect([overlap.code, overlap.error]).toEqual([1, expect.stringContaining('begins before')])
    const empty = await cli(['validate', 'a.csv', '--split', '2030-01-01', ...options], { 'a.csv': csv(before) })
    expect([empty.code, empty.error]).toEqual([1, expect.stringContaining('nobody answered after')])
    const dateless = await cli(['validate', 'a.csv', '--split', '2025-07-01', ...options], { 'a.csv': 'comment\n慢\n' })
    expect([dateless.code, dateless.error]).toEqual([2, expect.stringContaining('--at')])
    const column = await cli(['validate', 'a.csv', '--split', '2025-07-01', ...options, '--control', 'regoin=x'], {
      'a.csv': csv(before),
    })
    expect([column.code, column.error]).toEqual([2, expect.stringContaining('region')])
  })

  it('sets rows aside whose date cannot be read, and says so', async () => {
    const { code, error, out } = await cli(
      ['validate', 'f.csv', '--split', '2025-07-01', ...options, '--format', 'json'],
      { 'f.csv': csv(before, after, ['x,someday,慢,south']) },
    )
    expect([code, error === '']).toEqual([0, false])
    expect(JSON.parse(out)).toMatchObject({ records: [{ read: 601, undated: 1, rejected: 0 }] })
  })
})
