import { describe, expect, it } from 'vitest'
import type { SignalEvidence, SignalJudged } from '../../../src/silent-majority/detectors/evidence/evidence.ts'
import { type CustomerAtRisk, churnList, reasonOf } from '../../../src/silent-majority/list/churn-list.ts'
import { lossChance } from '../../../src/silent-majority/list/loss-chance.ts'
import type { ChurnVerdict } from '../../../src/silent-majority/verdict/churn-signals.ts'
import { on, profiled, purchases, standardRules } from '../../support/churn.ts'

const rules = standardRules({ ranking: { model: 'NBD', unitDays: 1, r: 1, alpha: 30 } })
const { id, version } = rules.policy
const policy = { id, version }

type Grade = readonly [level: SignalJudged['level'], yearly: number, method?: SignalJudged['method']]
const signal = (_tag: SignalJudged['_tag'], [level, yearly, method = 'cusum']: Grade): SignalJudged => ({
  _tag,
  level,
  decidedBy: 'budget',
  method,
  before: { count: 40, exposure: 80 },
  after: { count: 0, exposure: 40 },
  ratio: 0,
  threshold: 1,
  yearly,
  budget: 0.05,
  masks: [],
})
const scarce: SignalEvidence = {
  _tag: 'FeatureDepth',
  level: 'insufficient',
  have: { events: 0, exposure: 0 },
  need: { events: 8, exposure: 28 },
}
const asOf = on(100, 0)
const facts = { profile: profiled(rules, []), asOf }
/** A customer as somebody else judged them: one signal, beside others that say nothing. */
const one = (customer: string, grade: Grade, valueAtStake?: number): CustomerAtRisk => {
  const judged = signal('LoginFrequency', grade)
  const verdict: ChurnVerdict = { level: judged.level, signals: [scarce, judged], policy }
  return { customer, facts, verdict, ...(valueAtStake === undefined ? {} : { valueAtStake }) }
}
const run = churnList(rules, { capacity: 2, horizonDays: 90 })
const names = ({ raised }: ReturnType<typeof run>): readonly string[] => raised.map(({ customer }) => customer)

describe('the reason of a line', () => {
  const reasonIn = (...signals: readonly SignalEvidence[]): SignalEvidence =>
    reasonOf({ level: 'watch', signals, policy })
  const watch = signal('LoginFrequency', ['watch', 0.04])
  const rarer = signal('TeamUse', ['watch', 0.03])
  const alert = signal('Repurchase', ['alert', 0.009, 'openGap'])
  const hiatus = signal('Repurchase', ['watch', 0.001, 'hiatus'])
  const fine = signal('SupportSilence', ['ok', 0.0001, 'openGap'])

  it('is the gravest signal, in whatever order they stand', () => {
    expect(reasonIn(watch, alert)).toBe(alert)
    expect(reasonIn(alert, watch)).toBe(alert)
  })

  it('is the rarest of equally grave ones, and the first of those that are equal in all', () => {
    expect(reasonIn(watch, rarer)).toBe(rarer)
    expect(reasonIn(rarer, watch)).toBe(rarer)
    expect(reasonIn(watch, signal('TeamUse', ['watch', 0.04]))).toBe(watch)
  })

  it('is a hiatus only where nothing else stands, however rare the hiatus is', () => {
    expect(reasonIn(watch, hiatus)).toBe(watch)
    expect(reasonIn(hiatus, watch)).toBe(watch)
    expect(reasonIn(scarce, fine, hiatus)).toBe(hiatus)
  })

  it('is no signal that is as usual or of which too little is known', () => {
    expect(reasonIn(fine, scarce, watch, scarce, fine)).toBe(watch)
  })
})

describe('the order of a list', () => {
  const all = churnList(rules, { capacity: 99, horizonDays: 90 })

  it('is by value at stake where no chance of loss is known, an unknown value being the mean of the others', () => {
    const watch: Grade = ['watch', 0.04]
    const found = all(asOf, [one('100', watch, 100), one('unknown', watch), one('400', watch, 400), one('0', watch, 0)])
    // (100 + 400 + 0) / 3 is 167
    expect(names(found)).toEqual(['400', 'unknown', '100', '0'])
    expect(found.raised.map(({ valueAtStake }) => valueAtStake)).toEqual([400, undefined, 100, 0])
  })

  it('is by level among equals, then by rarity, then by name', () => {
    const found = all(asOf, [
      one('d', ['watch', 0.04]),
      one('a', ['watch', 0.04]),
      one('rarer', ['watch', 0.02]),
      one('c', ['watch', 0.04]),
      one('critical', ['critical', 0.0009]),
      one('b', ['watch', 0.04]),
      one('alert', ['alert', 0.009]),
    ])
    expect(names(found)).toEqual(['critical', 'alert', 'rarer', 'a', 'b', 'c', 'd'])
  })

  it('is by the chance of loss where no value is known, before the level', () => {
    const bought = (customer: string, times: number, grade: Grade): CustomerAtRisk => ({
      ...one(customer, grade),
      facts: { profile: profiled(rules, purchases(Array.from({ length: times }, (_, at) => 10 * at))), asOf },
    })
    const found = all(asOf, [bought('often', 5, ['alert', 0.009]), bought('seldom', 2, ['watch', 0.04])])
    expect(names(found)).toEqual(['seldom', 'often'])
    // by NBD, 99 days after the first purchase: nothing in 90 more is ((30 + 99)/(30 + 189))^(1 + purchases since)
    const [seldom, often] = found.raised.map(({ loss }) => loss as number)
    expect(seldom).toBeCloseTo((129 / 219) ** 2, 12)
    expect(often).toBeCloseTo((129 / 219) ** 5, 12)
    expect(lossChance(rules, 90)(facts)).toBeUndefined()
    expect(lossChance(standardRules(), 90)(bought('often', 5, ['ok', 1]).facts)).toBeUndefined()
  })
})

describe('a list as a flow', () => {
  const first = run(asOf, [
    one('a', ['watch', 0.04], 1),
    one('b', ['alert', 0.009], 9),
    one('c', ['watch', 0.03], 5),
    one('fine', ['ok', 1]),
    one('long silent', ['watch', 0.05, 'hiatus'], 99),
  ])

  it('hands out what is most at stake, counts the rest, and says who was handed out', () => {
    expect(names(first)).toEqual(['b', 'c'])
    expect(first).toMatchObject({ asOf, waiting: 1, standing: 0, hiatus: 1, cleared: [], policy })
    expect(first.raised[0]).toEqual({
      customer: 'b',
      level: 'alert',
      reason: signal('LoginFrequency', ['alert', 0.009]),
      clears: expect.objectContaining({ signal: 'LoginFrequency' }),
      valueAtStake: 9,
    })
    expect(first.state).toEqual({
      asOf,
      handedOut: [
        { customer: 'b', level: 'alert' },
        { customer: 'c', level: 'watch' },
      ],
    })
  })

  it('then hands out what waited and what grew graver, and names once who is well again', () => {
    const then = run(
      on(101, 0),
      [
        one('a', ['watch', 0.04], 1),
        // milder than when it was handed out
        one('b', ['watch', 0.02], 9),
        one('c', ['critical', 0.0009], 5),
        one('fine', ['ok', 1]),
      ],
      first.state,
    )
    expect(then.raised.map(({ customer, level, was }) => [customer, level, was])).toEqual([
      ['c', 'critical', 'watch'],
      ['a', 'watch', undefined],
    ])
    expect('was' in (then.raised[1] as object)).toBe(false)
    expect(then).toMatchObject({ waiting: 0, standing: 1, hiatus: 0, cleared: [] })
    expect(then.state.handedOut).toEqual([
      { customer: 'b', level: 'alert' },
      { customer: 'c', level: 'critical' },
      { customer: 'a', level: 'watch' },
    ])
    const last = run(on(102, 0), [one('b', ['ok', 1]), one('never listed', ['ok', 1])], then.state)
    expect(last.cleared).toEqual(['b'])
    // nobody looked at the others
    expect(last.state.handedOut).toEqual([
      { customer: 'c', level: 'critical' },
      { customer: 'a', level: 'watch' },
    ])
    expect(run(on(103, 0), [one('b', ['ok', 1])], last.state).cleared).toEqual([])
  })

  it('keeps whoever grew graver and found no place at the level they were handed out at, so that they come up again', () => {
    const crowded = [one('x', ['watch', 0.04], 50), one('y', ['watch', 0.04], 40), one('c', ['critical', 0.0009], 5)]
    const then = run(on(101, 0), [...crowded, one('z', ['watch', 0.04], 3)], first.state)
    expect(names(then)).toEqual(['x', 'y'])
    expect(then.waiting).toBe(2)
    expect(then.state.handedOut).toEqual([
      { customer: 'b', level: 'alert' },
      { customer: 'x', level: 'watch' },
      { customer: 'y', level: 'watch' },
      { customer: 'c', level: 'watch' },
    ])
    const again = run(on(102, 0), crowded, then.state)
    expect(again.raised.map(({ customer, was }) => [customer, was])).toEqual([['c', 'watch']])
    expect(again.standing).toBe(2)
  })

  it('hands nothing out where nobody can be looked after', () => {
    const none = churnList(rules, { capacity: 0, horizonDays: 90 })(asOf, [one('a', ['watch', 0.04])])
    expect(none).toMatchObject({ raised: [], waiting: 1, state: { handedOut: [] } })
  })
})

describe('a run that does not see everybody', () => {
  const watch: Grade = ['watch', 0.04]
  const all = churnList(rules, { capacity: 9, horizonDays: 90 })
  const before = all(asOf, [one('a', watch), one('b', ['alert', 0.001]), one('c', watch)])

  it('keeps the place of whoever is not among its customers', () => {
    const part = all(asOf, [one('a', watch)], before.state)
    expect(part).toMatchObject({ raised: [], standing: 1, unjudged: 2, cleared: [] })
    const then = all(asOf, [one('a', watch), one('b', ['alert', 0.001]), one('c', watch)], part.state)
    expect(then).toMatchObject({ raised: [], standing: 3, unjudged: 0 })
  })

  it('clears nobody of whom too little is known', () => {
    const unknown: CustomerAtRisk = {
      customer: 'b',
      facts,
      verdict: { level: 'insufficient', signals: [scarce], policy },
    }
    const then = all(asOf, [one('a', ['ok', 1]), unknown, one('c', watch)], before.state)
    expect(then).toMatchObject({ raised: [], standing: 1, unjudged: 1, cleared: ['a'] })
    expect(then.state.handedOut).toEqual([
      { customer: 'c', level: 'watch' },
      { customer: 'b', level: 'alert' },
    ])
  })

  it('counts a customer who is named twice once, as named first, and passes over what is none', () => {
    const then = all(asOf, [one('a', watch, 5), one('a', ['alert', 0.001], 9), null as never])
    expect(then.raised).toMatchObject([{ customer: 'a', level: 'watch', valueAtStake: 5 }])
    expect(then.state.handedOut).toHaveLength(1)
  })
})

describe('what a list is given at its edges', () => {
  const watch: Grade = ['watch', 0.04]
  const three = [one('a', watch, 30), one('b', watch, 20), one('c', watch, 10)]
  const named = (capacity: number): readonly string[] =>
    churnList(rules, { capacity, horizonDays: 90 })(asOf, three).raised.map(({ customer }) => customer)

  it.each([
    [-1, ''],
    [Number.NaN, ''],
    [0, ''],
    [0.5, ''],
    [1.5, 'a'],
    [2, 'ab'],
    [Number.POSITIVE_INFINITY, 'abc'],
  ])('a capacity of %d hands out %j', (capacity, wanted) => {
    expect(named(capacity).join('')).toBe(wanted)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, null, '5'])('a value of %j is none, and none is told', (value) => {
    const all = churnList(rules, { capacity: 9, horizonDays: 90 })
    const { raised } = all(asOf, [one('a', watch, 30), { ...one('x', watch), valueAtStake: value as number }])
    expect(raised.map((entry) => [entry.customer, 'valueAtStake' in entry])).toEqual([
      ['a', true],
      ['x', false],
    ])
    const zero = all(asOf, [one('z', watch, -0)]).raised
    expect(zero[0]?.valueAtStake).toBe(0)
  })

  it.each([
    null,
    {},
    { handedOut: 'x' },
    { asOf, handedOut: [null, 5, { customer: 'a', level: 'x' }, { level: 'watch' }] },
  ])('a state of %j names nobody', (state) => {
    expect(run(asOf, three, state as never)).toEqual(run(asOf, three))
  })
})
