import type { ProjectFinding } from '../fault.ts'

/** A rule that an event broke where it stands in a history (项目违规). */
export interface ProjectViolation {
  readonly project: string
  readonly eventId: string
  readonly version: number
  readonly rule: ProjectFinding
}
