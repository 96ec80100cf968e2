import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { instant } from '../../../src/core/instant.ts'
import { sayIn as sayEnglish } from '../../../src/locales/en.ts'
import { sayIn as sayChinese } from '../../../src/locales/zh-CN.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import { remarksOnProgramme } from '../../../src/programme/verify/remarks.ts'
import { programmeLaws } from '../../../src/testing/laws/programme-laws.ts'
import { companies, sampleOf } from '../../support/programmes/sample.ts'

describe.each(companies)('the programme of the %s', (company) => {
  const programme = sampleOf(company)
  it('is proved, and nothing of it is worth a remark', () => {
    expect(remarksOnProgramme(programme as never)).toEqual([])
  })
  it.each(programmeLaws(programme))('$title', ({ check }) => check({ numRuns: 20 }))
})

describe('a hotel chain', () => {
  const hotel = sampleOf('hotel')
  const decide = assess(hotel)
  const at = (text: string) => instant(Date.parse(text))
  const guest = { id: 'g', valueTier: 'guest' }

  it('works the Sunday before the holidays, and none of the holidays', () => {
    const due = (receivedAt: string) =>
      decide({ feedback: { id: 'f', scale: '0-10', score: 6 as never, receivedAt: at(receivedAt) }, customer: guest })
        .contact?.due
    // Two working days of twelve hours each.
    expect(due('2026-09-25T20:00:00+08:00')).toBe('2026-09-28T12:00:00.000Z')
    expect(due('2026-09-30T20:00:00+08:00')).toBe('2026-10-09T12:00:00.000Z')
  })
  it('says its own words in both languages', () => {
    const { priority, because, assignment } = decide({
      feedback: { id: 'f', scale: '0-10', receivedAt: at('2026-09-25T20:00:00+08:00'), comment: '住客信息泄露了' },
      customer: guest,
      columns: { region: 'north' },
    } as never)
    expect([priority, assignment?.role]).toEqual(['urgent', 'dutyManager'])
    expect(because.map(sayChinese(hotel.vocabulary))).toEqual(['涉及红线（数据泄露），客户原话：“住客信息泄露了”'])
    expect(because.map(sayEnglish(hotel.vocabulary))).toEqual([
      "red flag data leak, in the customer's words: “住客信息泄露了”",
    ])
  })
  it('routes by region', () => {
    const roleIn = (region: string) =>
      decide({
        feedback: { id: 'f', scale: '0-10', score: 3, receivedAt: at('2026-09-25T20:00:00+08:00') },
        customer: { id: 'm', valueTier: 'member' },
        columns: { region },
      } as never).assignment?.role
    expect(['north', 'south'].map(roleIn)).toEqual(['managerNorth', 'managerSouth'])
  })
})

describe('the articles’ shop', () => {
  it('adds words and a row to what ships', () => {
    const shop = sampleOf('shop')
    const decide = assess(shop)
    const receivedAt = instant(0)
    const customer = { id: 'c', lifetimeValue: { amount: 1_200_000, currency: 'CNY' } }
    const happy = decide({ feedback: { id: 'f', scale: '0-10', score: 8 as never, receivedAt }, customer } as never)
    expect([happy.priority, happy.row]).toEqual(['P2', 'high-value-passive'])
    const broken = decide({ feedback: { id: 'f', scale: '0-10', receivedAt, comment: '杯子碎了' }, customer } as never)
    expect(broken.reading?.categories).toEqual(['safety'])
  })
})

describe('a programme under node:test', () => {
  it('keeps its laws and its own examples', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'programme-'))
    const outfile = join(folder, 'saas.test.mjs')
    const root = (path: string): string => resolve(import.meta.dirname, '../../..', path)
    await build({
      entryPoints: [root('samples/programmes/saas.test.mjs')],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      alias: {
        'voc-rules': root('src/index.ts'),
        'voc-rules/locales/en': root('src/locales/en.ts'),
        'voc-rules/policies': root('src/policies/index.ts'),
        'voc-rules/programme': root('src/programme/index.ts'),
        'voc-rules/testing': root('src/testing/index.ts'),
      },
      logLevel: 'error',
    })
    const { NODE_TEST_CONTEXT: _, ...env } = process.env
    const PROGRAMMES = pathToFileURL(`${root('samples/programmes')}/`).href
    const { status, stdout } = spawnSync(process.execPath, ['--test', outfile], {
      encoding: 'utf8',
      env: { ...env, PROGRAMMES },
    })
    rmSync(folder, { recursive: true })
    expect({ status, failed: /# fail (\d+)/.exec(stdout)?.[1] ?? stdout }).toEqual({ status: 0, failed: '0' })
    expect(Number(/# pass (\d+)/.exec(stdout)?.[1])).toBeGreaterThan(15)
  })
})
