import type { Instant } from '../../core/instant.ts'
import type { CaseCommand } from '../../inner-loop/case/command.ts'
import type { CaseState } from '../../inner-loop/case/state.ts'
import type { StandardWords, Words } from '../../inner-loop/vocabulary/words.ts'

/**
 * What ends a case as the duplicate of another (合并指令): first the other takes it up, with its feedback, its urgency and
 * its due, so that nothing is later for the customer; then it is closed. Each names the case it is for; give them in this
 * order, and read the first one's case again before the second. None where either was never opened, or they are one.
 *
 * @source A1.4, A2.8
 * @law the case that goes on is due at the earlier instant
 */
export const mergeCommands =
  ({ at, by }: { readonly at: Instant; readonly by: string }) =>
  <W extends Words = StandardWords>(duplicate: CaseState<W>, into: CaseState<W>): readonly CaseCommand<W>[] => {
    const { caseId, feedbackId, receivedAt, priority, due, contacted, linked } = duplicate
    const target = into.caseId
    if (caseId === undefined || target === undefined || caseId === target) return []
    if (feedbackId === undefined || receivedAt === undefined || priority === undefined) return []
    const owed = due === undefined || contacted ? {} : { due }
    const taken = earlier(into.due, owed.due)
    const absorb: CaseCommand<W> = {
      _tag: 'AbsorbCase',
      id: `absorb:${caseId}:${target}`,
      at,
      by,
      caseId: target,
      absorbed: caseId,
      feedback: [feedbackId, ...linked],
      receivedAt,
      priority,
      ...owed,
    }
    const close: CaseCommand<W> = {
      _tag: 'CloseCase',
      id: `merge@${duplicate.version}:${caseId}`,
      at,
      by,
      caseId,
      outcome: 'duplicate',
      duplicateOf: {
        caseId: target,
        stage: into.stage,
        contacted: into.contacted,
        ...(into.outcome === undefined ? {} : { outcome: into.outcome }),
        ...(taken === undefined ? {} : { due: taken }),
      },
    }
    return into.absorbed.includes(caseId) ? [close] : [absorb, close]
  }

const earlier = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a
