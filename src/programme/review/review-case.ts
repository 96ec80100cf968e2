import { hours, minutes } from '../../core/duration.ts'
import { leastOf } from '../../core/extremes.ts'
import { type Instant, instant } from '../../core/instant.ts'
import { ownOf } from '../../core/parse/own.ts'
import type { CaseCommand } from '../../inner-loop/case/command.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { ClockStatus } from '../../inner-loop/sla/clock.ts'
import type { SlaState } from '../../inner-loop/sla/standing.ts'
import type { Dispatch } from '../../inner-loop/vocabulary/role.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import type { ReviewPolicy } from '../policy/review-policy.ts'

/** Something owed in a case (待办): a first contact, an answer, what was promised, or that a role that was told steps in. */
export interface Duty<W extends Words = StandardWords> {
  readonly caseId: string
  readonly priority: W['priority']
  readonly owner?: string
  /** How the case was handed over; with first contacts only. */
  readonly dispatch?: Dispatch
  readonly duty: 'firstContact' | 'answer' | 'promise' | 'notice'
  /** Which role was told; with notices only. */
  readonly role?: W['role']
  /** Which promise; with promises only. */
  readonly promise?: string
  readonly due?: Instant
  readonly state: Exclude<SlaState, 'met'>
  /** Whether its due has passed on the clock on the wall. */
  readonly pastDue: boolean
}

/** What is to be said of one open case. */
export interface CaseReview {
  readonly duties: readonly Duty<Words>[]
  readonly escalations: readonly CaseCommand<Words>[]
  readonly unassigned: boolean
  readonly ownerUnfit: boolean
  readonly unacknowledged: boolean
  readonly stale: boolean
  readonly snoozeOver: boolean
  /** Instants at which any of this will be otherwise if nothing happens, all later than the one asked. */
  readonly wakes: readonly number[]
}

/** A rest puts off that a case is stale to no more than so many times what its policy allows: a wrong year silences none. */
const longestRest = 4

type ClockIn = (state: CaseState<Words>) => (asOf: Instant) => ClockStatus | undefined

/** What is owed in a case and what is wrong with it at an instant. */
export const reviewCase =
  (policy: ReviewPolicy<Words>, contact: ClockIn, answer: ClockIn) =>
  (state: CaseState<Words> & { readonly caseId: string; readonly priority: string }) =>
  (asOf: Instant): CaseReview => {
    const { caseId, priority, owner, role, dispatch, stage, snoozedUntil } = state
    // what stands in the book has happened: a beginning ahead of the look is by a clock that is ahead
    const begun = state.begunAt ?? state.openedAt ?? asOf
    const clock = contact(state)(instant(Math.max(asOf, begun)))
    const of = { caseId, priority, ...(owner === undefined ? {} : { owner }) }
    const promises = Object.entries(state.promises).filter(
      ([, { standing }]) => standing === 'open' || standing === 'broken',
    )
    const notices = Object.entries(state.notices).filter(([, { taken }]) => taken === undefined)
    const quiet = hours(policy.stale.afterHours)
    const heard = [state.lastAt, state.newestAt, state.openedAt, state.receivedAt]
    const stirred = heardBy(asOf + quiet, heard)
    const staleAt = Math.max(stirred + quiet, Math.min(snoozedUntil ?? 0, stirred + longestRest * quiet))
    const isOwed = clock !== undefined && clock.stoppedAt === undefined
    const due = isOwed ? (clock.due ?? dueBeforeWaits(contact(state), state, begun)) : undefined
    const steps = due === undefined ? [] : stepsOf(policy, state, due)
    const reply = isOwed ? undefined : answer(state)(asOf)
    return {
      duties: [
        ...(clock === undefined || clock.stoppedAt !== undefined || clock.state === 'met'
          ? []
          : [
              { ...of, ...(dispatch === undefined ? {} : { dispatch }), ...owedIn('firstContact', clock, clock.state) },
            ]),
        ...(reply === undefined || reply.state === 'met' ? [] : [{ ...of, ...owedIn('answer', reply, reply.state) }]),
        ...notices.map(([told, { due }]): Duty<Words> => {
          const pastDue = due !== undefined && asOf > due
          const when = due === undefined ? {} : { due }
          return { ...of, duty: 'notice', role: told, ...when, state: pastDue ? 'breached' : 'onTrack', pastDue }
        }),
        ...promises.map(([promise, { due, standing }]): Duty<Words> => {
          const pastDue = asOf > due
          const broken = pastDue || standing === 'broken'
          return { ...of, duty: 'promise', promise, due, state: broken ? 'breached' : 'onTrack', pastDue }
        }),
      ],
      escalations: steps.filter(({ at }) => at <= asOf).map(({ command }) => ({ ...command, at: asOf })),
      unassigned: stage === 'open',
      ownerUnfit: stage !== 'open' && role !== undefined && ownOf(policy.owners, priority)?.includes(role) !== true,
      unacknowledged: state.ticket === undefined && state.customerId !== undefined,
      stale: asOf >= staleAt,
      snoozeOver: snoozedUntil !== undefined && asOf >= snoozedUntil,
      wakes: [
        clock?.nextWakeAt ?? 0,
        reply?.nextWakeAt ?? 0,
        ...steps.map(({ at }) => at),
        ...promises.map(([, { due }]) => due + 1),
        ...notices.flatMap(([, { due }]) => (due === undefined ? [] : [due + 1])),
        staleAt,
        ...(asOf >= staleAt ? heard.map((at = asOf) => at - quiet) : []),
        snoozedUntil ?? 0,
      ].filter((at) => at > asOf),
    }
  }

/**
 * When something last happened, as far as clocks can be believed: one that is further ahead of the look than nothing
 * may happen for counts for nothing, or a single wrong year would silence a case for ever.
 */
const heardBy = (latest: number, known: readonly (Instant | undefined)[]): number =>
  known.find((at) => at !== undefined && at <= latest) ?? 0

/** When a contact would be due, did nobody wait for somebody else: whom it is told to above does not wait for that. */
const dueBeforeWaits = (
  contact: (asOf: Instant) => ClockStatus | undefined,
  { waitingOn }: CaseState<Words>,
  begun: Instant,
): Instant | undefined => {
  const since = leastOf(Object.values(waitingOn).map((one) => one.since))
  return Number.isFinite(since) ? contact(instant(Math.max(begun, since - 1)))?.due : undefined
}

const owedIn = (
  duty: Duty['duty'],
  { due, pastDeadline }: ClockStatus,
  state: Duty['state'],
): Pick<Duty, 'duty' | 'due' | 'state' | 'pastDue'> => ({
  duty,
  ...(due === undefined ? {} : { due }),
  state,
  pastDue: pastDeadline,
})

/**
 * Whom the case's priority has told and nobody has told yet in this cycle, the earliest first in whatever order they are
 * written, each when it falls due, at the next free levels: whoever heard of it while it was less urgent knows already. Told again and again they count once: their ids carry the
 * version they answer, so that one that was refused is asked for anew once the case has moved on.
 */
const stepsOf = (
  { escalations }: ReviewPolicy<Words>,
  {
    caseId,
    priority,
    escalation,
    escalated,
    cycle,
    version,
  }: CaseState<Words> & { readonly caseId: string; readonly priority: string },
  due: Instant,
): readonly { readonly at: Instant; readonly command: CaseCommand<Words> }[] => {
  const heard = new Map(Object.entries(escalated).map(([role, { times }]) => [role, times]))
  return [...(ownOf(escalations, priority) ?? [])]
    .sort((one, other) => one.afterDueMinutes - other.afterDueMinutes)
    .filter(({ to }) => {
      const times = heard.get(to) ?? 0
      heard.set(to, times - 1)
      return times <= 0
    })
    .map(({ afterDueMinutes, to }, place) => {
      const level = escalation + place + 1
      const at = instant(due + minutes(afterDueMinutes) + 1)
      const id = `escalate-${level}@${version}:${caseId}`
      const head = { id, at, by: 'review', caseId }
      return { at, command: { _tag: 'EscalateCase', ...head, level, to, reason: 'contactOverdue', cycle } }
    })
}
