import { type Instant, instantOf } from '../core/instant.ts'
import { type CurrentFeedback, currentFeedback } from '../feedback/current.ts'
import { caseIdOf } from '../feedback/identity.ts'
import type { FeedbackRecord } from '../feedback/revision.ts'
import type { CaseCommand, CaseIntent, CommandHead } from '../inner-loop/case/command.ts'
import type { CaseState } from '../inner-loop/case/state.ts'
import { urgencyIn } from '../inner-loop/vocabulary/vocabulary.ts'
import type { StandardWords, Words } from '../inner-loop/vocabulary/words.ts'
import type { Assessment } from './assessment.ts'
import { contactDuty } from './contact-duty.ts'
import type { ProgrammePolicy } from './policy.ts'

/** Feedback, what it calls for over all its revisions, and its case as it stands. */
export interface FeedbackInCase<W extends Words = StandardWords> {
  readonly record: FeedbackRecord
  readonly assessment: Assessment<W>
  readonly state: CaseState<W>
  /** The priority of a customer who asks to be called back, where the assessment opens no case. */
  readonly callback?: W['priority']
}

/**
 * What the books need after feedback came or changed (记账指令): a case opened, raised, reopened for something worse, or
 * closed because the feedback was taken back. Their ids are derived, so giving them twice counts once; nothing is given
 * where all is done. A second case is never opened. A case says whether triage, an alert alone or a request to be
 * called opened it. A reopened case is due from when it is reopened.
 *
 * @source A2.3, A4.4, A4.7
 * @law a late comment raises the one case, and reopens it where it was closed
 * @law commands given twice count once
 * @law a case says why it was opened
 */
export const commandsFor = <W extends Words = StandardWords>(
  programme: Pick<ProgrammePolicy<W>, 'vocabulary' | 'sla' | 'calendars'>,
): ((when: {
  readonly at: Instant
  readonly by: string
}) => (facts: FeedbackInCase<W>) => readonly CaseCommand<W>[]) => {
  const duty = contactDuty<W>(programme)
  const urgencyOf = urgencyIn(programme.vocabulary.priorities)
  return ({ at, by }) =>
    ({ record, assessment, state, callback }) => {
      const current = currentFeedback(record)
      const head = (what: string): CommandHead => ({ id: `${what}:${caseIdOf(record.id)}`, at, by })
      if (current._tag !== 'FeedbackStands' || current.excluded !== undefined)
        return withdrawn(head, current, state.stage)
      const { contact } = assessment
      const called = assessment.priority === 'noCase' ? callback : assessment.priority
      if (called === undefined) return []
      const anew = state.reopenClocks === 'newCycle' ? state.reopenedAt : undefined
      const due =
        anew === undefined && contact !== undefined
          ? contact.due
          : duty(called, anew ?? instantOf(assessment.receivedAt), undefined).due
      const until = due === undefined ? {} : { due: instantOf(due) }
      if (state.stage === 'unopened') return [{ ...head('open'), ...opening(assessment, called), ...until }]
      const worse = urgencyOf(called) < urgencyOf(state.triaged ?? 'noCase')
      const raise = { _tag: 'Reprioritise', to: called, cause: 'triage' } as const
      if (state.stage !== 'closed')
        return worse || isSooner(until.due, state)
          ? [{ ...head(worse ? `raise-${called}` : `due-${due}`), ...raise, ...until }]
          : []
      const back = state.outcome === 'retracted'
      if (!worse && !back) return []
      const again = duty(called, at, undefined).due
      return [
        {
          ...head(back ? `restore-${record.facts.at(-1)?.at}` : `reopen-${called}`),
          _tag: 'ReopenCase',
          reason: back ? 'givenAgain' : 'raisedByTriage',
          ...(again === undefined ? {} : { due: instantOf(again) }),
        },
        ...(worse ? [{ ...head(`raise-${called}`), ...raise }] : []),
      ]
    }
}

const opening = <W extends Words>(
  { feedbackId, customerId, policy, receivedAt, caseReason }: Assessment<W>,
  priority: W['priority'],
): Extract<CaseIntent<W>, { readonly _tag: 'OpenCase' }> => ({
  _tag: 'OpenCase',
  feedbackId,
  ...(customerId === undefined ? {} : { customerId }),
  priority,
  reason: caseReason ?? 'callbackRequested',
  policy: policy.programme,
  receivedAt: instantOf(receivedAt),
})

/** Feedback that no longer stands closes its open case; what was closed stays so. */
const withdrawn = (
  head: (what: string) => CommandHead,
  current: CurrentFeedback,
  stage: CaseState['stage'],
): readonly CaseCommand<never>[] => {
  if (stage === 'unopened' || stage === 'closed' || current._tag === 'FeedbackNotSeen') return []
  return current._tag === 'FeedbackTakenBack'
    ? [{ ...head(`retract-${current.at}`), _tag: 'CloseCase', outcome: 'retracted' }]
    : [{ ...head('exclude'), _tag: 'CloseCase', outcome: 'invalid' }]
}

const isSooner = (
  due: Instant | undefined,
  { due: before, originalDue, contacted }: Pick<CaseState, 'due' | 'originalDue' | 'contacted'>,
): boolean => due !== undefined && !contacted && originalDue === undefined && (before === undefined || due < before)
