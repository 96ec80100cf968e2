import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { pageWords as en } from '../../../src/locales/en/outer-loop/pages.ts'
import { pageWords as zhCN } from '../../../src/locales/zh-CN/outer-loop/pages.ts'
import type { CustomersReport } from '../../../src/outer-loop/report/customers.ts'
import { bytesIn } from '../../../src/pages/html/within.ts'
import { type Palette, palettes } from '../../../src/pages/palette.ts'
import { type Report, reportPage } from '../../../src/pages/report-page.ts'
import { standardReport } from '../../../src/policies/outer-loop/report.ts'
import { pageLaws } from '../../../src/testing/laws/outer-loop/page-laws.ts'
import { obeys } from '../../support/laws.ts'
import { fc, prop } from '../../support/prop.ts'
import { reportsOf, usual } from '../../support/report-pages.ts'

type Node = DefaultTreeAdapterMap['node']
const page = reportPage({ words: zhCN })
const pages = (text: (label: string) => string, sizes = usual): readonly (readonly [Report, string])[] =>
  reportsOf(text, sizes).map((report) => [report, page(report)])

/** The elements of a page with the names of their attributes, in order. */
const skeleton = (html: string): readonly string[] => {
  const all: string[] = []
  const walk = (node: Node): void => {
    if ('tagName' in node) all.push(`${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}`)
    else if (node.nodeName !== '#text') all.push(node.nodeName)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return all
}
const textIn = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''

const hostile = fc.oneof(
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '</style><img src=x onerror=alert(1)>',
    '<!--',
    ']]>',
    '&lt;b&gt;&#60;',
    '}*{background:url(//x)}',
    '</title><svg onload=alert(1)>',
    '\u202e\u0000\ud800',
    'javascript:alert(1)',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', '`', '\\', ' ', 'a'),
    minLength: 1,
    maxLength: 20,
  }),
)

describe.each([
  ['in Chinese', zhCN],
  ['in English', en],
])('the laws of pages, %s', (_, words) => {
  obeys(pageLaws(standardReport, reportPage({ words })))
})

describe('pages', () => {
  prop([hostile], { numRuns: 60 })('no text breaks out of its place in a page', (words) => {
    const told = pages((label) => `${words} ${label}`)
    const plain = pages((label) => `x ${label}`)
    told.forEach(([, html], place) => {
      expect(skeleton(html)).toEqual(skeleton(plain[place]?.[1] ?? ''))
    })
  })

  prop([fc.constantFrom(...['<b>&amp;"quotes"\'</b>', 'a & b', '“引号”'])], { numRuns: 3 })(
    'what somebody said stands in the page as they said it',
    (words) => {
      const [, html] = pages((label) => `${words} ${label}`)[1] ?? []
      expect(textIn(parse(html ?? ''))).toContain(`${words} words 3`)
    },
  )

  it('have no script, nothing from outside and nothing that runs', () => {
    for (const [, html] of pages((label) => label)) {
      const elements = new Set(skeleton(html).map((one) => one.split(' ')[0]))
      const attributes = skeleton(html).flatMap((one) => one.split(' ').slice(1))
      for (const none of ['script', 'img', 'link', 'iframe', 'object', 'a', 'form'])
        expect(elements).not.toContain(none)
      expect(attributes.filter((name) => /^on|^(?:href|src|style|xlink.*)$/u.test(name))).toEqual([])
      expect(html).not.toMatch(/url\(|@import|https?:/u)
      expect(html).toContain("default-src 'none'")
    }
  })

  prop([fc.nat(60), fc.nat(60), fc.nat(200), fc.constantFrom('<', '字', '&', '😀')], { numRuns: 8 })(
    'a page is at most 300 kB',
    (projects, packs, training, letter) => {
      const long = letter.repeat(3000)
      for (const [, html] of pages((label) => `${label}${long}`, { projects, packs, training, topics: 40 }))
        expect(Buffer.byteLength(html)).toBeLessThanOrEqual(300_000)
    },
  )

  it('a page has as many arrows as tests show changes', () => {
    for (const [report, html] of pages((label) => label)) {
      const shown = [...JSON.stringify('headline' in report ? report.headline : {}).matchAll(/"direction":"(\w+)"/gu)]
      expect(html.split('class="arrow"').length - 1).toBe(shown.filter(([, way]) => way !== 'notShown').length)
    }
    expect(page(pages((label) => label)[0]?.[0] as Report)).toContain('class="arrow"')
  })

  it('give every share its n and its interval', () => {
    const [, html] = pages((label) => label)[0] ?? []
    const shares = [...(html ?? '').matchAll(/占 [\d.]+%/gu)]
    const whole = [...(html ?? '').matchAll(/[\d,]+ 中的 [\d,]+，占 [\d.]+%（95% 置信区间 [\d.]+–[\d.]+%）/gu)]
    expect(shares.length).toBeGreaterThan(10)
    expect(whole.length).toBe(shares.length)
  })

  it('have one heading of the first level, no level left out, captions, and names for what is drawn', () => {
    for (const [, html] of pages((label) => label)) {
      const levels = skeleton(html).flatMap((one) => (/^h[1-6] /u.test(one) ? [Number(one[1])] : []))
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      expect(levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1)).toBe(true)
      expect(html.split('<table').length).toBe(html.split('<caption>').length)
      expect(
        [...html.matchAll(/<svg[^>]*>/gu)].every(([svg]) => /aria-hidden="true"|aria-label="[^"]+"/u.test(svg)),
      ).toBe(true)
      expect(html).toMatch(/<html lang="zh-CN">[\s\S]*<header>[\s\S]*<main>[\s\S]*<footer>/u)
      const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('say the same in both languages, and twice the same', () => {
    for (const report of reportsOf((label) => label)) {
      expect(page(report)).toBe(page(report))
      expect(skeleton(reportPage({ words: en })(report))).toEqual(skeleton(page(report)).map((one) => one))
      expect(reportPage({ words: en })(report)).not.toMatch(/\p{Script=Han}/u)
    }
  })

  it('tell customers of an effect only where it was validated', () => {
    const report = reportsOf((label) => label)[3] as CustomersReport
    expect(page(report)).toContain('自 2026-07-20 起上线')
    expect(page(report)).toContain('变少了')
    const [first] = report.live
    const open = page({
      ...report,
      anyEffect: false,
      live: first === undefined ? [] : [{ topic: first.topic, live: first.live }],
    })
    expect(open).not.toContain('变少了')
    expect(open).toContain('尚未得到验证')
    expect(page({ ...report, live: [], anyEffect: false })).toContain('本期没有改进上线')
  })
})

const luminance = (colour: string): number => {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

describe('colours', () => {
  it('text and drawings stand out from what they stand on', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    for (const palette of Object.values(palettes) as Palette[])
      for (const ground of [palette.paper, palette.card]) {
        for (const text of [palette.ink, palette.soft, palette.link])
          expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(palette.bar, ground)).toBeGreaterThanOrEqual(3)
        expect(contrast(palette.ink, palette.mark)).toBeGreaterThanOrEqual(4.5)
      }
  })
})

describe('bytes', () => {
  prop([fc.string({ unit: 'grapheme' })])('are counted as UTF-8 has them', (text) => {
    expect(bytesIn(text)).toBe(Buffer.byteLength(text))
  })
})
