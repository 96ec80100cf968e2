import type { AnswerHabit, SilenceCause } from './silence-habit.ts'
import type { SilencePolicy, SilenceReading } from './silence-policy.ts'

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
