import { describe, expect } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { type Instant, instant } from '../../../src/core/instant.ts'
import { clockEventsOf } from '../../../src/inner-loop/case/clock/clock-events.ts'
import { decide } from '../../../src/inner-loop/case/decide.ts'
import { evolve } from '../../../src/inner-loop/case/evolve.ts'
import type { CaseState } from '../../../src/inner-loop/case/state.ts'
import { clockAt } from '../../../src/inner-loop/sla/clock.ts'
import { priorities } from '../../../src/inner-loop/vocabulary/priority.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { contactClock } from '../../../src/programme/policy/contact-clock.ts'
import { type BookReview, reviewBook } from '../../../src/programme/review/review.ts'
import { caseWork } from '../../../src/testing/arbitraries/case/case-work.ts'
import { rules, worked } from '../../support/case.ts'
import { fc, prop } from '../../support/prop.ts'

const start = Date.UTC(2026, 10, 21)
const asOfs = fc.integer({ min: start, max: start + 40 * 86_400_000 }).map(instant)
/** A case after some of a day's work, with an id of its own. */
const caseStates = fc
  .tuple(caseWork, fc.nat(20))
  .map(([work, length]): CaseState => worked(work.slice(0, length)).state)
const books = fc
  .array(caseStates, { maxLength: 4 })
  .map((states) =>
    states.map(
      (state, place): CaseState => ({ ...state, ...(state.caseId === undefined ? {} : { caseId: `case:${place}` }) }),
    ),
  )
const review = reviewBook(standardProgramme)
/** What is said, without the instant it is said at. */
const saidIn = ({ asOf: _at, nextWakeAt: _next, escalations, ...rest }: BookReview) => ({
  ...rest,
  escalations: escalations.map(({ at: _when, ...command }) => command),
})
const contact = contactClock(standardProgramme)
const due = (state: CaseState, asOf: Instant) => contact(state)(asOf)?.due ?? Number.POSITIVE_INFINITY

describe('a review of the books', () => {
  prop([books, asOfs, fc.double({ min: 0, max: 0.999_999, noNaN: true })], { numRuns: 60 })(
    'a review changes at its next wake and not before',
    (cases, asked, share) => {
      const asOf = instant(Math.max(asked, ...cases.map(({ lastAt = 0 }) => lastAt)))
      const now = review(cases)(asOf)
      if (now.nextWakeAt._tag === 'Never') {
        expect(saidIn(review(cases)(instant(asOf + 1e12)))).toStrictEqual(saidIn(now))
        return
      }
      const { at } = now.nextWakeAt
      expect(at).toBeGreaterThan(asOf)
      const between = instant(Math.floor(asOf + (at - 1 - asOf) * share))
      expect(saidIn(review(cases)(between))).toStrictEqual(saidIn(now))
      expect(saidIn(review(cases)(at))).not.toStrictEqual(saidIn(now))
    },
  )
  prop([books, asOfs], { numRuns: 40 })('a review is the same in whatever order cases stand', (cases, asOf) => {
    expect(review([...cases].reverse())(asOf)).toStrictEqual(review(cases)(asOf))
    expect(JSON.parse(JSON.stringify(review(cases)(asOf)))).toStrictEqual(review(cases)(asOf))
  })
  prop([caseStates, asOfs], { numRuns: 60 })(
    'escalations of a review that were given are not asked for again',
    (state, asOf) => {
      const asked = review([state])(asOf).escalations
      const after = asked.reduce((before, command) => {
        const decided = decide(rules)(command, before)
        expect(decided._tag === 'Right' && decided.right.length).toBe(1)
        return decided._tag === 'Right' ? decided.right.reduce(evolve, before) : before
      }, state)
      expect(review([after])(asOf).escalations).toEqual([])
      for (const command of asked) expect(decide(rules)(command, after)).toEqual({ _tag: 'Right', right: [] })
    },
  )
  prop([books, fc.array(fc.tuple(fc.nat(4), fc.jsonValue()), { maxLength: 3 }), asOfs], { numRuns: 40 })(
    'a look through the books names what it cannot read',
    (cases, garbage, asOf) => {
      const mixed = garbage.reduce<readonly unknown[]>(
        (all, [place, one]) => [...all.slice(0, place), one, ...all.slice(place)],
        cases,
      )
      const places = mixed.flatMap((one, place) => (cases.includes(one as CaseState) ? [] : [place]))
      const { unread, ...rest } = review(mixed as readonly CaseState[])(asOf)
      const { unread: none, ...clean } = review(cases)(asOf)
      expect(unread.map(({ at }) => at)).toEqual(places)
      expect([none, rest]).toStrictEqual([[], clean])
    },
  )
  prop([caseStates, asOfs], { numRuns: 60 })('a case that is closed is owed nothing', (state, asOf) => {
    const { duties, unassigned, stale } = review([{ ...state, stage: 'closed' }])(asOf)
    expect([duties, unassigned, stale]).toEqual([[], [], []])
  })
})

describe('the contact of a case', () => {
  prop([caseStates, asOfs], { numRuns: 60 })(
    'the contact of a case that was never raised stands as its promise does, or at the sooner due of its book',
    (state, asOf) => {
      fc.pre(state.priority !== undefined && state.held.length === 1 && state.originalDue === undefined)
      const target = {
        ...standardProgramme.sla.targets[state.priority ?? 'P0'],
        metric: 'firstContact' as const,
        onReopen: state.reopenClocks ?? ('resume' as const),
      }
      const all = clockEventsOf(state)
      const ofContact = all.filter((event, place) => {
        const before = all[place - 1]
        const closed = before?._tag === 'stopped' && before.metrics === undefined
        return event._tag === 'reopened' ? closed : !('on' in event && event.on === 'customer')
      })
      const promise = clockAt(elapsed)(target)({ events: ofContact })(asOf).at(-1)
      // the clock of all targets here is the one on the wall: so many minutes from the start, and the pauses
      const sooner = state.due === undefined || promise === undefined ? undefined : (state.due - promise.start) / 60_000
      const isSooner = sooner !== undefined && sooner < target.withinMinutes
      const hastened = isSooner ? { ...target, withinMinutes: Math.max(0, sooner) } : target
      const { due: agreed } = clockAt(elapsed)(hastened)({ events: ofContact })(asOf).at(-1) ?? {}
      // what was due before it ended unanswered is due then, though it was opened again later
      const dues = [isSooner ? agreed : undefined, state.absorbedDue].flatMap((due) => due ?? [])
      const due = instant(Math.min(...dues, Number.POSITIVE_INFINITY))
      const events = { events: ofContact, ...(due < (promise?.due ?? Number.POSITIVE_INFINITY) ? { due } : {}) }
      expect(contact(state)(asOf)).toStrictEqual(clockAt(elapsed)(target)(events)(asOf).at(-1))
    },
  )
  prop([caseStates, fc.constantFrom(...priorities), asOfs], { numRuns: 60 })(
    'raising a case never makes its contact later',
    (state, to, asOf) => {
      fc.pre(state.priority !== undefined && state.stage !== 'closed')
      const raised: CaseState = { ...state, priority: to, held: [...new Set([...state.held, to])] }
      expect(due(raised, asOf)).toBeLessThanOrEqual(due(state, asOf))
    },
  )
})
