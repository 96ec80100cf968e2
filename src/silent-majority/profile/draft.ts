import type { Filled } from '../../core/filled.ts'
import type { Instant } from '../../core/instant.ts'
import type { ActiveDays } from './active-days.ts'
import type { ActivityEvent } from './event.ts'
import type { Gaps } from './gaps.ts'
import type { ActivityProfile } from './profile.ts'
import type { Sessions } from './sessions.ts'

/** A profile while events are written into it: made, filled and read within one call, so that each event costs one copy. */
export interface Draft {
  activeDays: ActiveDays | undefined
  sessions: Sessions | undefined
  purchases: Gaps | undefined
  contacts: Gaps | undefined
}

export const draftOf = ({ activeDays, sessions, purchases, contacts }: ActivityProfile): Draft => ({
  activeDays,
  sessions,
  purchases,
  contacts,
})

/** What was never seen leaves no key. */
export const profileFrom = (
  { activeDays, sessions, purchases, contacts }: Draft,
  held: readonly ActivityEvent[],
  latest: Instant,
): ActivityProfile => {
  const profile: Filled<ActivityProfile> = { latest, held }
  if (activeDays !== undefined) profile.activeDays = activeDays
  if (sessions !== undefined) profile.sessions = sessions
  if (purchases !== undefined) profile.purchases = purchases
  if (contacts !== undefined) profile.contacts = contacts
  return profile
}
