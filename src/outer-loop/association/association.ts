import type { Ratio } from '../../core/ratio.ts'
import type { ConfidenceInterval } from '../../stats/proportion/interval.ts'
import type { MeasuredShare } from '../../stats/proportion/measured-share.ts'
import type { RateRatioInterval } from '../../stats/rate-ratio.ts'
import type { FactorLooked } from './family.ts'

/** Where something was found: the factor and its level, or both of a pair. */
export interface FoundAt {
  readonly factor: readonly string[]
  readonly level: readonly string[]
}

interface Proved {
  /** The chance of as much, if the topic did not go together with it. */
  readonly p: number
  /** That chance, allowing for everything that was looked at (Holm). */
  readonly adjusted: number
}

/** The topic is named more at this level than elsewhere (显著层级): it goes together with it, which is not yet a cause. */
export interface LevelFinding extends FoundAt, Proved {
  readonly _tag: 'LevelFinding'
  readonly at: MeasuredShare
  readonly rest: MeasuredShare
  /** Level less rest. */
  readonly difference: ConfidenceInterval
  /** How many times as often; absent where nobody else named it. */
  readonly lift?: number
  /** The finding that leaves nothing of this one when it is held fixed. */
  readonly explainedBy?: FoundAt
  /** Whether it was held against the other findings: the strongest are. */
  readonly compared: boolean
}

/** The topic is named more at this level than elsewhere, for what operations saw there. */
export interface RateFinding extends FoundAt, Proved {
  readonly _tag: 'RateFinding'
  readonly at: { readonly count: number; readonly exposure: number }
  readonly rest: { readonly count: number; readonly exposure: number }
  readonly ratio: RateRatioInterval
  readonly lift?: number
}

/** Those who named the topic have higher, or lower, values than the rest (数值因素). */
export interface TrendFinding extends Proved {
  readonly _tag: 'TrendFinding'
  readonly factor: readonly string[]
  readonly direction: 'higher' | 'lower'
  /** The chance that one who named it lies above one who did not. */
  readonly above: number
  readonly named: number
  readonly known: number
}

/** A cause that stands out (显著因素): a level, a rate or a trend. */
export type Finding = LevelFinding | RateFinding | TrendFinding

/** What goes together with a topic (关联分析), and what was looked at. */
export interface Association {
  /** Rows that name the topic, of all. */
  readonly named: Ratio
  /** How many were tested together. */
  readonly family: number
  /** What stands for itself, the surest first, each followed by what it explains. */
  readonly findings: readonly Finding[]
  readonly factors: readonly FactorLooked[]
  /** The surest of what was not found, for reading only. */
  readonly closest?: FoundAt & Proved
}
