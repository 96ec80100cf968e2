import { type Either, left, right } from 'fp-ts/Either'
import type { Duration } from '../../core/duration.ts'
import { type Instant, instant } from '../../core/instant.ts'
import type { ChurnRules } from '../policy/compile.ts'
import { exposureFor } from '../policy/exposure-for.ts'
import { type Mask, soundMasks } from '../time/mask.ts'
import { addEvent } from './add-event.ts'
import { draftOf, profileFrom } from './draft.ts'
import { type ActivityEvent, beforeOrAt, textOf, type UnusableEvent, unusable } from './event.ts'
import type { ActivityProfile } from './profile.ts'

/** An event that came later than the policy waits; it is refused by name and nothing changes. */
export interface LateEvent {
  readonly _tag: 'LateEvent'
  readonly kind: ActivityEvent['kind']
  readonly at: Instant
  readonly latest: Instant
  readonly lateness: Duration
}

/**
 * Takes up one event of a customer (更新行为画像), in constant time. Events of one customer come in the order of time; one
 * that is late by no more than the policy's lateness is put in its place, any other is refused.
 *
 * @example
 * const fold = foldActivity(getOrThrow(compileChurn(standardChurn)))
 * const profile = getOrThrow(fold(emptyProfile, { kind: 'login', at: instant(hours(24)) }))
 * fold(profile, { kind: 'purchase', at: instant(0) })
 * // => left({ _tag: 'LateEvent', kind: 'purchase', at: 0, latest: 86400000, lateness: 0 })
 * @source A0.3
 * @law folding events one by one gives what an account of the whole history gives
 * @law within the lateness the order of arrival does not matter
 * @law an event that is too late is refused by name
 * @law an event that cannot be used is refused by name
 * @law doing the same again on the same day changes nothing
 */
export const foldActivity = (
  rules: ChurnRules,
  masks: readonly Mask[] = [],
): ((profile: ActivityProfile, event: ActivityEvent) => Either<LateEvent | UnusableEvent, ActivityProfile>) => {
  const { lateness } = rules.policy
  const add = addEvent(rules, exposureFor(rules)(soundMasks(masks)))
  return (profile, event) => {
    const bad = unusable(event)
    if (bad !== undefined) return left(bad)
    const { latest = event.at, held } = profile
    if (event.at < latest - lateness)
      return left({ _tag: 'LateEvent', kind: event.kind, at: event.at, latest, lateness })
    const newest = instant(Math.max(event.at, latest))
    const all = placed(held, event)
    const draft = draftOf(profile)
    let ready = 0
    for (let next = all[0]; next !== undefined && next.at < newest - lateness; next = all[ready]) {
      add(draft, next)
      ready += 1
    }
    return right(profileFrom(draft, ready === 0 ? all : all.slice(ready), newest))
  }
}

/** With the events that are still held up to a moment, for a look at the profile as it stood then. */
export const settledProfile = (
  rules: ChurnRules,
  masks: readonly Mask[],
): ((profile: ActivityProfile, until: Instant) => ActivityProfile) => {
  const add = addEvent(rules, exposureFor(rules)(masks))
  return (profile, until) => {
    const { held, latest } = profile
    if (latest === undefined || held.length === 0) return profile
    const draft = draftOf(profile)
    for (const event of held) if (event.at <= until) add(draft, event)
    return profileFrom(draft, [], latest)
  }
}

/** In its place; the same at the same moment is held once, so that repetition does not pile up. */
const placed = (held: readonly ActivityEvent[], event: ActivityEvent): readonly ActivityEvent[] => {
  const last = held.at(-1)
  if (last === undefined || last.at < event.at) return [...held, event]
  if (event.kind !== 'session' && held.some((one) => one.at === event.at && textOf(one) === textOf(event))) return held
  const place = held.findIndex((other) => !beforeOrAt(other, event))
  return place < 0 ? [...held, event] : [...held.slice(0, place), event, ...held.slice(place)]
}
