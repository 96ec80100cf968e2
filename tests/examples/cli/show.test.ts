import { describe, expect, it } from 'vitest'
import { harmless, harmlessJson } from '../../../src/cli/show/harmless.ts'
import { displayWidth } from '../../../src/cli/show/width.ts'
import { wrapped } from '../../../src/cli/show/wrapped.ts'
import { cli } from '../../support/cli.ts'
import { fc, prop } from '../../support/prop.ts'

const evil = '\u001b]0;owned\u0007\u001b[2Ja\u009b31m\u202eb\r\nc\u2028d\u0000\u200b\u00ad\u180e\ufeff\u{e0041}'
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u
const steering = new RegExp(
  `${controls.source}|[\\u00ad\\u180e\\u200b\\u202a-\\u202e\\u2066-\\u2069\\ufeff]|\\u{e0041}`,
  'u',
)

describe('text of a file', () => {
  it('cannot steer the terminal, wherever it is shown', async () => {
    const id = `"${evil}"`
    const file = `id,score,text,customer,date\n${id},1,${id},${id},2026-11-20T00:00:00Z\n1,${id},x,c,2026-11-20T00:00:00Z\n`
    for (const format of ['table', 'json', 'ndjson'])
      for (const locale of ['en', 'zh-CN']) {
        const { out, error } = await cli(['triage', 'f.csv', '--format', format, '--locale', locale], {
          'f.csv': file,
        })
        expect(out).not.toMatch(steering)
        expect(error).not.toMatch(steering)
        expect(out).toContain('owned')
      }
    const column = await cli(['triage', 'f.csv', '--map', `text=${evil}`], { 'f.csv': 'score\n1\n' })
    expect(column.error).not.toMatch(steering)
  })

  prop([fc.string({ unit: 'binary' })])('is harmless on one line, and the same in JSON', (text) => {
    expect(harmless(text)).not.toMatch(steering)
    expect(harmless(text)).not.toContain('\n')
    const json = harmlessJson({ text })
    expect(json).not.toMatch(steering)
    expect(JSON.parse(json)).toEqual({ text })
  })
})

describe('lines', () => {
  it('take two columns for Chinese signs and emoji', () => {
    expect(['abc', '客户', '👍', '👨‍👩‍👧', 'é', '９', '“'].map(displayWidth)).toEqual([3, 4, 2, 2, 1, 2, 1])
  })
  it('break at spaces and between Chinese signs, not before a full stop', () => {
    expect(wrapped('the quick brown fox', 9)).toEqual(['the quick', 'brown fox'])
    expect(wrapped('客户很生气，要投诉', 10)).toEqual(['客户很生', '气，要投诉'])
    expect(wrapped('unbreakable', 4)).toEqual(['unbr', 'eaka', 'ble'])
  })
  prop([fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 2, max: 30 })])(
    'are never too wide and lose nothing but spaces',
    (text, width) => {
      const lines = wrapped(harmless(text), width)
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(' ', '')).toBe(harmless(text).replaceAll(' ', ''))
    },
  )
  it('of the table are aligned: every column starts where its head does', async () => {
    const file =
      'id,score,text,customer,date\n1,1,差评，屏幕碎了 😕,张三,2026-11-20T00:00:00Z\n2,2,bad,Li,2026-11-20T00:00:00Z\n'
    for (const locale of ['en', 'zh-CN']) {
      const { out } = await cli(['triage', 'f.csv', '--locale', locale], { 'f.csv': file })
      const lines = out.split('\n').slice(4)
      const head = lines[0] ?? ''
      const start = displayWidth(head.slice(0, head.search(locale === 'en' ? /why/u : /原因/u)))
      for (const line of lines.filter((one) => /^P\d/u.test(one))) {
        const before = [...line].reduce(
          ({ width, text }, sign) =>
            width < start ? { width: width + displayWidth(sign), text: text + sign } : { width, text },
          { width: 0, text: '' },
        )
        expect(before.width).toBe(start)
        expect(before.text.endsWith('  ')).toBe(true)
      }
    }
  })
})
