import type { Notice, NoticeMedium } from '../../../inner-loop/alert/policy.ts'
import type { Words } from '../../../inner-loop/vocabulary/words.ts'

/** When each role is told first. */
export const firstTold = (notices: readonly Notice<Words>[]): ReadonlyMap<string, number> => {
  const told = new Map<string, number>()
  for (const { to, withinMinutes } of notices)
    told.set(to, Math.min(withinMinutes, told.get(to) ?? Number.POSITIVE_INFINITY))
  return told
}

/** When each role hears first by each medium. */
export const firstHeard = (
  notices: readonly Notice<Words>[],
): ReadonlyMap<string, ReadonlyMap<NoticeMedium, number>> => {
  const heard = new Map<string, Map<NoticeMedium, number>>()
  for (const { to, media, withinMinutes } of notices) {
    const by = heard.get(to) ?? new Map<NoticeMedium, number>()
    heard.set(to, by)
    for (const medium of media) by.set(medium, Math.min(withinMinutes, by.get(medium) ?? Number.POSITIVE_INFINITY))
  }
  return heard
}
