import type { Instant } from '../../core/instant.ts'
import { type TimeTaken, timeTaken } from '../../inner-loop/sla/statistics/time-taken.ts'
import { fraction } from '../../stats/elementary/fraction.ts'
import type { ProjectState } from '../project/state.ts'

/** A project, and when the feedback it rests on was received. */
export interface ProjectFeedback {
  readonly project: Pick<ProjectState, 'charteredAt' | 'live'>
  readonly received: readonly Instant[]
}

/** How long it takes from feedback to what is live (反馈到上线), in whole days. */
export interface FeedbackToLive {
  /** Feedback received before it was decided what is done. */
  readonly feedback: number
  /** Of it, what is not live yet: it counts as taking longer than so far, never as 0. */
  readonly notLive: number
  /** Received after the charter: not counted. */
  readonly later: number
  readonly median: TimeTaken
  readonly ninetieth: TimeTaken
  /** From the first piece of each project to what is live. */
  readonly first: { readonly projects: number; readonly notLive: number; readonly median: TimeTaken }
}

const day = 86_400_000
const resolutionMinutes = 1440

/**
 * How long customers waited until what they wrote was changed (反馈到上线周期): of every piece received before the charter,
 * with what is not live yet counted as still waiting; and from the first piece of each project.
 *
 * @example
 * feedbackToLive(instant(0))([]).median // => { _tag: 'NotYetKnown', longerThan: 0 }
 * @source A3.23
 * @law what is not live yet never makes it shorter
 */
export const feedbackToLive =
  (asOf: Instant) =>
  (projects: readonly ProjectFeedback[]): FeedbackToLive => {
    const all = { stopped: {}, running: {} }
    const firsts = { stopped: {}, running: {} }
    let [feedback, notLive, later, begun, waiting] = [0, 0, 0, 0, 0]
    for (const { project, received } of projects) {
      const { charteredAt = asOf, live } = project
      const counted = received.filter((at) => at <= charteredAt)
      const isLive = live !== undefined && live <= asOf
      later += received.length - counted.length
      feedback += counted.length
      if (!isLive) notLive += counted.length
      const end = isLive ? live : asOf
      let first: number | undefined
      for (const at of counted) {
        count(isLive ? all.stopped : all.running, end - at)
        first = first === undefined || at < first ? at : first
      }
      if (first === undefined) continue
      begun += 1
      if (!isLive) waiting += 1
      count(isLive ? firsts.stopped : firsts.running, end - first)
    }
    return {
      feedback,
      notLive,
      later,
      median: timeTaken(fraction(0.5))({ resolutionMinutes, ...all }),
      ninetieth: timeTaken(fraction(0.9))({ resolutionMinutes, ...all }),
      first: {
        projects: begun,
        notLive: waiting,
        median: timeTaken(fraction(0.5))({ resolutionMinutes, ...firsts }),
      },
    }
  }

const count = (bins: { [bin: string]: number }, length: number): void => {
  const bin = String(Math.max(0, Math.floor(length / day)))
  bins[bin] = (bins[bin] ?? 0) + 1
}
