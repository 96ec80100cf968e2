import type { Instant } from '../../../core/instant.ts'
import type { ChurnRules } from '../../policy/compile.ts'
import { settledProfile } from '../../profile/fold.ts'
import type { ActivityProfile } from '../../profile/profile.ts'
import type { Mask } from '../../time/mask.ts'

/** One customer as they are looked at. */
export interface ChurnFacts {
  readonly profile: ActivityProfile
  /** Not before the newest event: an earlier moment is read as that one. */
  readonly asOf: Instant
  readonly masks?: readonly Mask[]
  /** A ticket is being worked on: that is contact. */
  readonly openTicket?: boolean
}

/** A customer seen on a day: the days before it are over, and every event has been taken up. */
export interface Sight {
  readonly day: number
  readonly masks: readonly Mask[]
  readonly profile: ActivityProfile
  readonly openTicket: boolean
}

export const sightOf = (rules: ChurnRules): ((facts: ChurnFacts) => Sight) => {
  const unmasked = settledProfile(rules, [])
  return ({ profile, asOf, masks = [], openTicket = false }) => ({
    day: rules.days.dayAt(profile.latest !== undefined && profile.latest > asOf ? profile.latest : asOf),
    masks,
    profile: (masks.length === 0 ? unmasked : settledProfile(rules, masks))(profile),
    openTicket,
  })
}
