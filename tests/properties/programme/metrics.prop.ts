import type { Monoid } from 'fp-ts/Monoid'
import { describe, expect } from 'vitest'
import { elapsed } from '../../../src/calendar/counting/elapsed.ts'
import { instant } from '../../../src/core/instant.ts'
import { violationsOf } from '../../../src/inner-loop/case/checks/violations.ts'
import type { Score } from '../../../src/nps/score.ts'
import { standardProgramme } from '../../../src/policies/programme.ts'
import { type Disposition, dispositions } from '../../../src/programme/assess/disposition.ts'
import { ledgerReport } from '../../../src/programme/metrics/ledger-report.ts'
import { type LedgerTally, ledgerTallies, ledgerTotal } from '../../../src/programme/metrics/ledger-tally.ts'
import {
  recoveryOf,
  recoveryReport,
  recoveryTallies,
  uncontactedRecovery,
} from '../../../src/programme/metrics/recovery.ts'
import { caseTally } from '../../../src/programme/metrics/tally-case.ts'
import { feedbackTally } from '../../../src/programme/metrics/tally-feedback.ts'
import { contactClock } from '../../../src/programme/policy/contact-clock.ts'
import { scoreOn } from '../../../src/testing/arbitraries/arbitraries.ts'
import { caseWork } from '../../../src/testing/arbitraries/case/case-work.ts'
import { rules, worked } from '../../support/case.ts'
import { ninetyFive } from '../../support/nps.ts'
import { fc, prop } from '../../support/prop.ts'

const start = Date.UTC(2026, 10, 21)
const measure = {
  resolutionMinutes: 60,
  calendar: elapsed,
  contact: contactClock(standardProgramme),
  reopenedWithinDays: 14,
} as const
const asOf = instant(start + 60 * 86_400_000)
const violations = violationsOf(rules)
const cases = fc
  .tuple(caseWork, fc.nat(24))
  .map(([work, length]) => worked(work.slice(0, length)))
  .map(({ state, events }) => ({ state, tally: caseTally(measure)(state, violations(events))(asOf) }))
const dispositionsOf: fc.Arbitrary<Disposition> = fc
  .constantFrom(...dispositions)
  .map((_tag) => ({ _tag }) as Disposition)
const feedback = fc.record(
  { disposition: dispositionsOf, score: scoreOn('0-10') as fc.Arbitrary<Score> },
  { requiredKeys: ['disposition'] },
)
const { concat, empty } = ledgerTallies(60)
const all = (tallies: readonly LedgerTally<60>[]) => tallies.reduce(concat, empty)
const tallies = fc.oneof(
  cases.map(({ tally }) => tally),
  feedback.map(feedbackTally(60)),
)
const total = (counts: { readonly [name: string]: number }) => Object.values(counts).reduce((sum, n) => sum + n, 0)
const addsUp = <A>({ concat: plus, empty: zero }: Monoid<A>, [a, b, c]: readonly [A, A, A]): void => {
  expect(plus(a, b)).toEqual(plus(b, a))
  expect(plus(plus(a, b), c)).toEqual(plus(a, plus(b, c)))
  expect(plus(a, zero)).toEqual(a)
}

describe('tallies of the books', () => {
  prop([fc.tuple(tallies, tallies, tallies)], { numRuns: 40 })(
    'tallies of the books add up in any order and grouping',
    (three) => addsUp(ledgerTallies(60), three),
  )
  prop([fc.array(cases, { maxLength: 5 })], { numRuns: 40 })(
    'a case counts once in everything that is counted of cases',
    (some) => {
      const opened = some.filter(({ state }) => state.stage !== 'unopened')
      const closed = opened.filter(({ state }) => state.stage === 'closed')
      const { counts } = all(some.map(({ tally }) => tally))
      expect(counts.cases).toBe(opened.length)
      expect(total(counts.closed)).toBe(closed.length)
      for (const { stopped, running } of [counts.acknowledgement, counts.contact, counts.solution, counts.closure])
        expect(total(stopped) + total(running)).toBe(opened.length)
      expect(total(counts.promised)).toBe(opened.length)
      expect(total(counts.backlog)).toBe(opened.length - closed.length)
      expect(Object.values(counts.cohorts).reduce((sum, cohort) => sum + cohort.opened, 0)).toBe(opened.length)
      expect(total(counts.closure.stopped)).toBe(closed.length)
    },
  )
  prop([fc.array(tallies, { maxLength: 6 })], { numRuns: 40 })('a total is the sum of its parts', (some) => {
    expect(ledgerTotal(60)(some)).toEqual(all(some))
  })
  prop([fc.array(feedback, { maxLength: 12 })])('feedback counts once, whatever became of it', (some) => {
    const { counts } = all(some.map(feedbackTally(60)))
    expect(total(counts.feedback)).toBe(some.length)
    expect(total(counts.detractors)).toBe(some.filter(({ score }) => score !== undefined && score <= 6).length)
  })
  prop([fc.array(tallies, { maxLength: 6 })], { numRuns: 40 })(
    'a share of the books is never more than its whole',
    (some) => {
      const report = ledgerReport(ninetyFive)(all(some))
      for (const { count, total: of } of [
        report.coverage,
        report.reopened,
        report.unreachable,
        ...Object.values(report.cohorts),
      ]) {
        expect(count).toBeGreaterThanOrEqual(0)
        expect(count).toBeLessThanOrEqual(of)
      }
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
    },
  )
})

const recovered = fc.oneof(
  fc
    .record(
      {
        stage: fc.constantFrom('closed', 'open'),
        closedAt: fc.constant(instant(0)),
        resurvey: fc.record({ score: scoreOn('0-10'), at: fc.nat(40 * 86_400_000).map(instant) }),
      },
      { requiredKeys: ['stage'] },
    )
    .map((state) => recoveryOf(30)(state as never)),
  fc.option(scoreOn('0-10'), { nil: undefined }).map((score) => uncontactedRecovery(score)),
)

describe('recovery', () => {
  prop([fc.tuple(recovered, recovered, recovered)])('tallies of recovery add up in any order and grouping', (three) =>
    addsUp(recoveryTallies, three),
  )
  prop([fc.array(recovered)])('recovery without a comparison says so', (some) => {
    const tally = some.reduce(recoveryTallies.concat, recoveryTallies.empty)
    const report = recoveryReport(ninetyFive)(tally)
    expect(report._tag).toBe(
      tally.uncontacted.answered > 0 && tally.contacted.answered > 0 ? 'Controlled' : 'Uncontrolled',
    )
    expect(report.recovered.count).toBeLessThanOrEqual(report.recovered.total)
    expect(report.responded.count).toBe(report.recovered.total)
  })
})
