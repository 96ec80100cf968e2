/**
 * Why customers stay silent (沉默原因): too much effort, indifference, no hope that anything changes.
 *
 * @example
 * silenceCauses.map((cause) => standardSilence.nudges[cause]) // => ['oneTap', 'askLess', 'actionReport']
 */
export const silenceCauses = ['effort', 'indifference', 'futility'] as const
/** Why customers say nothing (沉默原因). */
export type SilenceCause = (typeof silenceCauses)[number]

/**
 * What may bring a silent customer to speak: one tap instead of a form, a report of what changed, or being asked less.
 *
 * @example
 * silenceNudges // => ['oneTap', 'actionReport', 'askLess']
 * standardSilence.nudges.indifference // => 'askLess'
 */
export const silenceNudges = ['oneTap', 'actionReport', 'askLess'] as const
/** What may make a silent customer speak (引导方式). */
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
