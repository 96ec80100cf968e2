import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli } from '../support/cli.ts'
import { pageOf } from './support/markdown.ts'
import { filesUnder, read } from './support/sources.ts'

/** A command of a page, and what the page says that it prints. */
interface Shown {
  readonly at: string
  readonly argv: readonly string[]
  readonly prints: string
}

/** Under their own names, and beside the sample as the command finds them. */
const samples = Object.fromEntries(
  filesUnder('samples', /\.\w+$/).flatMap((path) => {
    const content = readFileSync(path)
    return [path, path.replace(/^samples[/\\]/, '')].map((name) => [name, content])
  }),
)
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
/** Commands with a block of what they print behind them. */
const shownIn = (path: string): readonly Shown[] => {
  const { blocks } = pageOf(read(path))
  return blocks.flatMap(({ language, code, line }, place) => {
    const next = blocks[place + 1]
    return language === 'sh' && code.startsWith('voc-rules ') && next?.language === 'text'
      ? [{ at: `${path}:${line}`, argv: wordsOf(code.trim()).slice(1), prints: next.code }]
      : []
  })
}
const shown = ['README.md', 'README.zh-CN.md', ...filesUnder('docs', /guides\/(first-queue|report)\.md$/)].flatMap(
  shownIn,
)

describe('commands in pages', () => {
  it('are there, in both languages', () => {
    expect(shown.length).toBeGreaterThanOrEqual(24)
  })

  it.each(shown)('print what the page says: $at', async ({ argv, prints }) => {
    const { code, out, error } = await cli(argv, samples)
    expect(code).toBe(0)
    expect(error + out).toContain(prints.trimEnd())
  })

  it('use files as they are shown', () => {
    for (const path of filesUnder('docs', /guides\/first-queue\.md$/))
      for (const { code } of pageOf(read(path)).blocks.filter(({ language }) => language === 'json'))
        expect(code).toBe(read('samples/lexicon.json'))
  })

  it('in helps run on the files they name, where those are samples', async () => {
    const helps = [['churn'], ['ledger', 'replay'], ['sla', 'due'], ['sla', 'between'], ['sla', 'explain']]
    for (const locale of ['en', 'zh-CN'])
      for (const help of helps) {
        const { out } = await cli([...help, '--help', '--locale', locale], samples)
        const commands = out.split('\n').filter((line) => /^ {2}voc-rules .*samples\//u.test(line))
        expect(commands).not.toEqual([])
        for (const command of commands) {
          const { code, error } = await cli(wordsOf(command.trim()).slice(1), samples)
          expect([command, code, error]).toEqual([command, 0, expect.any(String)])
        }
      }
  })
  it('of ledgers show an event that they read', async () => {
    const { out } = await cli(['ledger', 'replay', '--help'], samples)
    const event = out.split('\n').find((line) => line.startsWith('  {"_tag"'))
    const { code, out: replayed } = await cli(['ledger', 'replay', 'e.ndjson'], { 'e.ndjson': `${event ?? ''}\n` })
    expect([code, replayed]).toEqual([0, expect.stringContaining('1 case')])
  })
})
