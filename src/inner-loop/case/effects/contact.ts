import type { Effects } from './effect.ts'
import { including, nothing } from './effect.ts'

/** Who works a case and how the customer was reached. */
export const contactEffects: Effects<
  | 'CaseAssigned'
  | 'CaseTransferred'
  | 'ParticipantAdded'
  | 'CaseEscalated'
  | 'ContactAttempted'
  | 'ContactMade'
  | 'CustomerMessaged'
  | 'AgentReplied'
  | 'WaitingStarted'
  | 'WaitingEnded'
> = {
  CaseAssigned: (state, { owner, role }) => ({ ...state, owner, role }),
  CaseTransferred: (state, { owner, role }) => ({ ...state, owner, role, transfers: state.transfers + 1 }),
  ParticipantAdded: (state, { participant }) => ({
    ...state,
    participants: including(state.participants, participant),
  }),
  CaseEscalated: (state, { level }) => ({ ...state, escalation: Math.max(state.escalation, level) }),
  ContactAttempted: (state, { at }) => ({
    ...state,
    attempts: { count: state.attempts.count + 1, first: state.attempts.first ?? at, last: at },
  }),
  ContactMade: (state, { at }) => ({
    ...state,
    contacted: true,
    firstContactAt: state.firstContactAt ?? at,
    lastContactAt: at,
  }),
  CustomerMessaged: nothing,
  AgentReplied: nothing,
  WaitingStarted: (state, { on }) => ({ ...state, waitingOn: including(state.waitingOn, on) }),
  WaitingEnded: (state, { on }) => ({ ...state, waitingOn: state.waitingOn.filter((one) => one !== on) }),
}
