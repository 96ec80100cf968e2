import type { Calendar } from '../../calendar/timeline/calendar.ts'
import { dateText, dayOf } from '../../calendar/zone/wall.ts'
import { sumOfCounts } from '../../core/counts.ts'
import type { Instant } from '../../core/instant.ts'
import type { CaseViolation } from '../../inner-loop/case/checks/violations.ts'
import { isWhole } from '../../inner-loop/case/read/is-state.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { ClockStatus } from '../../inner-loop/sla/clock.ts'
import { type LedgerCounts, type LedgerTally, noCounts, type Times } from './ledger-tally.ts'

/** How a case is measured: to which resolution, on which calendar, by which clock of the promised contact. */
export interface CaseMeasure<R extends number = number> {
  readonly resolutionMinutes: R
  readonly calendar: Calendar
  readonly contact: (state: CaseState) => (asOf: Instant) => ClockStatus | undefined
  /** How soon after closing a case opened again counts as reopened. */
  readonly reopenedWithinDays: number
  /** Whether cases that ended as duplicates are counted beside those they repeat; left out unless said otherwise. */
  readonly duplicates?: 'counted' | 'leftOut'
}

/**
 * One case in the books at an instant (个案计入). Time runs from receipt of the feedback, not from the opening of the
 * case; what has not happened yet is kept with the time it has taken so far, never dropped. What is no case counts nowhere.
 *
 * @example
 * const opening = { _tag: 'OpenCase', id: 'k', by: 'voc', caseId: 'case:f1', feedbackId: 'f1', policy: 'p@1' } as const
 * const when = { at: instant(0), receivedAt: instant(0), priority: 'P1', reason: 'triaged' } as const
 * const opened = getOrThrow(decide(caseRules(standardProgramme))({ ...opening, ...when }, initialCase))
 * const contact = contactClock(standardProgramme)
 * const tally = caseTally({ resolutionMinutes: 60, calendar: elapsed, contact, reopenedWithinDays: 7 })
 * const { counts } = tally(opened.reduce(evolve, initialCase))(instant(hours(5)))
 * counts.promised // => { met: 0, breached: 1, undecided: 0, closedBefore: 0 }
 * counts.contact // => { stopped: {}, running: { 5: 1 } }
 * @source A2.8, A2.9, A2.11, A2.14
 * @law a case counts once in everything that is counted of cases
 */
export const caseTally =
  <const R extends number>({
    resolutionMinutes,
    calendar,
    contact,
    reopenedWithinDays,
    duplicates = 'leftOut',
  }: CaseMeasure<R>) =>
  (state: CaseState, violations: readonly CaseViolation[] = []) =>
  (asOf: Instant): LedgerTally<R> => {
    if (!isWhole(state)) return { resolutionMinutes, counts: noCounts }
    const { receivedAt, stage, outcome, granted, reopened, reopenedAfter } = state
    if (receivedAt === undefined) return { resolutionMinutes, counts: noCounts }
    const isClosed = stage === 'closed'
    if (isClosed && outcome === 'duplicate' && duplicates === 'leftOut')
      return { resolutionMinutes, counts: { ...noCounts, duplicates: 1 } }
    const bin = (end: Instant): LedgerCounts['backlog'] => ({
      [Math.floor(calendar.between(receivedAt, end) / (resolutionMinutes * 60_000))]: 1,
    })
    /** Until something happened; a case that was closed without it has seen the last of it then. */
    const until = (at: Instant | undefined): Times =>
      at !== undefined && at <= asOf
        ? { stopped: bin(at), running: {} }
        : { stopped: {}, running: bin(isClosed ? (state.closedAt ?? asOf) : asOf) }
    return {
      resolutionMinutes,
      counts: {
        ...noCounts,
        cases: 1,
        closed: isClosed && outcome !== undefined ? { [outcome]: 1 } : {},
        everClosed: isClosed || reopened > 0 ? 1 : 0,
        reopened: reopenedAfter !== undefined && reopenedAfter <= reopenedWithinDays * 86_400_000 ? 1 : 0,
        acknowledgement: until(state.acknowledgedAt),
        contact: until(state.firstContactAt),
        solution: until(state.resolvedAt),
        closure: until(isClosed ? state.closedAt : undefined),
        promised: { ...noCounts.promised, ...promisedIn(state, contact(state)(asOf)) },
        backlog: isClosed ? {} : bin(asOf),
        duplicates: isClosed && outcome === 'duplicate' ? 1 : 0,
        cohorts: { [monthOf(calendar, receivedAt)]: { opened: 1, closed: isClosed ? 1 : 0 } },
        violations: violations.reduce<LedgerCounts['violations']>(
          (sum, { rule }) => sumOfCounts(sum, { [rule._tag]: 1 }),
          {},
        ),
        transfers: state.transfers,
        granted: granted === undefined ? {} : { [granted.currency]: granted.amount },
      },
    }
  }

const promisedIn = (
  { stage, contacted }: CaseState,
  status: ClockStatus | undefined,
): Partial<LedgerCounts['promised']> => {
  if (status === undefined) return {}
  if (status.state === 'breached') return { breached: 1 }
  if (stage === 'closed' && !contacted) return { closedBefore: 1 }
  return status.state === 'met' ? { met: 1 } : { undecided: 1 }
}

/** The month on the clock on the wall of the calendar: `2026-12`. */
const monthOf = ({ wallAt }: Calendar, at: Instant): string => dateText(dayOf(wallAt(at))).slice(0, -3)
