import type { Monoid } from 'fp-ts/Monoid'
import { sumOfCounts } from '../../../core/counts.ts'
import type { SlaStatus } from '../standing.ts'

/** How often something took so long, by how many times the resolution went into it: `{ '0': 12, '3': 1 }`. */
export interface Histogram {
  readonly [bin: string]: number
}

/**
 * How clocks fared (时限统计), as whole counts only: tallies of parts add up to the tally of the whole, in any order and on
 * any number of machines. `R` is the resolution in minutes that times are kept at; tallies of two do not add.
 */
export interface SlaTally<R extends number = number> {
  readonly resolutionMinutes: R
  readonly met: number
  /** Broken, whether the clock was stopped since or still runs. */
  readonly breached: number
  /** Still running or paused, and not broken: nobody knows yet. */
  readonly undecided: number
  /** Working time used by clocks that were stopped. */
  readonly stopped: Histogram
  /** Working time used so far by clocks that were not: it took at least that long. */
  readonly running: Histogram
}

/**
 * How tallies add up.
 *
 * @example
 * slaTallies(15).empty // => { resolutionMinutes: 15, met: 0, breached: 0, undecided: 0, stopped: {}, running: {} }
 * @law tallies add up in any order and grouping
 */
export const slaTallies = <const R extends number>(resolutionMinutes: R): Monoid<SlaTally<R>> => ({
  empty: { resolutionMinutes, met: 0, breached: 0, undecided: 0, stopped: {}, running: {} },
  concat: (a, b) => ({
    resolutionMinutes,
    met: a.met + b.met,
    breached: a.breached + b.breached,
    undecided: a.undecided + b.undecided,
    stopped: sumOfCounts(a.stopped, b.stopped),
    running: sumOfCounts(a.running, b.running),
  }),
})

/**
 * One clock as a tally. A clock that still runs is kept with the time it has used, never dropped.
 *
 * @example
 * clockTallyOf(60)(statusAt(elapsed)(standardSla.targets.P0)({ start: instant(0), contacts: [] })(instant(7200000))).running
 * // => { '2': 1 }
 */
export const clockTallyOf =
  <const R extends number>(resolutionMinutes: R) =>
  ({ state, usedMilliseconds, stoppedAt }: SlaStatus): SlaTally<R> => {
    const once = { [Math.floor(usedMilliseconds / (resolutionMinutes * 60_000))]: 1 }
    return {
      resolutionMinutes,
      met: state === 'met' ? 1 : 0,
      breached: state === 'breached' ? 1 : 0,
      undecided: state === 'met' || state === 'breached' ? 0 : 1,
      stopped: stoppedAt === undefined ? {} : once,
      running: stoppedAt === undefined ? once : {},
    }
  }
