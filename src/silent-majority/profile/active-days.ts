import type { Filled } from '../../core/filled.ts'
import { mixedLogRatio } from '../model/log-ratio.ts'
import { logRatioFor } from '../model/yearly.ts'
import type { ChurnPolicy } from '../policy/policy.ts'
import type { Exposure } from '../time/exposure.ts'
import { type Coming, comeAgain, type Returned } from './return.ts'

/**
 * The active days of one customer (活跃日), as much of them as the login detector needs. `before` is what the customer
 * used to do, `after` what it is compared with; the first active day itself opens the account and is in neither.
 */
export interface ActiveDays {
  readonly first: number
  /** The last active day: counted in `after` already, its exposure not yet. */
  readonly last: number
  readonly beforeDays: number
  readonly beforeExposure: number
  readonly afterDays: number
  readonly afterExposure: number
  /** The day from which on `after` is counted. */
  readonly since: number
  /** The last active days, oldest first: kept only where the policy compares windows. */
  readonly recent?: readonly number[]
  /** While an alarm stands: the active days that may be a return. */
  readonly coming?: Coming
  /** The last return that cleared an alarm. */
  readonly returned?: Returned
}

type Policy = Pick<ChurnPolicy, 'logins' | 'budgets'>

/** One more active day, in order; the same day again changes nothing, and neither does a day that counts for nothing. */
export const activeOn = (
  policy: Policy,
): ((exposure: Exposure, days: ActiveDays | undefined, day: number) => ActiveDays) => {
  const pass = passing(policy)
  const { logins } = policy
  const keep = logins.method === 'windows' ? logins.windows.before + logins.windows.after : 0
  return (exposure, days, day) => {
    if (days === undefined) return opened(day, keep)
    if (day <= days.last || exposure.between(day, day + 1) === 0) return days
    const next = pass(exposure, days, day, day)
    return keep === 0 ? next : { ...next, recent: (days.recent ?? []).slice(1 - keep).concat(day) }
  }
}

/** The same account at the beginning of a day: every day before it has passed, with nothing but what was seen. */
export const until = (policy: Policy): ((exposure: Exposure, days: ActiveDays, day: number) => ActiveDays) => {
  const pass = passing(policy)
  return (exposure, days, day) => (day <= days.last ? days : pass(exposure, days, day))
}

const opened = (day: number, keep: number): ActiveDays => ({
  first: day,
  last: day,
  beforeDays: 0,
  beforeExposure: 0,
  afterDays: 0,
  afterExposure: 0,
  since: day + 1,
  ...(keep === 0 ? {} : { recent: [day] }),
})

/**
 * The days before `day` pass; where `active` is given, that day is one more. When the last active day is over, what now
 * speaks for the old rate, or came before there was one, becomes the old rate. While an alarm stands, the days since a
 * return are tested on their own: once they speak for the old rate, they take the place of the whole fall.
 */
const passing = ({
  logins,
  budgets,
}: Policy): ((exposure: Exposure, days: ActiveDays, day: number, active?: number) => ActiveDays) => {
  const { least } = logins
  const score = logins.method === 'cusum' ? mixedLogRatio(logins.ratios) : () => 0
  const alarm = logins.method === 'cusum' ? logRatioFor(budgets.watch) * logins.dispersion : Number.POSITIVE_INFINITY
  const isKnown = (n: number, before: number): boolean => n >= least.activeDays && before >= least.exposure
  return (exposure, days, day, active) => {
    const { first, last, beforeDays: n, beforeExposure: before, afterDays: m } = days
    const after = days.afterExposure + (last === first ? 0 : exposure.between(last, last + 1))
    const stays = last === first || (isKnown(n, before) && score(n, before, m, after) >= 0)
    const rest = exposure.between(last + 1, day)
    const next: Filled<ActiveDays> = {
      first,
      last: active ?? last,
      beforeDays: stays ? n : n + m,
      beforeExposure: stays ? before : before + after,
      afterDays: (stays ? m : 0) + (active === undefined ? 0 : 1),
      afterExposure: (stays ? after : 0) + rest,
      since: stays ? days.since : last + 1,
    }
    if (days.recent !== undefined) next.recent = days.recent
    if (days.returned !== undefined) next.returned = days.returned
    if (active === undefined) {
      if (stays && days.coming !== undefined) next.coming = days.coming
      return next
    }
    const base = { n: next.beforeDays, before: next.beforeExposure }
    const coming = stays ? days.coming : undefined
    if (
      !isKnown(base.n, base.before) ||
      (coming === undefined && score(base.n, base.before, stays ? m : 0, next.afterExposure) < alarm)
    )
      return next
    const came = comeAgain(score, exposure, base, coming, active)
    if (came._tag === 'Coming') next.coming = came.coming
    else {
      next.afterDays = came.days
      next.afterExposure = exposure.between(came.since, active)
      next.since = came.since
      next.returned = { since: came.since, on: active, days: came.days }
    }
    return next
  }
}
