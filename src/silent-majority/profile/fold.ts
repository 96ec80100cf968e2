import { type Either, left, right } from 'fp-ts/Either'
import type { Duration } from '../../core/duration.ts'
import { type Instant, instant } from '../../core/instant.ts'
import { type ChurnRules, exposureFor } from '../compile.ts'
import { addEvent } from './add-event.ts'
import { type ActivityEvent, beforeOrAt } from './event.ts'
import type { Mask } from './mask.ts'
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
 * @source A0.3
 * @law folding events one by one gives what an account of the whole history gives
 * @law within the lateness the order of arrival does not matter
 * @law an event that is too late is refused by name
 * @law doing the same again on the same day changes nothing
 */
export const foldActivity = (
  rules: ChurnRules,
  masks: readonly Mask[] = [],
): ((profile: ActivityProfile, event: ActivityEvent) => Either<LateEvent, ActivityProfile>) => {
  const { lateness } = rules.policy
  const add = addEvent(rules, exposureFor(rules)(masks))
  return (profile, event) => {
    const { latest = event.at } = profile
    if (event.at < latest - lateness)
      return left({ _tag: 'LateEvent', kind: event.kind, at: event.at, latest, lateness })
    const newest = instant(Math.max(event.at, latest))
    const held = placed(profile.held, event)
    const ready = held.findIndex(({ at }) => at >= newest - lateness)
    const settled = held.slice(0, ready).reduce(add, profile)
    return right({ ...settled, latest: newest, held: ready === 0 ? held : held.slice(ready) })
  }
}

/** With the events that are still held, for a look at the profile as it stands. */
export const settledProfile = (
  rules: ChurnRules,
  masks: readonly Mask[],
): ((profile: ActivityProfile) => ActivityProfile) => {
  const add = addEvent(rules, exposureFor(rules)(masks))
  return (profile) => (profile.held.length === 0 ? profile : { ...profile.held.reduce(add, profile), held: [] })
}

/** In its place; the same at the same moment is held once, so that repetition does not pile up. */
const placed = (held: readonly ActivityEvent[], event: ActivityEvent): readonly ActivityEvent[] => {
  if (event.kind !== 'session' && held.some(({ at, kind }) => at === event.at && kind === event.kind)) return held
  const place = held.findIndex((other) => !beforeOrAt(other, event))
  return place < 0 ? [...held, event] : [...held.slice(0, place), event, ...held.slice(place)]
}
