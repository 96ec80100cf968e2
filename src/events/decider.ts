import type { Either } from 'fp-ts/Either'

/** The four functions of an event-sourced aggregate (决策器), in the shape event stores take them. */
export interface Decider<C, S, E, R> {
  readonly initialState: S
  readonly decide: (command: C, state: S) => Either<R, readonly E[]>
  readonly evolve: (state: S, event: E) => S
  readonly isTerminal: (state: S) => boolean
}
