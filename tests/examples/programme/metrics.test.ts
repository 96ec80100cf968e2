import { describe, expect, it } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { instant } from '../../../src/core/instant.ts'
import { violationsOf } from '../../../src/inner-loop/case/checks/violations.ts'
import type { CaseCommand, CaseIntent } from '../../../src/inner-loop/case/command.ts'
import { initialCase } from '../../../src/inner-loop/case/state.ts'
import type { NpsScore, Score } from '../../../src/nps/score.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { ledgerReport } from '../../../src/programme/metrics/ledger-report.ts'
import { ledgerTallies } from '../../../src/programme/metrics/ledger-tally.ts'
import {
  recoveryOf,
  recoveryReport,
  recoveryTallies,
  uncontactedRecovery,
} from '../../../src/programme/metrics/recovery.ts'
import { caseTally } from '../../../src/programme/metrics/tally-case.ts'
import { feedbackTally } from '../../../src/programme/metrics/tally-feedback.ts'
import { contactClock } from '../../../src/programme/policy/contact-clock.ts'
import { rules, worked } from '../../support/case.ts'
import { ninetyFive } from '../../support/nps.ts'

const hour = 3_600_000
const march = Date.UTC(2026, 2, 1)
const at = (hours: number) => instant(march + hours * hour)
const opened: CaseIntent = {
  _tag: 'OpenCase',
  feedbackId: 'f',
  customerId: 'c',
  priority: 'P1',
  reason: 'triaged',
  policy: 'p@1',
  receivedAt: at(0),
  due: at(4),
}
const assigned: CaseIntent = { _tag: 'AssignCase', owner: 'Li', role: 'seniorAgent' }
const called: CaseIntent = { _tag: 'MakeContact', channel: 'phone' }
const tallied = (asOf: number, ...steps: readonly (readonly [number, CaseIntent])[]) => {
  const { state, events } = worked(
    steps.map(([hours, one], place): CaseCommand => ({ ...one, id: `k${place}`, at: at(hours), by: 'Li' })),
  )
  const measure = {
    resolutionMinutes: 60,
    calendar: elapsed,
    contact: contactClock(standardProgramme),
    reopenedWithinDays: 14,
  } as const
  return caseTally(measure)(state, violationsOf(rules)(events))(at(asOf)).counts
}
const invalid: CaseIntent = { _tag: 'CloseCase', outcome: 'invalid' }
const again: CaseIntent = { _tag: 'ReopenCase', reason: '又坏了' }

describe('one case in the books', () => {
  it('takes its time from receipt; what has not happened is kept with the time so far', () => {
    const counts = tallied(10, [1, opened], [1, assigned], [3, called])
    expect(counts.contact).toEqual({ stopped: { '3': 1 }, running: {} })
    expect(counts.closure).toEqual({ stopped: {}, running: { '10': 1 } })
    expect([counts.promised, counts.backlog, counts.cohorts]).toEqual([
      { met: 1, breached: 0, undecided: 0, closedBefore: 0 },
      { '10': 1 },
      { '2026-03': { opened: 1, closed: 0 } },
    ])
  })
  it('is broken when late, not known while it runs, and neither when it was closed before', () => {
    expect(tallied(5, [1, opened]).promised.breached).toBe(1)
    expect(tallied(3, [1, opened]).promised.undecided).toBe(1)
    expect(tallied(9, [1, opened], [2, invalid]).promised.closedBefore).toBe(1)
    expect(tallied(9, [1, opened], [2, invalid]).contact).toEqual({ stopped: {}, running: { '2': 1 } })
  })
  it('counts as reopened only where it was opened again soon', () => {
    expect([
      tallied(9, [1, opened], [2, invalid], [3, again]).reopened,
      tallied(900, [1, opened], [2, invalid], [339, again]).reopened,
    ]).toEqual([1, 0])
    expect(tallied(900, [1, opened], [2, invalid], [338, again])).toMatchObject({
      reopened: 1,
      everClosed: 1,
      closed: {},
    })
  })
  it('carries violations, transfers and what was granted', () => {
    const counts = tallied(
      9,
      [1, opened],
      [1, assigned],
      [2, called],
      [
        3,
        {
          _tag: 'TransferCase',
          owner: 'Wang',
          role: 'csm',
          reason: '休假',
          override: { actor: 'Zhao', reason: '离职' },
        },
      ],
      [3, { _tag: 'GrantCompensation', amount: { amount: 300, currency: 'CNY' }, role: 'csm' }],
    )
    expect([counts.violations, counts.transfers, counts.granted]).toEqual([
      { OpenerUnsaid: 1, TransfersExceeded: 1 },
      1,
      { CNY: 300 },
    ])
  })
})

describe('what the books say', () => {
  const { concat, empty } = ledgerTallies(60)
  const feedback = (_tag: 'OwnCase' | 'LinkedToCase' | 'NoAction' | 'Excluded', score: number) =>
    feedbackTally(60)({ disposition: { _tag } as never, score: score as Score })
  it('coverage is of detractors who are neither excluded nor rejected', () => {
    const tally = [
      feedback('OwnCase', 2),
      feedback('LinkedToCase', 5),
      feedback('NoAction', 6),
      feedback('Excluded', 0),
      feedback('NoAction', 9),
    ].reduce(concat, empty)
    expect(ledgerReport(ninetyFive)(tally).coverage).toMatchObject({ count: 2, total: 3 })
  })
  it('compensation is divided by the cases recovered, none without any', () => {
    const counts = {
      ...empty.counts,
      cases: 4,
      closed: { recovered: 2, unreachable: 1 },
      granted: { CNY: 501 },
      violations: { NotOnTheSpot: 1 },
    }
    const report = ledgerReport(ninetyFive)({ ...empty, counts })
    expect(report.compensation).toEqual([{ currency: 'CNY', granted: 501, recovered: 2, perRecovered: 251 }])
    expect([report.unreachable.count, report.unreachable.total, report.violationsPerHundred]).toEqual([
      1,
      3,
      { NotOnTheSpot: 25 },
    ])
    expect(ledgerReport(ninetyFive)({ ...empty, counts: { ...counts, closed: {} } }).compensation).toEqual([
      { currency: 'CNY', granted: 501, recovered: 0 },
    ])
  })
  it('times say how many are still open', () => {
    const counts = { ...empty.counts, contact: { stopped: { '1': 3 }, running: { '9': 1 } } }
    expect(ledgerReport(ninetyFive)({ ...empty, counts }).contact).toEqual({
      median: { _tag: 'Took', from: hour, to: 2 * hour },
      ninetieth: { _tag: 'NotYetKnown', longerThan: 2 * hour },
      censored: 1,
    })
  })
})

describe('recovery (A1.11)', () => {
  const closed = (score?: number, days = 1) =>
    recoveryOf(30)(
      {
        ...initialCase,
        stage: 'closed',
        closedAt: instant(0),
        firstContactAt: instant(0),
        resurveyAskedAt: instant(1),
        ...(score === undefined ? {} : { resurvey: { score: score as NpsScore, at: instant(days * 86_400_000) } }),
      },
      2 as NpsScore,
    )
  const sum = (...tallies: readonly ReturnType<typeof closed>[]) =>
    tallies.reduce(recoveryTallies.concat, recoveryTallies.empty)
  it('is of those who answered in time, and 7 is recovered', () => {
    expect(sum(closed(7), closed(6), closed(9, 31), closed(), recoveryOf(30)(initialCase)).contacted).toEqual({
      asked: 4,
      answered: 2,
      recovered: 1,
    })
  })
  it('is uncontrolled alone, and set beside the uncontacted where there are some', () => {
    expect(recoveryReport(ninetyFive)(sum(closed(7)))._tag).toBe('Uncontrolled')
    const report = recoveryReport(ninetyFive)(
      sum(closed(9), closed(8), uncontactedRecovery(3 as NpsScore), uncontactedRecovery()),
    )
    expect(report).toMatchObject({
      _tag: 'Controlled',
      recovered: { count: 2, total: 2 },
      uncontacted: { count: 0, total: 1 },
    })
    expect(report._tag === 'Controlled' && report.difference.upper).toBeGreaterThan(0.99)
  })
})
