import type { Instant } from '../../../core/instant.ts'
import { emptyLog, logged } from '../../../events/log.ts'
import type { Judged } from '../event.ts'
import { type ProjectDraft, type ProjectEffects, takeUp } from './effect.ts'

/** How a project is measured and judged, and how it ends. */
export const measuringEffects: ProjectEffects<
  | 'MeasuringBegun'
  | 'MeasuringExtended'
  | 'MeasurementRecorded'
  | 'BaselineRetagged'
  | 'LookTaken'
  | 'ProjectValidated'
  | 'ProjectNotValidated'
  | 'ProjectRunAgain'
  | 'ProjectAbandoned'
  | 'ProjectReported'
  | 'CommandNoted'
> = {
  MeasuringBegun: ({ state }, { window, planned, exception }) => {
    state.window = window
    state.planned = planned
    state.looks = emptyLog
    delete state.exception
    delete state.lookedAt
    delete state.validation
    if (exception !== undefined) state.exception = exception
  },
  MeasuringExtended: ({ state }, { to, planned }) => {
    if (state.window !== undefined) state.window = { from: state.window.from, to }
    if (planned !== undefined) state.planned = planned
  },
  MeasurementRecorded: ({ state }, { measurement, at }) => {
    state.measurements = logged(state.measurements, [measurement])
    state.measuredAt = at
  },
  BaselineRetagged: ({ state }, { baseline, control }) => {
    state.baseline = baseline
    state.taxonomyVersion = baseline.taxonomyVersion
    if (control !== undefined) state.control = control
  },
  LookTaken: (draft, { facts, found, at }) => {
    const spent = facts.look !== undefined && found.topics.some(({ verdict }) => verdict !== 'tooFew')
    if (spent) draft.state.looks = logged(draft.state.looks, [facts.after.answers])
    judged(draft, { found }, at)
  },
  ProjectValidated: (draft, { found, at }) => {
    judged(draft, { found }, at)
    draft.state.validatedAt = at
  },
  ProjectNotValidated: (draft, { found, at }) => judged(draft, { found }, at),
  ProjectRunAgain: (draft, { plan, actions, at }) => {
    const { state } = draft
    for (const action of actions) takeUp(draft, action)
    state.plan = plan
    state.originalEnd = plan.to
    state.startedAt = at
    state.again += 1
    state.completed = 0
    delete state.deliveredAt
    delete state.live
    delete state.window
    delete state.planned
  },
  ProjectAbandoned: ({ state }, { at }) => {
    state.abandonedAt = at
  },
  ProjectReported: ({ state }, { report, at }) => {
    state.report = report
    state.reportedAt = at
  },
  CommandNoted: () => {},
}

const judged = ({ state }: ProjectDraft, { found }: Pick<Judged, 'found'>, at: Instant): void => {
  state.validation = found
  state.lookedAt = at
}
