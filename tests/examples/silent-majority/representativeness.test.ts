import { left } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { say as en } from '../../../src/locales/en.ts'
import { say as zh } from '../../../src/locales/zh-CN.ts'
import { standardRepresentation, standardSilence } from '../../../src/policies/silence.ts'
import { silenceCause } from '../../../src/silent-majority/cause/silence-cause.ts'
import type { CustomersHeard, StratumHeard } from '../../../src/silent-majority/representation/heard.ts'
import { parseHeard } from '../../../src/silent-majority/representation/parse-heard.ts'
import { representativeness } from '../../../src/silent-majority/representation/representativeness.ts'
import { rightOf, tally } from '../../support/nps.ts'

const kind = (
  name: string,
  customers: number,
  asked: number,
  counts: readonly [number, number, number],
): StratumHeard<'0-10'> => ({
  name,
  customers,
  asked,
  respondents: counts[0] + counts[1] + counts[2],
  tally: tally(...counts),
})
const heard = (...strata: readonly StratumHeard<'0-10'>[]): CustomersHeard<'0-10'> => ({ scale: '0-10', strata })

describe('representativeness (A0.1: up to nine in ten are silent; A0.16: survivorship bias)', () => {
  const loud = kind('chain', 200, 200, [10, 10, 60])
  const quiet = kind('street', 800, 400, [30, 6, 4])

  it('weighs the silent in: a good score of the loud is a bad one of all', () => {
    const { unweighted, weighted, overall, strata, notes } = representativeness(standardRepresentation)(
      heard(loud, quiet),
    )
    expect(unweighted).toBeCloseTo(24 / 120, 14)
    expect(rightOf(weighted).nps).toBeCloseTo(0.2 * (50 / 80) + 0.8 * (-26 / 40), 14)
    expect(overall.silent).toMatchObject({ count: 880, total: 1000 })
    expect(strata.map(({ voice = 0 }) => voice * 12)).toEqual([40, 5])
    // Kish: n·Σw²/(Σw)² with w = 200/80 and 800/40
    expect(rightOf(weighted).designEffect).toBeCloseTo((120 * (80 * 2.5 ** 2 + 40 * 20 ** 2)) / 1000 ** 2, 12)
    expect(notes.map(en)).toEqual([
      'unweighted: 120 answers speak for those who gave them; 880 of 1000 customers were never heard',
      'voices are uneven (design effect 1.98): 120 answers bear as much as 60 even ones',
    ])
    expect(notes.map(zh).at(0)).toBe('未加权：120 份回答只代表作答者；1000 位客户中有 880 位从未发声')
  })

  it('gives the Wilson interval of each response rate, also where nobody answered', () => {
    const [one] = representativeness(standardRepresentation)(heard(kind('new', 50, 20, [0, 0, 0]))).strata
    expect(one?.response).toMatchObject({ count: 0, total: 20, interval: { lower: 0 } })
    // z² / (n + z²) for none of twenty
    expect(one?.response.interval?.upper).toBeCloseTo(1.959963984540054 ** 2 / (20 + 1.959963984540054 ** 2), 12)
    expect(one).not.toHaveProperty('voice')
  })

  it('refuses a kind in which nobody answered, and one with too few answers, by name', () => {
    const report = representativeness(standardRepresentation)
    expect(report(heard(loud, kind('new', 50, 20, [0, 0, 0]))).weighted).toEqual(
      left({ _tag: 'EmptyStratum', name: 'new' }),
    )
    expect(report(heard(loud, kind('new', 50, 20, [1, 1, 3]))).weighted).toEqual(
      left({ _tag: 'StratumThin', name: 'new', answers: 5, least: 30 }),
    )
  })

  it('merges by the declared rule, and says so', () => {
    const policy = { ...standardRepresentation, thin: { mergeInto: { new: 'street', old: 'new' } } }
    const { weighted, notes } = representativeness(policy)(
      heard(loud, kind('new', 50, 20, [0, 0, 0]), kind('old', 50, 20, [1, 0, 0]), quiet),
    )
    expect(rightOf(weighted).strata.map(({ name, weight }) => [name, weight])).toEqual([
      ['chain', 200 / 1100],
      ['street', 900 / 1100],
    ])
    expect(notes.at(1)).toEqual({ _tag: 'StrataMerged', names: ['new', 'old', 'street'], into: 'street' })
  })

  it('makes one of thin kinds that name each other', () => {
    const policy = { ...standardRepresentation, leastAnswers: 6, thin: { mergeInto: { b: 'a', a: 'b' } } }
    const { weighted } = representativeness(policy)(heard(kind('a', 50, 20, [3, 0, 0]), kind('b', 50, 20, [0, 0, 3])))
    expect(rightOf(weighted).strata).toMatchObject([{ name: 'a', weight: 1, nps: 0 }])
  })

  it('says nothing of nobody', () => {
    expect(representativeness(standardRepresentation)(heard())).toEqual({
      strata: [],
      overall: { response: { count: 0, total: 0 }, silent: { count: 0, total: 0 } },
      weighted: left({ _tag: 'NoStrata' }),
      notes: [],
      policy: { id: 'standard-representation', version: '1.0.0' },
    })
  })

  it('leaves out a kind that no longer has customers', () => {
    const { weighted } = representativeness(standardRepresentation)(heard(loud, kind('closed', 0, 0, [0, 0, 0])))
    expect(rightOf(weighted).strata.map(({ name }) => name)).toEqual(['chain'])
  })

  it('refuses answers of a kind that has no customers, and gives it no voice', () => {
    const gone = { ...kind('gone', 0, 0, [0, 0, 0]), tally: tally(10, 10, 20) }
    const { weighted, strata, overall } = representativeness(standardRepresentation)(heard(loud, gone))
    expect(weighted).toEqual(left({ _tag: 'PopulationOutOfRange', name: 'gone', received: '0' }))
    expect(strata[1]).toMatchObject({ name: 'gone' })
    expect(strata[1]).not.toHaveProperty('voice')
    expect(overall.silent).toMatchObject({ count: 120, total: 200 })
  })

  it('calls voices uneven from the design effect the policy names, that one included', () => {
    // half of all answers from a quarter of all customers: 100 · (100²/50 + 300²/50) / 400² = 1.25
    const some = heard(kind('few', 100, 100, [10, 10, 30]), kind('many', 300, 100, [20, 20, 10]))
    const notesFrom = (unevenFrom: number): readonly string[] =>
      representativeness({ ...standardRepresentation, unevenFrom })(some).notes.map(({ _tag }) => _tag)
    expect(notesFrom(1.25)).toEqual(['UnweightedFigure', 'VoicesUneven'])
    expect(notesFrom(1.2501)).toEqual(['UnweightedFigure'])
  })

  it('tells of several merges by the name of what came of them', () => {
    const thin = { mergeInto: { a: 'z', b: 'z', c: 'east', d: 'east' } }
    const { notes, weighted } = representativeness({ ...standardRepresentation, leastAnswers: 4, thin })(
      heard(
        kind('a', 10, 9, [1, 0, 1]),
        kind('b', 10, 9, [1, 0, 1]),
        kind('c', 10, 9, [2, 0, 0]),
        kind('d', 10, 9, [2, 0, 0]),
      ),
    )
    expect(notes.slice(1)).toEqual([
      { _tag: 'StrataMerged', names: ['c', 'd'], into: 'east' },
      { _tag: 'StrataMerged', names: ['a', 'b'], into: 'z' },
    ])
    expect(rightOf(weighted).strata.map(({ name, nps }) => [name, nps])).toEqual([
      ['east', -1],
      ['z', 0],
    ])
  })

  it('merges a kind into what the policy names, never into what names inherit', () => {
    const policy = { ...standardRepresentation, thin: { mergeInto: {} } }
    const { weighted } = representativeness(policy)(heard(loud, kind('constructor', 50, 20, [1, 1, 1])))
    expect(weighted).toEqual(left({ _tag: 'StratumThin', name: 'constructor', answers: 3, least: 30 }))
  })

  it('leaves a kind alone that has just enough answers', () => {
    const policy = { ...standardRepresentation, thin: { mergeInto: { street: 'chain' } } }
    const namesAt = (answers: number): readonly string[] =>
      rightOf(representativeness(policy)(heard(loud, kind('street', 800, 400, [answers, 0, 0]))).weighted).strata.map(
        ({ name }) => name,
      )
    expect(namesAt(30)).toEqual(['chain', 'street'])
    expect(namesAt(29)).toEqual(['chain'])
  })
})

describe('counts of who was heard', () => {
  const good = { name: 'north', customers: 10, asked: 4, respondents: 1, tally: tally(1, 0, 0) }

  it.each([
    [{ asked: 11 }, ['strata', 0, 'asked'], 10],
    [{ respondents: 5 }, ['strata', 0, 'respondents'], 4],
    [{ respondents: 2 }, ['strata', 0, 'respondents'], 1],
  ])('refuse %j', (change, path, to) => {
    expect(parseHeard('0-10')({ strata: [{ ...good, ...change }] })).toMatchObject({ left: [{ path, to }] })
  })

  it.each([
    null,
    5,
    {},
    { strata: [null] },
    { strata: [{ ...good, customers: -1 }] },
    { strata: [{ ...good, tally: tally(0.5, 1, 1) }] },
  ])('refuse %j', (received) => {
    expect(parseHeard('0-10')(received)).toMatchObject({ _tag: 'Left' })
  })

  it('refuse a kind that is named twice, wherever it stands', () => {
    const twice = left([{ _tag: 'StratumNamedTwice', name: 'north' }])
    expect(parseHeard('0-10')({ strata: [good, { ...good }] })).toEqual(twice)
    expect(parseHeard('0-10')({ strata: [good, { ...good, name: 'east' }, good] })).toEqual(twice)
    expect(parseHeard('0-10')({ strata: ['b', 'a', 'b', 'a'].map((name) => ({ ...good, name })) })).toEqual(
      left([
        { _tag: 'StratumNamedTwice', name: 'a' },
        { _tag: 'StratumNamedTwice', name: 'b' },
      ]),
    )
  })

  it('are read in the order of their names', () => {
    const strata = ['west', 'east', 'north'].map((name) => ({ ...good, name }))
    expect(rightOf(parseHeard('0-10')({ strata })).strata.map(({ name }) => name)).toEqual(['east', 'north', 'west'])
  })

  it('say that more answered than there are answers', () => {
    expect(parseHeard('0-10')({ strata: [{ ...good, respondents: 2 }] })).toEqual(
      left([{ _tag: 'NotAWholeNumber', path: ['strata', 0, 'respondents'], received: '2', from: 0, to: 1 }]),
    )
  })

  it.each([
    // a bound that is itself no count bounds nothing: one mistake is told once
    [{ customers: 'many', asked: 11 }, [['customers', '"many"', 1e12]]],
    [{ customers: -1, asked: 11 }, [['customers', '-1', 1e12]]],
    [{ customers: '3', asked: 11 }, [['customers', '"3"', 1e12]]],
    [{ asked: '3', respondents: 7, tally: tally(9, 0, 0) }, [['asked', '"3"', 10]]],
    [
      { customers: 0 },
      [
        ['asked', '4', 0],
        ['respondents', '1', 0],
      ],
    ],
    [{ asked: 0 }, [['respondents', '1', 0]]],
    [
      { customers: 3e12, asked: 2e12 },
      [
        ['customers', '3000000000000', 1e12],
        ['asked', '2000000000000', 1e12],
      ],
    ],
  ] as const)('of %j name what is no count', (change, found) => {
    expect(parseHeard('0-10')({ strata: [{ ...good, ...change }] })).toEqual(
      left(
        found.map(([field, received, to]) => ({
          _tag: 'NotAWholeNumber',
          path: ['strata', 0, field],
          received,
          from: 0,
          to,
        })),
      ),
    )
  })
})

describe('why a customer is silent (A0.2: effort, indifference, “useless anyway”)', () => {
  const habit = { asked: 5, begun: 0, finished: 0, followedUp: 0, askedSinceAnswer: 5 }

  it.each([
    [{ begun: 2, finished: 1 }, 'effort', 'oneTap'],
    [{ begun: 1, finished: 1, askedSinceAnswer: 2 }, 'futility', 'actionReport'],
    [{ asked: 3 }, 'indifference', 'askLess'],
  ] as const)('%j tells of %s', (change, cause, nudge) => {
    expect(silenceCause(standardSilence)({ ...habit, ...change })).toMatchObject({ cause, nudge })
  })

  it.each([
    { asked: 2, askedSinceAnswer: 2 },
    { begun: 3, finished: 2, followedUp: 1 },
    { begun: 1, finished: 1, askedSinceAnswer: 1 },
    { begun: 1, finished: 0, followedUp: 0 },
  ])('%j tells of nothing', (change) => {
    const reading = silenceCause(standardSilence)({ ...habit, ...change })
    expect(reading._tag).toBe('CauseUnknown')
    expect(en(reading)).toBe('why the customer is silent is not known')
  })
})
