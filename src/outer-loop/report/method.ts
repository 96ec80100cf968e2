import type { Fraction } from '../../stats/elementary/fraction.ts'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'
import type { ReportFrame, ReportGap } from './facts/frame.ts'

/** How the numbers of a report came about (方法说明): it stands at the end of every page. */
export interface Method {
  readonly frame: ReportFrame
  readonly confidence: Fraction
  readonly level: Fraction
  /** Answered, of those asked; now and before. */
  readonly responses?: { readonly now: MeasuredShare; readonly before?: MeasuredShare }
  /** What was not measured or cannot be said. */
  readonly gaps: readonly ReportGap[]
}
