import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { CaseEvent } from './event.ts'
import { evolve } from './evolve.ts'
import { findingsOf } from './findings.ts'
import type { CaseRules } from './policy.ts'
import type { CaseRefusal } from './refusal.ts'
import { type CaseState, initialCase } from './state.ts'

/** A rule that an event broke where it stands in a history (违规). */
export interface CaseViolation<W extends Words = StandardWords> {
  readonly caseId: string
  readonly eventId: string
  readonly version: number
  readonly rule: CaseRefusal<W>
}

/**
 * Every rule a history breaks (违规清单): of one that was imported all of them, of one that was decided here only what is
 * recorded on purpose — a transfer somebody answered for, a solution not given on the spot, an opener that quotes nothing.
 *
 * @source A2.10, A2.13, A2.14
 * @law no decided history breaks a rule, but for what is recorded
 */
export const violationsOf = <W extends Words = StandardWords>(
  rules: CaseRules<W>,
): ((history: readonly CaseEvent<W>[], snapshot?: CaseState<W>) => readonly CaseViolation<W>[]) =>
  violating(rules as unknown as CaseRules) as unknown as (
    history: readonly CaseEvent<W>[],
    snapshot?: CaseState<W>,
  ) => readonly CaseViolation<W>[]

const violating = (
  rules: CaseRules,
): ((history: readonly CaseEvent[], snapshot?: CaseState) => readonly CaseViolation[]) => {
  const findings = findingsOf(rules)
  return (history, snapshot = initialCase) => {
    const found: CaseViolation[] = []
    let state = snapshot
    for (const event of history) {
      const { caseId, id, version } = event
      for (const { refusal } of findings(event, state)) found.push({ caseId, eventId: id, version, rule: refusal })
      state = evolve(state, event)
    }
    return found
  }
}
