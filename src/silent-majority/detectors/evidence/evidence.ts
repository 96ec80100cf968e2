import type { Instant } from '../../../core/instant.ts'
import type { Rate, RatePrior } from '../../../stats/rate-drop.ts'
import type { RateRatioInterval } from '../../../stats/rate-ratio.ts'
import type { RegularityShare } from '../../model/regularity.ts'
import type { AlarmLevel } from '../../policy/alarm-level.ts'
import type { Mask } from '../../time/mask.ts'

/** The signs of leaving (流失信号): the article's four, and fewer people of an account. */
export type SignalTag = 'LoginFrequency' | 'FeatureDepth' | 'Repurchase' | 'SupportSilence' | 'TeamUse'

/**
 * What one signal says of a customer, with everything it rests on (预警依据): the verdict can be recomputed from it.
 * Exposure is in days, in sessions where features are judged, in active days where people are.
 */
export interface SignalJudged<Tag extends SignalTag = SignalTag> {
  readonly _tag: Tag
  readonly level: 'ok' | AlarmLevel
  /** By the budgets, or by the words of the article. */
  readonly decidedBy: 'budget' | 'article'
  readonly method: 'cusum' | 'windows' | 'openGap' | 'stretch' | 'hiatus' | 'sessions' | 'team'
  readonly before: Rate
  readonly after: Rate
  /** The rate after as a share of the rate before; of an open gap as if it ended now. */
  readonly ratio: number
  /** Between which the true ratio lies; given from watch on. */
  readonly limits?: RateRatioInterval
  /** The chance of as little when nothing changed. */
  readonly p?: number
  /** The same of the streaming test: natural logarithm of the likelihood ratio "fell" to "as before". */
  readonly logLikelihoodRatio?: number
  /** What p has to stay below, the logarithm to reach, or the days of a hiatus to exceed, for the mildest alarm. */
  readonly threshold: number
  /** The chance that a customer who stays as they are shows as much within a year. */
  readonly yearly: number
  /** What `yearly` may be at most for the mildest alarm. */
  readonly budget: number
  /**
   * When to look again if nothing happens: of the signal by itself the day on which it reaches the next level, together
   * with others no level is reached before. Absent where waiting alone raises nothing, and of windows and sessions.
   */
  readonly due?: Instant
  /** From when on it has been less, as far as can be told; absent of sessions, whose dates are not kept. */
  readonly since?: Instant
  /** The longest gap before this one. */
  readonly longest?: number
  /** How regular gaps were taken to be, where not by chance: one figure, or shares as the customer's own gaps weigh them. */
  readonly regularity?: number | readonly RegularityShare[]
  /** Exposure of gaps begins so many days after the last contact: until then another one is the same concern. */
  readonly mergeDays?: number
  readonly prior?: RatePrior
  readonly dispersion?: number
  /** Different sticky features in the last sessions, and how many so many earlier sessions show. */
  readonly breadth?: { readonly seen: number; readonly expected: number }
  /** People on an active day, on average. */
  readonly users?: { readonly before: number; readonly after: number }
  /** The customer came back: from when on, by how many active days; told for four weeks. */
  readonly returned?: { readonly since: Instant; readonly days: number; readonly exposure: number }
  /** Nobody asks, but logins or sessions go on as before. */
  readonly usageHolds?: true
  /** The customer's masks that were taken out; of sessions none, since they are not held against time. */
  readonly masks: readonly Mask[]
}

/** Too little is known for a verdict; what there is and what is needed. */
export interface Insufficient<Tag extends SignalTag = SignalTag> {
  readonly _tag: Tag
  readonly level: 'insufficient'
  readonly have: { readonly events: number; readonly exposure: number }
  readonly need: { readonly events: number; readonly exposure: number }
}

/** What a detector found (信号证据): a judgement, or that there is not enough to judge. */
export type SignalEvidence<Tag extends SignalTag = SignalTag> = SignalJudged<Tag> | Insufficient<Tag>

export const insufficient = <Tag extends SignalTag>(
  _tag: Tag,
  have: Insufficient['have'],
  need: Insufficient['need'],
): Insufficient<Tag> => ({ _tag, level: 'insufficient', have, need })
