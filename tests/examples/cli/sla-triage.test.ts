import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli } from '../../support/cli.ts'

const office = readFileSync(new URL('../../../samples/calendars/office.json', import.meta.url), 'utf8')
/** Friday 17:00 in Shanghai, and Wednesday 10:00; asked on Friday evening and later. */
const csv = 'id,score,customer,date\na,2,c1,2026-11-20T09:00:00Z\nb,5,c2,2026-11-18T02:00:00Z\n'
const files = {
  'office.json': office,
  'f.csv': csv,
  'shut.json': '{"id":"shut","timeZone":"UTC","weekly":{}}',
}
const triage = async (...argv: readonly string[]) => cli(['triage', 'f.csv', ...argv], files)
const onOffice = ['--calendar', 'office.json']

describe('triage on a calendar', () => {
  it('counts the promises of all priorities on it, and names it in the reasons (A2.8, A2.9)', async () => {
    const { code, out } = await triage(...onOffice, '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      calendar: { id: 'shanghai-office', timeZone: 'Asia/Shanghai' },
      policy: {
        programme: 'standard-programme+on-shanghai-office@1.0.0',
        sla: 'standard-sla+on-shanghai-office@1.0.0',
      },
      queue: [
        {
          feedbackId: 'a',
          contact: {
            due: '2026-11-23T04:00:00.000Z',
            atRisk: '2026-11-23T03:00:00.000Z',
            because: [{ _tag: 'ContactPromised', withinMinutes: 240, calendar: 'shanghai-office' }],
          },
          status: { state: 'onTrack', leftMinutes: 180, overMinutes: 0 },
          why: expect.arrayContaining([expect.stringContaining('within 4 h on calendar shanghai-office')]),
        },
        { feedbackId: 'b', contact: { due: '2026-11-23T03:30:00.000Z' }, status: { state: 'atRisk' } },
      ],
    })
  })
  it('leaves out no priority', async () => {
    const rows = 'id,score,customer,red_flags,date\n1,1,c,safety,2026-11-20\n2,2,c,,2026-11-20\n3,5,c,,2026-11-20\n'
    const ran = await cli(['triage', 'f.csv', ...onOffice, '--time-zone', 'Asia/Shanghai', '--format', 'ndjson'], {
      ...files,
      'f.csv': rows,
    })
    const queue = ran.out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(queue).toMatchObject([
      { priority: 'P0', contact: { due: '2026-11-20T06:30:00.000Z' } },
      { priority: 'P1', contact: { due: '2026-11-20T06:30:00.000Z' } },
      { priority: 'P2', contact: { due: '2026-11-25T02:30:00.000Z' } },
    ])
  })
  it('tells time left and overdue in working hours, in the zone of the calendar', async () => {
    const { out } = await triage(...onOffice, '--as-of', '2026-11-20T09:30:00Z')
    expect(out).toContain('(as of 2026-11-20 17:30 Asia/Shanghai)')
    expect(out).toContain('Promises run on calendar “shanghai-office” (Asia/Shanghai)')
    expect(out).toMatch(/2026-11-23 12:00[\s\S]+3 h 30 min left/u)
    const late = await triage(...onOffice, '--as-of', '2026-11-27T09:30:00Z')
    expect(late.out).toContain('34 h 30 min overdue')
    const chinese = await triage(...onOffice, '--as-of', '2026-11-27T09:30:00Z', '--locale', 'zh-CN')
    expect(chinese.out).toContain('时限按日历“shanghai-office”（Asia/Shanghai）计')
    expect(chinese.out).toMatch(/超时 34 小时 30\s+分/u)
    const zoned = await triage(...onOffice, '--time-zone', 'Europe/Berlin')
    expect(zoned.out).toContain('due (Europe/Berlin)')
  })
  it('does not start where a promise is never due', async () => {
    const { code, error } = await triage('--calendar', 'shut.json')
    expect(code).toBe(2)
    expect(error).toContain('sla.targets.P0 never falls due on calendars.shut')
  })
  it('is as before on the built-in calendar', async () => {
    const [named, unnamed] = [await triage('--calendar', 'elapsed'), await triage()]
    expect(named).toEqual(unnamed)
    expect(unnamed.out).not.toContain('Promises run')
    expect(unnamed.out).not.toContain('day and night')
  })
  it('refuses a calendar with everything else that is wrong', async () => {
    const { code, out, error } = await triage('--calendar', 'none.json', '--policy', 'odd', '--map', 'scor=x')
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain('Not started, 3 problems:')
    expect(error).toContain('none.json: there is no such file')
    const bad = await cli(['triage', 'f.csv', ...onOffice], { ...files, 'office.json': '{}' })
    expect(bad.code).toBe(2)
    expect(bad.error).toContain('office.json: timeZone is missing')
    const twice = await cli(['triage', '-', '--calendar', '-'], { '-': csv })
    expect([twice.code, twice.out]).toEqual([2, ''])
    expect(twice.error).toContain('FILE and --calendar')
  })
})
