import type { CutRefusal } from '../../customer/calibrate-cut.ts'
import type { TierBandRefusal } from '../../customer/value-tier-hysteresis.ts'
import type { WrongLength } from '../../nps/histogram.ts'
import type { ReportVerdict } from '../../nps/reportable.ts'
import type { InvalidScore } from '../../nps/score.ts'
import type { EmptyTally } from '../../nps/tally.ts'
import type { InvalidRating } from '../../ratings/parse-rating.ts'
import type { CutOffScale } from '../../ratings/top-box.ts'
import type { StrataIssue } from '../../silent-majority/representation/poststratified.ts'
import type { NotAFraction } from '../../stats/elementary/fraction.ts'

/** What a measurement answers instead of a number, or besides it. */
export type MeasureStatement =
  | InvalidScore
  | InvalidRating
  | NotAFraction
  | EmptyTally
  | WrongLength
  | CutOffScale
  | StrataIssue
  | ReportVerdict
  | CutRefusal
  | TierBandRefusal
