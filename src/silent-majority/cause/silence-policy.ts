import type { PolicyRef, SourceRef } from '../../core/source-ref.ts'
import type { AnswerHabit, SilenceCause, SilenceNudge } from './silence-habit.ts'

/** From when on a habit says something (沉默原因策略), and what is done about it. */
export interface SilencePolicy extends PolicyRef {
  /** Begun at least so often, and at most this share finished. */
  readonly effort: { readonly leastBegun: number; readonly mostFinished: number }
  /** Asked in vain at least so often, after answers that nobody followed up. */
  readonly futility: { readonly leastAsked: number }
  /** Asked at least so often without beginning once. */
  readonly indifference: { readonly leastAsked: number }
  readonly nudges: { readonly [C in SilenceCause]: SilenceNudge }
  readonly source: SourceRef
}

/** A likely cause, what to do about it, and the habit it was read from; nothing is known of most. */
export type SilenceReading =
  | {
      readonly _tag: 'LikelyCause'
      readonly cause: SilenceCause
      readonly nudge: SilenceNudge
      readonly habit: AnswerHabit
    }
  | { readonly _tag: 'CauseUnknown'; readonly habit: AnswerHabit }
