import { describe, expect, it } from 'vitest'
import { say as inEnglish, sayIn as namedInEnglish } from '../../../src/locales/en.ts'
import { say as inChinese, sayIn as namedInChinese } from '../../../src/locales/zh-CN.ts'
import { compile } from '../../../src/tables/deciding/compile.ts'
import { impact } from '../../../src/tables/questions/impact.ts'
import { verify } from '../../../src/tables/questions/verify.ts'
import { fromJson } from '../../../src/tables/reading/from-json.ts'
import { int, maybe, oneOf, subsetOf } from '../../../src/tables/shape/column.ts'
import { table } from '../../../src/tables/shape/define.ts'
import { tableLaws } from '../../../src/testing/laws/table-laws.ts'

const source = 'house rules'
const desk = table({
  id: 'desk',
  version: '1.0.0',
  columns: { waiting: int(0, 60), region: maybe(oneOf('north', 'south')), marks: subsetOf('vip', 'press') },
  outputs: ['atOnce', 'today', 'later'],
  hit: 'first',
  rows: [
    { id: 'vip', when: { marks: { anyOf: ['vip'] }, region: { orMissing: true } }, then: 'atOnce', source },
    { id: 'calm', when: { waiting: { lt: 15 }, region: { orMissing: true } }, then: 'later', source },
    { id: 'north', when: { region: { is: 'north' } }, then: 'today', source },
    { id: 'else', when: { region: { orMissing: true } }, then: 'today', source },
  ],
})
const verified = verify(desk)
if (verified._tag === 'Left') throw new Error(verified.left.map(inEnglish).join())
const { decide } = compile(verified.right)
const decision = decide({ waiting: 40, region: 'north', marks: ['press'] })

describe('a table of one’s own', () => {
  it('speaks for itself in English', () => {
    expect(decision.because.map(inEnglish)).toEqual(['waiting 15–60', 'marks without vip'])
    expect(decision.flips.map(inEnglish)).toEqual([
      'would be later with waiting 0–14',
      'would be atOnce with marks with vip',
    ])
    expect(decision.whyNot.map(inEnglish)).toEqual([
      'not atOnce by “vip”: marks did not fit',
      'not later by “calm”: waiting did not fit',
    ])
    expect(decision.overridden.map(inEnglish)).toEqual(['“else” matched too and gave way: today'])
  })

  it('speaks for itself in Chinese, with the names its vocabulary has', () => {
    const names = {
      'zh-CN': { waiting: '等候分钟', marks: '标记', vip: '贵宾', atOnce: '立即', later: '稍后', today: '当日' },
      en: { waiting: 'minutes waited', vip: 'a VIP', atOnce: 'at once' },
    }
    expect(decision.because.map(inChinese)).toEqual(['waiting 15–60', 'marks 不含vip'])
    const say = namedInChinese({ names })
    expect(decision.because.map(say)).toEqual(['等候分钟 15–60', '标记 不含贵宾'])
    expect(decision.flips.map(say)).toEqual(['若等候分钟 0–14，则为 稍后', '若标记 含贵宾，则为 立即'])
    expect(decision.whyNot.map(say)).toEqual(['未按“vip”定为 立即：标记不符', '未按“calm”定为 稍后：等候分钟不符'])
    expect(decision.overridden.map(say)).toEqual(['“else”同样命中而让位：当日'])
    expect(decision.flips.map(namedInEnglish({ names }))[1]).toBe('would be at once with marks with a VIP')
  })

  it('names under first the rows above, whatever they say', () => {
    const plain = table({
      id: 'plain',
      version: '1.0.0',
      columns: { n: int(-5, 5) },
      outputs: ['a', 'b'],
      hit: 'first',
      rows: [
        { id: 'low', when: { n: { le: 0 } }, then: 'b', source },
        { id: 'else', when: {}, then: 'a', source },
      ],
    })
    const proof = verify(plain)
    if (proof._tag === 'Left') throw new Error('not proved')
    const rules = compile(proof.right)
    expect(rules.decide({ n: 0 }).whyNot).toEqual([])
    expect(rules.decide({ n: 1 }).whyNot).toEqual([{ row: 'low', output: 'b', failed: ['n'] }])
    for (const { check } of tableLaws(proof.right)) check({ seed: 1, numRuns: 100 })
    for (const { check } of tableLaws(verified.right)) check({ seed: 1, numRuns: 100 })
  })
})

describe('impact of an edit that asks for more', () => {
  const head = { version: '1.0.0', outputs: ['P0', 'P1'], hit: 'first' } as const
  const before = table({
    ...head,
    id: 'before',
    columns: { score: int(0, 10) },
    rows: [
      { id: 'low', when: { score: { le: 3 } }, then: 'P0', source },
      { id: 'else', when: {}, then: 'P1', source },
    ],
  })
  const columns = { score: int(0, 10), market: oneOf('home', 'abroad') }
  const same = table({ ...head, id: 'same', columns, rows: before.rows })
  const split = table({
    ...head,
    id: 'split',
    columns,
    rows: [{ id: 'abroad', when: { market: { is: 'abroad' } }, then: 'P0', source }, ...before.rows],
  })
  const facts = [{ score: 2 }, { score: 9 }]
  const cells = [
    { region: [{ column: 'score', cells: [{ le: 3 }] }], count: 1 },
    { region: [{ column: 'score', cells: [{ gt: 3 }] }], count: 1 },
  ] as const
  const one = { low: 1, high: 1 }
  const maybeOne = { low: 0, high: 1 }

  it('is none where the new column changes nothing, from facts and from counts', () => {
    const weighed = impact(before, same)({ facts })
    expect(weighed).toEqual(impact(before, same)({ cells }))
    expect(weighed._tag === 'Right' && weighed.right.transitions).toEqual([
      { from: 'P0', to: 'P0', cases: one },
      { from: 'P1', to: 'P1', cases: one },
    ])
  })

  it('is at least and at most where it does, from facts and from counts', () => {
    const weighed = impact(before, split)({ facts })
    expect(weighed).toEqual(impact(before, split)({ cells }))
    expect(weighed._tag === 'Right' && weighed.right.transitions).toEqual([
      { from: 'P0', to: 'P0', cases: one },
      { from: 'P1', to: 'P1', cases: maybeOne },
      { from: 'P1', to: 'P0', cases: maybeOne },
    ])
    expect(weighed._tag === 'Right' && weighed.right.changes.map(({ cases }) => cases)).toEqual([maybeOne])
    const known = impact(before, split)({ facts: [{ score: 9, market: 'abroad' }] })
    expect(known._tag === 'Right' && known.right.transitions).toEqual([{ from: 'P1', to: 'P0', cases: one }])
  })

  it('is decided by nothing where other facts are wrong too, and undecided beyond its budget', () => {
    const wrong = impact(before, split)({ facts: [{ score: 77 }] })
    expect(wrong._tag === 'Right' && wrong.right.transitions).toEqual([{ cases: one }])
    expect(impact(before, split, {}, 1)({ facts })).toEqual({ _tag: 'Left', left: { _tag: 'Undecided', budget: 1 } })
  })
})

describe('a table read for a caller', () => {
  const written: unknown = JSON.parse(JSON.stringify(desk))
  const { columns } = desk

  it('is of the caller’s outputs and columns', () => {
    const read = fromJson(written, { outputs: ['atOnce', 'today', 'later'], columns })
    expect(read).toEqual({ _tag: 'Right', right: desk })
    const fewer = fromJson(written, { outputs: ['never', 'atOnce', 'today', 'later'] })
    expect(fewer).toEqual({ _tag: 'Right', right: desk })
  })

  it('is refused, in both languages, where it is not', () => {
    const read = fromJson(written, {
      outputs: ['atOnce', 'later'],
      columns: { waiting: int(0, 30), marks: columns.marks, desk: int(1, 9) },
    })
    if (read._tag === 'Right') throw new Error('read')
    expect(read.left.map(({ _tag, path }) => [_tag, path.join('.')])).toEqual([
      ['NotOneOf', 'outputs.1'],
      ['FieldMissing', 'columns.desk'],
      ['NotOneOf', 'columns.waiting'],
      ['KeyUnknown', 'columns.region'],
    ])
    expect(inEnglish(read.left[0])).toContain('outputs.1')
    expect(inChinese(read.left[3] ?? read.left[0])).toContain('columns.region')
  })
})
