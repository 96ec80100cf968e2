import { instant } from '../../../core/instant.ts'
import { type Priority, priorities, urgencyRank } from '../../vocabulary/priority.ts'
import type { Effects } from './effect.ts'
import { including, without } from './effect.ts'

/** How a case is opened, and how urgent it is from then on. */
export const urgencyEffects: Effects<
  'CaseOpened' | 'FeedbackLinked' | 'CaseAcknowledged' | 'CaseReprioritised' | 'DeadlineExtended'
> = {
  CaseOpened: (state, { at, caseId, feedbackId, customerId, priority, reason, policy, receivedAt, due }) => ({
    ...state,
    caseId,
    feedbackId,
    ...(customerId === undefined ? {} : { customerId }),
    priority,
    triaged: priority,
    held: [priority],
    reason,
    policy,
    receivedAt,
    openedAt: at,
    ...(due === undefined ? {} : { due }),
  }),
  FeedbackLinked: (state, { feedbackId }) => ({ ...state, linked: including(state.linked, feedbackId) }),
  CaseAcknowledged: (state, { at, ticket }) =>
    state.ticket === undefined ? { ...state, ticket, acknowledgedAt: at } : state,
  CaseReprioritised: (state, { from, to, cause, due }) => ({
    ...state,
    priority: to,
    held: including(state.held, to) as readonly Priority[],
    ...(cause === 'triage' && isWorse(to, from, state.triaged) ? { triaged: to } : {}),
    ...(due === undefined ? {} : { due: instant(Math.min(due, state.due ?? due)) }),
  }),
  DeadlineExtended: (state, { original, due }) => ({ ...state, due, originalDue: state.originalDue ?? original }),
}

/** Triage only raises; of the articles' words even a history that breaks the rules is told by their order. */
const isWorse = (to: Priority, from: Priority, triaged: Priority | undefined): boolean =>
  priorities.includes(to) && (triaged === undefined || priorities.includes(triaged))
    ? urgencyRank(to) < urgencyRank(triaged ?? 'noCase')
    : to !== from

/** What the first contact starts anew with when a case is opened again. */
export const anew = (state: Parameters<typeof without>[0]): Parameters<typeof without>[0] => ({
  ...without(state, 'due', 'originalDue'),
  contacted: false,
  held: state.priority === undefined ? [] : [state.priority],
})
