import { log } from '../../stats/elementary/log.ts'
import type { Exposure } from '../time/exposure.ts'

/** Active days since a customer may have come back. */
export interface Coming {
  readonly since: number
  readonly days: number
}

/** A return that cleared an alarm (回流): from when on, on which day it was enough, and by how many active days. */
export interface Returned {
  readonly since: number
  readonly on: number
  readonly days: number
}

/**
 * One more active day of a customer for whom an alarm stands. Days that come at the old rate make a return; as soon as
 * those since it speak for a fall again, the count begins anew with this day.
 */
export const comeAgain = (
  score: (n: number, before: number, m: number, after: number) => number,
  exposure: Exposure,
  { n, before }: { readonly n: number; readonly before: number },
  coming: Coming | undefined,
  day: number,
):
  | { readonly _tag: 'Coming'; readonly coming: Coming }
  | { readonly _tag: 'Returned'; readonly since: number; readonly days: number } => {
  const speaks = ({ since, days }: Coming, until: number): number =>
    score(n, before, days, exposure.between(since, until))
  const goesOn = coming !== undefined && speaks(coming, day) < 0
  const now = goesOn ? { since: coming.since, days: coming.days + 1 } : { since: day, days: 1 }
  return speaks(now, day + 1) <= enough ? { _tag: 'Returned', ...now } : { _tag: 'Coming', coming: now }
}

/** The old rate explains the days since the return twelve times as well as a fall does: about nine days of daily use. */
const enough = -log(12)
