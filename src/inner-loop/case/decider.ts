import type { Either } from 'fp-ts/Either'
import type { CaseCommand } from './command.ts'
import { decide } from './decide.ts'
import type { CaseEvent } from './event.ts'
import { evolve } from './evolve.ts'
import type { CaseRules } from './policy.ts'
import type { CaseRefusal } from './refusal.ts'
import { type CaseState, initialCase, isTerminal } from './state.ts'

/** The four functions of an event-sourced aggregate (决策器), in the shape event stores take them. */
export interface CaseDecider {
  readonly initialState: CaseState
  readonly decide: (command: CaseCommand, state: CaseState) => Either<CaseRefusal, readonly CaseEvent[]>
  readonly evolve: (state: CaseState, event: CaseEvent) => CaseState
  readonly isTerminal: (state: CaseState) => boolean
}

/**
 * A case as a decider (个案决策器).
 *
 * @source A2.21
 */
export const caseDecider = (rules: CaseRules): CaseDecider => ({
  initialState: initialCase,
  decide: decide(rules),
  evolve,
  isTerminal,
})
