import type { Ratio } from '../core/ratio.ts'
import type { MeasuredShare } from '../stats/proportion/measured-share.ts'

/** A share as people read it: `32.8`, in per cent. */
export const percentText = (share: number): string => (100 * share).toFixed(1)

/** A share in per cent; 0 of 0 is no share. */
export const ratioText = ({ count, total }: Ratio): string => (total === 0 ? '–' : percentText(count / total))

/** From where to where a share lies, in per cent. */
export const intervalText = ({ interval }: MeasuredShare): string =>
  interval === undefined ? '–' : `${percentText(interval.lower)}–${percentText(interval.upper)}`

/** A chance as people read it: two digits, and no more zeros than help. */
export const chanceText = (p: number): string => (p >= 0.995 ? '1' : p < 1e-99 ? '< 1e-99' : p.toPrecision(2))

/** How many times as often. */
export const timesText = (times: number): string => times.toFixed(1)
