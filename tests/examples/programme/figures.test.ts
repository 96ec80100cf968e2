import { describe, expect, it } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { type Counts, sumOfCounts, totalOfCounts } from '../../../src/core/counts.ts'
import { instant } from '../../../src/core/instant.ts'
import type { CaseViolation } from '../../../src/inner-loop/case/checks/violations.ts'
import { type CaseState, initialCase } from '../../../src/inner-loop/case/state.ts'
import type { NpsScore } from '../../../src/nps/score.ts'
import { ledgerReport } from '../../../src/programme/metrics/ledger-report.ts'
import { type LedgerCounts, ledgerTallies, noCounts } from '../../../src/programme/metrics/ledger-tally.ts'
import { recoveryOf, recoveryReport, uncontactedRecovery } from '../../../src/programme/metrics/recovery.ts'
import { caseTally } from '../../../src/programme/metrics/tally-case.ts'
import { feedbackTally } from '../../../src/programme/metrics/tally-feedback.ts'
import { ninetyFive } from '../../support/nps.ts'

const hour = 3_600_000
const start = Date.UTC(2026, 2, 31, 23)
const at = (hours: number) => instant(start + hours * hour)

describe('counts', () => {
  const a: Counts = { n: 1, deep: { x: 2, deeper: { y: 3 } } }
  const b: Counts = { n: 10, m: 5, deep: { z: 1, deeper: { y: 4 } } }
  const sum = { n: 11, m: 5, deep: { x: 2, z: 1, deeper: { y: 7 } } }
  it('add up name by name at any depth, and leave what they are made of alone', () => {
    expect([sumOfCounts(a, b), sumOfCounts(b, a)]).toEqual([sum, sum])
    expect(totalOfCounts({}, [a, b])).toEqual(sum)
    expect(totalOfCounts(a, [b])).toEqual(sum)
    expect(a).toEqual({ n: 1, deep: { x: 2, deeper: { y: 3 } } })
  })
  it('know no names they were not given', () => {
    const own = JSON.parse('{"toString": 1, "constructor": {"x": 1}}') as Counts
    expect(sumOfCounts({}, own)).toEqual(own)
    expect(totalOfCounts({}, [own, own])).toEqual({ toString: 2, constructor: { x: 2 } })
  })
})

const measured = (state: Partial<CaseState>, asOf = 100, violations: readonly string[] = [], contact?: object) =>
  caseTally({
    resolutionMinutes: 60,
    calendar: elapsed,
    contact: () => () => contact as never,
    reopenedWithinDays: 14,
  })(
    { ...initialCase, stage: 'open', receivedAt: at(0), ...state },
    violations.map((_tag) => ({ rule: { _tag } }) as CaseViolation),
  )(at(asOf)).counts

describe('one case in the books, the whole of it', () => {
  const waits = (hours: number) => ({ stopped: {}, running: { [hours]: 1 } })
  const took = (hours: number) => ({ stopped: { [hours]: 1 }, running: {} })
  it('open: everything still runs', () => {
    expect(measured({}, 5)).toStrictEqual({
      ...noCounts,
      cases: 1,
      acknowledgement: waits(5),
      contact: waits(5),
      solution: waits(5),
      closure: waits(5),
      backlog: { 5: 1 },
      cohorts: { '2026-03': { opened: 1, closed: 0 } },
    })
  })
  it('closed: what happened took its time, what did not has seen the last of it', () => {
    const closed = {
      stage: 'closed',
      outcome: 'recovered',
      acknowledgedAt: at(1),
      firstContactAt: at(2),
      closedAt: at(9),
      transfers: 2,
      granted: { amount: 300, currency: 'CNY' },
    } as const
    expect(measured(closed, 50, ['NotOnTheSpot', 'NotOnTheSpot', 'OwnerUnfit'])).toStrictEqual({
      ...noCounts,
      cases: 1,
      closed: { recovered: 1 },
      everClosed: 1,
      acknowledgement: took(1),
      contact: took(2),
      solution: waits(9),
      closure: took(9),
      cohorts: { '2026-03': { opened: 1, closed: 1 } },
      violations: { NotOnTheSpot: 2, OwnerUnfit: 1 },
      transfers: 2,
      granted: { CNY: 300 },
    })
  })
  it('seen from before something happened, it had not happened; a part of an hour is none', () => {
    expect(measured({ firstContactAt: at(9) }, 8).contact).toEqual(waits(8))
    expect(measured({ firstContactAt: at(9) }, 9).contact).toEqual(took(9))
    expect(measured({ firstContactAt: instant(at(9) - 1) }).contact).toEqual(took(8))
  })
  it('was never opened: counts nothing', () => {
    const { receivedAt: _none, ...never } = { ...initialCase, receivedAt: undefined }
    const measure = { resolutionMinutes: 60, calendar: elapsed, contact: () => () => undefined, reopenedWithinDays: 14 }
    expect(caseTally(measure)(never)(at(1))).toEqual({ resolutionMinutes: 60, counts: noCounts })
    for (const none of [null, [], {}, { ...initialCase, receivedAt: {} }, { receivedAt: 0 }])
      expect(caseTally(measure)(none as never)(at(1))).toEqual({ resolutionMinutes: 60, counts: noCounts })
  })
  it('closed without an outcome, or open with one, is closed by none', () => {
    expect(measured({ stage: 'closed', closedAt: at(1) }).closed).toEqual({})
    expect(measured({ outcome: 'recovered' }).closed).toEqual({})
  })
  it('of which no history is at hand has no violations', () => {
    const measure = { resolutionMinutes: 60, calendar: elapsed, contact: () => () => undefined, reopenedWithinDays: 14 }
    expect(caseTally(measure)({ ...initialCase, receivedAt: at(0) })(at(1)).counts.violations).toEqual({})
  })
  it('was reopened: ever closed, and soon only within the days', () => {
    const day = 86_400_000
    const soon = (reopenedAfter: number) => measured({ reopened: 1, reopenedAfter: reopenedAfter as never })
    expect([soon(14 * day).reopened, soon(14 * day + 1).reopened, soon(0).everClosed]).toEqual([1, 0, 1])
  })
  it('its promised contact counts once: kept, broken, not known, or closed before', () => {
    const promised = (state: Partial<CaseState>, contact?: object) =>
      Object.entries(measured(state, 9, [], contact).promised).flatMap(([name, count]) => (count === 1 ? [name] : []))
    const closed = { stage: 'closed', closedAt: at(1) } as const
    expect(promised({}, { state: 'breached' })).toEqual(['breached'])
    expect(promised(closed, { state: 'breached' })).toEqual(['breached'])
    expect(promised(closed, { state: 'met' })).toEqual(['closedBefore'])
    expect(promised({ ...closed, contacted: true }, { state: 'met' })).toEqual(['met'])
    expect(promised({ contacted: true }, { state: 'met' })).toEqual(['met'])
    expect(promised({}, { state: 'met' })).toEqual(['met'])
    expect(promised({}, { state: 'onTrack' })).toEqual(['undecided'])
    expect(promised({})).toEqual([])
  })
})

describe('feedback in the books', () => {
  it('is a detractor’s up to 6', () => {
    const of = (score?: number) =>
      feedbackTally(60)({
        disposition: { _tag: 'NoAction', reason: 'triaged' },
        ...(score === undefined ? {} : { score: score as NpsScore }),
      })
    const once = { ...noCounts.feedback, NoAction: 1 }
    expect(of(6)).toStrictEqual({ resolutionMinutes: 60, counts: { ...noCounts, feedback: once, detractors: once } })
    for (const score of [7, undefined])
      expect(of(score)).toStrictEqual({ resolutionMinutes: 60, counts: { ...noCounts, feedback: once } })
  })
})

describe('a report of the books', () => {
  const { empty } = ledgerTallies(60)
  const report = (counts: Partial<LedgerCounts>) =>
    ledgerReport(ninetyFive)({ ...empty, counts: { ...noCounts, ...counts } })
  it('of nothing has no shares, no intervals and no rates', () => {
    const nothing = { count: 0, total: 0 }
    const said = report({})
    expect([said.coverage, said.reopened, said.unreachable]).toStrictEqual([nothing, nothing, nothing])
    expect([said.cohorts, said.violationsPerHundred, said.compensation]).toStrictEqual([{}, {}, []])
    expect(said.contact.censored).toBe(0)
  })
  it('says of each share what it is a share of', () => {
    const said = report({
      cases: 8,
      detractors: { OwnCase: 3, LinkedToCase: 2, NoAction: 1, Excluded: 7, Rejected: 9 },
      closed: { recovered: 2, unreachable: 1, notRecovered: 1 },
      everClosed: 6,
      reopened: 2,
      cohorts: { '2026-03': { opened: 5, closed: 4 } },
      violations: { NotOnTheSpot: 2 },
      promised: { met: 3, breached: 1, undecided: 2, closedBefore: 1 },
      acknowledgement: { stopped: { 0: 2 }, running: {} },
      contact: { stopped: { 1: 9, 5: 1 }, running: { 3: 1, 4: 2 } },
      solution: { stopped: { 2: 1 }, running: {} },
      closure: { stopped: { 3: 1 }, running: {} },
      granted: { CNY: 500, USD: 3 },
    })
    expect([said.coverage, said.reopened, said.unreachable]).toMatchObject([
      { count: 5, total: 6, interval: { confidence: ninetyFive } },
      { count: 2, total: 6 },
      { count: 1, total: 4 },
    ])
    expect(said.cohorts).toEqual({ '2026-03': { count: 4, total: 5 } })
    expect(said.violationsPerHundred).toEqual({ NotOnTheSpot: 25 })
    expect(said.compensation).toEqual([
      { currency: 'CNY', granted: 500, recovered: 2, perRecovered: 250 },
      { currency: 'USD', granted: 3, recovered: 2, perRecovered: 2 },
    ])
    const medians = [said.acknowledgement, said.contact, said.solution, said.closure].map(({ median }) => median)
    expect(medians).toEqual([0, 1, 2, 3].map((from) => ({ _tag: 'Took', from: from * hour, to: (from + 1) * hour })))
    expect(said.contact.censored).toBe(3)
  })
})

describe('recovery (A1.11)', () => {
  const day = 86_400_000
  const closed = (more: Partial<CaseState>, of = 2 as NpsScore) =>
    recoveryOf(30)({ ...initialCase, stage: 'closed', firstContactAt: instant(1), ...more }, of)
  const nobody = { asked: 0, answered: 0, recovered: 0 }
  it('counts nobody who was not contacted, was no detractor, was never asked, or whose case was none', () => {
    const answered = { closedAt: instant(0), resurvey: { score: 8 as NpsScore, at: instant(day) } }
    const { firstContactAt: _never, ...never } = { ...initialCase, stage: 'closed' as const, ...answered }
    for (const none of [never, null, [], 'x'])
      expect(recoveryOf(30)(none as never, 2 as NpsScore).contacted).toEqual(nobody)
    expect(closed(answered, 9 as NpsScore).contacted).toEqual(nobody)
    expect(recoveryOf(30)({ ...never, firstContactAt: instant(1) }).contacted).toEqual(nobody)
    expect(closed({ closedAt: instant(0) }).contacted).toEqual(nobody)
    expect(closed({ closedAt: instant(0), resurveyAskedAt: instant(day) }).contacted).toEqual({ ...nobody, asked: 1 })
    for (const outcome of ['invalid', 'retracted', 'duplicate'] as const)
      expect(closed({ ...answered, outcome }).contacted).toEqual(nobody)
    expect(closed({ ...answered, outcome: 'recovered' }).contacted).toEqual({ asked: 1, answered: 1, recovered: 1 })
  })
  it('is asked of closed cases, and answered in time or not', () => {
    const answered = (days: number, score: number) =>
      closed({ closedAt: instant(9 * day), resurvey: { score: score as NpsScore, at: instant((9 + days) * day) } })
    expect(answered(30, 7)).toEqual({ contacted: { asked: 1, answered: 1, recovered: 1 }, uncontacted: nobody })
    expect(answered(30, 6).contacted).toEqual({ asked: 1, answered: 1, recovered: 0 })
    expect(answered(31, 9).contacted).toEqual({ asked: 1, answered: 0, recovered: 0 })
    expect(closed({})).toEqual({ contacted: nobody, uncontacted: nobody })
    expect(closed({ stage: 'open', closedAt: instant(0) })).toEqual({ contacted: nobody, uncontacted: nobody })
    expect(uncontactedRecovery(8 as NpsScore)).toEqual({
      contacted: nobody,
      uncontacted: { asked: 1, answered: 1, recovered: 1 },
    })
    expect(uncontactedRecovery().uncontacted).toEqual({ asked: 1, answered: 0, recovered: 0 })
  })
  it('says how many answered, and by how much more the contacted recovered', () => {
    const report = recoveryReport(ninetyFive)({
      contacted: { asked: 40, answered: 30, recovered: 20 },
      uncontacted: { asked: 30, answered: 20, recovered: 4 },
    })
    expect(report).toMatchObject({
      _tag: 'Controlled',
      responded: { count: 30, total: 40 },
      recovered: { count: 20, total: 30 },
      uncontacted: { count: 4, total: 20 },
    })
    if (report._tag !== 'Controlled') throw new Error('is controlled')
    expect(report.difference.upper).not.toBe(report.difference.lower)
    for (const half of [
      { contacted: { asked: 1, answered: 0, recovered: 0 }, uncontacted: { asked: 1, answered: 1, recovered: 0 } },
      { contacted: { asked: 1, answered: 1, recovered: 0 }, uncontacted: { asked: 1, answered: 0, recovered: 0 } },
    ])
      expect(recoveryReport(ninetyFive)(half)._tag).toBe('Uncontrolled')
  })
})
