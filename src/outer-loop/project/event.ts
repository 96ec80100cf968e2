import type { Segment } from '../../calendar/timeline/calendar.ts'
import type { Instant } from '../../core/instant.ts'
import type { StreamHead } from '../../events/stream-event.ts'
import type { Measurement } from '../validation/measurement.ts'
import type { ValidationFacts } from '../validation/validation-facts.ts'
import type { Validation } from '../validation/verdict.ts'
import type { ProjectAction } from './action.ts'

/** A verdict with all it was computed from, so that anybody can compute it again (验证记录). */
export interface Judged {
  readonly facts: ValidationFacts
  readonly found: Validation
  /** Which validation policy judged, as `id@version`. */
  readonly policy: string
}

/** What happened in an improvement project (项目事件), without when and by whom. */
export type ProjectFact =
  | {
      readonly _tag: 'ProjectIdentified'
      readonly topic: string
      /** The taxonomy everything in the project is counted by. */
      readonly taxonomyVersion: string
      /** The windows in which the topic was found. */
      readonly choosing: readonly Segment[]
      /** Feedback, signals and findings it rests on, by their ids. */
      readonly evidence: readonly string[]
      /** The project this one takes up again, where the topic came back (复发). */
      readonly follows?: string
    }
  | {
      readonly _tag: 'ProjectChartered'
      /** The role that decided it. */
      readonly decidedBy: string
      /** Who answers for it by name, from the topic (分管副总). */
      readonly owner: string
      readonly coordinator: string
      readonly departments: readonly string[]
      readonly oneDepartmentBecause?: string
      readonly actions: readonly ProjectAction[]
      readonly plan: Segment
      /** Declared before anybody looks: the allowance for many is made over these. */
      readonly topics: readonly string[]
      readonly baseline: Measurement
      /** The same where nothing is to be done. */
      readonly control?: Measurement
    }
  | { readonly _tag: 'ProjectStarted' }
  | { readonly _tag: 'ActionAdded'; readonly action: ProjectAction }
  | { readonly _tag: 'ActionReassigned'; readonly action: string; readonly owner: string }
  | { readonly _tag: 'ActionRescheduled'; readonly action: string; readonly due: Instant; readonly reason: string }
  | { readonly _tag: 'ActionCompleted'; readonly action: string }
  | { readonly _tag: 'ActionDropped'; readonly action: string; readonly reason: string }
  | { readonly _tag: 'CoordinatorReplaced'; readonly coordinator: string }
  | { readonly _tag: 'OwnerReplaced'; readonly owner: string; readonly reason: string }
  | { readonly _tag: 'PlanExtended'; readonly to: Instant; readonly reason: string }
  /** What was done reached customers at `live` (上线). */
  | { readonly _tag: 'ProjectDelivered'; readonly live: Instant }
  | {
      readonly _tag: 'MeasuringBegun'
      readonly window: Segment
      /** How many answers there will be in the end. */
      readonly planned: number
      /** Why windows of different seasons are compared all the same. */
      readonly exception?: string
    }
  | {
      readonly _tag: 'MeasuringExtended'
      readonly to: Instant
      readonly planned?: number
      readonly reason: string
    }
  | { readonly _tag: 'MeasurementRecorded'; readonly measurement: Measurement }
  /** The same words counted anew by another version of the taxonomy. */
  | { readonly _tag: 'BaselineRetagged'; readonly baseline: Measurement; readonly control?: Measurement }
  /** Looked, and nothing is decided yet. */
  | ({ readonly _tag: 'LookTaken' } & Judged)
  | ({ readonly _tag: 'ProjectValidated' } & Judged)
  | ({ readonly _tag: 'ProjectNotValidated' } & Judged)
  | { readonly _tag: 'ProjectRunAgain'; readonly plan: Segment; readonly actions: readonly ProjectAction[] }
  | { readonly _tag: 'ProjectAbandoned'; readonly reason: string }
  /** Customers were told: which report it stands in. */
  | { readonly _tag: 'ProjectReported'; readonly report: string }
  /** A command that asked for nothing, or was refused: under its id nothing happens any more. */
  | { readonly _tag: 'CommandNoted'; readonly answer: 'nothing' | 'refused'; readonly rule?: string }

/** What every event of a project has (项目事件头). */
export interface ProjectHead extends StreamHead {
  /** Which project it is of: `project:battery-heat-2026`. */
  readonly project: string
}

/** One event of an improvement project: plain data, stored by the caller. */
export type ProjectEvent = ProjectHead & ProjectFact
/** The kind of a thing that happened to a project (项目事件类型). */
export type ProjectEventTag = ProjectFact['_tag']
export type ProjectEventOf<T extends ProjectEventTag> = ProjectHead & Extract<ProjectFact, { readonly _tag: T }>
