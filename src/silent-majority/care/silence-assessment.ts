import type { Insufficient, SignalJudged, SignalTag } from '../detectors/evidence/evidence.ts'
import type { AlarmLevel } from '../policy/alarm-level.ts'
import type { ChurnVerdict } from '../verdict/churn-signals.ts'

/** As much of a judged signal as an assessment reads. */
export type SignalSeen =
  | Pick<SignalJudged, '_tag' | 'level' | 'decidedBy' | 'yearly' | 'budget'>
  | Pick<Insufficient, '_tag' | 'level' | 'have' | 'need'>

/** Why a signal counts or does not (信号取舍理由). `together` allows for all that were looked at (Holm). */
export type SilenceReason =
  | {
      readonly _tag: 'SignalStands'
      readonly signal: SignalTag
      readonly level: AlarmLevel
      readonly decidedBy: 'budget' | 'article'
      readonly together: number
    }
  /** By itself it would be a sign; among so many looked at it may well be chance. */
  | {
      readonly _tag: 'SignalAmongMany'
      readonly signal: SignalTag
      readonly alone: number
      readonly together: number
      readonly budget: number
    }
  | { readonly _tag: 'SignalWithinChance'; readonly signal: SignalTag; readonly together: number }
  | {
      readonly _tag: 'SignalNotKnown'
      readonly signal: SignalTag
      readonly have: Insufficient['have']
      readonly need: Insufficient['need']
    }

/** How silently a customer is leaving (沉默流失评估): how grave it is, which signals say so, and why the others do not. */
export interface SilenceAssessment {
  readonly level: ChurnVerdict['level']
  /** The signals that stand, the gravest first. */
  readonly counts: readonly SignalTag[]
  /** One reason for each signal, in the order they were given. */
  readonly because: readonly SilenceReason[]
}
