import { waitedForCustomer } from '../../sla/clock-event.ts'
import type { CaseDraft, Effects } from './effect.ts'
import { nothing } from './effect.ts'

/** Who works a case, who was told, and how the customer was reached. */
export const contactEffects: Effects<
  | 'CaseAssigned'
  | 'CaseTransferred'
  | 'ParticipantAdded'
  | 'CaseEscalated'
  | 'NoticeGiven'
  | 'NoticeTaken'
  | 'TechnicalCallMade'
  | 'CompanySpokenFor'
  | 'ContactAttempted'
  | 'ContactMade'
  | 'CustomerMessaged'
  | 'AgentReplied'
  | 'WaitingStarted'
  | 'WaitingEnded'
> = {
  CaseAssigned: ({ state }, { owner, role, dispatch }) => {
    if (state.firstContactAt !== undefined && state.owner !== undefined && state.owner !== owner) handedOn(state, owner)
    state.owner = owner
    state.role = role
    if (dispatch === undefined) delete state.dispatch
    else state.dispatch = dispatch
  },
  CaseTransferred: ({ state }, { owner, role }) => {
    handedOn(state, owner)
    state.owner = owner
    state.role = role
  },
  ParticipantAdded: ({ add }, { participant }) => add('participants', participant),
  CaseEscalated: ({ state, put, at: known }, { level, to, cycle = state.cycle }) => {
    if (cycle !== state.cycle) return
    state.escalation = Math.max(state.escalation, level)
    put('escalated', to, { times: (known('escalated', to)?.times ?? 0) + 1 })
  },
  NoticeGiven: ({ put, at: known }, { at, role, level, person, due }) => {
    const { taken, takenBy } = known('notices', role) ?? {}
    put('notices', role, {
      level,
      given: at,
      ...(person === undefined ? {} : { person }),
      ...(due === undefined ? {} : { due }),
      ...(taken === undefined ? {} : { taken }),
      ...(takenBy === undefined ? {} : { takenBy }),
    })
  },
  NoticeTaken: ({ put, at: known }, { at, role, person }) => {
    const notice = known('notices', role)
    if (notice !== undefined && notice.taken === undefined)
      put('notices', role, { ...notice, taken: at, takenBy: person })
  },
  TechnicalCallMade: ({ state }) => {
    state.technicalCalls += 1
  },
  CompanySpokenFor: ({ state }) => {
    state.spokenFor += 1
  },
  ContactAttempted: ({ state }, { at, sender }) => {
    // what was tried before anything was said was tried for something else
    if (sender === 'robot' || at < (state.receivedAt ?? at)) return
    const { count, first = at } = state.attempts
    state.attempts = { count: count + 1, first, last: at }
  },
  ContactMade: ({ state }, { _tag: event, at, version, sender }) => {
    if (sender === 'robot') return
    state.turned = { event, at, version }
    state.contacted = true
    state.firstContactAt ??= at
    state.reachedAt ??= at
    state.lastContactAt = at
    delete state.spoke
  },
  CustomerMessaged: ({ state, drop }, { _tag: event, at, version, sender }) => {
    if (sender === 'robot') return
    state.turned = { event, at, version }
    drop('waitingOn', waitedForCustomer)
    delete state.snoozedUntil
  },
  AgentReplied: nothing,
  WaitingStarted: ({ at, put }, { on, at: since }) => {
    if (at('waitingOn', on) === undefined) put('waitingOn', on, { since })
  },
  WaitingEnded: ({ drop }, { on }) => drop('waitingOn', on),
}

/** To whoever spoke with the customer it is no handing on. */
const handedOn = (state: CaseDraft['state'], owner: string): void => {
  if (owner === state.spoke?.owner) delete state.spoke
  else state.transfers += 1
}
