import type { PolicyRef, SourceRef } from '../core/source-ref.ts'

/** Why customers stay silent (沉默原因): too much effort, indifference, no hope that anything changes. */
export const silenceCauses = ['effort', 'indifference', 'futility'] as const
export type SilenceCause = (typeof silenceCauses)[number]

/** What may bring a silent customer to speak: one tap instead of a form, a report of what changed, or being asked less. */
export const silenceNudges = ['oneTap', 'actionReport', 'askLess'] as const
export type SilenceNudge = (typeof silenceNudges)[number]

/** How often a customer was asked and what came of it. */
export interface AnswerHabit {
  readonly asked: number
  readonly begun: number
  readonly finished: number
  /** Times they were told what had come of an answer of theirs. */
  readonly followedUp: number
  /** Times they were asked since their last answer. */
  readonly askedSinceAnswer: number
}

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

/**
 * Reads from a customer's answering habit why they may be silent. A guess that chooses a nudge, not a finding: effort
 * stands before futility, and futility before indifference, since the first can be mended at once.
 *
 * @example
 * silenceCause({
 *   id: 'p', version: '1', source: 'A0.2', effort: { leastBegun: 2, mostFinished: 0.5 },
 *   futility: { leastAsked: 2 }, indifference: { leastAsked: 3 },
 *   nudges: { effort: 'oneTap', futility: 'actionReport', indifference: 'askLess' },
 * })({ asked: 4, begun: 3, finished: 0, followedUp: 0, askedSinceAnswer: 4 })
 * // => { _tag: 'LikelyCause', cause: 'effort', nudge: 'oneTap',
 * //      habit: { asked: 4, begun: 3, finished: 0, followedUp: 0, askedSinceAnswer: 4 } }
 * @source A0.2
 * @law a customer who was never asked has no known cause of silence
 * @law whoever was told what came of their answers is not silent for futility
 */
export const silenceCause =
  ({ effort, futility, indifference, nudges }: SilencePolicy) =>
  (habit: AnswerHabit): SilenceReading => {
    const { asked, begun, finished, followedUp, askedSinceAnswer } = habit
    const because = (cause: SilenceCause): SilenceReading => ({
      _tag: 'LikelyCause',
      cause,
      nudge: nudges[cause],
      habit,
    })
    if (asked === 0) return { _tag: 'CauseUnknown', habit }
    if (begun >= effort.leastBegun && finished <= effort.mostFinished * begun) return because('effort')
    if (finished > 0 && followedUp === 0 && askedSinceAnswer >= futility.leastAsked) return because('futility')
    if (begun === 0 && asked >= indifference.leastAsked) return because('indifference')
    return { _tag: 'CauseUnknown', habit }
  }
