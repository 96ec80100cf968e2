import type { Segment } from '../../calendar/timeline/calendar.ts'
import type { Instant } from '../../core/instant.ts'
import { type ActionStanding, isLate } from '../project/action.ts'
import type { ProjectStage } from '../project/stage.ts'
import type { ProjectState } from '../project/state.ts'
import type { TopicVerdict, ValidationNote } from '../validation/verdict.ts'

/** An action as it is reported: lateness counts from the first due date. */
export interface ActionLine {
  readonly id: string
  readonly what: string
  readonly owner: string
  readonly due: Instant
  readonly originalDue: Instant
  readonly measure: string
  readonly standing: ActionStanding
  readonly late: boolean
}

/** A project as leads and owners see it (项目行): before → after with its verdict in words, or what is still to come. */
export interface ProjectLine {
  readonly project: string
  readonly topic: string
  readonly stage: ProjectStage
  readonly follows?: string
  readonly owner?: string
  readonly coordinator?: string
  readonly departments: readonly string[]
  readonly plan?: Segment
  readonly originalEnd?: Instant
  readonly live?: Instant
  readonly actions: readonly ActionLine[]
  readonly late: number
  /** Of the project's own topic: both shares with their intervals, the drop with its own, and the verdict. */
  readonly verdict?: TopicVerdict
  readonly notes: readonly ValidationNote[]
}

/**
 * A project as a report shows it (项目行): each action with its first due date, and late by that one, however often it was
 * moved; the verdict of its own topic where there is one.
 *
 * @example
 * const action = { what: 'new foam', owner: 'Li', measure: 'complaints of heat', standing: 'open',
 *   due: instant(90), originalDue: instant(50) } as const
 * const heat = { ...initialProject, stage: 'running', project: 'project:heat', topic: 'heat', actions: { A1: action } } as const
 * projectLine(instant(60))(heat).late // => 1
 * projectLine(instant(40))(heat).late // => 0
 * @source A2.20, A4.12, A4.14
 */
export const projectLine =
  (asOf: Instant) =>
  (state: ProjectState): ProjectLine => {
    const actions = Object.entries(state.actions).map(([id, action]): ActionLine => {
      const { what, owner, due, originalDue, measure, standing } = action
      return { id, what, owner, due, originalDue, measure, standing, late: isLate(action, asOf) }
    })
    const verdict = state.validation?.topics.find(({ topic }) => topic === state.topic)
    return {
      project: state.project ?? '',
      topic: state.topic ?? '',
      stage: state.stage,
      ...(state.follows === undefined ? {} : { follows: state.follows }),
      ...(state.owner === undefined ? {} : { owner: state.owner }),
      ...(state.coordinator === undefined ? {} : { coordinator: state.coordinator }),
      departments: state.departments,
      ...(state.plan === undefined ? {} : { plan: state.plan }),
      ...(state.originalEnd === undefined ? {} : { originalEnd: state.originalEnd }),
      ...(state.live === undefined ? {} : { live: state.live }),
      actions,
      late: actions.filter(({ late }) => late).length,
      ...(verdict === undefined ? {} : { verdict }),
      notes: state.validation?.notes ?? [],
    }
  }
