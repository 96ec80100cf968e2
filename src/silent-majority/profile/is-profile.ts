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
    isPart(sessions, ['first', 'last'], ['before', 'deepBefore'], ['uses', 'recent']) &&
    [purchases, contacts].every((one) => isPart(one, ['first', 'last'], gapNumbers, ['recent'])) &&
    isPart(team, ['first', 'last'], ['sum'], ['recent', 'days']) &&
    (team === undefined || isTexts((team as { readonly users?: unknown }).users))
  )
}

const gapNumbers = ['count', 'sum', 'logs', 'longest', 'episodes']
const activeNumbers = ['beforeDays', 'beforeExposure', 'afterDays', 'afterExposure']

const isActive = (received: unknown): boolean =>
  isPart(received, ['first', 'last', 'since'], activeNumbers, []) &&
  isPart((received as { readonly coming?: unknown }).coming, ['since'], ['days'], []) &&
  isPart((received as { readonly returned?: unknown }).returned, ['since', 'on'], ['days'], []) &&
  ((received as { readonly recent?: unknown }).recent === undefined || isPart(received, [], [], ['recent']))

/** A part that is absent, or has its days, its numbers and its lists of numbers. */
const isPart = (
  received: unknown,
  days: readonly string[],
  numbers: readonly string[],
  lists: readonly string[],
): boolean =>
  received === undefined ||
  (isPlainRecord(received) &&
    days.every((name) => isDay(received[name])) &&
    numbers.every((name) => isNumber(received[name])) &&
    lists.every((name) => Array.isArray(received[name]) && received[name].every(isNumber)))

const isNumber = (value: unknown): boolean => Number.isFinite(value)
/** No date has more days from the first of 1970. */
const isDay = (value: unknown): boolean => Number.isInteger(value) && Math.abs(value as number) <= 4_000_000
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string')
