import { type Instant, instant, instantOf } from '../../core/instant.ts'
import { revisionsOf, ticketOf } from '../../feedback/revision/current.ts'
import type { CaseCommand, CommandHead } from '../../inner-loop/case/command.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import { nextTicket } from '../../inner-loop/remedy/ticket.ts'
import type { Roster } from '../../inner-loop/routing/roster.ts'
import { levelsOf, type Vocabulary } from '../../inner-loop/vocabulary/vocabulary.ts'
import type { Words } from '../../inner-loop/vocabulary/words.ts'
import type { FeedbackInCase } from './feedback-in-case.ts'

/** When and by whom the books are kept, and what they are kept by (记账条件). */
export interface Booking {
  readonly at: Instant
  readonly by: string
  /** Who does the work of a role; without it only whoever the assessment names is assigned. */
  readonly roster?: Roster
  /** Whether a ticket number was given to another customer already. */
  readonly isTaken?: (ticket: string) => boolean
}

/**
 * What was decided of a case and is not in its books yet (落实指令): whose it is, the ticket number, who is told at once,
 * and who works it. A role that had not stepped in when the case was closed is told anew where the case is opened again;
 * one that had knows. A case that is worked already is not assigned anew: once the customer was contacted it stays with
 * whoever contacted them, if the role still fits, and else it is for people to hand on.
 */
export const workCommands =
  (
    { at, roster, isTaken = () => false }: Booking,
    vocabulary: Pick<Vocabulary<Words>, 'levels'>,
    head: (what: string) => CommandHead,
  ) =>
  (facts: Known, state: CaseState<Words>, said?: Instant): readonly CaseCommand<Words>[] => {
    const isGraver = graverIn(levelsOf(vocabulary))

    if (state.stage === 'unopened' || state.stage === 'closed') return []
    const { record, assessment } = facts
    const customerId = state.customerId ?? customerOf(facts)
    const { assignment, alert, acknowledgement } = assessment
    const told = alert?.tell.filter(({ to }) => isGraver(alert.level, state.notices[to]?.level)) ?? []
    const worker = state.stage === 'open' ? workerOf(facts, state, roster, at) : undefined
    return [
      ...(state.customerId === undefined && customerId !== undefined
        ? [{ ...head('identify'), _tag: 'IdentifyCustomer' as const, customerId }]
        : []),
      ...(state.ticket === undefined && customerId !== undefined && acknowledgement !== undefined
        ? [
            {
              ...head('acknowledge'),
              _tag: 'AcknowledgeCase' as const,
              ticket: ticketOf(record) ?? nextTicket(acknowledgement.ticket, isTaken),
            },
          ]
        : []),
      ...told.map(({ to, due }): CaseCommand<Words> => {
        const person = roster?.(to, at, assignment?.unit?.outlet)[0]
        return {
          ...head(`notice-${to}`),
          _tag: 'GiveNotice',
          role: to,
          level: alert?.level ?? '',
          due: noticeDue(instantOf(due), instantOf(assessment.receivedAt), state, said),
          ...(person === undefined ? {} : { person }),
        }
      }),
      ...(assignment === undefined || worker === undefined
        ? []
        : [
            {
              ...head('assign'),
              _tag: 'AssignCase' as const,
              owner: worker,
              role: assignment.role,
              dispatch: assignment.dispatch,
              cause: 'routing' as const,
            },
          ]),
    ]
  }

/**
 * Told anew in a case that was opened again, a role has as long from then on as it had from receipt; and as long from the
 * words that came after the case was opened for milder ones.
 */
const noticeDue = (
  due: Instant,
  receivedAt: Instant,
  { reopenClocks, begunAt, openedAt = receivedAt }: CaseState<Words>,
  said: Instant | undefined,
): Instant => {
  const begun = reopenClocks === 'newCycle' ? (begunAt ?? receivedAt) : receivedAt
  const added = said !== undefined && said > openedAt ? said : receivedAt
  return instant(Math.max(begun, added) + due - receivedAt)
}

type Known = Pick<FeedbackInCase<Words>, 'record' | 'assessment'>

const graverIn =
  (levels: readonly string[]) =>
  (level: string, known: string | undefined): boolean =>
    known === undefined || levels.indexOf(level) < levels.indexOf(known)

const workerOf = (
  { assessment: { assignment } }: Pick<Known, 'assessment'>,
  { owner, role, firstContactAt }: CaseState<Words>,
  roster: Roster | undefined,
  at: Instant,
): string | undefined => {
  if (assignment === undefined) return undefined
  if (owner !== undefined && firstContactAt !== undefined) return role === assignment.role ? owner : undefined
  return assignment.assignee ?? roster?.(assignment.role, at, assignment.unit?.outlet)[0]
}

/** Whose feedback it is: as it was assessed, or as the newest revision that names anybody says. */
export const customerOf = ({ record, assessment }: Known): string | undefined =>
  assessment.customerId ??
  revisionsOf(record)
    .flatMap(({ customerId }) => customerId ?? [])
    .at(-1)
