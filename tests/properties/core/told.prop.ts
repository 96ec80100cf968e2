import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileCalendar } from '../../../src/calendar/timeline/compile.ts'
import { listOf, text } from '../../../src/core/parse/parse.ts'
import { firstTold, told } from '../../../src/core/parse/told.ts'
import type { ParseIssue } from '../../../src/core/parse-issue.ts'
import { say } from '../../../src/locales/en.ts'
import { say as sayChinese } from '../../../src/locales/zh-CN.ts'
import { fromJson } from '../../../src/tables/reading/from-json.ts'
import { checkLexicons } from '../../../src/text/lexicon/check-lexicons.ts'
import { prop } from '../../support/prop.ts'

const issue = fc.record({
  _tag: fc.constant('NotOneOf' as const),
  path: fc.array(fc.oneof(fc.nat(), fc.string({ maxLength: 400 })), { maxLength: 50 }),
  received: fc.string({ maxLength: 400 }),
  allowed: fc.array(fc.string({ maxLength: 400 }), { maxLength: 80 }),
})

prop([fc.array(issue, { maxLength: 250 })])('issues are told in bounded number and size', (issues) => {
  const all = told<ParseIssue>(issues)
  expect(all.length).toBeLessThanOrEqual(101)
  for (const one of all) expect(JSON.stringify(one).length).toBeLessThan(32 * 7 * 1100)
  expect(told(all)).toEqual(all)
  const { first, more } = firstTold(all, 10)
  expect(first.length + more).toBe(issues.length)
  const [one] = all
  const [given] = issues
  if (one?._tag === 'NotOneOf' && given !== undefined)
    expect(one.allowed.length + (one.more ?? 0)).toBe(given.allowed.length)
})

const row = { id: 'r', when: {}, then: 'no output', source: 's' }
const large = {
  table: () =>
    fromJson({
      id: 't',
      version: '1',
      columns: { a: { kind: 'oneOf', values: ['x'], ordered: false } },
      outputs: Array.from({ length: 100_000 }, (_, place) => `output ${place}`),
      hit: 'first',
      rows: Array.from({ length: 2000 }, () => row),
    }),
  'table with a long list of words': () =>
    fromJson({
      id: 't',
      version: '1',
      columns: {
        a: { kind: 'oneOf', values: Array.from({ length: 1000 }, (_, place) => `${place}`.repeat(500)), ordered: true },
      },
      outputs: ['o'],
      hit: 'first',
      rows: Array.from({ length: 2000 }, (_, place) => ({ ...row, id: `${place}`, when: { a: { is: 'x' } } })),
    }),
  list: () => listOf(text)(new Array(130_000).fill(1), []),
  calendar: () => compileCalendar({ holidays: new Array(130_000).fill('never') }),
  lexicon: () =>
    checkLexicons([
      {
        id: 'l',
        version: '1',
        source: 's',
        categories: {},
        groups: [{ category: 'none', tier: 'strong', terms: new Array(130_000).fill('same') }],
        cues: {},
        negation: { negators: [], pseudo: [], clauseBreaks: '', questionEndings: [] },
      },
    ]),
}

it.each(Object.entries(large))('what is wrong with a large %s is a short list', (_name, read) => {
  const refused = read()
  expect(refused._tag).toBe('Left')
  expect(JSON.stringify(refused).length).toBeLessThan(1_500_000)
})

it('says how many more there are', () => {
  const refused = listOf(text)(new Array(130_000).fill(1), ['redFlags'])
  const last = refused._tag === 'Left' ? refused.left.at(-1) : undefined
  expect(last === undefined ? '' : say(last)).toBe('redFlags: and 129900 more')
  expect(last === undefined ? '' : sayChinese(last)).toBe('redFlags：另有 129900 处同类问题')
})
