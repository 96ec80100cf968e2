import type { Machine } from '../../events/machine.ts'
import { erasedEvent } from './erase.ts'
import type { CaseEvent } from './event.ts'
import { foldCase } from './evolve.ts'
import { moves } from './moves.ts'
import { eventParser } from './read/events.ts'
import { stateParser } from './read/state.ts'
import type { CaseWords } from './read/words.ts'
import { type CaseState, initialCase } from './state.ts'

/** A case as a machine of events (个案事件机): in the policy's words, or in any where none are handed in. */
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
