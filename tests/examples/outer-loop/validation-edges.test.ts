import { describe, expect, it } from 'vitest'
import type { Segment } from '../../../src/calendar/timeline/calendar.ts'
import { instant } from '../../../src/core/instant.ts'
import { seasonsAlike } from '../../../src/outer-loop/validation/season.ts'
import { shareDrop } from '../../../src/outer-loop/validation/share-drop.ts'
import { validate } from '../../../src/outer-loop/validation/validate.ts'
import type { ValidationFacts } from '../../../src/outer-loop/validation/validation-facts.ts'
import { standardValidation } from '../../../src/policies/outer-loop/outer-loop-proof.ts'
import { share } from '../../../src/stats/proportion/share.ts'
import { at, measured, oneTopic, validated, year } from '../../support/validation.ts'

const days = (from: number, to: number): Segment => ({
  from: instant(from * 86_400_000),
  to: instant(to * 86_400_000),
})

describe('seasons, at their edges', () => {
  it.each([
    ['a year and two leap days are a year', days(0, 367), days(400, 500), true],
    ['three days more are not', days(0, 368), days(400, 500), false],
    ['a week off is the same season', days(0, 91), days(372, 463), true],
    ['eight days off is another', days(0, 91), days(373, 464), false],
    ['windows of one year are never the same season of another', days(0, 91), days(5, 96), false],
  ])('%s', (_, before, after, alike) => {
    expect(seasonsAlike(before, after)).toBe(alike)
  })
})

describe('what a chance has to stay below', () => {
  const facts: ValidationFacts = {
    topics: ['fell', 'stayed'],
    before: measured(year(2024), 300, { fell: 90, stayed: 40 }),
    after: measured(year(2025), 300, { fell: 40, stayed: 38 }),
  }
  it('is half the level for the first of two, and all of it for what is left', () => {
    const [fell, stayed] = validated(facts).topics
    expect([fell?.verdict, stayed?.verdict]).toEqual(['dropped', 'notShown'])
    expect(fell?.allowed).toBeCloseTo(0.025, 12)
    expect(stayed?.allowed).toBeCloseTo(0.05, 12)
  })

  it('is nothing before the end where a cell is small', () => {
    const few: ValidationFacts = { ...oneTopic(20, 300, 0, 60), look: { planned: 120, earlier: [30] } }
    expect(validated(few).topics[0]?.allowed).toBe(0)
  })

  it('is the whole level where the plan is reached at one look', () => {
    const found = validated({ ...oneTopic(90, 300, 60, 300), look: { planned: 300, earlier: [] } })
    expect(found.topics[0]?.allowed).toBeCloseTo(0.05, 9)
    expect(found.notes.map(({ _tag }) => _tag)).not.toContain('StillRunning')
    expect(validated({ ...oneTopic(3, 40, 0, 40), look: { planned: 40, earlier: [] } }).topics[0]?.verdict).toBe(
      'tooFew',
    )
  })

  it('is shared among the topics declared', () => {
    const two: ValidationFacts = {
      topics: ['fell', 'stayed'],
      before: measured(year(2024), 300, { fell: 90, stayed: 40 }),
      after: measured(year(2025), 300, { fell: 40, stayed: 38 }),
      look: { planned: 300, earlier: [] },
    }
    for (const { allowed } of validated(two).topics) expect(allowed).toBeCloseTo(0.025, 9)
  })

  it('is spent before the end from five expected in the smallest cell on: 30 of 360, among 60', () => {
    const look = { planned: 120, earlier: [] }
    expect(validated({ ...oneTopic(30, 300, 0, 60), look }).topics[0]?.verdict).toBe('dropped')
    expect(validated({ ...oneTopic(29, 300, 0, 60), look }).topics[0]).toMatchObject({ verdict: 'notYet', allowed: 0 })
  })

  it('is bounded by the answers before: 50 of 300 after 300 are two sevenths', () => {
    const { notes } = validated({ ...oneTopic(90, 300, 9, 50), look: { planned: 300, earlier: [25] } })
    const running = notes.find((note) => note._tag === 'StillRunning')
    expect(running?._tag === 'StillRunning' && running.information).toBeCloseTo(2 / 7, 12)
  })
})

describe('notes, at their edges', () => {
  const asked = (before: number, after: number): ValidationFacts => ({
    topics: ['t'],
    before: measured(year(2024), 300, { t: 90 }, before),
    after: measured(year(2025), 300, { t: 60 }, after),
  })
  it('tell of a response rate by a test with two sides', () => {
    // pooled z, 300 of 1000 against 300 of 1200 and of 1135; the latter is under .05 on one side alone
    const [changed] = validated(asked(1000, 1200)).notes
    expect(changed?._tag === 'ResponseRateChanged' && changed.p).toBeCloseTo(0.008740975739678197, 9)
    expect(validated(asked(1000, 1135)).notes).toEqual([])
  })
  it('know no response rate where fewer were asked than answered, on either side', () => {
    for (const facts of [asked(299, 1000), asked(1000, 299)])
      expect(validated(facts).notes).toEqual([{ _tag: 'ResponseRateUnknown' }])
    expect(validated(asked(300, 300)).notes).toEqual([])
  })
  it('tell that a topic was chosen in exactly the window before, or in one around it', () => {
    const chosenIn = (from: string, to: string): readonly string[] =>
      validated({ ...asked(1000, 1000), choosing: [{ from: at(from), to: at(to) }] }).notes.map(({ _tag }) => _tag)
    expect(chosenIn('2024-01-01', '2025-01-01')).toEqual(['SelectedInItsBaseline'])
    expect(chosenIn('2023-12-01', '2025-02-01')).toEqual(['SelectedInItsBaseline'])
    expect(chosenIn('2024-01-02', '2025-02-01')).toEqual([])
    expect(chosenIn('2023-01-02', '2024-12-31')).toEqual([])
  })
})

describe('the test, at its edge', () => {
  it('is the curve from five expected in the smallest cell on', () => {
    expect(shareDrop({ before: share(7, 50), after: share(3, 50) }).test).toBe('pooledZ')
    expect(shareDrop({ before: share(6, 50), after: share(3, 50) }).test).toBe('fisherExact')
  })
})

describe('windows and plans, at their edges', () => {
  it('may touch', () => {
    expect(validate(standardValidation)(oneTopic(90, 300, 60, 300))._tag).toBe('Right')
  })
  it('refuse more answers than were planned', () => {
    expect(
      validate(standardValidation)({ ...oneTopic(90, 300, 60, 300), look: { planned: 299, earlier: [100] } }),
    ).toMatchObject({ left: [{ _tag: 'LookOffPlan', answers: 300, planned: 299 }] })
  })
})
