import type { ProjectFault, ProjectRefusal } from '../../outer-loop/project/fault.ts'

/** Which rules of an improvement project a command or an event breaks. */
export type ProjectStatement = ProjectFault | Extract<ProjectRefusal, { readonly _tag: 'ProjectRefused' }>
