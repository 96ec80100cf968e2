import type { ChurnRules } from '../compile.ts'
import { activeOn } from './active-days.ts'
import type { ActivityEvent } from './event.ts'
import type { Exposure } from './exposure.ts'
import { happenedOn } from './gaps.ts'
import type { ActivityProfile } from './profile.ts'
import { sessionOn } from './sessions.ts'

/** What one event in its place makes of a profile; a session is an active day too. */
export const addEvent = ({ policy, days, bits }: ChurnRules, exposure: Exposure) => {
  const { sticky, recent } = policy.features
  const active = activeOn(policy.logins)(exposure)
  const session = sessionOn(sticky.length, recent)
  const purchase = happenedOn(1, policy.purchases.stretch)(exposure)
  const contact = happenedOn(policy.contacts.mergeDays, policy.contacts.stretch)(exposure)
  return (profile: ActivityProfile, event: ActivityEvent): ActivityProfile => {
    const day = days.dayAt(event.at)
    switch (event.kind) {
      case 'login': {
        const activeDays = active(profile.activeDays, day)
        return activeDays === profile.activeDays ? profile : { ...profile, activeDays }
      }
      case 'session':
        return {
          ...profile,
          activeDays: active(profile.activeDays, day),
          sessions: session(profile.sessions, day, bits(event.features)),
        }
      case 'purchase':
        return { ...profile, purchases: purchase(profile.purchases, day) }
      default:
        return { ...profile, contacts: contact(profile.contacts, day) }
    }
  }
}
