import type { Machine } from '../../events/machine.ts'
import { erasedProjectEvent } from './erasure/erased-event.ts'
import type { ProjectEvent } from './event.ts'
import { foldProject } from './evolve.ts'
import { projectMoves } from './moves.ts'
import { projectEventParser } from './read/events.ts'
import { projectStateParser } from './read/state.ts'
import { initialProject, type ProjectState } from './state.ts'

/**
 * An improvement project as a machine of events (项目事件机): how its events are read, folded and told apart, for the
 * functions that take any machine, such as replaying and snapshots.
 *
 * @example
 * projectMachine.isKind('ProjectChartered') // => true
 * projectMachine.isKind('CaseOpened') // => false
 */
export const projectMachine: Machine<ProjectState, ProjectEvent> = {
  initialState: initialProject,
  readEvent: projectEventParser,
  isKind: (tag) => Object.hasOwn(projectMoves, tag),
  readState: projectStateParser,
  upcasts: [],
  streamOf: ({ project }) => project,
  streamIn: ({ project }) => project,
  fold: foldProject,
  erase: erasedProjectEvent,
}
