import { describe, expect, it } from 'vitest'
import { cli } from '../../support/cli.ts'

const ask = ['--start', '2026-09-30T09:00Z', '--within', '4h']
const due = async (content: string | Uint8Array, ...more: readonly string[]) =>
  cli(['sla', 'due', '--calendar', 'c.json', ...ask, ...more], { 'c.json': content }, 1 << 20)
const steering = '\u001b]0;owned\u0007\u202e'
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u
const calendar = (more: object): string =>
  JSON.stringify({ id: 'c', timeZone: 'Asia/Shanghai', weekly: { mon: [['09:00', '18:00']] }, ...more })

describe('hostile calendars', () => {
  it.each([
    ['nothing', '', 'the file is empty'],
    ['no JSON', '{"id"', 'this is not JSON'],
    ['50 MB of brackets', '['.repeat(50e6), 'larger than 4 MiB'],
    ['other bytes', new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]), 'byte 0xE9 at offset 2 is not UTF-8'],
    ['a name without end', `{"id":"${'a'.repeat(5000)}"}`, 'longer than 1000 characters'],
    ['a list', '[]', 'expected an object, found []'],
    ['brackets without end', `${'['.repeat(1e5)}${']'.repeat(1e5)}`, 'expected an object'],
    ['a zone nobody knows', calendar({ timeZone: 'Mars/Base' }), 'timeZone: no time zone is called "Mars/Base"'],
    ['a taken name', calendar({ id: 'elapsed' }), 'is the name of the built-in calendar'],
  ])('of %s end in one line', async (_name, content, says) => {
    const { code, out, error } = await due(content)
    expect([code, out]).toEqual([1, ''])
    expect(error.trimEnd().split('\n')).toHaveLength(1)
    expect(error).toContain(says)
  })
  it('are refused before anything else, all issues at once, each with its path', async () => {
    const content = calendar({ id: '', holidays: ['2026-02-29'], weekly: { mon: [['9:00', '18:00']] }, x: 1 })
    const { code, error } = await due(content, '--closing', 'late')
    expect(code).toBe(1)
    expect(error.split('\n').slice(0, 5)).toEqual([
      'Not started, 4 problems:',
      expect.stringMatching(/^ {2}c\.json: id: /u),
      expect.stringMatching(/^ {2}c\.json: weekly\.mon\.0\.0: /u),
      expect.stringMatching(/^ {2}c\.json: holidays\.0: /u),
      expect.stringMatching(/^ {2}c\.json: x: /u),
    ])
    expect((await due(content, '--locale', 'zh-CN')).error).toContain('c.json：holidays.0：应为')
  })
  it('with a thousand issues say a hundred', async () => {
    const { error } = await due(calendar({ holidays: Array.from({ length: 1000 }, () => 'never') }))
    expect(error.trimEnd().split('\n')).toHaveLength(102)
    expect(error).toContain('c.json: … and 900 more.')
  })
  it('that are not there name the one that is', async () => {
    const { code, error } = await cli(['sla', 'due', '--calendar', 'elapsd', ...ask])
    expect([code, error]).toEqual([
      1,
      'voc-rules: elapsd: there is no such file, and the one built-in calendar is called “elapsed”.\n',
    ])
    expect((await cli(['sla', 'due', '--calendar', 'x', ...ask, '--locale', 'zh-CN'])).error).toContain('没有这个文件')
  })
  it('cannot steer the terminal', async () => {
    const named = calendar({ id: steering, holidays: [{ date: '2026-10-05', name: steering }] })
    const files = {
      'c.json': named,
      'bad.json': calendar({ [steering]: 1 }),
      'f.csv': 'id,score,date\n1,2,2026-11-20\n',
    }
    for (const argv of [
      ['sla', 'due', '--calendar', 'c.json', ...ask],
      ['sla', 'explain', '--calendar', 'c.json', ...ask],
      ['sla', 'explain', '--calendar', 'c.json', ...ask, '--json'],
      ['sla', 'between', '--calendar', 'c.json', '--from', '2026-01-01', '--to', '2026-02-01'],
      ['sla', 'due', '--calendar', 'bad.json', ...ask],
      ['sla', 'due', '--calendar', 'c.json', '--start', steering, '--within', steering, '--pause', steering],
      ['triage', 'f.csv', '--time-zone', 'UTC', '--calendar', 'c.json'],
      ['triage', 'f.csv', '--time-zone', 'UTC', '--calendar', 'c.json', '--format', 'json'],
      ['triage', 'f.csv', '--time-zone', 'UTC', '--calendar', 'bad.json'],
    ])
      for (const locale of ['en', 'zh-CN']) {
        const { out, error } = await cli([...argv, '--locale', locale], files)
        expect(out + error).not.toMatch(control)
        expect(out + error).toContain('owned')
      }
  })
  it('cannot name their way out', async () => {
    const { code, out } = await cli(
      ['triage', 'f.csv', '--time-zone', 'UTC', '--calendar', 'c.json', '--format', 'json'],
      {
        'c.json': calendar({ id: '__proto__' }),
        'f.csv': 'id,score,date\n1,2,2026-11-20\n',
      },
    )
    expect(code).toBe(0)
    expect(out).toContain('"due": "2026-11-23T05:00:00.000Z"')
  })
})
