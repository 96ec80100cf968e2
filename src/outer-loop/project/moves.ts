import type { SourceRef } from '../../core/source-ref.ts'
import type { ProjectEventTag } from './event.ts'
import type { ProjectStage } from './stage.ts'

/** In which stages an event may happen, and in which one it leaves the project. */
export interface ProjectMove {
  readonly from: { readonly [S in ProjectStage]?: ProjectStage }
  readonly source: SourceRef
}

type From = ProjectMove['from']
const stays = (...stages: readonly ProjectStage[]): From => Object.fromEntries(stages.map((stage) => [stage, stage]))
const into = (to: ProjectStage, ...stages: readonly ProjectStage[]): From =>
  Object.fromEntries(stages.map((stage) => [stage, to]))

const planned = ['chartered', 'running'] as const
const carried = [...planned, 'delivered', 'measuring', 'validated', 'notValidated'] as const

/**
 * The way of an improvement project (项目流程): what may happen where, and where it leads. Whatever is not named here is
 * refused.
 *
 * @example
 * projectMoves.ProjectChartered.from // => { identified: 'chartered' }
 * 'identified' in projectMoves.ProjectDelivered.from // => false
 * @source A2.17–A2.20, A4.11–A4.14
 */
export const projectMoves: { readonly [T in ProjectEventTag]: ProjectMove } = {
  ProjectIdentified: { from: { unidentified: 'identified' }, source: 'A2.19' },
  ProjectChartered: { from: { identified: 'chartered' }, source: 'A2.19, A4.11–A4.13' },
  ProjectStarted: { from: { chartered: 'running' }, source: 'A4.13' },
  ActionAdded: { from: stays(...planned), source: 'A4.12' },
  ActionReassigned: { from: stays(...planned), source: 'A4.12' },
  ActionRescheduled: { from: stays(...planned), source: 'A4.12' },
  ActionCompleted: { from: stays('running'), source: 'A4.12' },
  ActionDropped: { from: stays(...planned), source: 'A4.12' },
  CoordinatorReplaced: { from: stays(...carried), source: 'A4.11' },
  OwnerReplaced: { from: stays(...carried), source: 'A2.17, A2.19' },
  PlanExtended: { from: stays(...planned), source: 'A4.13' },
  ProjectDelivered: { from: { running: 'delivered' }, source: 'A4.12' },
  MeasuringBegun: { from: { delivered: 'measuring' }, source: 'A2.20' },
  MeasuringExtended: { from: stays('measuring'), source: 'A2.20' },
  MeasurementRecorded: { from: stays('running', 'delivered', 'measuring'), source: 'A4.14' },
  BaselineRetagged: { from: stays(...planned, 'delivered', 'measuring'), source: 'A2.20' },
  LookTaken: { from: stays('measuring'), source: 'A2.20, A4.14' },
  ProjectValidated: { from: { measuring: 'validated' }, source: 'A2.20' },
  ProjectNotValidated: { from: { measuring: 'notValidated' }, source: 'A2.20' },
  ProjectRunAgain: { from: { notValidated: 'running' }, source: 'A2.20' },
  ProjectAbandoned: { from: into('abandoned', 'identified', ...carried), source: 'A2.19' },
  ProjectReported: { from: { validated: 'reported' }, source: 'A0.14, A0.15' },
  CommandNoted: { from: stays('identified', ...carried, 'reported', 'abandoned'), source: 'A2.19' },
}
