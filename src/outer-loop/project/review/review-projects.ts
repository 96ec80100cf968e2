import { type Instant, instant, lastInstant } from '../../../core/instant.ts'
import type { ProjectRules } from '../policy.ts'
import type { ProjectState } from '../state.ts'
import { owedIn } from './duties.ts'
import type { ProjectDuty } from './duty.ts'
import type { ProjectReview } from './project-review.ts'

/**
 * Looks through the improvement projects at an instant (项目巡检), beside the review of the cases: late actions, looks that
 * are due, what was validated and not yet reported. It decides nothing and sends nothing; the same projects at the same
 * instant give the same answer on every machine.
 *
 * @example
 * const due = instant(Date.UTC(2026, 7, 15))
 * const project = { ...initialProject, stage: 'chartered', project: 'project:heat', coordinator: 'Chen', actions:
 *   { A1: { what: 'new foam', owner: 'Li', measure: 'complaints of heat', due, originalDue: due, standing: 'open' } } } as const
 * const review = reviewProjects({ policy: standardProject, calendar: elapsed })([project])(instant(due + 1))
 * review.duties.map(({ duty, who, late }) => [duty, who, late]) // => [['action', 'Li', true]]
 * @source A0.14, A4.12, A4.14
 * @law a review of projects changes at its next wake and not before
 * @law a review of projects is the same in whatever order they stand
 */
export const reviewProjects = (
  rules: Pick<ProjectRules, 'policy' | 'calendar'>,
): ((projects: readonly ProjectState[]) => (asOf: Instant) => ProjectReview) => {
  const owed = owedIn(rules)
  return (projects) => {
    const sorted = [...projects].sort((a, b) => ((a.project ?? '') < (b.project ?? '') ? -1 : 1))
    const all = sorted.flatMap((state) =>
      owed(state).map((one) => ({
        project: state.project ?? '',
        ...(state.topic === undefined ? {} : { topic: state.topic }),
        ...one,
      })),
    )
    const uncharted = sorted.flatMap(({ stage, project }) =>
      stage === 'identified' && project !== undefined ? [project] : [],
    )
    return (asOf) => {
      const wake = all.reduce(
        (soonest, { originalDue }) => (originalDue >= asOf && originalDue + 1 < soonest ? originalDue + 1 : soonest),
        Number.POSITIVE_INFINITY,
      )
      return {
        asOf,
        duties: all
          .map((one): ProjectDuty => ({ ...one, late: asOf > one.originalDue }))
          .sort((a, b) => Number(b.late) - Number(a.late) || a.due - b.due),
        uncharted,
        nextWakeAt:
          wake <= lastInstant ? { _tag: 'At', at: instant(wake) } : { _tag: 'Never', searchedUntil: lastInstant },
      }
    }
  }
}
