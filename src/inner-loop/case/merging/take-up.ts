import type { Instant } from '../../../core/instant.ts'
import { waitedForCustomer } from '../../sla/clock-event.ts'
import { endsWait } from '../clock/clock-events.ts'
import type { CaseDraft } from '../effects/effect.ts'
import type { EventOf } from '../event.ts'
import { isHearsay, isNews } from './carries.ts'
import { answering, latest, saidIn } from './contact-taken.ts'
import type { Spoke } from './owed.ts'

/** What was made in another case, and what is owed there, goes on in this one; before its feedback does. */
export const takeUp = (draft: CaseDraft, event: EventOf<'CaseAbsorbed'>): void => {
  const { state, add, put, at, drop } = draft
  const {
    promises = [],
    notices = [],
    approvals = [],
    settled = [],
    granted = [],
    reached = [],
    spoke,
    contacts,
    saidAt = event.receivedAt,
    overruled,
    messagedAt,
  } = event
  const answers = answering(contacts, saidIn(state))
  if (spoke !== undefined && answers.length > 0 && !state.contacted) handTo(draft, spoke)
  for (const { at: when } of answers) {
    state.contacted = true
    state.firstContactAt ??= when
    state.reachedAt ??= when
    state.lastContactAt = latest(state.lastContactAt, when)
  }
  state.saidAt = latest(saidIn(state), saidAt)
  if (messagedAt !== undefined) {
    state.turned = { event: 'CustomerMessaged', at: event.at, version: event.version }
    if (endsWait(messagedAt, state)) drop('waitingOn', waitedForCustomer)
  }
  if (overruled !== undefined) state.overruled = latest(state.overruled, overruled)
  for (const { id, ...one } of promises)
    if (isNews(at('promises', id)?.standing, one.standing)) put('promises', id, one)
  for (const { role, ...one } of notices) {
    const { taken, takenBy, due } = at('notices', role) ?? {}
    put('notices', role, {
      ...one,
      ...(taken !== undefined ? { taken, ...(takenBy === undefined ? {} : { takenBy }) } : earliest(due, one.due)),
    })
  }
  for (const request of settled) drop('approvals', request)
  for (const { request, ...one } of approvals) {
    state.approvalsTaken ??= []
    add('approvalsTaken' as never, request)
    put('approvals', request, one)
  }
  for (const { caseId, ...one } of reached) {
    state.reachedElsewhere ??= {}
    if (isHearsay(caseId, event.absorbed, state.absorbed) && Object.hasOwn(state.reachedElsewhere, caseId)) continue
    put('reachedElsewhere' as never, caseId, one as never)
  }
  for (const { caseId, amount } of granted) {
    if (caseId === state.caseId) continue
    state.grantedElsewhere ??= {}
    put('grantedElsewhere' as never, caseId, amount as never)
  }
}

/** Nobody's case becomes that of whoever spoke with the customer; somebody's may be handed to them. */
const handTo = ({ state }: CaseDraft, spoke: Spoke): void => {
  if (state.owner === undefined) {
    state.owner = spoke.owner
    state.role = spoke.role
  } else if (state.owner !== spoke.owner) state.spoke = spoke
}

const earliest = (known: Instant | undefined, due: Instant | undefined): { readonly due?: Instant } =>
  known === undefined || (due !== undefined && due <= known) ? {} : { due: known }
