import { type Instant, instant, lastInstant } from '../../../core/instant.ts'
import type { ChurnRules } from '../../policy/compile.ts'
import { settledProfile } from '../../profile/fold.ts'
import { isProfile } from '../../profile/is-profile.ts'
import { type ActivityProfile, emptyProfile } from '../../profile/profile.ts'
import { type Mask, soundMasks } from '../../time/mask.ts'

/** One customer as they are looked at. */
export interface ChurnFacts {
  readonly profile: ActivityProfile
  /**
   * The moment asked about. Nothing after it counts: events that are still held back are left aside, and where later
   * ones were taken up for good, too little is known of it.
   */
  readonly asOf: Instant
  readonly masks?: readonly Mask[]
  /** A ticket is being worked on: that is contact. */
  readonly openTicket?: boolean
}

/** A customer seen on a day: the days before it are over, and every event up to the moment has been taken up. */
export interface Sight {
  readonly day: number
  readonly masks: readonly Mask[]
  readonly profile: ActivityProfile
  readonly openTicket: boolean
}

export const sightOf = (rules: ChurnRules): ((facts: ChurnFacts) => Sight) => {
  const unmasked = settledProfile(rules, [])
  return (facts) => {
    const {
      profile: kept,
      asOf: moment,
      masks: given,
      openTicket = false,
    } = (facts as ChurnFacts | null | undefined) ?? nothing
    const profile = isProfile(kept) ? kept : emptyProfile
    const asOf = typeof moment === 'number' ? moment : nothing.asOf
    // a look back behind what was taken up, or at no moment at all, sees nothing
    if (!(asOf >= (profile.settled ?? earliest)) || asOf > lastInstant)
      return {
        day: asOf >= earliest && asOf <= lastInstant ? rules.days.dayAt(asOf) : 0,
        masks: [],
        profile: emptyProfile,
        openTicket,
      }
    const masks = soundMasks(given ?? [])
    return {
      day: rules.days.dayAt(asOf),
      masks,
      profile: (masks.length === 0 ? unmasked : settledProfile(rules, masks))(profile, asOf),
      openTicket,
    }
  }
}

const nothing: ChurnFacts = { profile: emptyProfile, asOf: instant(Number.NaN) }
const earliest = Date.UTC(1000, 0, 1)
