import { isLeft, isRight } from 'fp-ts/Either'
import { eventReader } from '../../../events/read-event.ts'
import type { StandardWords, Words } from '../../vocabulary/words.ts'
import type { CaseEvent } from '../event.ts'
import { evolving } from '../evolve.ts'
import { caseMachine } from '../machine.ts'
import type { CaseRules } from '../policy.ts'
import { stateParser } from '../read/state.ts'
import type { CaseRefusal } from '../refusal.ts'
import { type CaseState, initialCase } from '../state.ts'
import { findingsOf } from './findings.ts'

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
 * A snapshot that is none in the policy's words is left aside.
 *
 * @example
 * const head = { caseId: 'case:f1', at: instant(0), by: 'Li', command: 'k' } as const
 * const opening = { ...head, _tag: 'CaseOpened', id: 'e1', version: 1, feedbackId: 'f1', policy: 'p@1' } as const
 * const opened = { ...opening, receivedAt: instant(0), priority: 'P1', reason: 'triaged' } as const
 * const csm = { ...head, _tag: 'CaseAssigned', id: 'e2', version: 2, owner: 'Li', role: 'csm', dispatch: 'ticket' } as const
 * const passedOn = { ...head, _tag: 'CaseTransferred', id: 'e3', version: 3, owner: 'Wu', role: 'csm', reason: '忙' } as const
 * violationsOf(caseRules(standardProgramme))([opened, csm, passedOn]).map(({ rule }) => rule._tag)
 * // => ['CustomerNotContacted', 'TransfersExceeded']
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
  const { words } = rules
  const findings = findingsOf(rules)
  const read = eventReader(caseMachine(words))
  const evolve = evolving(words)
  const readState = stateParser(words)
  return (history, snapshot = initialCase) => {
    const found: CaseViolation[] = []
    let state = isRight(readState(snapshot, [])) ? snapshot : initialCase
    for (const [place, received] of (Array.isArray(history) ? history : []).entries()) {
      const event = read(received, place)
      if (isLeft(event)) {
        if (event.left._tag === 'EventUnreadable')
          found.push({
            caseId: state.caseId ?? '',
            eventId: '',
            version: state.version,
            rule: { ...event.left, source: 'A2.21' },
          })
      } else {
        const { caseId, id, version } = event.right
        for (const { refusal } of findings(event.right, state))
          found.push({ caseId, eventId: id, version, rule: refusal })
      }
      state = evolve(state, received)
    }
    return found
  }
}
