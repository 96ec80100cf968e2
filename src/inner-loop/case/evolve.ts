import { isLeft } from 'fp-ts/Either'
import { type Instant, instant } from '../../core/instant.ts'
import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import { draftOf } from '../../events/draft.ts'
import { remembering } from '../../events/remembered.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import { heardFrom } from './clock/clock-events.ts'
import { heardOn } from './clock/heard.ts'
import { contactEffects } from './effects/contact.ts'
import type { CaseDraft, Effects } from './effects/effect.ts'
import { endingEffects } from './effects/ending.ts'
import { remedyEffects } from './effects/remedy.ts'
import { urgencyEffects } from './effects/urgency.ts'
import type { CaseEvent, CaseEventTag } from './event.ts'
import { moves } from './moves.ts'
import { eventParser } from './read/events.ts'
import { isCaseState } from './read/is-state.ts'
import { type CaseWords, standardCaseWords } from './read/words.ts'
import type { CaseStage } from './stage.ts'
import type { CaseState } from './state.ts'

const effects: Effects<CaseEventTag> = { ...urgencyEffects, ...contactEffects, ...remedyEffects, ...endingEffects }

/** A case after events that have been read, each at a greater version, in the policy's words. */
export const foldCase = (
  words: Pick<CaseWords, 'priorities'> = standardCaseWords,
): ((state: CaseState, events: readonly CaseEvent[]) => CaseState) => {
  const ranks = new Map(words.priorities.map((priority, rank) => [priority, rank]))
  const isMoreUrgent: CaseDraft['isMoreUrgent'] = (one, other) => {
    const [a, b] = [ranks.get(one), other === undefined ? ranks.size : ranks.get(other)]
    return a === undefined || b === undefined ? undefined : a < b
  }
  return (state, events) => {
    if (events.length === 0) return state
    const draft = { ...draftOf(state), isMoreUrgent }
    for (const event of events) if (event.version > draft.state.version) happens(draft, event)
    return draft.state.version === state.version ? state : draft.state
  }
}

/**
 * A case after one more event (个案演进). It never refuses and never throws: what rules say is asked before (`decide`), or
 * reported after (`violationsOf`). An event that the state has already changes nothing; one of a kind, or with a content,
 * that is not known here only counts its version. Many events at once are folded by `replay`.
 *
 * @example
 * evolve(initialCase, { _tag: 'TopicTagged', topic: 'delay', id: 'e1', caseId: 'c', version: 1, at: instant(0),
 *   by: 'Li', command: 'k1' }).topics // => ['delay']
 * @source A2.21
 * @law an event folded twice counts once
 * @law any events in any order fold without failing
 */
export const evolve = <W extends Words = StandardWords>(state: CaseState<W>, event: CaseEvent<W>): CaseState<W> =>
  anyWords(state as never, event as never) as unknown as CaseState<W>

/**
 * `evolve` in a policy's own words.
 *
 * @example
 * const head = { id: 'e1', caseId: 'c', version: 1, at: instant(0), by: 'Li', command: 'k' } as const
 * const told = { ...head, _tag: 'CaseEscalated', to: '店长', level: 1, reason: '超时' } as unknown as CaseEvent
 * evolving({ ...standardCaseWords, roles: ['店长'] })(initialCase, told).escalation // => 1
 * evolving(standardCaseWords)(initialCase, told).escalation // => 0
 */
export const evolving = (words?: CaseWords): ((state: CaseState, event: CaseEvent) => CaseState) => {
  const read = eventParser(words)
  const fold = foldCase(words)
  return (state, event) => {
    if (!isCaseState(state)) return state
    const known = read(event, [])
    if (!isLeft(known)) return fold(state, [known.right])
    if (!isPlainRecord(event) || !isNext(event, state)) return state
    const draft = draftOf(state)
    counts(draft.state, event)
    return draft.state
  }
}

const isNext = ({ version, at, command }: CaseEvent, state: CaseState): boolean =>
  Number.isSafeInteger(version) && version > state.version && Number.isSafeInteger(at) && typeof command === 'string'

const happens = (draft: CaseDraft, event: CaseEvent): void => {
  const { state } = draft
  const { stage, owner } = state
  if (!(event._tag === 'CaseOpened' && stage !== 'unopened')) {
    const heard = heardFrom(event, state)
    ;(effects[event._tag] as (draft: CaseDraft, event: CaseEvent) => void)(draft, event)
    state.stage = isByRobot(event) ? stage : landingOf(stage, event._tag)
    if (isReachedBy(event, state, owner)) state.stage = 'contacted'
    if (heard.length > 0) state.clock = heardOn(state.clock, heard)
  }
  counts(state, event)
}

/** What every event does, whatever it says. */
const counts = (state: CaseDraft['state'], { _tag, version, at, command }: CaseEvent): void => {
  state.version = version
  // a command that asked for nothing, or was refused, is nothing that happened
  if (_tag !== 'CommandNoted') {
    state.lastAt = later(state.lastAt, at)
    state.newestAt = at
  }
  state.handled = remembering(state.handled, command, at)
}

/** What a robot does leads nowhere: nobody was contacted. */
const isByRobot = (event: CaseEvent): boolean => 'sender' in event && event.sender === 'robot'

/**
 * Whether the customer was reached, in a case that was taken up, by the time this one is somebody's: they need not be
 * reached again before the next step.
 */
const isReachedBy = (
  { _tag }: CaseEvent,
  { stage, owner, reachedAt }: CaseState,
  before: string | undefined,
): boolean =>
  (_tag === 'CaseAbsorbed' || _tag === 'CaseAssigned') &&
  reachedAt !== undefined &&
  (stage === 'assigned' || (stage === 'open' && before === undefined && owner !== undefined))

/** Where an event leads; out of its place, where it would have led, except that what is closed stays closed. */
const landingOf = (stage: CaseStage, tag: CaseEventTag): CaseStage =>
  moves[tag].from[stage] ?? (stage === 'closed' ? stage : meantBy(tag, stage))

const meantBy = (tag: CaseEventTag, stage: CaseStage): CaseStage =>
  Object.entries(moves[tag].from).find(([before, after]) => before !== after)?.[1] ?? stage

const later = (a: Instant | undefined, b: Instant): Instant => instant(Math.max(a ?? b, b))

/** Of words that nobody lists the stored ones are taken as they are. */
const anyWords = evolving()
