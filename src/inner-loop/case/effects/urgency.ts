import { type Instant, instant } from '../../../core/instant.ts'
import type { Priority } from '../../vocabulary/priority.ts'
import { latest, saidIn } from '../merging/contact-taken.ts'
import { takeUp } from '../merging/take-up.ts'
import type { CaseDraft, Effects } from './effect.ts'

/** How a case is opened, and how urgent it is from then on. */
export const urgencyEffects: Effects<
  | 'CaseOpened'
  | 'FeedbackLinked'
  | 'CustomerIdentified'
  | 'CaseAbsorbed'
  | 'CaseAcknowledged'
  | 'CaseReprioritised'
  | 'DeadlineExtended'
> = {
  CaseOpened: ({ state }, { at, caseId, feedbackId, customerId, priority, reason, policy, receivedAt, due }) => {
    state.caseId = caseId
    state.feedbackId = feedbackId
    if (customerId !== undefined) state.customerId = customerId
    state.priority = priority
    state.triaged = priority
    state.held = [priority]
    state.reason = reason
    state.policy = policy
    state.receivedAt = receivedAt
    state.openedAt = at
    if (due !== undefined) state.due = due
  },
  FeedbackLinked: ({ state, add }, { feedbackId, at, version }) => {
    state.saidAt = latest(saidIn(state), at)
    state.joined = { at, version }
    delete state.snoozedUntil
    add('linked', feedbackId)
  },
  CustomerIdentified: ({ state }, { customerId }) => {
    state.customerId = customerId
  },
  CaseAbsorbed: (draft, event) => {
    const { absorbed, feedback, receivedAt, priority, due, owedSince, at, version } = event
    const { state, add, isMoreUrgent } = draft
    takeUp(draft, event)
    if (isMoreUrgent(priority, state.priority) ?? priority !== state.priority) becameGraver(draft, at, version)
    state.joined = { at, version }
    delete state.snoozedUntil
    add('absorbed', absorbed)
    for (const one of feedback) if (one !== state.feedbackId) add('linked', one)
    state.receivedAt = earlier(state.receivedAt, receivedAt)
    hold(draft, priority)
    if (isMoreUrgent(priority, state.triaged) === true) state.triaged = priority
    if (owedSince !== undefined) state.owedSince = earlier(state.owedSince, owedSince)
    if (due === undefined) return
    if (!state.contacted) state.due = earlier(state.due, due)
    state.absorbedDue = earlier(state.absorbedDue, due)
  },
  CaseAcknowledged: ({ state }, { at, ticket }) => {
    if (state.ticket !== undefined) return
    state.ticket = ticket
    state.acknowledgedAt = at
  },
  CaseReprioritised: (draft, { from, to, cause, asked = to, due, at, version }) => {
    const { state, isMoreUrgent } = draft
    const byTriage = cause === 'triage' && (to !== from || asked !== to)
    if (isMoreUrgent(to, state.priority) ?? byTriage) becameGraver(draft, at, version)
    hold(draft, to)
    if (cause === 'triage' && (isMoreUrgent(asked, state.triaged) ?? byTriage)) state.triaged = asked
    if (due !== undefined) state.due = earlier(state.due, due)
  },
  DeadlineExtended: ({ state }, { original, due }) => {
    state.due = due
    state.originalDue ??= original
  },
}

/** What the first contact starts anew with when a case is opened again. */
export const anew = ({ state }: CaseDraft): void => {
  delete state.due
  delete state.originalDue
  delete state.absorbedDue
  delete state.reachedElsewhere
  delete state.owedSince
  state.contacted = false
  state.escalation = 0
  state.escalated = {}
  state.cycle += 1
  state.held = state.priority === undefined ? [] : [state.priority]
}

/**
 * What was put off for something milder is put off no longer: it is due as it was before anybody granted more time, and
 * whoever was tried for that is tried anew.
 */
const becameGraver = ({ state }: CaseDraft, at: Instant, version: number): void => {
  state.raised = { at, version }
  state.attempts = { count: 0 }
  delete state.snoozedUntil
  if (state.originalDue === undefined) return
  state.due = earlier(state.due, state.originalDue)
  delete state.originalDue
}

const hold = ({ state, add }: CaseDraft, priority: Priority): void => {
  state.priority = priority
  add('held', priority)
}

/** The earlier of two, of which the first may be none. */
export const earlier = (a: Instant | undefined, b: Instant): Instant => instant(Math.min(a ?? b, b))
