import { type Either, left } from 'fp-ts/Either'
import { isPlainRecord } from '../../core/parse/parse-kinds.ts'
import { deciding } from '../../events/decide.ts'
import type { Decider } from '../../events/decider.ts'
import { isRemembered } from '../../events/remembered.ts'
import { caseIdOf } from '../../feedback/revision/identity.ts'
import type { StandardWords, Words } from '../vocabulary/words.ts'
import { findingsOf } from './checks/findings.ts'
import type { CaseCommand, CaseIntent, CommandHead } from './command.ts'
import type { CaseEvent, CaseFact } from './event.ts'
import { evolving } from './evolve.ts'
import { caseMachine } from './machine.ts'
import { moves } from './moves.ts'
import type { CaseRules } from './policy.ts'
import { contactProposals } from './propose/contact.ts'
import { endingProposals } from './propose/ending.ts'
import type { Proposals } from './propose/proposal.ts'
import { remedyProposals } from './propose/remedy.ts'
import { versionUnknown } from './propose/unseen.ts'
import { urgencyProposals } from './propose/urgency.ts'
import { isCaseState } from './read/is-state.ts'
import { parseCommand } from './read/parse-command.ts'
import { stateParser } from './read/state.ts'
import { standardCaseWords } from './read/words.ts'
import type { CaseRefusal } from './refusal.ts'
import { type CaseState, initialCase, isTerminal } from './state.ts'

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
 * What a command makes happen in a case (个案决策): events to store at the next versions; one that only keeps it in mind
 * where there is nothing to do; none where it was handled before; or the rule that refuses it, with its source. Whoever
 * finds that another writer was faster reads the new events and decides again: the same command never counts twice.
 * Anything may be handed in as a command or a state: what cannot be read is refused with its place.
 *
 * Facts that cannot be undone — an opener that quotes nothing, a solution that came late, a transfer somebody answers
 * for — are recorded and reported by `violationsOf`; what is asked for against a rule is refused.
 *
 * @example
 * const close = { _tag: 'CloseCase', outcome: 'recovered', id: 'web-1', at: instant(0), by: 'Li' }
 * decide(caseRules(standardProgramme))(close, initialCase).left._tag // => 'NotAtThisStage'
 * @source A0.13, A2.5–A2.14, A2.22
 * @law a command handled before changes nothing
 * @law a repeated command asks for nothing, whatever it answered the first time
 * @law every refusal names a rule and its source
 * @law no decided history breaks a rule, but for what is recorded
 */
export const decide = <W extends Words = StandardWords>(
  rules: CaseRules<W>,
): ((command: CaseCommand<W>, state: CaseState<W>) => Either<CaseRefusal<W>, readonly CaseEvent<W>[]>) =>
  decidingBy(rules as unknown as CaseRules) as unknown as (
    command: CaseCommand<W>,
    state: CaseState<W>,
  ) => Either<CaseRefusal<W>, readonly CaseEvent<W>[]>

/** Whose words they are only the border knows; inside, the standard ones stand for any. */
const decidingBy = (
  rules: CaseRules,
): ((command: CaseCommand, state: CaseState) => Either<CaseRefusal, readonly CaseEvent[]>) => {
  const { words = standardCaseWords } = rules
  const findings = findingsOf(rules)
  return deciding<CaseState, CaseCommand, CaseFact, CaseEvent, CaseRefusal>({
    machine: caseMachine(words),
    readState: stateParser(words, 'trusted'),
    readCommand: parseCommand(words),
    remembered: ({ handled }) => handled,
    propose: (command, state) => {
      const misled = otherCase(command, state) ?? versionUnknown(command, state)
      if (misled !== undefined) return left(misled)
      const proposed = (proposals[command._tag] as Propose)(rules)(command, state)
      return proposed._tag === 'Right' && proposed.right.length === 0 && state.stage === 'unopened'
        ? left(notOpened)
        : proposed
    },
    nothing: { _tag: 'CommandNoted', answer: 'nothing' },
    eventOf: (fact, head, command, { caseId = openedBy(command) }) => ({ ...fact, ...head, caseId }),
    broken: (event, state) => findings(event, state).find(({ recorded }) => recorded !== true)?.refusal,
    fault: (fault) => ({ ...fault, source: moves.CaseOpened.source }),
  })
}

/**
 * The event that keeps a refused command in mind (记下被拒指令): store it where a queue may bring the same command again after
 * the case has moved on; then it asks for nothing, as it did the first time. None where the case was never opened, or
 * the command is remembered already.
 *
 * @example
 * const close = { _tag: 'CloseCase', id: 'web-1', at: instant(0), by: 'Li', outcome: 'recovered' } as const
 * const state = { ...initialCase, caseId: 'c', stage: 'open', version: 3 } as const
 * const [noted] = noteRefused(close, { _tag: 'NotAtThisStage' }, state)
 * noted?._tag === 'CommandNoted' && [noted.rule, noted.version] // => ['NotAtThisStage', 4]
 * noteRefused(close, { _tag: 'NotAtThisStage' }, initialCase) // => []
 */
export const noteRefused = (
  command: CommandHead,
  refusal: Pick<CaseRefusal, '_tag'>,
  state: Pick<CaseState, 'caseId' | 'version' | 'handled' | 'stage'>,
): readonly CaseEvent<never>[] => {
  if (!isPlainRecord(command) || !isPlainRecord(refusal) || !isCaseState(state)) return []
  const { caseId, version, handled, stage } = state
  const { id, at, by } = command
  const { _tag: rule } = refusal
  if (typeof id !== 'string' || typeof by !== 'string' || typeof rule !== 'string' || !Number.isSafeInteger(at))
    return []
  return caseId === undefined || stage === 'unopened' || isRemembered(handled, id)
    ? []
    : [
        {
          _tag: 'CommandNoted',
          answer: 'refused',
          rule,
          id: `${id}/0`,
          caseId,
          version: version + 1,
          at,
          by,
          command: id,
        },
      ]
}

/**
 * A case as a decider (个案决策器), in the shape event stores take them.
 *
 * @example
 * const { decide: answer, initialState } = caseDecider(caseRules(standardProgramme))
 * const opening = { _tag: 'OpenCase', id: 'k', by: 'voc', caseId: 'case:f1', feedbackId: 'f1', policy: 'p@1' } as const
 * const when = { at: instant(0), receivedAt: instant(0), priority: 'P1', reason: 'triaged' } as const
 * getOrThrow(answer({ ...opening, ...when }, initialState)).map(({ id, version }) => [id, version]) // => [['k/0', 1]]
 * @source A2.21
 */
export const caseDecider = <W extends Words = StandardWords>(
  rules: CaseRules<W>,
): Decider<CaseCommand<W>, CaseState<W>, CaseEvent<W>, CaseRefusal<W>> => ({
  initialState: initialCase as CaseState<never>,
  decide: decide(rules),
  evolve: evolving(rules.words) as unknown as (state: CaseState<W>, event: CaseEvent<W>) => CaseState<W>,
  isTerminal,
})

const openedBy = (command: CaseCommand): string =>
  command._tag === 'OpenCase' ? caseIdOf(command.feedbackId) : (command.caseId ?? '')

const notOpened: CaseRefusal = {
  _tag: 'NotAtThisStage',
  event: 'CommandNoted',
  stage: 'unopened',
  allowed: ['open', 'assigned', 'contacted', 'resolving', 'resolved', 'closed'],
  source: 'A2.3',
}

/** A command that names another case is not for this one. */
const otherCase = (command: CaseCommand, { caseId = openedBy(command) }: CaseState): CaseRefusal | undefined =>
  command.caseId === undefined || command.caseId === caseId
    ? undefined
    : { _tag: 'OtherCase', expected: caseId, received: command.caseId, source: moves.CaseOpened.source }
