import type { Draft } from '../../../events/draft.ts'
import type { CaseEventTag, EventOf } from '../event.ts'
import type { CaseState } from '../state.ts'

export type CaseDraft = Draft<CaseState>

/** What events of one family change in a case, its stage and version apart. */
export type Effects<T extends CaseEventTag> = {
  readonly [K in T]: (draft: CaseDraft, event: EventOf<K>) => void
}

export const nothing = (): void => {}
