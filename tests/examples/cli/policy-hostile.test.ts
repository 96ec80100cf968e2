import { describe, expect, it } from 'vitest'
import { cli } from '../../support/cli.ts'

const names = Array.from({ length: 9 }, (_, index) => `c${index}`)
const table = (columns: object, rows: readonly object[]): string =>
  JSON.stringify({ id: 't', version: '1.0.0', columns, outputs: ['P0', 'P1'], hit: 'mostUrgent', rows })
const wide = table(Object.fromEntries(names.map((name) => [name, { kind: 'int', from: 0, to: 9 }])), [
  ...names.map((name, index) => ({ id: name, when: { [name]: { gt: index } }, then: 'P0', source: 's' })),
  { id: 'else', when: {}, then: 'P1', source: 's' },
])
const steering = '\u001b]0;owned\u0007\u202e'
const evil = table({ [steering]: { kind: 'oneOf', values: [steering], ordered: false } }, [
  { id: steering, when: {}, then: 'P0', source: steering },
])
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u

describe('hostile tables', () => {
  it.each([
    ['nothing', '', 'the file is empty'],
    ['no JSON', '{"id"', 'this is not JSON'],
    ['50 MB of brackets', '['.repeat(50e6), 'larger than 4 MiB'],
    ['50 MB of spaces', ' '.repeat(50e6), 'larger than 4 MiB'],
    ['other bytes', new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]), 'byte 0xE9 at offset 2 is not UTF-8'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), 'byte 0xFF at offset 0 is not UTF-8'],
    ['a name without end', `{"${'a'.repeat(5000)}":1}`, 'longer than 1000 characters'],
    ['a text without end', `[{"a":["${'a'.repeat(5000)}"]}]`, 'longer than 1000 characters'],
  ])('of %s end in one line', async (_name, content, says) => {
    for (const argv of [
      ['check', 't.json'],
      ['diff', 't.json', 'strict'],
      ['explain', 'strict', '--facts', 't.json'],
    ]) {
      const { code, out, error } = await cli(['policy', ...argv], { 't.json': content }, 1 << 20)
      expect([code, out]).toEqual([1, ''])
      expect(error.trimEnd().split('\n')).toHaveLength(1)
      expect(error).toContain(says)
    }
  })
  it('of long names are told in lines that end', async () => {
    const long = JSON.stringify({ [`a${'b'.repeat(900)}`]: 1 })
    const { out } = await cli(['policy', 'check', 't.json'], { 't.json': long })
    const lines = out.trimEnd().split('\n')
    for (const line of lines) expect(line.length).toBeLessThan(610)
    expect(lines.at(-1)?.endsWith('b…')).toBe(true)
  })
  it('of a billion cells are decided', async () => {
    const { code, out } = await cli(['policy', 'check', 't.json'], { 't.json': wide })
    expect(code).toBe(0)
    expect(out).toContain('Proved: every fact is decided (512 classes of facts).')
  })
  it('nested without end are refused', async () => {
    const deep = `${'['.repeat(1e5)}${']'.repeat(1e5)}`
    const { code, out } = await cli(['policy', 'check', 't.json'], { 't.json': deep })
    expect([code, out]).toEqual([1, 't.json: 1 finding:\n  the value: expected an object, found […]\n'])
  })
  it('with names of objects are refused by name', async () => {
    const { code, out } = await cli(['policy', 'check', 't.json'], { 't.json': '{"__proto__":{"id":"t"}}' })
    expect(code).toBe(1)
    expect(out).toContain('__proto__ is not known here')
    const facts = '{"__proto__":{"score":1},"redFlags":[]}'
    expect((await cli(['policy', 'explain', 'strict', '--facts', facts])).out).toContain(
      'Refused: __proto__ is not known here',
    )
    const historyOf = async (record: string) =>
      cli(['policy', 'diff', 'strict', 'strict', '--history', 'h.ndjson'], { 'h.ndjson': record })
    const flat = await historyOf('{"__proto__":1,"score":1,"redFlags":[]}')
    expect(flat.out).toContain('1 record read: 1 used, 0 rejected')
    expect(flat.error).toContain('Not looked at: “__proto__”.')
    // read like any nested key, as `a.score` would be, and given to nobody else
    const nested = await historyOf('{"__proto__":{"score":1,"x":1},"redFlags":[]}')
    expect(nested.out).toContain('1 record read: 1 used, 0 rejected')
    expect(nested.error).toBe(
      'No record has “valueTier”, “complaint”: taken as missing in every case.\nNot looked at: “__proto__.x”.\n',
    )
    expect(Object.hasOwn(Object.prototype, 'score')).toBe(false)
  })
  it('cannot steer the terminal', async () => {
    const facts = JSON.stringify({ [steering]: steering })
    for (const argv of [
      ['check', 't.json'],
      ['check', 't.json', '--json'],
      ['diff', 't.json', 'o.json'],
      ['diff', 't.json', 't.json', '--history', 'h.json'],
      ['diff', 't.json', 't.json', '--history', 'h.json', '--json'],
      ['explain', 't.json', '--facts', facts],
      ['explain', 'strict', '--facts', facts],
      ['explain', 't.json', '--facts', facts, '--json'],
      ['check', steering],
    ])
      for (const locale of ['en', 'zh-CN']) {
        const { code, out, error } = await cli(['policy', ...argv, '--locale', locale], {
          't.json': evil,
          'o.json': evil
            .replace('"then":"P0"', `"then":${JSON.stringify(steering)}`)
            .replace('"P1"', JSON.stringify(steering)),
          'h.json': `[${facts},{}]`,
        })
        expect(code).toBeLessThan(2)
        expect(out + error).not.toMatch(control)
        expect(out + error).toContain('owned')
      }
  })
})

describe('the help of policy', () => {
  it('is shown for each command with examples, in both languages', async () => {
    for (const name of ['check', 'diff', 'explain'])
      for (const [locale, title, examples] of [
        ['en', 'Usage:', 'Examples:'],
        ['zh-CN', '用法：', '示例：'],
      ] as const) {
        const { code, out } = await cli(['policy', name, '--locale', locale, '--help'])
        expect(code).toBe(0)
        expect(out.startsWith(`${title} voc-rules policy ${name} [options]`)).toBe(true)
        expect(out).toContain(`${examples}\n  voc-rules policy ${name} `)
        expect(out).toContain('--json')
      }
  })
  it('is shown where no command is named, or one nobody knows', async () => {
    const none = await cli(['policy'])
    expect([none.code, none.out]).toEqual([2, ''])
    expect(none.error).toContain('Usage: voc-rules policy')
    expect((await cli([])).error).toContain('Usage: voc-rules [options]')
    expect((await cli(['policy', 'chek'])).error).toContain('There is no command chek. Did you mean “check”?')
    expect(await cli(['policy', 'check'])).toMatchObject({ code: 2, out: '' })
  })
  it('names the shipped policy that was probably meant', async () => {
    const { code, error } = await cli(['policy', 'check', 'strct'])
    expect(code).toBe(1)
    expect(error).toContain('Did you mean “strict”?')
  })
})
