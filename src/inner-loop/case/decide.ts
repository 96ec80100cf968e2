import { type Either, left, right } from 'fp-ts/Either'
import { caseIdOf } from '../../feedback/identity.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import type { CaseCommand, CaseIntent } from './command.ts'
import type { CaseEvent, CaseFact } from './event.ts'
import { evolve } from './evolve.ts'
import { findingsOf } from './findings.ts'
import { entriesOf } from './log.ts'
import type { CaseRules } from './policy.ts'
import { contactProposals } from './propose/contact.ts'
import { endingProposals } from './propose/ending.ts'
import type { Proposals } from './propose/proposal.ts'
import { remedyProposals } from './propose/remedy.ts'
import { urgencyProposals } from './propose/urgency.ts'
import type { CaseRefusal } from './refusal.ts'
import type { CaseState } from './state.ts'

const proposals: Proposals<CaseIntent['_tag']> = {
  ...urgencyProposals,
  ...contactProposals,
  ...remedyProposals,
  ...endingProposals,
}
type Propose = (
  rules: CaseRules,
) => (command: CaseCommand, state: CaseState) => Either<CaseRefusal, readonly CaseFact[]>

/**
 * What a command makes happen in a case (个案决策): events to store at the next versions; none where it has happened
 * already or the command was handled before; or the rule that refuses it, with its source. Whoever finds that another
 * writer was faster reads the new events and decides again: the same command never counts twice.
 *
 * Facts that cannot be undone — an opener that quotes nothing, a solution that came late, a transfer somebody answers
 * for — are recorded and reported by `violationsOf`; what is asked for against a rule is refused.
 *
 * @source A0.13, A2.5–A2.14, A2.22
 * @law a command handled before changes nothing
 * @law every refusal names a rule and its source
 * @law no decided history breaks a rule, but for what is recorded
 */
export const decide = <W extends Words = StandardWords>(
  rules: CaseRules<W>,
): ((command: CaseCommand<W>, state: CaseState<W>) => Either<CaseRefusal<W>, readonly CaseEvent<W>[]>) =>
  deciding(rules as unknown as CaseRules) as unknown as (
    command: CaseCommand<W>,
    state: CaseState<W>,
  ) => Either<CaseRefusal<W>, readonly CaseEvent<W>[]>

/** Whose words they are only the border knows; inside, the standard ones stand for any. */
const deciding = (
  rules: CaseRules,
): ((command: CaseCommand, state: CaseState) => Either<CaseRefusal, readonly CaseEvent[]>) => {
  const findings = findingsOf(rules)
  return (command, state) => {
    if (entriesOf(state.handled).includes(command.id)) return right([])
    const proposed = (proposals[command._tag] as Propose)(rules)(command, state)
    if (proposed._tag === 'Left') return proposed
    const { id, at, by } = command
    const caseId = state.caseId ?? (command._tag === 'OpenCase' ? caseIdOf(command.feedbackId) : '')
    const events: CaseEvent[] = []
    let standing = state
    for (const fact of proposed.right) {
      const version = standing.version + 1
      const event: CaseEvent = { ...fact, id: `${id}/${events.length}`, caseId, version, at, by, command: id }
      const refused = findings(event, standing).find(({ recorded }) => recorded !== true)
      if (refused !== undefined) return left(refused.refusal)
      events.push(event)
      standing = evolve(standing, event)
    }
    return right(events)
  }
}
