import type { Instant } from '../../../core/instant.ts'

/**
 * What is owed in a project (项目待办).
 *
 * @example
 * projectDuties
 * // => ['start', 'action', 'deliver', 'measure', 'beginMeasuring', 'look', 'runAgainOrAbandon', 'report']
 */
export const projectDuties = [
  'start',
  'action',
  'deliver',
  'measure',
  'beginMeasuring',
  'look',
  'runAgainOrAbandon',
  'report',
] as const

/** Something owed in a project, by whom and by when. */
export interface ProjectDuty {
  readonly project: string
  readonly topic?: string
  readonly duty: (typeof projectDuties)[number]
  /** Who owes it: the owner of an action, else the coordinator; the project's owner owes the report. */
  readonly who?: string
  readonly action?: string
  readonly due: Instant
  /** When it was due at first: lateness counts from it. */
  readonly originalDue: Instant
  readonly late: boolean
}
