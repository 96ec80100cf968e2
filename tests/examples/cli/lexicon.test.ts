import { describe, expect, it } from 'vitest'
import { cli, decided } from '../../support/cli.ts'

const at = ['--received-at', '2026-11-20T00:00:00Z']
const said = (...texts: readonly string[]): string =>
  ['id,score,text', ...texts.map((text, row) => `${row},9,${text}`), ''].join('\n')
const own = {
  id: 'acme',
  version: '1',
  source: 'handbook 4',
  categories: { safety: { decides: true, negatedBy: [] } },
  groups: [{ category: 'safety', tier: 'strong', terms: ['滤芯发黑', { term: '溢水', allow: ['溢水保护'] }] }],
}
const change = {
  extends: 'zh-red-flags',
  id: 'acme-zh',
  version: '2',
  source: 'handbook 5',
  remove: [{ category: 'legal', term: '起诉' }],
}
const read = (content: string, options: readonly string[], lexicons: Readonly<Record<string, unknown>> = {}) =>
  decided(content, [...at, ...options], {
    files: Object.fromEntries(Object.entries(lexicons).map(([name, json]) => [name, JSON.stringify(json)])),
  })
const ids = (report: Awaited<ReturnType<typeof decided>>): readonly string[] =>
  report.queue.map(({ feedbackId }) => feedbackId)

describe('the words of a comment', () => {
  it('raise red flags in both languages, and are shown where they stand', async () => {
    const report = await read(said('充电时冒烟，我要起诉你们', 'My lawyer will call', '很好'), [])
    expect(ids(report)).toEqual(['0', '1'])
    const [{ comment = '', words = [] } = {}] = report.queue
    expect(words.map(({ span: { start, end } }) => comment.slice(start, end))).toEqual(['冒烟', '起诉'])
    expect(report.lexicons).toEqual(['zh-red-flags@3.0.0', 'en-red-flags@3.0.0'])
  })
  it('count beside the categories that the file names', async () => {
    const { queue } = await decided('id,score,text,red_flags\n0,9,充电时冒烟,fraud\n', at)
    expect(JSON.stringify(queue[0])).toMatch(/"found":\["fraud","safety"\]|safety/u)
  })
  it('are left alone on request', async () => {
    const report = await read(said('充电时冒烟'), ['--no-shipped-lexicon'])
    expect([report.queue, report.lexicons]).toEqual([[], []])
  })
})

describe('a lexicon of one’s own', () => {
  it('is read beside those of the package', async () => {
    const report = await read(said('滤芯发黑', '带溢水保护', '冒烟了'), ['--lexicon', 'own.json'], { 'own.json': own })
    expect(ids(report)).toEqual(['0', '2'])
    expect(report.lexicons).toEqual(['zh-red-flags@3.0.0', 'en-red-flags@3.0.0', 'acme@1'])
  })
  it('is read alone', async () => {
    const options = ['--lexicon', 'own.json', '--no-shipped-lexicon']
    expect(ids(await read(said('滤芯发黑', '冒烟了'), options, { 'own.json': own }))).toEqual(['0'])
  })
  it('may change one of the package, and several may be given', async () => {
    const options = ['--lexicon', 'change.json', '--lexicon', 'own.json']
    const report = await read(said('我要起诉', '溢水', '冒烟了'), options, { 'own.json': own, 'change.json': change })
    expect(ids(report)).toEqual(['1', '2'])
    expect(report.lexicons).toEqual(['acme-zh@2', 'en-red-flags@3.0.0', 'acme@1'])
  })
  it('is refused with everything that is wrong with it, and code 2', async () => {
    const { groups: _, ...cut } = own
    for (const [json, says] of [
      [{ ...cut, extra: 1 }, ['groups', 'extra']],
      [{ ...own, groups: [{ category: 'safety', tier: 'iron', terms: [] }] }, ['groups.0.tier']],
      [
        { ...own, groups: [{ category: 'odd', tier: 'strong', terms: ['a', 'a', ''] }] },
        ['has no category “odd”', 'no character that counts', 'stands there already'],
      ],
      [{ ...change, extends: 'fr' }, ['extends “fr”, which is not there. There are zh-red-flags, en-red-flags']],
      [{ ...change, remove: [{ category: 'legal', term: '没有的词' }] }, ['“没有的词” is not there']],
      ['{', ['own.json']],
      [undefined, ['own.json: there is no such file']],
    ] as const) {
      const { code, error, out } = await cli(['triage', 'f.csv', ...at, '--lexicon', 'own.json'], {
        'f.csv': said('x'),
        ...(json === undefined ? {} : { 'own.json': typeof json === 'string' ? json : JSON.stringify(json) }),
      })
      expect([code >= 1, out]).toEqual([true, ''])
      for (const one of says) expect(error).toContain(one)
    }
  })
  it('is refused in Chinese', async () => {
    const files = { 'f.csv': said('x'), 'own.json': JSON.stringify({ ...change, extends: 'fr' }) }
    const { error } = await cli(['triage', 'f.csv', ...at, '--lexicon', 'own.json', '--locale', 'zh-CN'], files)
    expect(error).toBe('voc-rules: --lexicon own.json：要扩展的“fr”不存在。现有：zh-red-flags、en-red-flags。\n')
  })
})
