import type { Filled } from '../../core/filled.ts'
import type { Instant } from '../../core/instant.ts'
import type { Sessions } from '../time/sessions.ts'
import type { ActiveDays } from './active-days.ts'
import type { ActivityEvent } from './event.ts'
import type { Gaps } from './gaps.ts'
import type { ActivityProfile } from './profile.ts'
import type { Team } from './team.ts'

/** A profile while events are written into it: made, filled and read within one call, so that each event costs one copy. */
export interface Draft {
  activeDays: ActiveDays | undefined
  sessions: Sessions | undefined
  purchases: Gaps | undefined
  contacts: Gaps | undefined
  team: Team | undefined
  settled: Instant | undefined
}

export const draftOf = ({ activeDays, sessions, purchases, contacts, team, settled }: ActivityProfile): Draft => ({
  activeDays,
  sessions,
  purchases,
  contacts,
  team,
  settled,
})

/** What was never seen leaves no key. */
export const profileFrom = (
  { activeDays, sessions, purchases, contacts, team, settled }: Draft,
  held: readonly ActivityEvent[],
  latest: Instant,
): ActivityProfile => {
  const profile: Filled<ActivityProfile> = { latest, held }
  if (activeDays !== undefined) profile.activeDays = activeDays
  if (sessions !== undefined) profile.sessions = sessions
  if (purchases !== undefined) profile.purchases = purchases
  if (contacts !== undefined) profile.contacts = contacts
  if (team !== undefined) profile.team = team
  if (settled !== undefined) profile.settled = settled
  return profile
}
