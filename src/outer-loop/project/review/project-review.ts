import type { Reached } from '../../../calendar/timeline/calendar.ts'
import type { Instant } from '../../../core/instant.ts'
import type { ProjectDuty } from './duty.ts'

/** What is owed in all projects at an instant (项目巡检结果). */
export interface ProjectReview {
  readonly asOf: Instant
  /** What is late first, then by due. */
  readonly duties: readonly ProjectDuty[]
  /** Evidence that nobody has decided about yet. */
  readonly uncharted: readonly string[]
  /** When to look again if nothing happens until then. */
  readonly nextWakeAt: Reached
}
