import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { parseFeedback } from '../../../src/feedback/feedback.ts'
import { queueWords as en, words as english, say as sayEnglish } from '../../../src/locales/en.ts'
import { say, words, queueWords as zhCN } from '../../../src/locales/zh-CN.ts'
import { bytesIn } from '../../../src/pages/html/within.ts'
import { queuePage } from '../../../src/pages/queue/queue-page.ts'
import type { QueuedCase } from '../../../src/pages/queue/queued-case.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { assess } from '../../../src/programme/assess/assess.ts'
import { fc, prop } from '../../support/prop.ts'
import { casesOfPage } from '../../support/queue-files.ts'

type Node = DefaultTreeAdapterMap['node']

const rules = assess(standardProgramme)
const comment = '充电时冒烟，我要起诉你们'
const status = { state: 'breached', leftMinutes: 0, overMinutes: 1500 } as const
/** A case with this text wherever somebody's words stand. */
const caseOf = (text: string): QueuedCase => {
  const said = parseFeedback({
    id: `i ${text}`,
    score: 2,
    comment,
    channel: 'wecom',
    receivedAt: '2026-11-20T02:00:00Z',
  })
  if (said._tag === 'Left') throw new Error('no feedback')
  const facts = { feedback: said.right, customer: { id: `c ${text}`, valueTier: 'high', csm: `m ${text}` } } as const
  const assessment = rules(facts as never)
  const quoted = `${text} ${comment}`
  const start = quoted.indexOf('冒烟')
  return {
    ...assessment,
    comment: quoted,
    words: [{ span: { start, end: start + 2 } }],
    status,
    customerName: `n ${text}`,
    addresses: { phone: `p ${text}` },
    outlet: `o ${text}`,
    channel: 'wecom',
  }
}
const shown = { asOf: '2026-11-21T06:00:00.000Z', timeZone: 'Asia/Shanghai', inDays: true, policies: ['p@1'] }
const pageOf = (cases: readonly QueuedCase[]): string =>
  queuePage({ words: zhCN, catalogue: words, say })({ ...shown, cases })
const skeleton = (html: string): readonly string[] => {
  const all: string[] = []
  const walk = (node: Node): void => {
    if ('tagName' in node)
      all.push(`${node.tagName} ${node.attrs.map(({ name, value }) => `${name}=${value}`).join(' ')}`)
    else if (node.nodeName !== '#text') all.push(node.nodeName)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return all
}
const hostile = fc.oneof(
  fc.constantFrom(
    '"><script>alert(1)</script>',
    '</style><img src=x onerror=alert(1)>',
    '<!--',
    '</blockquote>',
    '&lt;b&gt;',
    '\u202e\u0000\ud800',
  ),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', '`', 'a', ' '), minLength: 1, maxLength: 20 }),
)

describe('a queue page', () => {
  prop([hostile], { numRuns: 60 })('no text breaks out of its place in a queue page', (text) => {
    expect(skeleton(pageOf([caseOf(text)]))).toEqual(skeleton(pageOf([caseOf('x')])))
  })

  prop([fc.constantFrom('字', '<', '😀'), fc.integer({ min: 0, max: 2500 })], { numRuns: 3 })(
    'a queue page is at most 3.1 MB',
    (letter, count) => {
      const one = caseOf(letter.repeat(2000))
      const html = pageOf(Array.from({ length: count }, () => one))
      expect(bytesIn(html)).toBeLessThanOrEqual(3_100_000)
      const left = /另有 ([\d,]+) 位未列入/u.exec(html)?.[1] ?? '0'
      expect(html.split('<article').length - 1 + Number(left.replace(',', ''))).toBe(count)
    },
  )

  it('has no script, nothing from outside and nothing that runs', () => {
    const html = pageOf([caseOf('x')])
    const elements = new Set(skeleton(html).map((one) => one.split(' ')[0]))
    for (const none of ['script', 'img', 'link', 'iframe', 'object', 'a', 'form']) expect(elements).not.toContain(none)
    expect(html).not.toMatch(/url\(|@import|https?:| on\w+=/u)
    expect(html).toContain("default-src 'none'")
  })

  it('says the same in both languages', () => {
    const cases = [caseOf('x')]
    const other = queuePage({ words: en, catalogue: english, say: sayEnglish })({ ...shown, cases })
    const tags = (html: string): readonly (string | undefined)[] => skeleton(html).map((one) => one.split(' ')[0])
    expect(tags(other)).toEqual(tags(pageOf(cases)))
    expect(other.replaceAll(comment, '').replace(/冒烟|充电时|，我要起诉你们/gu, '')).not.toMatch(/\p{Script=Han}/u)
  })

  it('marks the words that decided where they stand, and folds up the reasons', () => {
    const [one] = casesOfPage(pageOf([caseOf('x')]))
    expect(one?.quote).toBe(`x ${comment}`)
    expect(one?.marked).toEqual(['冒烟'])
    expect(one?.verdict).toBe('截止 2026-11-20 14:00 · 超时 1 天 1 小时')
    expect(one?.heading).toBe('P0 n x（c x）')
    expect(one?.facts).toMatchObject({ 负责人: '危机公关团队', 联系方式: 'p x', 打分: '2', 网点: 'o x' })
    expect(one?.reasons).toContain('若未涉及红线（法律、安全、欺诈），则为 P1')
  })

  it('has one heading of the first level and no level left out', () => {
    const levels = skeleton(pageOf([caseOf('x')])).flatMap((one) => (/^h[1-6] /u.test(one) ? [Number(one[1])] : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1)).toBe(true)
  })
})
