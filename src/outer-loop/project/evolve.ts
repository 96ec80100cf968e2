import { isLeft } from 'fp-ts/Either'
import { instant } from '../../core/instant.ts'
import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import { draftOf } from '../../events/draft.ts'
import { remembering } from '../../events/remembered.ts'
import type { ProjectDraft, ProjectEffects } from './effects/effect.ts'
import { measuringEffects } from './effects/measuring.ts'
import { planningEffects } from './effects/planning.ts'
import type { ProjectEvent, ProjectEventTag } from './event.ts'
import { projectMoves } from './moves.ts'
import { projectEventParser } from './read/events.ts'
import { isProjectState } from './read/is-state.ts'
import type { ProjectStage } from './stage.ts'
import type { ProjectState } from './state.ts'

const effects: ProjectEffects<ProjectEventTag> = { ...planningEffects, ...measuringEffects }

/** A project after events that have been read, each at a greater version. */
export const foldProject = (state: ProjectState, events: readonly ProjectEvent[]): ProjectState => {
  if (events.length === 0) return state
  const draft = draftOf(state)
  for (const event of events) if (event.version > draft.state.version) happens(draft, event)
  return draft.state.version === state.version ? state : draft.state
}

/**
 * A project after one more event (项目演进). It never refuses and never throws: what rules say is asked before
 * (`decideProject`), or reported after (`projectViolations`). An event that the state has already changes nothing; one of
 * a kind, or with a content, that is not known here only counts its version.
 *
 * @example
 * evolveProject(initialProject, { _tag: 'ProjectAbandoned', reason: 'merged', id: 'e1', project: 'project:p', version: 1,
 *   at: instant(0), by: 'Li', command: 'k1' }).stage // => 'abandoned'
 * @source A2.19
 * @law any events in any order fold a project without failing
 */
export const evolveProject = (state: ProjectState, event: ProjectEvent): ProjectState => {
  if (!isProjectState(state)) return state
  const known = projectEventParser(event, [])
  if (!isLeft(known)) return foldProject(state, [known.right])
  if (!isPlainRecord(event) || !isNext(event as unknown as ProjectEvent, state)) return state
  const draft = draftOf(state)
  counts(draft.state, event)
  return draft.state
}

const isNext = ({ version, at, command }: ProjectEvent, state: ProjectState): boolean =>
  Number.isSafeInteger(version) && version > state.version && Number.isSafeInteger(at) && typeof command === 'string'

const happens = (draft: ProjectDraft, event: ProjectEvent): void => {
  const { state } = draft
  const { stage } = state
  if (!(event._tag === 'ProjectIdentified' && stage !== 'unidentified')) {
    ;(effects[event._tag] as (draft: ProjectDraft, event: ProjectEvent) => void)(draft, event)
    state.stage = landingOf(stage, event._tag)
  }
  counts(state, event)
}

/** What every event does, whatever it says. */
const counts = (state: ProjectDraft['state'], { version, at, command }: ProjectEvent): void => {
  state.version = version
  state.lastAt = instant(Math.max(state.lastAt ?? at, at))
  state.handled = remembering(state.handled, command, at)
}

/** Where an event leads; out of its place, where it would have led, except that what is over stays over. */
const landingOf = (stage: ProjectStage, tag: ProjectEventTag): ProjectStage =>
  projectMoves[tag].from[stage] ?? (stage === 'reported' || stage === 'abandoned' ? stage : meantBy(tag, stage))

const meantBy = (tag: ProjectEventTag, stage: ProjectStage): ProjectStage =>
  Object.entries(projectMoves[tag].from).find(([before, after]) => before !== after)?.[1] ?? stage
