import { type Either, isLeft, left, right } from 'fp-ts/Either'
import type { Parser } from '../core/parse/parse.ts'
import type { NonEmpty, ParseIssue } from '../core/parse-issue.ts'
import type { CommandFault, StreamCommand } from './command.ts'
import type { SnapshotFault } from './fault.ts'
import type { Machine } from './machine.ts'
import { type Remembered, standingOf } from './remembered.ts'
import { snapshotReader } from './snapshot.ts'
import type { StreamEvent, StreamHead, StreamState } from './stream-event.ts'

/** How the commands of a machine are judged (判定): what they would make happen, and what rule that breaks. */
export interface Judging<S extends StreamState, C extends StreamCommand, F, E extends StreamEvent, R> {
  readonly machine: Machine<S, E>
  /** Reads a state that was folded here a moment ago. */
  readonly readState: Parser<S>
  readonly readCommand: (received: unknown) => Either<NonEmpty<ParseIssue>, C>
  readonly remembered: (state: S) => Remembered
  /** The facts it leads to; none where there is nothing to do. */
  readonly propose: (command: C, state: S) => Either<R, readonly F[]>
  /** The fact that keeps a command in mind which asks for nothing. */
  readonly nothing: F
  readonly eventOf: (fact: F, head: StreamHead, command: C, state: S) => E
  readonly broken: (event: E, state: S) => R | undefined
  readonly fault: (fault: CommandFault) => R
}

/**
 * What a command makes happen (决策): events to store at the next versions; one that only keeps it in mind where there is
 * nothing to do; none where it was handled before; or why it is refused. Anything may be handed in.
 *
 * @example
 * const answer = deciding<CaseState, StreamCommand, object, CaseEvent, CommandFault>({
 *   machine: caseMachine(), readState: right, readCommand: (received) => right(received as StreamCommand),
 *   remembered: ({ handled }) => handled, propose: () => right([]), broken: () => undefined, fault: (one) => one,
 *   nothing: { _tag: 'CommandNoted', answer: 'nothing' },
 *   eventOf: (fact, head) => ({ ...fact, ...head, caseId: 'c' }) as CaseEvent,
 * })
 * const asked = answer({ _tag: 'Ask', id: 'web-1', at: 0, by: 'Li' }, initialCase)
 * getOrThrow(asked).map(({ id, version }) => [id, version]) // => [['web-1/0', 1]]
 * answer({ _tag: 'Ask', id: 'web-1', at: 0, by: 'Li' }, getOrThrow(asked).reduce(evolve, initialCase)) // => right([])
 */
export const deciding = <S extends StreamState, C extends StreamCommand, F, E extends StreamEvent, R>(
  judging: Judging<S, C, F, E, R>,
): ((received: unknown, state: unknown) => Either<R, readonly E[]>) => {
  const { machine, readCommand, remembered, propose, nothing, eventOf, broken, fault } = judging
  const readState = snapshotReader({ ...machine, readState: judging.readState })
  return (received, on) => {
    const command = readCommand(received)
    if (isLeft(command)) return left(fault({ _tag: 'CommandUnreadable', issues: command.left }))
    const state = readState(on)
    if (isLeft(state)) return left(fault(stateFault(state.left)))
    const { id, at, by } = command.right
    const memory = remembered(state.right)
    const standing = standingOf(memory, id, at)
    if (standing === 'handled') return right([])
    if (standing === 'forgotten')
      return left(fault({ _tag: 'CommandForgotten', command: id, until: memory.forgottenUntil ?? at }))
    const proposed = propose(command.right, state.right)
    if (isLeft(proposed)) return proposed
    const events: E[] = []
    let stands = state.right
    for (const fact of proposed.right.length === 0 ? [nothing] : proposed.right) {
      const head = { id: `${id}/${events.length}`, version: stands.version + 1, at, by, command: id }
      const event = eventOf(fact, head, command.right, stands)
      const refused = broken(event, stands)
      if (refused !== undefined) return left(refused)
      events.push(event)
      stands = machine.fold(stands, [event])
    }
    return right(events)
  }
}

const stateFault = (fault: SnapshotFault): CommandFault =>
  fault._tag === 'SnapshotFormatUnknown'
    ? { _tag: 'StateFormatUnknown', received: fault.received, expected: fault.expected }
    : { _tag: 'StateUnreadable', issues: fault.issues }
