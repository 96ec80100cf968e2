import type { ChurnRules } from '../policy/compile.ts'
import type { Exposure } from '../time/exposure.ts'
import { sessionOn } from '../time/sessions.ts'
import { activeOn } from './active-days.ts'
import type { Draft } from './draft.ts'
import type { ActivityEvent } from './event.ts'
import { happenedOn } from './gaps.ts'
import { teamOn } from './team-days.ts'

/** Writes one event, in its place, into a draft; a session is an active day too. */
export const addEvent = ({ policy, days, bits }: ChurnRules, exposure: Exposure) => {
  const { sticky, recent } = policy.features
  const active = activeOn(policy)
  const team = teamOn(policy.team.recent)
  const session = sessionOn(sticky.length, recent)
  const purchase = happenedOn(1, policy.purchases.stretch, policy.ranking?.episodeDays)
  const contact = happenedOn(policy.contacts.mergeDays, policy.contacts.stretch)
  return (draft: Draft, event: ActivityEvent): Draft => {
    const day = days.dayAt(event.at)
    draft.settled = event.at
    if (event.kind === 'purchase') draft.purchases = purchase(exposure, draft.purchases, day)
    else if (event.kind === 'ticket' || event.kind === 'feedback')
      draft.contacts = contact(exposure, draft.contacts, day)
    else {
      draft.activeDays = active(exposure, draft.activeDays, day)
      if (event.user !== undefined && exposure.between(day, day + 1) > 0) draft.team = team(draft.team, day, event.user)
      if (event.kind === 'session') draft.sessions = session(draft.sessions, day, bits(event.features))
    }
    return draft
  }
}
