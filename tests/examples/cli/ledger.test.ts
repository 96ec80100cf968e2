import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import type { CaseCommand, CaseIntent } from '../../../src/inner-loop/case/command.ts'
import { worked } from '../../support/case.ts'
import { called } from '../../support/case-day.ts'
import { cli } from '../../support/cli.ts'

const start = Date.UTC(2026, 10, 21)
const opened = (id: string): CaseIntent => ({
  _tag: 'OpenCase',
  feedbackId: id,
  customerId: 'c',
  priority: 'P1',
  reason: 'triaged',
  policy: 'p@1',
  receivedAt: instant(start),
  due: instant(start + 14_400_000),
})
const eventsOf = (id: string, ...more: readonly CaseIntent[]) =>
  worked(
    [opened(id), ...more].map(
      (one, place): CaseCommand => ({ ...one, id: `${id}-${place}`, at: instant(start + place * 60_000), by: 'Li' }),
    ),
  ).events
const assigned: CaseIntent = { _tag: 'AssignCase', owner: 'Li', role: 'seniorAgent' }
const handed: CaseIntent = {
  _tag: 'TransferCase',
  owner: 'Wang',
  role: 'csm',
  reason: '休假',
  override: { actor: 'Zhao', reason: '离职' },
}
const a = eventsOf('a', assigned, called, handed)
const b = eventsOf('b', assigned)
const ndjson = (events: readonly object[]): string => events.map((event) => `${JSON.stringify(event)}\n`).join('')
const whole = ndjson([...b, ...a, ...a].reverse())

describe('voc-rules ledger replay', () => {
  it('says how each case stands and what its history breaks, in whatever order events stand', async () => {
    const { code, out } = await cli(['ledger', 'replay', 'e.ndjson'], { 'e.ndjson': whole })
    expect([code, out.split('\n')]).toEqual([
      0,
      [
        'case:a: contacted, P1, Wang, version 4',
        '  version 4: handed on 0 times already, 0 allowed after the first contact (A2.14)',
        'case:b: assigned, P1, Li, version 2',
        '2 cases',
        '',
      ],
    ])
  })
  it('says which lines hold no event and which events are no history', async () => {
    const broken = `${ndjson(a.slice(1))}not json\n${JSON.stringify({ ...b[0], by: 7 })}\n`
    const { code, out } = await cli(['ledger', 'replay', 'e.ndjson', '--locale', 'zh-CN'], { 'e.ndjson': broken })
    expect([code, out.split('\n')]).toEqual([
      1,
      [
        'case:a：不成历史',
        '  版本 0 与 2 之间缺少事件',
        '第 4 行不是事件：应为 JSON 对象，读到 "not json"',
        '第 5 行不是事件：by：应为非空文本，读到 7',
        '共 1 个个案，其中 1 个不成历史',
        '',
      ],
    ])
  })
  it('says what a line should have held, and names only the first of many', async () => {
    const lines = `${JSON.stringify({ ...b[0], priority: 'P9' })}\n{}\n${'x\n'.repeat(30)}`
    const { code, out } = await cli(['ledger', 'replay', 'e.ndjson'], { 'e.ndjson': lines })
    const said = out.split('\n')
    expect([code, said.length]).toEqual([1, 23])
    expect(said[0]).toBe('line 1 holds no event: priority: expected one of P0, P1, P2, found "P9"')
    expect(said[1]).toBe('line 2 holds no event: _tag is missing')
    expect(said.slice(-3)).toEqual(['… and 12 more lines without an event: --json shows all.', '0 cases', ''])
    const json = await cli(['ledger', 'replay', 'e.ndjson', '--json'], { 'e.ndjson': lines })
    expect(JSON.parse(json.out).badLines).toHaveLength(32)
  })
  it('says in the words of the language how a case ended', async () => {
    const ended = eventsOf('d', assigned, called, handed)
    const closed = { ...ended.at(-1), _tag: 'CaseClosed', outcome: 'notRecovered', confirmed: false }
    const file = ndjson([...ended.slice(0, -1), closed])
    const stands = async (locale: string): Promise<string | undefined> =>
      (await cli(['ledger', 'replay', 'e.ndjson', '--locale', locale], { 'e.ndjson': file })).out.split('\n')[0]
    expect(await stands('en')).toBe('case:d: closed, not recovered, P1, Li, version 4')
    expect(await stands('zh-CN')).toBe('case:d：已结案，未挽回，P1，Li，版本 4')
  })
  it('writes JSON', async () => {
    const { out } = await cli(['ledger', 'replay', 'e.ndjson', '--json'], { 'e.ndjson': whole })
    expect(JSON.parse(out)).toMatchObject({
      cases: [{ caseId: 'case:a', violations: [{ version: 4 }] }, { state: { stage: 'assigned' } }],
      badLines: [],
    })
  })
  it('refuses what is not there', async () => {
    expect(await cli(['ledger', 'replay', 'none.ndjson'])).toMatchObject({ code: 1 })
    expect(await cli(['ledger', 'replay'])).toMatchObject({ code: 2 })
  })
})

describe('voc-rules ledger review', () => {
  it('says what is owed, whom to tell, and when to look again', async () => {
    const { code, out } = await cli(['ledger', 'review', 'e.ndjson', '--as-of', '2026-11-21T05:00:00Z'], {
      'e.ndjson': whole,
    })
    expect([code, out.split('\n')]).toEqual([
      0,
      [
        'overdue: P1 case:b, first contact, due 2026-11-21T04:00:00.000Z, Li',
        'escalate case:b: level 1, tell customer success director',
        'not acknowledged: case:a, case:b',
        'look again at 2026-11-28T00:01:00.000Z',
        '',
      ],
    ])
  })
  it('speaks Chinese, writes JSON and takes only instants with an offset', async () => {
    const chinese = await cli(
      ['ledger', 'review', 'e.ndjson', '--as-of', '2026-11-21T03:30:00Z', '--locale', 'zh-CN'],
      { 'e.ndjson': whole },
    )
    expect(chinese.out.split('\n')[0]).toBe('临近超时：P1 case:b，首次联系，截止 2026-11-21T04:00:00.000Z，Li')
    const json = await cli(['ledger', 'review', 'e.ndjson', '--json'], { 'e.ndjson': whole })
    expect(JSON.parse(json.out)).toMatchObject({ skipped: [], unacknowledged: ['case:a', 'case:b'] })
    expect(
      (await cli(['ledger', 'review', 'e.ndjson', '--as-of', '2026-11-21T03:30:00'], { 'e.ndjson': whole })).code,
    ).toBe(2)
    expect((await cli(['ledger', 'review', 'e.ndjson', '--locale', 'fr'], { 'e.ndjson': whole })).code).toBe(2)
  })
})

describe('voc-rules ledger review --time-zone', () => {
  it('tells instants on the clock of the zone, and reads --as-of there', async () => {
    const review = (...more: readonly string[]): ReturnType<typeof cli> =>
      cli(['ledger', 'review', 'e.ndjson', ...more], { 'e.ndjson': whole })
    const local = await review('--time-zone', 'Asia/Shanghai', '--as-of', '2026-11-21 12:30')
    expect(local.out).toContain('due 2026-11-21 12:00 Asia/Shanghai')
    expect(local.out).not.toMatch(/\dZ/u)
    expect((await review('--as-of', '2026-11-21T04:30:00Z')).out).toContain('due 2026-11-21T04:00:00.000Z')
    expect((await review('--as-of', '2026-11-21 12:30')).error).toContain('names no time zone')
    expect((await review('--time-zone', 'Mars')).code).toBe(2)
  })
})
