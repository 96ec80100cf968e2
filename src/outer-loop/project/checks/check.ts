import { isBlank } from '../../../core/parse/parse.ts'
import type { SourceRef } from '../../../core/source-ref.ts'
import type { ProjectEventOf, ProjectEventTag } from '../event.ts'
import type { ProjectFault, ProjectFaultKind } from '../fault.ts'
import { projectMoves } from '../moves.ts'
import type { ProjectRules } from '../policy.ts'
import type { ProjectStage } from '../stage.ts'
import type { ProjectState } from '../state.ts'

/** Which rules an event of a kind breaks where a project stands. */
export type ProjectCheck<T extends ProjectEventTag> = (
  rules: ProjectRules,
) => (event: ProjectEventOf<T>, state: ProjectState) => readonly ProjectFault[]
export type ProjectChecks<T extends ProjectEventTag> = { readonly [K in T]: ProjectCheck<K> }

/** A fault where something is so. */
export const faultIf = (so: boolean, kind: ProjectFaultKind, source: SourceRef): readonly ProjectFault[] =>
  so ? [{ ...kind, source }] : []

/** Asks for a text that says something. */
export const mustSay = (
  text: string,
  field: Extract<ProjectFaultKind, { readonly _tag: 'ProjectSaysNothing' }>['field'],
  tag: ProjectEventTag,
): readonly ProjectFault[] => faultIf(isBlank(text), { _tag: 'ProjectSaysNothing', field }, projectMoves[tag].source)

/** Asks that an event may happen where a project stands. */
export const placeFaults = (event: ProjectEventTag, { stage }: ProjectState): readonly ProjectFault[] => {
  const { from, source } = projectMoves[event]
  const allowed = Object.keys(from) as readonly ProjectStage[]
  return faultIf(!allowed.includes(stage), { _tag: 'ProjectNotThere', event, stage, allowed }, source)
}
