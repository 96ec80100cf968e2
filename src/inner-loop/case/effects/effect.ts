import type { Draft } from '../../../events/draft.ts'
import type { Priority } from '../../vocabulary/priority.ts'
import type { CaseEventTag, EventOf } from '../event.ts'
import type { CaseState } from '../state.ts'

/** A case while events are folded onto it, and how urgent the policy's words are. */
export type CaseDraft = Draft<CaseState> & {
  /** Whether one priority is more urgent than another; nobody can tell of words that are not listed. */
  readonly isMoreUrgent: (one: Priority, other: Priority | undefined) => boolean | undefined
}

/** What events of one family change in a case, its stage and version apart. */
export type Effects<T extends CaseEventTag> = {
  readonly [K in T]: (draft: CaseDraft, event: EventOf<K>) => void
}

export const nothing = (): void => {}
