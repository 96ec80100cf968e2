import type { Draft } from '../../../events/draft.ts'
import type { ActionState, ProjectAction } from '../action.ts'
import type { ProjectEventOf, ProjectEventTag } from '../event.ts'
import type { ProjectState } from '../state.ts'

export type ProjectDraft = Draft<ProjectState>

/** What events of one family change in a project, its stage and version apart. */
export type ProjectEffects<T extends ProjectEventTag> = {
  readonly [K in T]: (draft: ProjectDraft, event: ProjectEventOf<K>) => void
}

/** Takes up an action as new. */
export const takeUp = ({ put }: ProjectDraft, { id, what, owner, due, measure }: ProjectAction): void =>
  put('actions', id, { what, owner, due, measure, originalDue: due, standing: 'open' })

/** Changes an action that is known. */
export const change = ({ at, put }: ProjectDraft, id: string, to: Partial<ActionState>): void => {
  const known = at('actions', id)
  if (known !== undefined) put('actions', id, { ...known, ...to })
}
