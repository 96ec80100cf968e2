import type { Segment } from '../../calendar/timeline/calendar.ts'
import type { Instant } from '../../core/instant.ts'
import { emptyLog, type Log } from '../../events/log.ts'
import { nothingRemembered, type Remembered } from '../../events/remembered.ts'
import type { Measurement } from '../validation/measurement.ts'
import type { Validation } from '../validation/verdict.ts'
import type { ActionState } from './action.ts'
import type { ProjectStage } from './stage.ts'

/** The format of a project's snapshots; one of another format is refused by name. */
export const projectFormat = 1

/** An improvement project as it stands (项目状态): plain data, a snapshot to fold later events onto. */
export interface ProjectState {
  readonly format: number
  readonly stage: ProjectStage
  /** The version of the last event folded; 0 before any. */
  readonly version: number
  readonly handled: Remembered
  readonly project?: string
  readonly topic?: string
  readonly taxonomyVersion?: string
  readonly choosing: readonly Segment[]
  readonly evidence: readonly string[]
  readonly follows?: string
  readonly identifiedAt?: Instant
  readonly lastAt?: Instant
  readonly decidedBy?: string
  readonly owner?: string
  readonly coordinator?: string
  readonly departments: readonly string[]
  readonly actions: { readonly [id: string]: ActionState }
  readonly plan?: Segment
  /** When the plan was to end before anybody granted more time. */
  readonly originalEnd?: Instant
  readonly topics: readonly string[]
  readonly baseline?: Measurement
  readonly control?: Measurement
  readonly charteredAt?: Instant
  readonly startedAt?: Instant
  readonly deliveredAt?: Instant
  readonly live?: Instant
  readonly window?: Segment
  readonly planned?: number
  readonly exception?: string
  /** How many answers there were at each look that spent some of the level. */
  readonly looks: Log<number>
  readonly lookedAt?: Instant
  readonly measurements: Log<Measurement>
  readonly measuredAt?: Instant
  /** The last verdict. */
  readonly validation?: Validation
  readonly validatedAt?: Instant
  /** Actions completed since it last began to run. */
  readonly completed: number
  /** How often it ran again because nothing was shown. */
  readonly again: number
  readonly report?: string
  readonly reportedAt?: Instant
  readonly abandonedAt?: Instant
}

/**
 * A project nothing has happened in yet (项目初态): what a history is folded onto, and what the first command is decided
 * against.
 *
 * @example
 * initialProject.stage // => 'unidentified'
 * evolveProject(initialProject, { _tag: 'ProjectIdentified', topic: 'heat', taxonomyVersion: 'house@1', choosing: [],
 *   evidence: ['fb:881'], id: 'e1', project: 'project:heat', version: 1, at: instant(0), by: 'Li', command: 'k1' }).stage
 * // => 'identified'
 */
export const initialProject: ProjectState = {
  format: projectFormat,
  stage: 'unidentified',
  version: 0,
  handled: nothingRemembered,
  choosing: [],
  evidence: [],
  departments: [],
  actions: {},
  topics: [],
  looks: emptyLog,
  measurements: emptyLog,
  completed: 0,
  again: 0,
}

/**
 * Whether nothing more can happen in a project (项目终态): reported to customers, or abandoned. A project that was not
 * validated is not over: it runs again or is abandoned.
 *
 * @example
 * isProjectOver({ stage: 'reported' }) // => true
 * isProjectOver({ stage: 'notValidated' }) // => false
 */
export const isProjectOver = ({ stage }: Pick<ProjectState, 'stage'>): boolean =>
  stage === 'reported' || stage === 'abandoned'
