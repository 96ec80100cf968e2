import { type Instant, instant, lastInstant } from '../../core/instant.ts'

const firstInstant = Date.UTC(-1, 11, 32)

/**
 * Why nothing was to be expected: public holiday, the customer's leave, our outage, a paused contract.
 *
 * @example
 * const [rules, asOf] = [getOrThrow(compileChurn(standardChurn)), instant(hours(24 * 90))]
 * const daily = [...Array(60).keys()].map((day) => ({ kind: 'login', at: instant(hours(24 * day)) }) as const)
 * const facts = { profile: getOrThrow(profileOf(rules)(daily)), asOf }
 * const judged = (masks: readonly Mask[]) => loginFrequency(rules)({ ...facts, masks }).level
 * judged([]) // => 'critical'
 * maskReasons.map((why) => judged([{ from: instant(hours(1440)), until: asOf, why }])) // => ['ok', 'ok', 'ok', 'ok']
 */
export const maskReasons = ['holiday', 'leave', 'outage', 'pause'] as const
/** Why days do not count for a detector (遮蔽原因). */
export type MaskReason = (typeof maskReasons)[number]

/**
 * A time in which silence says nothing (遮蔽期): half-open, and every local day it touches counts for nothing. Hand in
 * masks while they are known to run; a day that was already counted stays counted.
 */
export interface Mask {
  readonly from: Instant
  readonly until: Instant
  readonly why: MaskReason
}

/** Masks that are a time at all, within the years a date can name. */
export const soundMasks = (masks: readonly Mask[]): readonly Mask[] => {
  if (!Array.isArray(masks)) return []
  const known = masks.every(isMask) ? masks : masks.filter(isMask)
  return known.every(isSound) ? known : known.map(bounded).filter(isSound)
}

const isMask = (mask: Mask | null | undefined): mask is Mask =>
  typeof mask?.from === 'number' && typeof mask.until === 'number' && maskReasons.includes(mask.why)
const isSound = ({ from, until }: Mask): boolean =>
  from < until && from >= firstInstant && until <= lastInstant && !Object.is(from, -0) && !Object.is(until, -0)

const bounded = ({ from, until, why }: Mask): Mask => ({
  from: instant(Math.max(from, firstInstant) + 0),
  until: instant(Math.min(until, lastInstant) + 0),
  why,
})
