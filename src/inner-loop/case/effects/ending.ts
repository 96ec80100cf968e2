import { milliseconds } from '../../../core/duration.ts'
import type { Effects } from './effect.ts'
import { including, without } from './effect.ts'
import { anew } from './urgency.ts'

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
  | 'ResurveyAnswered'
> = {
  CaseResolved: (state, { at }) => ({ ...state, resolvedAt: at }),
  CustomerConfirmed: (state, { at }) => ({ ...state, confirmedAt: at }),
  CustomerRejected: (state) => without(state, 'resolvedAt', 'confirmedAt'),
  CaseClosed: (state, { at, outcome, duplicateOf }) => ({
    ...without(state, 'snoozedUntil'),
    closedAt: at,
    outcome,
    approvals: {},
    ...(duplicateOf === undefined ? {} : { duplicateOf: duplicateOf.caseId }),
  }),
  CaseReopened: (state, { at, clocks, due }) => {
    const open = without(state, 'closedAt', 'outcome', 'duplicateOf', 'resolvedAt', 'confirmedAt')
    return {
      ...(clocks === 'newCycle' ? anew(open) : open),
      attempts: { count: 0 },
      reopened: state.reopened + 1,
      reopenedAt: at,
      reopenClocks: clocks,
      ...(state.reopenedAfter === undefined && state.closedAt !== undefined
        ? { reopenedAfter: milliseconds(Math.max(0, at - state.closedAt)) }
        : {}),
      ...(due === undefined ? {} : { due }),
    }
  },
  CaseSnoozed: (state, { until }) => ({ ...state, snoozedUntil: until }),
  CaseUnsnoozed: (state) => without(state, 'snoozedUntil'),
  TopicTagged: (state, { topic }) => ({ ...state, topics: including(state.topics, topic) }),
  ResurveyAnswered: (state, { at, score }) => ({ ...state, resurvey: { score, at } }),
}
