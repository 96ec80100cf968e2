import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { speech } from '../../../src/cli/kit/language.ts'
import { cli } from '../../support/cli.ts'

/** Every place in a catalogue where something is said. */
const placesIn = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => placesIn(inner, `${path}.${key}`))
    : [path]
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []
const { titles: _, ...help } = speech['zh-CN'].text.help
const sources = readdirSync('src/cli', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('locales'))
  .map((name) => ({ name, source: readFileSync(join('src/cli', name), 'utf8') }))
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|\s)\/\/.*$/gmu, '')
/** Three words of letters with spaces between them, in quotation marks: a sentence. */
const sentence = /(['"`])(?:(?!\1)[^\\\n]|\\.)*?[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}(?:(?!\1)[^\\\n]|\\.)*?\1/gu

describe('the catalogues of the command', () => {
  it('say the same things in both languages', () => {
    const [english, chinese] = [speech.en.text, speech['zh-CN'].text].map((text) => {
      const {
        help: { titles, ...rest },
        ...others
      } = text
      expect(Object.values(titles).every((title) => title !== '')).toBe(true)
      return [...placesIn({ ...others, help: rest })].sort()
    })
    expect(english).toEqual(chinese)
    expect(english?.length).toBeGreaterThan(150)
  })
  it('say them in Chinese in the Chinese one', () => {
    const english = [...textsIn(help), ...textsIn(speech['zh-CN'].text.heads)].filter(
      (text) => !/\p{Script=Han}/u.test(text),
    )
    expect(english).toEqual([])
  })
  it('hold every sentence there is: none stands elsewhere in the command', () => {
    const found = sources.flatMap(({ name, source }) =>
      (withoutComments(source).match(sentence) ?? [])
        .filter((text) => !/^['"]import |createRequire/u.test(text))
        .map((text) => `${name}: ${text}`),
    )
    // Names by which columns are recognised are data, not sentences; a JSON Schema describes itself to editors.
    expect(
      found.filter(
        (one) =>
          !one.startsWith('map/column-names.ts') &&
          !one.startsWith('config/schema.ts') &&
          !one.startsWith('churn/read/columns.ts'),
      ),
    ).toEqual([])
  })
})

describe('help', () => {
  const commands = [
    ['triage'],
    ['policy', 'check'],
    ['policy', 'diff'],
    ['policy', 'explain'],
    ['sla', 'due'],
    ['sla', 'between'],
    ['sla', 'explain'],
  ]
  it('comes with examples, in both languages', async () => {
    for (const command of commands)
      for (const locale of ['en', 'zh-CN']) {
        const { code, out } = await cli([...command, '--help', '--locale', locale])
        expect(code).toBe(0)
        expect(out).toContain(locale === 'en' ? 'Examples:' : '示例：')
        expect(out).toContain(`  voc-rules ${command.join(' ')}`)
      }
  })
  it('is Chinese line by line', async () => {
    for (const command of commands) {
      const { out } = await cli([...command, '--help', '--locale', 'zh-CN'])
      const english = out
        .split('\n')
        .filter((line) => !/^\s*(?:cat |voc-rules )|^用法：/u.test(line))
        .filter((line) => /[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}/u.test(line) && !/\p{Script=Han}/u.test(line))
      expect(english).toEqual([])
    }
  })
  it('says what is wrong with a command line in the language asked for', async () => {
    for (const argv of [['--samle'], ['--map'], ['f', '--encoding']]) {
      const { code, error } = await cli(['triage', '--locale', 'zh-CN', ...argv])
      expect(code).toBe(2)
      expect(error).toMatch(/^voc-rules: .*\p{Script=Han}.*\n$/u)
    }
    for (const argv of [
      ['policy', 'chek'],
      ['policy', 'explain', 'strict'],
      ['policy', 'check'],
    ]) {
      const { code, error } = await cli([...argv, '--locale=zh-CN'])
      expect([code, /\p{Script=Han}/u.test(error)]).toEqual([2, true])
    }
  })
})
