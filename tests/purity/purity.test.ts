import { type Context, runInContext } from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import { docstringsIn } from '../docs/support/docstrings.ts'
import { outcomesOf } from '../docs/support/run.ts'
import { filesUnder, read } from '../docs/support/sources.ts'
import { bareRealm, bundleOf } from './support/realm.ts'

const rules = filesUnder('src', /^src\/(?!schemas|testing|cli|ingest).*\.ts$/)
const exampled = rules
  .map((path) => ({ path, examples: docstringsIn(read(path)).flatMap(({ examples }) => examples) }))
  .filter(({ examples }) => examples.length > 0)

let realm: Context

beforeAll(async () => {
  realm = bareRealm()
  runInContext(await bundleOf(rules), realm)
})

describe('every rule in a realm without clock, lots, time zone and host', () => {
  it.each(exampled)('gives what its examples say: $path', ({ path, examples }) => {
    const scope = `Object.assign({}, ...Object.values(modules), modules[${JSON.stringify(path)}], {
      left: (left) => ({ _tag: 'Left', left }), right: (right) => ({ _tag: 'Right', right }), npsScore: (n) => n })`
    for (const example of examples) {
      const outcomes = outcomesOf(example, {}, (body, { claim }) => {
        const run = runInContext(`(claim) => { with (${scope}) { ${body} } }`, realm) as (claim: unknown) => void
        run(claim)
      })
      for (const { actual, expected } of outcomes) expect(actual, example).toEqual(expected)
    }
  })

  it('decides from frozen facts under a frozen policy, twice the same', () => {
    const script = `
      const frozen = (value) => {
        if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
        return value
      }
      const all = Object.assign({}, ...Object.values(modules))
      const rule = all.assess(frozen(all.standardProgramme))
      const say = modules['src/locales/zh-CN.ts'].say
      const scores = [undefined, 0, 3, 4, 6, 7, 10]
      const flags = [[], ['legal'], ['fraud', 'other']]
      const customers = [undefined, { id: 'c', valueTier: 'high', csm: 'Li' }, { id: 'c', reachable: { phone: 'refused' } }]
      const facts = scores.flatMap((score) => flags.flatMap((redFlags, at) => customers.map((customer) => frozen({
        feedback: all.parseFeedback({
          id: 'f', score, redFlags, comment: ['等了三天', '充电时冒烟', '最差的一次！！！不要脸'][at], channel: 'onlineReview', receivedAt: '2026-11-21T02:00:00Z',
        }).right,
        customer,
      }))))
      const run = () => JSON.stringify(facts.map((one) => {
        const decided = rule(one)
        return [decided, decided.because.map(say), decided.flips.map(say), decided.notes.map(say)]
      }))
      ;[run(), run()]`
    const [once, twice] = runInContext(`{${script}}`, realm) as readonly [string, string]
    expect(once).toBe(twice)
    const priorities = [...once.matchAll(/"priority":"(\w+)"/g)].map(([, priority]) => priority)
    expect(new Set(priorities)).toEqual(new Set(['P0', 'P1', 'P2', 'noCase']))
    expect(once).toContain('充电时冒烟')
  })
})

describe('the traps', () => {
  it.each([
    'new Date()',
    'Date()',
    'Date.now()',
    'Math.random()',
    'new Date(2026, 10, 21)',
    "new Date('2026-11-21T10:00:00')",
    "Date.parse('21 Nov 2026 10:00')",
    'new Date(0).getHours()',
    'new Date(0).getTimezoneOffset()',
    'new Date(0).toString()',
    'new (new Date(0).constructor)()',
    "new Intl.DateTimeFormat('en').format(0)",
    "'a'.localeCompare('b')",
  ])('catch %s', (code) => {
    expect(() => runInContext(code, realm)).toThrow('impure')
  })

  it.each(['process', 'console', 'fetch', 'setTimeout', 'require', 'crypto', 'performance'])('leave no %s', (name) => {
    expect(runInContext(`typeof ${name}`, realm)).toBe('undefined')
  })

  it('keep what is built in from being changed', () => {
    expect(() => runInContext("'use strict'; Array.prototype.extra = 1", realm)).toThrow('extra')
    expect(() => runInContext("'use strict'; Math.random = () => 4", realm)).toThrow('random')
  })

  it('let pure dates be', () => {
    expect(runInContext("new Date('2026-11-21T10:00:00+08:00').toISOString()", realm)).toBe('2026-11-21T02:00:00.000Z')
    expect(runInContext('new Date(0).getUTCHours() + Date.UTC(1970, 0)', realm)).toBe(0)
  })
})
