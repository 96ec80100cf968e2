import { type Duration, minutes } from '../../../core/duration.ts'
import type { Fraction } from '../../../stats/elementary/fraction.ts'
import type { SlaTally } from './tally.ts'

/** How long clocks took (用时分位数), to the resolution of the tally. */
export type TimeTaken =
  /** At least `from`, less than `to`. */
  | { readonly _tag: 'Took'; readonly from: Duration; readonly to: Duration }
  /** Not so many have been stopped: longer than any clock that was, if any was. */
  | { readonly _tag: 'NotYetKnown'; readonly longerThan: Duration }

/** Rounding in a product of a few thousand quotients. */
const slack = 1e-9

/**
 * The working time within which this share of clocks was stopped: 0.5 is the median, 0.9 what one in ten exceeds.
 * Running clocks count as taking longer than they have so far (Kaplan and Meier, J. Am. Stat. Assoc. 53, 1958): leaving
 * them out would flatter whoever leaves hard cases open.
 *
 * @example
 * timeTaken(fraction(0.5))({ resolutionMinutes: 60, stopped: { '0': 1, '1': 1 }, running: { '5': 2 } })
 * // => { _tag: 'Took', from: 3600000, to: 7200000 }
 * @law without running clocks the time taken is the order statistic
 * @law a running clock never makes the time taken shorter
 */
export const timeTaken =
  (within: Fraction) =>
  ({ resolutionMinutes, stopped, running }: Pick<SlaTally, 'resolutionMinutes' | 'stopped' | 'running'>): TimeTaken => {
    const bins = [...new Set([...Object.keys(stopped), ...Object.keys(running)].map(Number))].sort((a, b) => a - b)
    let left = bins.reduce((sum, bin) => sum + (stopped[bin] ?? 0) + (running[bin] ?? 0), 0)
    let lasting = 1
    let last = 0
    for (const bin of bins) {
      const ended = stopped[bin] ?? 0
      if (ended > 0) {
        lasting *= 1 - ended / left
        last = bin + 1
      }
      if (lasting <= 1 - within + slack)
        return {
          _tag: 'Took',
          from: minutes(bin * resolutionMinutes),
          to: minutes((bin + 1) * resolutionMinutes),
        }
      left -= ended + (running[bin] ?? 0)
    }
    return { _tag: 'NotYetKnown', longerThan: minutes(last * resolutionMinutes) }
  }
