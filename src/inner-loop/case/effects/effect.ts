import type { CaseEventTag, EventOf } from '../event.ts'
import type { CaseState } from '../state.ts'

/** What events of one family change in a case, its stage and version apart. */
export type Effects<T extends CaseEventTag> = {
  readonly [K in T]: (state: CaseState, event: EventOf<K>) => CaseState
}

export const nothing = (state: CaseState): CaseState => state

/** A copy without these fields. */
export const without = <K extends keyof CaseState>(state: CaseState, ...keys: readonly K[]): CaseState => {
  const rest: { -readonly [P in keyof CaseState]?: CaseState[P] } = { ...state }
  for (const key of keys) delete rest[key]
  return rest as CaseState
}

/** The list with one more, unless it is there. */
export const including = (list: readonly string[], one: string): readonly string[] =>
  list.includes(one) ? list : [...list, one]
