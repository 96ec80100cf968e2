import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import { unusable } from './event.ts'
import type { ActivityProfile } from './profile.ts'

/**
 * Whether something that was stored is a profile (档案校验): every part it has is there whole. What is none says nothing of a
 * customer: signals call it insufficient, so ask before, and fold the history anew.
 *
 * @example
 * isProfile(JSON.parse(JSON.stringify(emptyProfile))) // => true
 * isProfile({ held: [], purchases: {} }) // => false
 * @law a profile is one after JSON too, and none with any of its numbers gone
 */
export const isProfile = (received: unknown): received is ActivityProfile => {
  if (!isPlainRecord(received)) return false
  const { held, latest = 0, settled = 0, activeDays, sessions, purchases, contacts, team } = received
  return (
    Array.isArray(held) &&
    held.every((event) => isPlainRecord(event) && unusable(event as never) === undefined) &&
    isNumber(latest) &&
    isNumber(settled) &&
    (activeDays === undefined || isActive(activeDays)) &&
    (sessions === undefined || isSessions(sessions)) &&
    (purchases === undefined || isGaps(purchases)) &&
    (contacts === undefined || isGaps(contacts)) &&
    (team === undefined || isTeam(team))
  )
}

// Written out, not by lists of names: a million profiles are looked at a night, and names that vary cost three times as much.

const isActive = (received: unknown): boolean => {
  if (!isPlainRecord(received)) return false
  const { first, last, since, beforeDays, beforeExposure, afterDays, afterExposure, coming, returned, recent } =
    received
  return (
    isDay(first) &&
    isDay(last) &&
    isDay(since) &&
    isAmount(beforeDays) &&
    isAmount(beforeExposure) &&
    isAmount(afterDays) &&
    isAmount(afterExposure) &&
    (coming === undefined || isSince(coming)) &&
    (returned === undefined || (isSince(returned) && isDay((returned as { readonly on?: unknown }).on))) &&
    (recent === undefined || isNumbers(recent))
  )
}

const isSince = (received: unknown): boolean => {
  if (!isPlainRecord(received)) return false
  const { since, days } = received
  return isDay(since) && isAmount(days)
}

const isSessions = (received: unknown): boolean => {
  if (!isPlainRecord(received)) return false
  const { first, last, before, deepBefore, uses, recent } = received
  return isDay(first) && isDay(last) && isAmount(before) && isAmount(deepBefore) && isNumbers(uses) && isNumbers(recent)
}

const isGaps = (received: unknown): boolean => {
  if (!isPlainRecord(received)) return false
  const { first, last, count, sum, logs, longest, episodes, recent } = received
  return (
    isDay(first) &&
    isDay(last) &&
    isAmount(count) &&
    isAmount(sum) &&
    isNumber(logs) &&
    isAmount(longest) &&
    isAmount(episodes) &&
    isNumbers(recent)
  )
}

const isTeam = (received: unknown): boolean => {
  if (!isPlainRecord(received)) return false
  const { first, last, sum, recent, days, users } = received
  return isDay(first) && isDay(last) && isAmount(sum) && isNumbers(recent) && isNumbers(days) && isTexts(users)
}

/** −0 is no count: it would come out as one. */
const isNumber = (value: unknown): boolean => Number.isFinite(value) && !Object.is(value, -0)
/** No date has more days from the first of 1970. */
const isDay = (value: unknown): boolean =>
  Number.isInteger(value) && !Object.is(value, -0) && Math.abs(value as number) <= 4_000_000
/** Counts, and spans of exposure. */
const isAmount = (value: unknown): boolean => isNumber(value) && (value as number) >= 0
const isNumbers = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let at = 0; at < value.length; at += 1) if (!isNumber(value[at])) return false
  return true
}
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string')
