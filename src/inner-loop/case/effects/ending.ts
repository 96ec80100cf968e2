import { milliseconds } from '../../../core/duration.ts'
import { instant } from '../../../core/instant.ts'
import { waitedForCustomer } from '../../sla/clock-event.ts'
import { happenedAt } from '../clock/clock-events.ts'
import { latest, saidIn } from '../merging/contact-taken.ts'
import type { CaseState } from '../state.ts'
import type { CaseDraft, Effects } from './effect.ts'
import { nothing } from './effect.ts'
import { anew, earlier } from './urgency.ts'

/** How a case comes to rest, ends, and starts again. */
export const endingEffects: Effects<
  | 'CaseResolved'
  | 'CustomerConfirmed'
  | 'CustomerRejected'
  | 'CaseClosed'
  | 'CaseReopened'
  | 'CaseSnoozed'
  | 'CaseUnsnoozed'
  | 'TopicTagged'
  | 'ResurveyAsked'
  | 'ResurveyAnswered'
  | 'CommandNoted'
> = {
  CaseResolved: ({ state }, event) => {
    state.resolvedAt = happenedAt(event, state)
  },
  CustomerConfirmed: ({ state }, { at }) => {
    state.confirmedAt = at
  },
  CustomerRejected: ({ state, drop }, { _tag: event, at, version }) => {
    state.turned = { event, at, version }
    drop('waitingOn', waitedForCustomer)
    delete state.resolvedAt
    delete state.confirmedAt
    delete state.reachedAt
    delete state.snoozedUntil
  },
  CaseClosed: ({ state }, event) => {
    const { outcome, duplicateOf, because, since } = event
    delete state.snoozedUntil
    state.waitingOn = {}
    state.closedAt = happenedAt(event, state)
    state.outcome = outcome
    // what waits for a word goes on where the case does
    if (outcome !== 'duplicate') state.approvals = {}
    if (duplicateOf !== undefined) state.duplicateOf = duplicateOf.caseId
    if (because !== undefined) state.withdrawn = because
    if (because !== undefined && since !== undefined) state.withdrawnSince = since
  },
  CaseReopened: (draft, event) => {
    const { clocks, due, cause } = event
    const { state } = draft
    const at = happenedAt(event, state)
    if (state.reopenedAfter === undefined && state.closedAt !== undefined)
      state.reopenedAfter = milliseconds(Math.max(0, event.at - state.closedAt))
    const isOwedStill = clocks !== 'newCycle' && !state.contacted && state.originalDue === undefined
    const before = clocks === 'newCycle' && !state.contacted && endedUnanswered(state) ? state.due : undefined
    if (!endedUnanswered(state)) withoutOwed(draft)
    if (cause !== 'triage' && state.duplicateOf !== undefined) {
      state.parted ??= []
      draft.add('parted' as never, state.duplicateOf)
    }
    state.approvals = {}
    delete state.closedAt
    delete state.outcome
    delete state.duplicateOf
    delete state.withdrawn
    if (cause !== 'triage' && state.withdrawnSince !== undefined)
      state.overruled = latest(state.overruled, state.withdrawnSince)
    delete state.withdrawnSince
    delete state.resolvedAt
    delete state.confirmedAt
    delete state.reachedAt
    if (clocks === 'newCycle') {
      anew(draft)
      state.begunAt = instant(Math.max(Math.min(at, event.at + 1), state.receivedAt ?? 0))
      state.saidAt = latest(saidIn(state), at)
    }
    state.turned = { event: event._tag, at: event.at, version: event.version }
    state.attempts = { count: 0 }
    state.reopened += 1
    state.reopenedAt = at
    state.reopenClocks = clocks
    if (due !== undefined) state.due = isOwedStill ? earlier(state.due, due) : due
    if (before === undefined) return
    state.due = earlier(state.due, before)
    state.absorbedDue = earlier(state.absorbedDue, before)
  },
  CaseSnoozed: ({ state }, { until }) => {
    state.snoozedUntil = until
  },
  CaseUnsnoozed: ({ state }) => {
    delete state.snoozedUntil
  },
  TopicTagged: ({ add }, { topic }) => add('topics', topic),
  ResurveyAsked: ({ state }, { at }) => {
    state.resurveyAskedAt ??= at
  },
  ResurveyAnswered: ({ state }, { at, score }) => {
    state.resurvey = { score, at }
  },
  CommandNoted: nothing,
}

/** Whether a case ended because nothing in it stood, or another had taken it up, and not by anybody's word about it. */
const endedUnanswered = ({ outcome, withdrawn }: Pick<CaseState, 'outcome' | 'withdrawn'>): boolean =>
  withdrawn !== undefined || outcome === 'retracted' || outcome === 'duplicate'

/** Who was told and did not step in is owed that no longer: the case was ended since, and they are told anew. */
const withoutOwed = ({ state, drop }: CaseDraft): void => {
  for (const [role, { taken }] of Object.entries(state.notices)) if (taken === undefined) drop('notices', role)
}
