import type { Either } from 'fp-ts/Either'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { CaseCommand } from './command.ts'
import { decide } from './decide.ts'
import type { CaseEvent } from './event.ts'
import { evolve } from './evolve.ts'
import type { CaseRules } from './policy.ts'
import type { CaseRefusal } from './refusal.ts'
import { type CaseState, initialCase, isTerminal } from './state.ts'

/** The four functions of an event-sourced aggregate (决策器), in the shape event stores take them. */
export interface CaseDecider<W extends Words = StandardWords> {
  readonly initialState: CaseState<W>
  readonly decide: (command: CaseCommand<W>, state: CaseState<W>) => Either<CaseRefusal<W>, readonly CaseEvent<W>[]>
  readonly evolve: (state: CaseState<W>, event: CaseEvent<W>) => CaseState<W>
  readonly isTerminal: (state: CaseState<W>) => boolean
}

/**
 * A case as a decider (个案决策器).
 *
 * @source A2.21
 */
export const caseDecider = <W extends Words = StandardWords>(rules: CaseRules<W>): CaseDecider<W> => ({
  initialState: initialCase as CaseState<never>,
  decide: decide(rules),
  evolve: evolve<W>,
  isTerminal,
})
