import type { Filled } from '../../core/filled.ts'
import { log } from '../../stats/elementary/log.ts'
import type { Team } from './team.ts'

/** One more person on a day, in order; the same again changes nothing. */
export const teamOn =
  (keep: number) =>
  (team: Team | undefined, day: number, user: string): Team => {
    if (team === undefined) return { first: day, last: day, users: [user], recent: [], days: [], sum: 0 }
    if (day > team.last) return { ...dayOver(keep, team), last: day, users: [user] }
    return team.users.length >= most || team.users.includes(user) ? team : { ...team, users: [...team.users, user] }
  }

/** The same when the last active day is over. */
export const dayOver = (keep: number, team: Team): Team => {
  const seen = team.users.length
  if (seen === 0) return team
  const next: Filled<Team> = { ...team, users: [], recent: [...team.recent, seen] }
  if (next.recent.length <= keep) return next
  const oldest = next.recent[0] as number
  next.recent = next.recent.slice(1)
  const place = placeOf(oldest)
  const days = [...team.days]
  while (days.length <= place) days.push(0)
  days[place] = (days[place] as number) + 1
  next.days = days
  next.sum = team.sum + oldest
  return next
}

/** One by one up to sixteen people, then an eighth more from place to place. */
export const placeOf = (users: number): number =>
  users <= 16 ? users - 1 : 15 + Math.round(6 * (log(users / 16) / Math.LN2))

const most = 1000
