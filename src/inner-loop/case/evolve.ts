import type { Filled } from '../../core/filled.ts'
import { type Instant, instant } from '../../core/instant.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import { heardFrom } from './clock-events.ts'
import { contactEffects } from './effects/contact.ts'
import type { Effects } from './effects/effect.ts'
import { endingEffects } from './effects/ending.ts'
import { remedyEffects } from './effects/remedy.ts'
import { urgencyEffects } from './effects/urgency.ts'
import type { CaseEvent, CaseEventTag } from './event.ts'
import { logged } from './log.ts'
import { moves } from './moves.ts'
import type { CaseStage } from './stage.ts'
import type { CaseState } from './state.ts'

const effects: Effects<CaseEventTag> = { ...urgencyEffects, ...contactEffects, ...remedyEffects, ...endingEffects }

/**
 * A case after one more event (个案演进). It never refuses: what rules say is asked before (`decide`), or reported after
 * (`violationsOf`). An event that the state has already, and one of a kind not known here, change nothing else.
 *
 * @example
 * evolve(initialCase, { _tag: 'TopicTagged', topic: 'delay', id: 'e1', caseId: 'c', version: 1, at: instant(0),
 *   by: 'Li', command: 'k1' }).topics // => ['delay']
 * @source A2.21
 * @law an event folded twice counts once
 * @law any events in any order fold without failing
 */
export const evolve = <W extends Words = StandardWords>(state: CaseState<W>, event: CaseEvent<W>): CaseState<W> =>
  evolved(state as unknown as CaseState, event as CaseEvent) as unknown as CaseState<W>

const evolved = (state: CaseState, event: CaseEvent): CaseState => {
  if (event.version <= state.version) return state
  const known = Object.hasOwn(moves, event._tag) && !(event._tag === 'CaseOpened' && state.stage !== 'unopened')
  const changed = known
    ? (effects[event._tag] as (state: CaseState, event: CaseEvent) => CaseState)(state, event)
    : state
  const heard = known ? heardFrom(event) : []
  // a copy that nobody else has yet: folding a hundred thousand events makes one copy of a state each, not two
  const next: Filled<CaseState> = changed === state ? { ...state } : changed
  next.stage = known ? landingOf(state.stage, event._tag) : state.stage
  next.version = event.version
  next.lastAt = later(state.lastAt, event.at)
  if (state.handled.latest.at(-1) !== event.command) next.handled = logged(state.handled, [event.command])
  if (heard.length > 0) next.clock = logged(state.clock, heard)
  return next
}

/** Where an event leads; out of its place, where it would have led, except that what is closed stays closed. */
const landingOf = (stage: CaseStage, tag: CaseEventTag): CaseStage =>
  moves[tag].from[stage] ?? (stage === 'closed' ? stage : meantBy(tag, stage))

const meantBy = (tag: CaseEventTag, stage: CaseStage): CaseStage =>
  Object.entries(moves[tag].from).find(([before, after]) => before !== after)?.[1] ?? stage

const later = (a: Instant | undefined, b: Instant): Instant => instant(Math.max(a ?? b, b))
