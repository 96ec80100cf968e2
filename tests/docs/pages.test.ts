import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compilerSays } from './support/compiles.ts'
import { differences, pageOf, wordsIn } from './support/markdown.ts'
import { entries } from './support/names.ts'
import { outcomesOf } from './support/run.ts'
import { filesUnder, read } from './support/sources.ts'

const inChinese = (path: string): string =>
  path.startsWith('docs/en') ? path.replace('en', 'zh-CN') : path.replace('.md', '.zh-CN.md')
const english = ['README.md', ...filesUnder('docs/en', /\.md$/)]
const chinese = ['README.zh-CN.md', ...filesUnder('docs/zh-CN', /\.md$/)]
const pages = [...english, ...chinese, 'CONTRIBUTING.md', 'docs/sources.md', ...filesUnder('docs/decisions', /\.md$/)]
const programmesIn = (paths: readonly string[]): readonly (readonly [string, string])[] =>
  paths.flatMap((path) =>
    pageOf(read(path))
      .blocks.filter(({ language }) => language === 'ts')
      .map(({ code, line }) => [`${path}:${line}`, code] as const),
  )
const inEnglish = programmesIn(english)
/** Those of Chinese pages that say something else than the English ones, their output above all. */
const inOther = programmesIn(chinese).filter(([, code]) => !inEnglish.some(([, other]) => other === code))
const programmes = new Map([...inEnglish, ...inOther])

describe('pages in two languages', () => {
  it('are the same pages', () => {
    expect(english.map(inChinese).sort()).toEqual([...chinese].sort())
  })

  it.each(english)('have the same headings, tables, links and code: %s', (path) => {
    expect(differences(read(path), read(inChinese(path)))).toEqual([])
  })

  it.each(['README.md', 'README.zh-CN.md'])('%s has at most 500 words and shows code in its first 20 lines', (path) => {
    const page = pageOf(read(path))
    expect(wordsIn(page)).toBeLessThanOrEqual(500)
    expect(page.blocks.find(({ language }) => language === 'ts')?.line).toBeLessThan(20)
  })

  it.each(pages)('lead somewhere: %s', (path) => {
    const targets = pageOf(read(path)).links.filter((target) => !/^(https?:|#)/.test(target))
    const lost = targets.filter((target) => !existsSync(join(dirname(path), target.replace(/#.*/, ''))))
    expect(lost).toEqual([])
  })
})

describe('code in pages', () => {
  it('compiles with the strictest settings', () => {
    expect(programmes.size).toBeGreaterThan(2)
    expect(compilerSays(programmes)).toEqual([])
  })

  it.each([...programmes])('does what it says: %s', async (_at, code) => {
    const known = await entries()
    const require = (name: string): unknown => known.get(name)
    const exports = {}
    const outcomes = outcomesOf(code, { require, exports })
    expect(outcomes.length).toBeGreaterThan(0)
    for (const { actual, expected } of outcomes) expect(actual).toStrictEqual(expected)
  })
})

describe('the checks of pages', () => {
  const page = '# A\n\nWords [link](a.md).\n\n```ts\nconst a = 1\n```\n\n| a | b |\n|---|---|\n'

  it.each([
    ['headings', page.replace('# A', '## A')],
    ['code', page.replace('= 1', '= 2')],
    ['tables and lists', `${page}| c | d |\n`],
    ['links', page.replace('[link](a.md)', 'link')],
  ])('see other %s', (what, other) => {
    expect(differences(page, page)).toEqual([])
    expect(differences(page, other)).toEqual([what])
  })

  it('see through the language a programme speaks, and no further', () => {
    const speaking = (locale: string, said: string, call = 'say(a)'): string =>
      `\`\`\`ts\nimport { say } from 'voc-rules/locales/${locale}'\n${call} // => '${said}'\n\`\`\`\n`
    expect(differences(speaking('en', 'missing'), speaking('zh-CN', '缺失'))).toEqual([])
    expect(differences(speaking('en', 'missing'), speaking('zh-CN', '缺失', 'say(b)'))).toEqual(['code'])
    expect(differences(page, page.replace('= 1', '= 1 // => 2'))).toEqual(['code'])
  })

  it('count words in both languages, code aside', () => {
    expect(wordsIn(pageOf(page))).toBe(5)
    expect(wordsIn(pageOf('客户之声 P0 分诊，原话。'))).toBe(5)
  })

  it('see code that does not compile', () => {
    const planted = new Map([['planted', "import { assess } from 'voc-rules'\nassess(1)"]])
    expect(compilerSays(planted).join()).toContain('not assignable')
  })
})
