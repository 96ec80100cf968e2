import type { Instant } from '../../core/instant.ts'
import { type Carried, carries } from '../../inner-loop/case/checks/carries.ts'
import type { CaseCommand } from '../../inner-loop/case/command.ts'
import { isCaseState } from '../../inner-loop/case/read/is-state.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import { isBooking } from './is-booking.ts'

/**
 * What ends a case as the duplicate of another (合并指令): first the other takes it up, with its feedback, its urgency and
 * its due, so that nothing is later for the customer; then it is closed as it was seen here. Each names the case it is
 * for; give them in this order, and where the first is refused leave the second. None where either was never opened or
 * they are one, nor where the one that would go on is closed.
 *
 * @source A1.4, A2.8
 * @law the case that goes on is due at the earlier instant
 */
export const mergeCommands =
  (booking: { readonly at: Instant; readonly by: string }) =>
  <W extends Words = StandardWords>(duplicate: CaseState<W>, into: CaseState<W>): readonly CaseCommand<W>[] => {
    if (!isBooking(booking) || !isCaseState(duplicate) || !isCaseState(into)) return []
    const { at, by } = booking
    const { caseId, receivedAt } = duplicate
    const target = into.caseId
    const asked = askedOf(duplicate)
    if (caseId === undefined || target === undefined || caseId === target) return []
    if (asked === undefined || receivedAt === undefined || into.stage === 'closed') return []
    const taken = earlier(into.due, asked.due)
    const absorb: CaseCommand<W> = {
      _tag: 'AbsorbCase',
      id: `absorb@${duplicate.version}:${caseId}:${target}`,
      at,
      by,
      caseId: target,
      receivedAt,
      ...asked,
    }
    const close: CaseCommand<W> = {
      _tag: 'CloseCase',
      id: `merge@${duplicate.version}:${caseId}`,
      at,
      by,
      caseId,
      outcome: 'duplicate',
      seen: duplicate.version,
      duplicateOf: {
        caseId: target,
        stage: into.stage,
        contacted: into.contacted,
        ...(into.outcome === undefined ? {} : { outcome: into.outcome }),
        ...(taken === undefined ? {} : { due: taken }),
      },
    }
    return carries(into, asked) ? [close] : [absorb, close]
  }

/** What a case would have another one take up; none of what was never opened. */
export const askedOf = <W extends Words>({
  caseId,
  feedbackId,
  linked,
  priority,
  due,
  contacted,
}: CaseState<W>): Carried<W> | undefined =>
  caseId === undefined || feedbackId === undefined || priority === undefined
    ? undefined
    : {
        absorbed: caseId,
        feedback: [feedbackId, ...linked],
        priority,
        ...(due === undefined || contacted ? {} : { due }),
      }

const earlier = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a
