import type { Segment } from '../../calendar/timeline/calendar.ts'
import type { Instant } from '../../core/instant.ts'
import type { StreamCommand } from '../../events/command.ts'
import type { Measurement } from '../validation/measurement.ts'
import type { ActionDraft } from './action.ts'
import type { ProjectFact } from './event.ts'

type FactOf<T extends ProjectFact['_tag']> = Omit<Extract<ProjectFact, { readonly _tag: T }>, '_tag'>

/** What somebody wants done in an improvement project (项目指令), without when and by whom. */
export type ProjectIntent =
  | ({ readonly _tag: 'IdentifyProject' } & FactOf<'ProjectIdentified'>)
  /** Its owner follows from the topic. */
  | ({ readonly _tag: 'CharterProject'; readonly actions: readonly ActionDraft[] } & Omit<
      FactOf<'ProjectChartered'>,
      'owner' | 'actions'
    >)
  | { readonly _tag: 'StartProject' }
  | { readonly _tag: 'AddAction'; readonly action: ActionDraft }
  | ({ readonly _tag: 'ReassignAction' } & FactOf<'ActionReassigned'>)
  | ({ readonly _tag: 'RescheduleAction' } & FactOf<'ActionRescheduled'>)
  | ({ readonly _tag: 'CompleteAction' } & FactOf<'ActionCompleted'>)
  | ({ readonly _tag: 'DropAction' } & FactOf<'ActionDropped'>)
  | ({ readonly _tag: 'ReplaceCoordinator' } & FactOf<'CoordinatorReplaced'>)
  | ({ readonly _tag: 'ReplaceOwner' } & FactOf<'OwnerReplaced'>)
  | ({ readonly _tag: 'ExtendPlan' } & FactOf<'PlanExtended'>)
  /** Live when it is delivered, unless it went live earlier. */
  | { readonly _tag: 'DeliverProject'; readonly live?: Instant }
  | ({ readonly _tag: 'BeginMeasuring' } & FactOf<'MeasuringBegun'>)
  | ({ readonly _tag: 'ExtendMeasuring' } & FactOf<'MeasuringExtended'>)
  | ({ readonly _tag: 'RecordMeasurement' } & FactOf<'MeasurementRecorded'>)
  | ({ readonly _tag: 'RetagBaseline' } & FactOf<'BaselineRetagged'>)
  | {
      readonly _tag: 'ValidateProject'
      /** All answers of the window so far. */
      readonly after: Measurement
      /** The control's, where one was declared. */
      readonly control?: Measurement
      /** The verdict follows from the counts: one that is handed in is refused. */
      readonly verdict?: string
    }
  | { readonly _tag: 'RunAgain'; readonly plan: Segment; readonly actions: readonly ActionDraft[] }
  | ({ readonly _tag: 'AbandonProject' } & FactOf<'ProjectAbandoned'>)
  | ({ readonly _tag: 'ReportProject' } & FactOf<'ProjectReported'>)

/** A command under an id of the caller's: the same id again asks for nothing more, whatever it answered before. */
export interface ProjectCommandHead extends StreamCommand {
  readonly project: string
}
/** What somebody asks of a project (项目命令), with who and when. */
export type ProjectCommand = ProjectCommandHead & ProjectIntent
export type ProjectCommandOf<T extends ProjectIntent['_tag']> = ProjectCommandHead &
  Extract<ProjectIntent, { readonly _tag: T }>
