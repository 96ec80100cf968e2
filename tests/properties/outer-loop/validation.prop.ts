import { isRight } from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { periodsIn } from '../../../src/calendar/period/periods-in.ts'
import { instant } from '../../../src/core/instant.ts'
import { npsTrend } from '../../../src/outer-loop/validation/nps-trend.ts'
import { validate } from '../../../src/outer-loop/validation/validate.ts'
import type { ValidationFacts } from '../../../src/outer-loop/validation/validation-facts.ts'
import { standardNpsTrend, standardValidation } from '../../../src/policies/outer-loop/outer-loop-proof.ts'
import { fc, prop } from '../../support/prop.ts'
import { measured, validated, year } from '../../support/validation.ts'

const sizes = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }))
const counts = (n: number) => fc.record({ a: fc.nat(n), b: fc.nat(n), c: fc.nat(n) })
const drawn = sizes.chain(([n, m]) =>
  fc.record({
    topics: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    before: counts(n).map((named) => measured(year(2024), n, named)),
    after: counts(m).map((named) => measured(year(2025), m, named)),
    choosing: fc.constantFrom([], [year(2024)]),
  }),
)
const looked = fc
  .tuple(drawn, fc.option(fc.nat(300)))
  .map(
    ([facts, more]): ValidationFacts =>
      more === null ? facts : { ...facts, look: { planned: facts.after.answers + more, earlier: [] } },
  )

describe('verdicts', () => {
  prop([looked])('a verdict recomputes from its figures', (facts) => {
    for (const { verdict, pDrop, pRise, allowed, least } of validated(facts).topics) {
      expect(verdict === 'dropped').toBe(pDrop <= allowed)
      if (verdict === 'tooFew') expect(least).toBeGreaterThan(allowed)
      if (verdict === 'notShown') expect(least).toBeLessThanOrEqual(allowed)
      if (verdict === 'rose') expect(pRise).toBeLessThanOrEqual(standardValidation.level)
    }
  })

  prop([drawn])('more topics declared never make a drop of one that was none', (facts) => {
    const all = validated({ ...facts, topics: ['a', 'b', 'c'] }).topics
    for (const { topic, verdict } of validated(facts).topics)
      if (verdict !== 'dropped' && facts.topics.length === 1)
        expect(all.find((one) => one.topic === topic)?.verdict).not.toBe('dropped')
  })

  prop([looked])('survive JSON, and hold no NaN', (facts) => {
    const found = validated(facts)
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(JSON.stringify(found)).not.toContain('null')
  })

  prop([drawn])('a validation is dropped before exactly where the mirrored one rose', ({ topics, before, after }) => {
    const mirrored = { topics, before: { ...after, window: before.window }, after: { ...before, window: after.window } }
    const there = validated({ topics, before, after }).topics.map(({ verdict }) => verdict === 'dropped')
    expect(validated(mirrored).topics.map(({ verdict }) => verdict === 'rose')).toEqual(there)
  })

  prop([fc.anything()])('any exception of a season is carried', (value) => {
    const facts = { topics: ['a'], before: measured(year(2024), 5, { a: 1 }), after: measured(year(2025), 5, { a: 1 }) }
    expect(isRight(validate(standardValidation)({ ...facts, exception: String(typeof value) }))).toBe(true)
  })
})

const tally = fc.record({
  scale: fc.constant('0-10' as const),
  detractors: fc.nat(60),
  passives: fc.nat(60),
  promoters: fc.nat(60),
})

describe('trends', () => {
  const months = periodsIn(elapsed)('month', { from: instant(0), to: instant(200 * 86_400_000) })

  prop([fc.array(tally, { maxLength: 6 })])('a hollow point is compared with nothing', (tallies) => {
    const points = npsTrend(standardNpsTrend)(
      tallies.map((one, i) => ({ period: months[i] as (typeof months)[number], tally: one })),
    )
    const full = points.filter(({ verdict }) => verdict._tag === 'Reportable')
    expect(points.length).toBe(tallies.length)
    for (const [i, point] of points.entries()) {
      const one = tallies[i] as (typeof tallies)[number]
      const answers = one.detractors + one.passives + one.promoters
      expect(point.score?.answers ?? 0).toBe(answers)
      if (answers < 30) expect(point.verdict._tag).toBe('TooFew')
      const place = full.indexOf(point)
      expect(point.change?.since).toBe(place > 0 ? full[place - 1]?.period.name : undefined)
      if (point.change?.test._tag === 'Tested')
        expect(point.change.adjusted).toBeGreaterThanOrEqual(point.change.test.p)
    }
  })

  it('calls three months alike no change', () => {
    const same = { scale: '0-10', detractors: 20, passives: 20, promoters: 40 } as const
    const points = npsTrend(standardNpsTrend)(months.slice(0, 3).map((period) => ({ period, tally: same })))
    expect(points.map(({ change }) => change?.difference)).toEqual([undefined, 0, 0])
    expect(points.map(({ change }) => change?.adjusted)).toEqual([undefined, 1, 1])
  })
})
