import type { Instant } from '../../core/instant.ts'
import type { CaseCommand } from '../../inner-loop/case/command.ts'
import { type Carried, carries } from '../../inner-loop/case/merging/carries.ts'
import { saidIn, wasContactedBefore } from '../../inner-loop/case/merging/contact-taken.ts'
import { isWhole } from '../../inner-loop/case/read/is-state.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'
import { isBooking } from './is-booking.ts'
import { takenUpOf } from './taken-up-of.ts'

/**
 * What ends a case as the duplicate of another (合并指令): first the other takes it up, with its feedback, its urgency, its
 * due, the contacts that were made and what is owed and was given, so that nothing is later, or done twice, for the
 * customer; then it is closed as it was seen here. Each names the case it is
 * for; give them in this order, and where the first is refused leave the second. None where either was never opened or
 * they are one, nor where the one that would go on is closed, or had contacted the customer
 * before the words came that the first one owes an answer. Where the first has taken up the second already, the second
 * ends; of two that took up each other the one with the lesser id goes on, whichever way they are handed in.
 *
 * @example
 * const [one, other] = ['a', 'b'].map((id, place) => ({
 *   ...initialCase, caseId: id, feedbackId: `fb:${id}`, stage: 'open', priority: place === 0 ? 'P1' : 'P2',
 *   receivedAt: instant(0), due: instant((place + 1) * 3_600_000), version: 1,
 * }))
 * const commands = mergeCommands({ at: instant(0), by: 'li' })(one, other)
 * commands.map(({ _tag, caseId }) => [_tag, caseId]) // => [['AbsorbCase', 'b'], ['CloseCase', 'a']]
 * commands[0].priority // => 'P1'
 * commands[0].due // => 3600000
 * @source A1.4, A2.8
 * @law the case that goes on is due at the earlier instant
 */
export const mergeCommands =
  (booking: { readonly at: Instant; readonly by: string }) =>
  <W extends Words = StandardWords>(duplicate: CaseState<W>, into: CaseState<W>): readonly CaseCommand<W>[] => {
    if (!isBooking(booking) || !isWhole(duplicate) || !isWhole(into)) return []
    const { at, by } = booking
    const { caseId } = duplicate
    const target = into.caseId
    const asked = askedOf(duplicate, into)
    if (caseId === undefined || target === undefined || caseId === target) return []
    const tookUp = into.absorbed.includes(caseId)
    if (duplicate.absorbed.includes(target) && !(tookUp && target < caseId))
      return mergeCommands({ at, by })<W>(into, duplicate)
    const absorb = absorbing<W>({ at, by }, duplicate, into)
    if (asked === undefined || absorb === undefined || into.stage === 'closed') return []
    if (!duplicate.contacted && wasContactedBefore(saidIn(duplicate), into)) return []
    const taken = earlier(into.due, asked.due)
    const close: CaseCommand<W> = {
      _tag: 'CloseCase',
      id: `merge@${duplicate.version}:${caseId}:${target}`,
      at,
      by,
      caseId,
      outcome: 'duplicate',
      seen: duplicate.version,
      duplicateOf: {
        caseId: target,
        stage: into.stage,
        contacted: into.contacted && !wasContactedBefore(saidIn(duplicate), into),
        ...(tookUp ? { tookUp } : {}),
        ...(into.outcome === undefined ? {} : { outcome: into.outcome }),
        ...(taken === undefined ? {} : { due: taken }),
      },
    }
    return carries(into, asked) ? [close] : [absorb, close]
  }

/** What has one case take up another (并入指令); none for one that was never opened. */
export const absorbing = <W extends Words = StandardWords>(
  { at, by }: { readonly at: Instant; readonly by: string },
  duplicate: CaseState<W>,
  into: CaseState<W>,
): CaseCommand<W> | undefined => {
  const asked = askedOf(duplicate, into)
  const { receivedAt } = duplicate
  if (asked === undefined || receivedAt === undefined || into.caseId === undefined) return undefined
  const id = `absorb@${duplicate.version}-${into.version}:${asked.absorbed}:${into.caseId}`
  return { _tag: 'AbsorbCase', id, at, by, caseId: into.caseId, receivedAt, ...asked } as CaseCommand<W>
}

/** What a case would have another one take up; none of what was never opened. */
export const askedOf = <W extends Words>(duplicate: CaseState<W>, into: CaseState<W>): Carried<W> | undefined => {
  const { caseId, feedbackId, linked, priority, due, contacted } = duplicate
  return caseId === undefined || feedbackId === undefined || priority === undefined
    ? undefined
    : {
        absorbed: caseId,
        feedback: [feedbackId, ...linked],
        priority,
        ...(due === undefined || contacted ? {} : { due }),
        ...takenUpOf(duplicate, caseId, into),
      }
}

const earlier = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a
