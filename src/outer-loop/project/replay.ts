import type { Either } from 'fp-ts/Either'
import type { NonEmpty } from '../../core/parse-issue.ts'
import type { StreamFault } from '../../events/fault.ts'
import { normalizing } from '../../events/normalize.ts'
import { replaying } from '../../events/replay.ts'
import type { ProjectEvent } from './event.ts'
import { projectMachine } from './machine.ts'
import type { ProjectState } from './state.ts'

/**
 * A project from its events (重放项目), or from a snapshot and the events after it. Anything may be handed in: what is no
 * history, and a snapshot of another format, is said instead of being half folded.
 *
 * @example
 * replayProject([]) // => right(initialProject)
 * @source A2.19
 * @law a project’s prefix and the rest are the whole
 */
export const replayProject: (delivered: unknown, snapshot?: unknown) => Either<NonEmpty<StreamFault>, ProjectState> =
  replaying(projectMachine)

/**
 * The history of a project from events as they were delivered (整理项目历史): each once, in the order of their versions, none
 * missing after version `after`.
 *
 * @example
 * normalizeProject([]) // => right([])
 * @source A2.19
 */
export const normalizeProject: (
  delivered: unknown,
  after?: number,
) => Either<NonEmpty<StreamFault>, readonly ProjectEvent[]> = normalizing(projectMachine)
