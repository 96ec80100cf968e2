import { isLeft, isRight } from 'fp-ts/Either'
import { expect } from 'vitest'
import { answersIn } from '../../../src/nps/tally.ts'
import { standardRepresentation } from '../../../src/policies/silence.ts'
import {
  byName,
  type CustomersHeard,
  heardMonoid,
  type StratumHeard,
} from '../../../src/silent-majority/representation/heard.ts'
import { mergeThin } from '../../../src/silent-majority/representation/merge-thin.ts'
import { parseHeard } from '../../../src/silent-majority/representation/parse-heard.ts'
import type { RepresentationPolicy } from '../../../src/silent-majority/representation/policy.ts'
import { representativeness } from '../../../src/silent-majority/representation/representativeness.ts'
import { rightOf, tallies } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

type Kind = StratumHeard<'0-10'>
type Heard = CustomersHeard<'0-10'>
const names = ['east', 'north', 'south', 'west'] as const
const kind = (name: string): fc.Arbitrary<Kind> =>
  fc.tuple(fc.nat(9), fc.nat(2000), fc.nat(2000), tallies).map(([repeats, unasked, silent, tally]) => {
    const respondents = Math.floor(answersIn(tally) / (1 + repeats))
    return { name, customers: respondents + silent + unasked, asked: respondents + silent, respondents, tally }
  })
const heard: fc.Arbitrary<Heard> = fc
  .subarray([...names], { minLength: 1 })
  .chain((some) => fc.tuple(...some.map(kind)))
  .map((strata) => ({ scale: '0-10', strata }))
const policies: fc.Arbitrary<RepresentationPolicy> = fc
  .tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...names, 'others'), { noNullPrototype: true }),
    fc.boolean(),
  )
  .map(([leastAnswers, mergeInto, refuse]) => ({
    ...standardRepresentation,
    leastAnswers,
    thin: refuse ? ('refuse' as const) : { mergeInto },
  }))
const { concat, empty } = heardMonoid('0-10')

prop([heard, heard, heard])('counts of who was heard form a commutative monoid', (a, b, c) => {
  expect(concat(a, concat(b, c))).toEqual(concat(concat(a, b), c))
  expect(concat(a, b)).toEqual(concat(b, a))
  expect(concat(empty, a)).toEqual(a)
})

prop([heard])('counts of who was heard survive JSON', (all) => {
  expect(rightOf(parseHeard('0-10')(JSON.parse(JSON.stringify(all))))).toEqual(all)
})

prop([heard, policies])('response and silence lie within their intervals, by kind and overall', (all, policy) => {
  const { strata, overall } = representativeness(policy)(all)
  for (const { response, silent } of [overall, ...strata])
    for (const { count, total, interval } of [response, silent]) {
      expect(interval === undefined).toBe(total === 0)
      if (interval === undefined) continue
      expect(interval.lower).toBeLessThanOrEqual(count / total)
      expect(interval.upper).toBeGreaterThanOrEqual(count / total)
      expect(interval.lower).toBeGreaterThanOrEqual(0)
      expect(interval.upper).toBeLessThanOrEqual(1)
    }
  const sum = (of: (one: Kind) => number): number => all.strata.reduce((total, one) => total + of(one), 0)
  expect(overall.response.count).toBe(sum((one) => one.respondents))
  expect(overall.silent.total).toBe(sum((one) => one.customers))
  const voices = strata.reduce(
    (total, { voice = 0 }, at) => total + voice * ((all.strata[at] as Kind).customers / sum((one) => one.customers)),
    0,
  )
  const ghosts = all.strata.filter(({ customers }) => customers === 0).reduce((n, { tally }) => n + answersIn(tally), 0)
  const answers = sum(({ tally }) => answersIn(tally))
  if (answers > 0 && sum((one) => one.customers) > 0) expect(voices).toBeCloseTo(1 - ghosts / answers, 9)
})

prop([heard, policies])('an unweighted figure never comes without its warning', (all, policy) => {
  const { unweighted, notes } = representativeness(policy)(all)
  expect(notes.filter(({ _tag }) => _tag === 'UnweightedFigure')).toHaveLength(unweighted === undefined ? 0 : 1)
})

prop([heard, policies])(
  'a kind of customers without answers is merged or refused, never weighed as nothing',
  (all, policy) => {
    const got = representativeness(policy)(all)
    const { strata, merges } = mergeThin<'0-10'>(policy)(all.strata)
    const unheard = strata.some(({ customers, tally }) => customers > 0 && answersIn(tally) === 0)
    const thin = strata.some(({ tally }) => answersIn(tally) > 0 && answersIn(tally) < policy.leastAnswers)
    const impossible = strata.some(({ customers, tally }) => customers === 0 && answersIn(tally) > 0)
    const nobody = strata.every(({ customers, tally }) => customers + answersIn(tally) === 0)
    expect(isLeft(got.weighted)).toBe(unheard || thin || impossible || nobody)
    expect(got.notes.filter(({ _tag }) => _tag === 'StrataMerged')).toEqual(merges)
    if (isRight(got.weighted)) {
      const weights = got.weighted.right.strata.reduce((sum, { weight }) => sum + weight, 0)
      expect(weights).toBeCloseTo(1, 9)
      expect(got.notes.some(({ _tag }) => _tag === 'VoicesUneven')).toBe(
        got.weighted.right.designEffect >= policy.unevenFrom,
      )
    }
    expect(JSON.parse(JSON.stringify(got))).toStrictEqual(got)
  },
)

prop([heard, policies])('merging keeps every customer and every answer', (all, policy) => {
  const { strata } = mergeThin<'0-10'>(policy)(all.strata)
  const sum = (kinds: readonly Kind[]): readonly number[] =>
    kinds
      .map((one) => [
        one.customers,
        one.asked,
        one.respondents,
        one.tally.detractors,
        one.tally.passives,
        one.tally.promoters,
      ])
      .reduce((a, b) => a.map((n, i) => n + (b[i] as number)), [0, 0, 0, 0, 0, 0])
  expect(sum(strata)).toEqual(sum(all.strata))
  expect(new Set(strata.map(({ name }) => name)).size).toBe(strata.length)
  expect(mergeThin<'0-10'>(policy)([...all.strata].reverse())).toEqual(mergeThin<'0-10'>(policy)(all.strata))
})

prop([heard, policies])('merging leaves kinds with enough answers apart', (all, policy) => {
  const { strata } = mergeThin<'0-10'>(policy)(all.strata)
  for (const { name } of all.strata.filter(({ tally }) => answersIn(tally) >= policy.leastAnswers))
    expect(strata.map((one) => one.name)).toContain(name)
})

prop([heard, heard, policies])(
  'representativeness does not depend on how counts were split over machines',
  (a, b, policy) => {
    const report = representativeness(policy)
    expect(report(concat(a, b))).toEqual(report(concat(b, a)))
  },
)

prop([fc.string(), fc.string(), fc.string()])('kinds stand in one order by their names', (a, b, c) => {
  const compared = (x: string, y: string): number => byName({ name: x }, { name: y })
  expect(compared(a, a)).toBe(0)
  expect(compared(a, b) + compared(b, a)).toBe(0)
  expect(Math.abs(compared(a, b))).toBe(a === b ? 0 : 1)
  if (compared(a, b) <= 0 && compared(b, c) <= 0) expect(compared(a, c)).toBeLessThanOrEqual(0)
  expect(compared('A1', 'A10')).toBe(-1)
})
