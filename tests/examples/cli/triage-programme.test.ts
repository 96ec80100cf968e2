import { describe, expect, it } from 'vitest'
import { cli } from '../../support/cli.ts'
import { fileOf } from '../../support/programmes/sample.ts'
import { flatOfCsv } from '../../support/queue-files.ts'

const feedback = `id,score,comment,customer id,tier,date,region
f1,3,房间很吵,c1,member,2026-11-20 10:00,north
f2,6,一般,c2,guest,2026-11-20 11:00,south
f3,9,很好,c3,member,2026-11-20 10:00,north
f4,5,太吵,c4,gold,2026-11-20 10:00,north
f5,6,一般,c5,guest,2026-11-20 10:00,west
f1,2,"你们泄露了我的身份证号，我要起诉",c1,member,2026-11-20 12:00,north
`
const files = { 'hotel.json': fileOf('hotel'), 'feedback.csv': feedback }
const triage = async (...more: readonly string[]): ReturnType<typeof cli> =>
  cli(['triage', 'feedback.csv', '--policy', 'hotel.json', '--time-zone', 'Asia/Shanghai', ...more], files)

describe('triage by a whole programme', () => {
  it('decides in its own words: priorities, tiers, roles, columns, words and clocks', async () => {
    const { code, out, error } = await triage('--format', 'json')
    expect(code).toBe(0)
    const { queue, priorities, balance, policy, lexicons } = JSON.parse(out) as {
      readonly queue: readonly {
        readonly feedbackId: string
        readonly priority: string
        readonly valueTier: object
        readonly assignment: object
        readonly contact: { readonly withinMinutes: number }
        readonly status: object
      }[]
      readonly priorities: Readonly<Record<string, number>>
      readonly balance: object
      readonly policy: Readonly<Record<string, string>>
      readonly lexicons: readonly string[]
    }
    expect(Object.keys(priorities)).toEqual(['urgent', 'soon', 'later', 'noCase'])
    expect(priorities).toEqual({ urgent: 1, soon: 0, later: 3, noCase: 1 })
    expect(balance).toMatchObject({ read: 6, decided: 5, merged: 1 })
    expect(queue.map(({ feedbackId, priority }) => [feedbackId, priority])).toEqual([
      ['f1', 'urgent'],
      ['f4', 'later'],
      ['f5', 'later'],
      ['f2', 'later'],
    ])
    expect(queue[0]).toMatchObject({
      valueTier: { tier: 'member', by: 'crm' },
      contact: { withinMinutes: 120, due: '2026-11-20T04:00:00.000Z' },
    })
    expect(policy['programme']).toBe('hotel@1.0.0')
    expect(lexicons).not.toContain('en-red-flags@3.0.0')
    expect(error).toContain('“tier” 1× ("gold")')
    expect(error).toContain('“region” 1×')
  })

  it('is shown and handed on in its own words', async () => {
    const { out } = await triage('--locale', 'zh-CN')
    expect(out).toContain('urgent 1 · soon 0 · later 3 · 不立案 1')
    const { written } = await triage('--output', 'q.csv')
    expect(flatOfCsv(written['q.csv'] ?? '')[0]).toMatchObject({ priority: 'urgent', valueTier: 'member' })
  })

  it('has its calendar and words in it, so that flags cannot say others', async () => {
    for (const flag of [
      ['--calendar', 'office.json'],
      ['--lexicon', 'mine.json'],
      ['--no-shipped-lexicon'],
      ['--high-from', '100', '--currency', 'CNY'],
    ]) {
      const { code, error } = await triage(...flag)
      expect(code).toBe(2)
      expect(error).toContain(`--policy and ${flag[0]}`)
    }
  })

  it('is refused with every place that is wrong', async () => {
    const bad = fileOf('hotel').replace('"later": {', '"latter": {')
    const { code, error } = await cli(['triage', 'feedback.csv', '--policy', 'bad.json', '--time-zone', 'UTC'], {
      ...files,
      'bad.json': bad,
    })
    expect(code).toBe(2)
    expect(error).toContain('--policy bad.json: ')
  })
})

describe('policy diff over feedback', () => {
  it('knows the tiers of the programme, and dates whose order is told', async () => {
    const history = 'id,score,customer id,tier,date\na,5,c1,member,03/04/2026\nb,5,c2,guest,04/05/2026\n'
    const diff = (...more: readonly string[]): ReturnType<typeof cli> =>
      cli(['policy', 'diff', 'hotel.json', 'hotel.json', '--history', 'h.csv', '--time-zone', 'UTC', ...more], {
        ...files,
        'h.csv': history,
      })
    expect((await diff()).error).toContain('--date-order dmy')
    const { code, out } = await diff('--date-order', 'dmy', '--json')
    expect(code).toBe(0)
    expect(out).toContain('"soon"')
    expect((await diff('--date-order', 'ymd')).code).toBe(2)
  })
})
