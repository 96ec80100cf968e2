import type { Decider } from '../../events/decider.ts'

/** What came of some commands (结果): the new events, the state after them, and what was refused on the way. */
export interface Story<S, E, R> {
  readonly state: S
  readonly events: readonly E[]
  readonly refused: readonly R[]
}

/**
 * Tests a ledger by its history (给定、当、则): given what happened before, when these commands are handed in, what comes of it.
 * The answer is plain data for any test runner to compare; a refused command changes nothing, and the next is decided
 * on what stood before.
 *
 * @example
 * const cases = given(caseDecider(caseRules(standardProgramme)))
 * const close = { _tag: 'CloseCase', outcome: 'recovered', id: 'web-1', at: instant(0), by: 'Li' }
 * cases().when(close).refused.map(({ _tag }) => _tag) // => ['NotAtThisStage']
 * @law a story is its commands decided one after the other
 */
export const given =
  <C, S, E, R>({ initialState, decide, evolve }: Decider<C, S, E, R>) =>
  (...history: readonly E[]): { readonly when: (...commands: readonly C[]) => Story<S, E, R> } => ({
    when: (...commands) => {
      let state = history.reduce(evolve, initialState)
      const [events, refused]: [E[], R[]] = [[], []]
      for (const command of commands) {
        const decided = decide(command, state)
        if (decided._tag === 'Left') refused.push(decided.left)
        else
          for (const event of decided.right) {
            events.push(event)
            state = evolve(state, event)
          }
      }
      return { state, events, refused }
    },
  })
