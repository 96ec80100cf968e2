import { type Either, isLeft, right } from 'fp-ts/Either'
import type { ChurnRules } from '../policy/compile.ts'
import type { Mask } from '../time/mask.ts'
import type { ActivityEvent, UnusableEvent } from './event.ts'
import { foldActivity, type LateEvent } from './fold.ts'
import { type ActivityProfile, emptyProfile } from './profile.ts'

/**
 * The profile of one customer from a whole history at once: what {@link foldActivity} makes of its events one by
 * one, stopping at the first that came too late or cannot be used.
 *
 * @example
 * const profile = profileOf(getOrThrow(compileChurn({ ...standardChurn, lateness: hours(48) })))
 * const ticket = { kind: 'ticket', at: instant(0) } as const
 * const login = { kind: 'login', at: instant(hours(48)) } as const
 * const purchase = { kind: 'purchase', at: instant(hours(72)) } as const
 * profile([login, ticket, purchase]) // => profile([ticket, login, purchase])
 * profile([purchase, ticket])
 * // => left({ _tag: 'LateEvent', kind: 'ticket', at: 0, latest: 259200000, lateness: 172800000 })
 * @source A0.3
 */
export const profileOf =
  (rules: ChurnRules, masks: readonly Mask[] = []) =>
  (events: readonly ActivityEvent[]): Either<LateEvent | UnusableEvent, ActivityProfile> => {
    const fold = foldActivity(rules, masks)
    let profile = emptyProfile
    for (const event of events) {
      const next = fold(profile, event)
      if (isLeft(next)) return next
      profile = next.right
    }
    return right(profile)
  }
