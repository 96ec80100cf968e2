import { describe, expect, it } from 'vitest'
import { validate } from '../../../src/outer-loop/validation/validate.ts'
import type { ValidationFacts } from '../../../src/outer-loop/validation/validation-facts.ts'
import { standardValidation } from '../../../src/policies/outer-loop/outer-loop-proof.ts'
import { fraction } from '../../../src/stats/elementary/fraction.ts'
import { at, measured, oneTopic, validated, year } from '../../support/validation.ts'

const verdictOf = (facts: ValidationFacts): string | undefined => validated(facts).topics[0]?.verdict
const tagsOf = (facts: ValidationFacts): readonly string[] => validated(facts).notes.map(({ _tag }) => _tag)

describe('a validation (A2.20: the share of the complaint drops significantly)', () => {
  it.each([
    [90, 300, 60, 300, 'pooledZ', 'dropped', 0.0023449],
    [90, 300, 120, 300, 'pooledZ', 'rose', 0.9948821438],
    [3, 40, 0, 40, 'fisherExact', 'tooFew', 0.120253],
    [2, 20, 0, 20, 'fisherExact', 'tooFew', 0.24359],
    [0, 50, 0, 50, 'allAlike', 'tooFew', 1],
    [6, 25, 14, 25, 'pooledZ', 'rose', 0.989539332],
    [500, 10000, 430, 10000, 'pooledZ', 'dropped', 0.00936920224],
    [90, 300, 80, 300, 'pooledZ', 'notShown', 0.182474],
  ])('%i of %i, then %i of %i: %s says %s', (x, n, y, m, test, verdict, p) => {
    const [topic] = validated(oneTopic(x, n, y, m)).topics
    expect(topic).toMatchObject({ test, verdict })
    expect(topic?.pDrop).toBeCloseTo(p, 4)
  })

  it('tells by how much, and what the least chance was', () => {
    const [topic] = validated(oneTopic(6, 25, 14, 25)).topics
    expect(topic?.least).toBeCloseTo(0.011144883485309016, 12)
    expect(topic?.drop.lower).toBeCloseTo(-0.5337340044670909, 12)
    expect(topic?.drop.upper).toBeCloseTo(-0.0487144460498173, 12)
    expect(topic?.z).toBeCloseTo(-2.309401076758503, 12)
  })

  it('allows for every topic declared, not for those that look good', () => {
    const facts = (topics: readonly string[]): ValidationFacts => ({
      topics,
      before: measured(year(2024), 300, { a: 90, b: 40, c: 40 }),
      after: measured(year(2025), 300, { a: 68, b: 40, c: 41 }),
    })
    expect(validated(facts(['a'])).topics[0]?.verdict).toBe('dropped')
    expect(validated(facts(['a', 'b', 'c'])).topics[0]?.verdict).toBe('notShown')
  })

  it('says how many answers are still needed, or that none are enough', () => {
    const needed = (x: number, n: number) =>
      validated({ ...oneTopic(x, n, x, n), hoped: { t: fraction(0.2) } }).topics[0]?.needed
    expect(needed(90, 300)).toMatchObject({ answers: 175 })
    expect(needed(30, 100)).toMatchObject({ _tag: 'TooFewBefore' })
    expect(needed(3, 300)).toEqual({ _tag: 'NoDropHoped' })
  })
})

describe('a control', () => {
  const facts = (control: readonly [number, number]): ValidationFacts => ({
    ...oneTopic(90, 300, 60, 300),
    control: {
      before: measured(year(2024), 600, { t: control[0] }),
      after: measured(year(2025), 600, { t: control[1] }),
    },
  })

  it('gives the verdict: what fell everywhere has not been cured', () => {
    expect(validated(facts([180, 180])).topics[0]).toMatchObject({ test: 'control', verdict: 'dropped' })
    const [fell] = validated(facts([180, 120])).topics
    expect(fell).toMatchObject({ test: 'control', verdict: 'notShown' })
    expect(fell?.moreThanControl).toBeCloseTo(0, 12)
  })

  it('is not looked at before the end', () => {
    expect(validate(standardValidation)({ ...facts([180, 180]), look: { planned: 600, earlier: [] } })).toMatchObject({
      left: [{ _tag: 'LookWithControl' }],
    })
  })
})

describe('a running look', () => {
  const look = (y: number, m: number, earlier: readonly number[]): ValidationFacts => ({
    ...oneTopic(90, 300, y, m),
    look: { planned: 300, earlier },
  })

  it('spends little early: what would do at the end does not in the second week', () => {
    const early = validated(look(9, 50, [25]))
    expect(early.topics[0]).toMatchObject({ verdict: 'notYet' })
    expect(early.topics[0]?.pDrop).toBeLessThan(0.05)
    expect(early.notes.map(({ _tag }) => _tag)).toContain('StillRunning')
    expect(verdictOf(oneTopic(90, 300, 9, 50))).toBe('dropped')
  })

  it('decides early where it is plain, and at the end as usual', () => {
    expect(verdictOf(look(18, 150, [50, 100]))).toBe('dropped')
    expect(verdictOf(look(68, 300, [100, 200]))).toBe('dropped')
    expect(verdictOf(look(80, 300, [100, 200]))).toBe('notShown')
    expect(verdictOf(look(75, 150, [50, 100]))).toBe('rose')
  })

  it('does not decide early on a small cell', () => {
    const few: ValidationFacts = { ...oneTopic(20, 300, 0, 60), look: { planned: 120, earlier: [30] } }
    expect(verdictOf(few)).toBe('notYet')
  })
})

describe('notes', () => {
  it('say that a topic was chosen in the window it is compared with', () => {
    const facts = oneTopic(90, 300, 60, 300)
    expect(tagsOf({ ...facts, choosing: [year(2024)] })).toContain('SelectedInItsBaseline')
    // chosen in two windows, compared with both of them together
    const halves = [
      { from: at('2024-01-01'), to: at('2024-07-01') },
      { from: at('2024-07-01'), to: at('2025-01-01') },
    ]
    expect(tagsOf({ ...facts, choosing: halves })).not.toContain('SelectedInItsBaseline')
  })

  it('say that others answer now than before', () => {
    const asked = (before: number, after: number): ValidationFacts => ({
      topics: ['t'],
      before: measured(year(2024), 300, { t: 90 }, before),
      after: measured(year(2025), 300, { t: 60 }, after),
    })
    expect(tagsOf(asked(1000, 1000))).toEqual([])
    expect(tagsOf(asked(1000, 1200))).toEqual(['ResponseRateChanged'])
    expect(tagsOf(asked(100, 1200))).toEqual(['ResponseRateUnknown'])
    expect(tagsOf(oneTopic(90, 300, 60, 300))).toEqual(['ResponseRateUnknown'])
  })

  it('carry the exception under which two seasons are compared', () => {
    const quarters: ValidationFacts = {
      topics: ['t'],
      before: measured({ from: at('2025-01-01'), to: at('2025-04-01') }, 300, { t: 90 }, 900),
      after: measured({ from: at('2025-04-01'), to: at('2025-07-01') }, 300, { t: 60 }, 900),
    }
    expect(validate(standardValidation)(quarters)).toMatchObject({ left: [{ _tag: 'SeasonDiffers' }] })
    expect(validated({ ...quarters, exception: 'opened in December' }).notes).toEqual([
      { _tag: 'OtherSeason', exception: 'opened in December' },
    ])
    const sameQuarter = {
      ...quarters,
      after: { ...quarters.after, window: { from: at('2026-01-01'), to: at('2026-04-01') } },
    }
    expect(validated(sameQuarter).notes).toEqual([])
  })
})

describe('bad input', () => {
  it('is refused at once, all of it named', () => {
    const facts: ValidationFacts = {
      topics: ['a', 'a', 'b'],
      before: { ...measured(year(2025), 10, { a: 11 }), taxonomyVersion: '1' },
      after: { ...measured({ from: at('2025-06-01'), to: at('2025-06-01') }, 0, { a: 0, b: 0 }), taxonomyVersion: '2' },
      look: { planned: 5, earlier: [9, 3] },
    }
    const found = validate(standardValidation)(facts)
    expect(found._tag === 'Left' && found.left.map(({ _tag }) => _tag)).toEqual([
      'TopicRepeated',
      'MeasurementEmpty',
      'NobodyAnswered',
      'MeasurementsOverlap',
      'VersionsDiffer',
      'LookOffPlan',
      'CountOffBase',
      'CountOffBase',
      'TopicNotCounted',
    ])
    expect(validate(standardValidation)(oneTopic(1, 2.5, 1, 1e13))).toEqual({
      _tag: 'Left',
      left: [
        { _tag: 'AnswersUnfit', where: 'before', answers: 2.5 },
        { _tag: 'AnswersUnfit', where: 'after', answers: 1e13 },
      ],
    })
    expect(validate(standardValidation)(oneTopic(Number.NaN, 2, 1, 2))).toMatchObject({
      left: [{ _tag: 'CountOffBase', count: 'NaN', answers: 2 }],
    })
    expect(validate(standardValidation)({ ...oneTopic(1, 2, 1, 2), topics: [] })).toMatchObject({
      left: [{ _tag: 'NoTopicDeclared' }],
    })
    expect(validate(standardValidation)({ ...oneTopic(1, 2, 1, 2), topics: ['toString'] })).toMatchObject({
      left: [
        { _tag: 'TopicNotCounted', where: 'before' },
        { _tag: 'TopicNotCounted', where: 'after' },
      ],
    })
  })
})
