import { type Instant, instant } from '../../src/core/instant.ts'
import { standardChurn } from '../../src/policies/silent-majority.ts'
import { type ChurnRules, compileChurn } from '../../src/silent-majority/policy/compile.ts'
import type { ChurnPolicy } from '../../src/silent-majority/policy/policy.ts'
import type { ActivityEvent } from '../../src/silent-majority/profile/event.ts'
import { type ActivityProfile, emptyProfile } from '../../src/silent-majority/profile/profile.ts'
import { profileOf } from '../../src/silent-majority/profile/profile-of.ts'
import type { HistoryShape } from '../../src/testing/arbitraries/activity-events.ts'
import { histories } from '../../src/testing/arbitraries/histories.ts'
import { rightOf } from './nps.ts'
import { fc } from './prop.ts'

export const dayLength = 86_400_000
/** 2024-01-01, a Monday, counted from 1970-01-01. */
export const newYear = 19_723

/** Gaps by chance, tested by one formula: what can be checked by hand. */
const byChance = { leastGaps: 2, leastDays: 0, prior: { events: 0, exposure: 0 }, regularity: 1, stretch: 2 }

/** The standard policy with gaps by chance, and with whatever a test changes. */
export const rulesOf = (policy: Partial<ChurnPolicy> = {}): ChurnRules =>
  standardRules({ purchases: byChance, ...policy })

/** The standard policy as it is shipped, with three sticky features. */
export const standardRules = (policy: Partial<ChurnPolicy> = {}): ChurnRules =>
  rightOf(
    compileChurn({
      ...standardChurn,
      timeZone: 'UTC',
      features: { ...standardChurn.features, sticky: ['a', 'b', 'c'] },
      ...policy,
    }),
  )

/** A moment of a day counted from the new year. */
export const on = (day: number, hour = 12): Instant => instant((newYear + day) * dayLength + hour * 3_600_000)

export const logins = (days: readonly number[]): readonly ActivityEvent[] =>
  days.map((day) => ({ kind: 'login', at: on(day) }))

export const purchases = (days: readonly number[]): readonly ActivityEvent[] =>
  days.map((day) => ({ kind: 'purchase', at: on(day) }))

export const profiled = (rules: ChurnRules, events: readonly ActivityEvent[]): ActivityProfile =>
  events.length === 0 ? emptyProfile : rightOf(profileOf(rules)(events))

export const shape: HistoryShape = { from: on(0, 0), days: 400, features: ['a', 'b', 'c', 'basic'] }
export const anyHistory: fc.Arbitrary<readonly ActivityEvent[]> = histories(shape)

/** Weekday weights, closed dates and an index, or none of them. */
export const allExposures: readonly ChurnPolicy['exposure'][] = [
  {},
  { weekdays: { sat: 0, sun: 0 } },
  {
    weekdays: { sat: 0.5, sun: 0.25 },
    closed: [{ from: '2024-02-10', until: '2024-02-18' }],
    index: { from: '2024-03-01', weights: [0.5, 0.5, 2, 1, 0, 1.5, 1] },
  },
]
export const exposures: fc.Arbitrary<ChurnPolicy['exposure']> = fc.constantFrom(...allExposures)
