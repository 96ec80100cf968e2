import type { TriageOutcome } from '../../inner-loop/vocabulary/priority.ts'
import { type Case, type Decided, type Entry, entryOf, merged } from './book.ts'

/** What a run has decided so far. It grows with the cases and with the ids the file gives, not with the words. */
export interface Ledger {
  /** Enters a decision; says whether it was new or more about feedback already known by its own id. */
  readonly enter: (decided: Decided, ownId: boolean) => 'new' | 'merged'
  readonly cases: () => readonly Case[]
  /** How often each score was given; of amended feedback the score received last. */
  readonly scores: ReadonlyMap<number, number>
  readonly priorities: Readonly<Record<TriageOutcome, number>>
}

export const ledger = (): Ledger => {
  const byId = new Map<string, Entry>()
  const others: Case[] = []
  const scores = new Map<number, number>()
  const priorities: Record<TriageOutcome, number> = { P0: 0, P1: 0, P2: 0, noCase: 0 }
  const count = ({ latest: { score }, case: opened }: Entry, by: 1 | -1): void => {
    if (score !== undefined) scores.set(score, (scores.get(score) ?? 0) + by)
    priorities[opened?.assessment.priority ?? 'noCase'] += by
  }
  return {
    scores,
    priorities,
    cases: () => [...[...byId.values()].flatMap((entry) => entry.case ?? []), ...others],
    enter: (decided, ownId) => {
      const entry = entryOf(decided, ownId)
      const known = ownId ? byId.get(decided.feedback.id) : undefined
      const now = known === undefined ? entry : merged(known, entry)
      if (known !== undefined) count(known, -1)
      count(now, 1)
      if (ownId) byId.set(decided.feedback.id, now)
      else if (now.case !== undefined) others.push(now.case)
      return known === undefined ? 'new' : 'merged'
    },
  }
}
