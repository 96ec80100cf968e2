import type { LoginPolicy } from '../policy.ts'
import type { Exposure } from './exposure.ts'
import { mixedLogRatio } from './log-ratio.ts'

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
}

/** One more active day, in order; the same day again changes nothing, and neither does a day that counts for nothing. */
export const activeOn =
  (policy: LoginPolicy) =>
  (exposure: Exposure) =>
  (days: ActiveDays | undefined, day: number): ActiveDays => {
    if (days !== undefined && (day <= days.last || exposure.between(day, day + 1) === 0)) return days
    const kept =
      policy.method === 'windows' ? { recent: (days?.recent ?? []).slice(1 - mostDaysIn(policy)).concat(day) } : {}
    if (days === undefined)
      return {
        first: day,
        last: day,
        beforeDays: 0,
        beforeExposure: 0,
        afterDays: 0,
        afterExposure: 0,
        since: day + 1,
        ...kept,
      }
    const { afterDays, ...rest } = until(policy)(exposure)(days, day)
    return { ...rest, last: day, afterDays: afterDays + 1, ...kept }
  }

/** The same account at the beginning of a day: every day before it has passed, with nothing but what was seen. */
export const until =
  (policy: LoginPolicy) =>
  (exposure: Exposure) =>
  (days: ActiveDays, day: number): ActiveDays => {
    if (day <= days.last) return days
    const settled = days.last === days.first ? days : settle(policy, days, exposure.between(days.last, days.last + 1))
    return { ...settled, afterExposure: settled.afterExposure + exposure.between(days.last + 1, day) }
  }

/** The last active day is over: what now speaks for the old rate, or came before there was one, becomes the old rate. */
const settle = (policy: LoginPolicy, days: ActiveDays, weight: number): ActiveDays => {
  const after = days.afterExposure + weight
  const { beforeDays, beforeExposure, afterDays } = days
  const known = beforeDays >= policy.least.activeDays && beforeExposure >= policy.least.exposure
  const stays =
    known &&
    (policy.method !== 'cusum' || mixedLogRatio(policy.ratios)(beforeDays, beforeExposure, afterDays, after) >= 0)
  return stays
    ? { ...days, afterExposure: after }
    : {
        ...days,
        beforeDays: beforeDays + afterDays,
        beforeExposure: beforeExposure + after,
        afterDays: 0,
        afterExposure: 0,
        since: days.last + 1,
      }
}

const mostDaysIn = ({ windows }: Extract<LoginPolicy, { method: 'windows' }>): number => windows.before + windows.after
