import { describe, expect, it } from 'vitest'
import { commonFold, foldOf } from '../../../src/text/fold.ts'
import { normalForm, normalize, spanOf } from '../../../src/text/normalize.ts'
import { oddText } from '../../support/lexicons.ts'
import { fc, prop } from '../../support/prop.ts'

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), oddText(20))

describe('the normal form', () => {
  it('folding twice is folding once', () => {
    const wrong: string[] = []
    for (let code = 0; code < 0x10000; code++) {
      const once = foldOf(String.fromCharCode(code))
      if ([...once].map(foldOf).join('') !== once) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  it('a unit folds as its character does', () => {
    const folds = Array.from({ length: 0x10000 }, (_, unit) => [unit, commonFold(unit)] as const)
    const folded = folds.filter(([, fold]) => fold !== 0)
    expect(folded.length).toBeGreaterThan(20_000)
    expect(folded.filter(([unit, fold]) => foldOf(String.fromCharCode(unit)) !== String.fromCharCode(fold))).toEqual([])
  })

  prop([anyText])('the normal form of a text is the folds of its characters', (text) => {
    expect(normalForm(text)).toBe([...text].map(foldOf).join(''))
  })

  prop([anyText])('normalising twice is normalising once', (text) => {
    expect(normalForm(normalForm(text))).toBe(normalForm(text))
  })

  prop([anyText])('every unit knows the character it came from', (text) => {
    const normal = normalize(text)
    const starts = normal.starts ?? normal.units.map((_, at) => at)
    const ends = normal.ends ?? normal.units.map((_, at) => at + 1)
    const characters = [...starts].map((start, at) => text.slice(start, ends[at]))
    expect(characters.every((character) => [...character].length === 1)).toBe(true)
    let at = 0
    while (at < normal.units.length) {
      const fold = foldOf(characters[at] ?? '')
      expect(String.fromCharCode(...normal.units.slice(at, at + fold.length))).toBe(fold)
      expect(spanOf(normal, at, at + fold.length)).toEqual({ start: starts[at], end: ends[at] })
      if (fold.length > 1) {
        expect(spanOf(normal, at, at + 1)).toBeUndefined()
        expect(spanOf(normal, at + 1, at + fold.length)).toBeUndefined()
      }
      at += fold.length
    }
  })

  it('a text whose characters each stay one unit needs no map', () => {
    for (const text of ['abc 诉 Ａ', '訴！', '\uffe5']) expect(normalize(text)).not.toHaveProperty('starts')
    for (const text of ['ﬃ', 'a\u200b', '😀', '\ud800', '\udfff']) expect(normalize(text)).toHaveProperty('starts')
  })

  it('long texts keep their form', () => {
    const text = '訴'.repeat(20_000)
    expect(normalForm(text)).toBe('诉'.repeat(20_000))
    expect(normalForm(`${text}😀`)).toBe(`${'诉'.repeat(20_000)}😀`)
  })

  it.each([
    ['Ａｂ１', 'ab1'],
    ['café', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['1️⃣', '1'],
    ['İSTANBUL', 'istanbul'],
    ['ﬃ', 'ffi'],
    ['起\u200b訴', '起诉'],
    ['don’t', "don't"],
    ['着火 著火', '着火 着火'],
    ['妳要告他們', '你要告他们'],
    ['…', '...'],
    ['𝒜', 'a'],
    ['\ud800', '\ud800'],
    ['\u0000', '\u0000'],
    ['\uffff', '\uffff'],
    ['한글', '한글'],
  ])('%s is read as %s', (text, form) => {
    expect(normalForm(text)).toBe(form)
  })
})
