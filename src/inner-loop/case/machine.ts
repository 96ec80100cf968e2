import type { Machine } from '../../events/machine.ts'
import { erasedEvent } from './erase.ts'
import type { CaseEvent } from './event.ts'
import { foldCase } from './evolve.ts'
import { moves } from './moves.ts'
import { eventParser } from './read/events.ts'
import { stateParser } from './read/state.ts'
import type { CaseWords } from './read/words.ts'
import { type CaseState, initialCase } from './state.ts'

/**
 * A case as a machine of events (个案事件机): in the policy's words, or in any where none are handed in.
 *
 * @example
 * const head = { id: 'e1', caseId: 'c', version: 1, at: 0, by: 'Li', command: 'k' }
 * const told = { ...head, _tag: 'CaseEscalated', to: '店长', level: 1, reason: '超时' }
 * normalizing(caseMachine())([told])._tag // => 'Right'
 * normalizing(caseMachine(standardCaseWords))([told])._tag // => 'Left'
 */
export const caseMachine = (words?: CaseWords): Machine<CaseState, CaseEvent> => ({
  initialState: initialCase,
  readEvent: eventParser(words),
  isKind: (tag) => Object.hasOwn(moves, tag),
  readState: stateParser(words),
  upcasts: [],
  streamOf: ({ caseId }) => caseId,
  streamIn: ({ caseId }) => caseId,
  fold: foldCase(words),
  erase: erasedEvent,
})
