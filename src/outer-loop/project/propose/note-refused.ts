import type { ProjectCommandHead } from '../command.ts'
import type { ProjectEvent } from '../event.ts'
import type { ProjectRefusal } from '../fault.ts'
import type { ProjectState } from '../state.ts'

/**
 * The event that keeps a refused command in mind (记下被拒指令): store it where a queue may bring the same command again
 * after the project has moved on. None where the project never began, or the command is remembered already.
 *
 * @example
 * const command = { id: 'k7', at: instant(0), by: 'Li', project: 'project:heat' }
 * const begun = { ...initialProject, stage: 'identified', version: 3 } as const
 * noteRefusedProject(command, { _tag: 'ProjectRefused' }, begun).map(({ _tag, version, id }) => [_tag, version, id])
 * // => [['CommandNoted', 4, 'k7/0']]
 * noteRefusedProject(command, { _tag: 'ProjectRefused' }, initialProject) // => []
 */
export const noteRefusedProject = (
  { id, at, by, project }: ProjectCommandHead,
  { _tag: rule }: Pick<ProjectRefusal, '_tag'>,
  { version, handled, stage }: Pick<ProjectState, 'version' | 'handled' | 'stage'>,
): readonly ProjectEvent[] =>
  stage === 'unidentified' || handled.newer.includes(id) || handled.older.includes(id)
    ? []
    : [
        {
          _tag: 'CommandNoted',
          answer: 'refused',
          rule,
          id: `${id}/0`,
          project,
          version: version + 1,
          at,
          by,
          command: id,
        },
      ]
