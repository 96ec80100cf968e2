import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { findConfig } from '../../../src/cli/config/find-config.ts'
import { configSchema } from '../../../src/cli/config/schema.ts'
import { withConfig } from '../../../src/cli/config/with-config.ts'
import type { RawOptions } from '../../../src/cli/kit/options.ts'
import { noColours } from '../../../src/cli/show/colours.ts'
import { cli } from '../../support/cli.ts'

const csv = 'when,how many,words,who\n2026-11-20 10:00,2,"the charger caught fire, my lawyer will call",c1\n'
const config = {
  version: 1,
  map: { receivedAt: 'when', score: 'how many', text: 'words', customer: 'who' },
  timeZone: 'Asia/Shanghai',
}
const files = (more: object = {}): Record<string, string> => ({
  'f.csv': csv,
  'voc-rules.config.json': JSON.stringify({ ...config, ...more }),
})

describe('a configuration', () => {
  it('says what the command line does not, and is told', async () => {
    const { code, out, error } = await cli(['triage', 'f.csv', '--format', 'ndjson'], files())
    expect(code).toBe(0)
    expect(error).toContain('Configuration: voc-rules.config.json.')
    expect(JSON.parse(out)).toMatchObject({ priority: 'P0', customerId: 'c1', receivedAt: '2026-11-20T02:00:00.000Z' })
  })

  it('gives way to flags, column by column, and to --no-config', async () => {
    const utc = await cli(
      ['triage', 'f.csv', '--time-zone', 'UTC', '--map', 'customer=', '--format', 'ndjson'],
      files(),
    )
    expect(JSON.parse(utc.out)).toMatchObject({ receivedAt: '2026-11-20T10:00:00.000Z', score: 2 })
    expect(JSON.parse(utc.out)).not.toHaveProperty('customerId')
    const none = await cli(['triage', 'f.csv', '--no-config'], files())
    expect(none.code).toBe(2)
    expect(none.error).not.toContain('Configuration')
    const sample = await cli(['triage', '--sample'], { ...files(), 'sample.csv': csv })
    expect(sample.error).not.toContain('Configuration')
  })

  it('names outputs, which another format on the command line leaves out', async () => {
    expect((await cli(['triage', 'f.csv'], files({ output: 'q.html' }))).written['q.html']).toContain('<!doctype html>')
    const { written, out } = await cli(['triage', 'f.csv', '--format', 'ndjson'], files({ output: 'q.html' }))
    expect(written).toEqual({})
    expect(out).toContain('"P0"')
  })

  it('is refused by its places where it is wrong, in both languages', async () => {
    for (const [locale, says] of [
      ['en', 'voc-rules.config.json: '],
      ['zh-CN', 'voc-rules.config.json：'],
    ] as const) {
      const { code, error } = await cli(['triage', 'f.csv', '--locale', locale], files({ mapp: {}, timeZone: 3 }))
      expect(code).toBe(2)
      expect(error).toContain(says)
      expect(error).toContain('timeZone')
      expect(error).toContain('mapp')
    }
    const broken = await cli(['triage', 'f.csv'], { 'f.csv': csv, 'voc-rules.config.json': '{' })
    expect(broken.code).toBe(2)
    expect((await cli(['triage', 'f.csv', '--config', 'no.json'], files())).error).toContain('no.json: cannot be read')
  })

  it('is never written over', async () => {
    const { code, error } = await cli(['triage', 'f.csv', '--output', 'voc-rules.config.json'], files())
    expect(code).toBe(3)
    expect(error).toContain('would overwrite')
  })

  it('is found from a folder upwards, and its files are beside it', async () => {
    const home = mkdtempSync(join(tmpdir(), 'voc-rules-config-'))
    mkdirSync(join(home, 'a/b'), { recursive: true })
    try {
      expect(findConfig(join(home, 'a/b'))).toBeUndefined()
      writeFileSync(join(home, 'voc-rules.config.json'), '{}')
      expect(findConfig(join(home, 'a/b'))).toBe(join('..', '..', 'voc-rules.config.json'))
      expect(findConfig(home)).toBe('voc-rules.config.json')
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
    const text = JSON.stringify({
      version: 1,
      customers: 'c.csv',
      policy: 'strict',
      calendar: 'office.json',
      lexicon: ['l.json'],
    })
    const read = await withConfig({ file: 'f.csv', lexicon: ['mine.json'] } satisfies RawOptions, {
      config: async () => '../voc-rules.config.json',
      readBytes: async () => ({ _tag: 'Right', right: new TextEncoder().encode(text) }),
      language: 'en',
    })
    expect(read).toMatchObject({
      right: {
        raw: { customers: '../c.csv', policy: 'strict', calendar: '../office.json', lexicon: ['mine.json'] },
        from: '../voc-rules.config.json',
      },
    })
  })

  it('has a JSON Schema beside the guides', () => {
    expect(JSON.parse(readFileSync('docs/config.schema.json', 'utf8'))).toEqual({
      title: 'voc-rules.config.json',
      ...z.toJSONSchema(configSchema, { io: 'input', target: 'draft-2020-12' }),
    })
  })
})

const asking = (answers: readonly string[]) => {
  const left = [...answers]
  const asked: string[] = []
  const ask = async (question: string): Promise<string> => {
    asked.push(question)
    return left.shift() ?? ''
  }
  return { ask, asked, left }
}
const stars = `date,overall_rating,food_rating,text,tier,customer\n${Array.from({ length: 9 }, (_, at) => `03/04/2026 10:00,2,3,slow,gold,c${at}\n`).join('')}`

describe('init', () => {
  it('asks what no file says, in the language asked for, and triage then needs no flag', async () => {
    const { ask, asked, left } = asking(['1', 'Mars', '', 'mdy', '', 'gold'])
    const start = { 'f.csv': stars }
    const { code, written, error, out } = await cli(['init', 'f.csv', '--locale', 'zh-CN'], start, 4096, noColours, ask)
    expect([code, error]).toEqual([0, '不在可选之列。\n'])
    expect(left).toEqual([])
    expect(asked.every((question) => /\p{Script=Han}/u.test(question))).toBe(true)
    const config = JSON.parse(written['voc-rules.config.json'] ?? '') as object
    expect(config).toMatchObject({
      version: 1,
      timeZone: 'Asia/Shanghai',
      dateOrder: 'mdy',
      scale: '1-5',
      tierColumn: 'tier',
      highTier: ['gold'],
      locale: 'zh-CN',
    })
    expect(out).toContain('voc-rules triage f.csv')
    const again = { ...start, 'voc-rules.config.json': written['voc-rules.config.json'] ?? '' }
    const ran = await cli(['triage', 'f.csv', '--format', 'ndjson'], again)
    expect([ran.code, ran.out.split('\n').length]).toEqual([0, 10])
  })

  it('asks nothing with --yes or without a terminal, and tells what stays open', async () => {
    const start = { 'f.csv': 'date,score,text\n2026-11-20 10:00,2,slow\n' }
    const { ask, asked } = asking([])
    for (const [argv, answers] of [
      [['--yes'], ask],
      [[], undefined],
    ] as const) {
      const { code, out, written } = await cli(['init', 'f.csv', ...argv], start, 4096, noColours, answers)
      expect(code).toBe(0)
      expect(out).toContain('Still to be said in it: timeZone.')
      expect(JSON.parse(written['voc-rules.config.json'] ?? '')).toEqual({
        version: 1,
        map: { receivedAt: 'date', score: 'score', text: 'text' },
        locale: 'en',
      })
    }
    expect(asked).toEqual([])
    const said = await cli(['init', 'f.csv', '--yes', '--time-zone', 'Asia/Shanghai'], start)
    expect(said.out).not.toContain('Still')
  })

  it('replaces nothing unasked, and reads no standard input', async () => {
    const there = { 'f.csv': csv, 'voc-rules.config.json': '{}' }
    const { code, error } = await cli(['init', 'f.csv'], there)
    expect([code, error]).toEqual([2, expect.stringContaining('is there already')])
    expect((await cli(['init', '-'], there)).code).toBe(2)
    expect((await cli(['init', 'no.csv'], {})).code).toBe(1)
    expect((await cli(['init', 'f.csv', '--time-zone', 'Mars'], { 'f.csv': csv })).code).toBe(2)
    expect((await cli(['init', 'f.csv', '--output', '/sealed/c'], { 'f.csv': csv })).code).toBe(3)
  })
})
