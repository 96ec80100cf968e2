import { left, right } from 'fp-ts/Either'
import { instant } from '../../../core/instant.ts'
import type { CommandOf } from '../command.ts'
import type { CaseFact } from '../event.ts'
import { moves } from '../moves.ts'
import type { CaseRules } from '../policy.ts'
import type { CaseState } from '../state.ts'
import { type Proposals, payload } from './proposal.ts'

export const urgencyProposals: Proposals<
  'OpenCase' | 'LinkFeedback' | 'AcknowledgeCase' | 'Reprioritise' | 'ExtendDeadline'
> = {
  OpenCase: () => (command, state) =>
    state.stage === 'unopened'
      ? right([{ _tag: 'CaseOpened', ...payload(command) }])
      : state.feedbackId === command.feedbackId
        ? right([])
        : left({
            _tag: 'OtherCase',
            expected: state.feedbackId ?? '',
            received: command.feedbackId,
            source: moves.CaseOpened.source,
          }),
  LinkFeedback: () => (command, state) =>
    right(
      state.feedbackId === command.feedbackId || state.linked.includes(command.feedbackId)
        ? []
        : [{ _tag: 'FeedbackLinked', ...payload(command) }],
    ),
  AcknowledgeCase: () => (command, state) =>
    right(state.ticket === undefined ? [{ _tag: 'CaseAcknowledged', ...payload(command) }] : []),
  Reprioritise: (rules) => (command, state) =>
    right(command.cause === 'triage' ? raised(rules, command, state) : set(command, state)),
  ExtendDeadline: () => (command, state) =>
    right(
      state.due === command.due
        ? []
        : [{ _tag: 'DeadlineExtended', original: state.due ?? command.due, ...payload(command) }],
    ),
}

/**
 * What triage asks for: never less than stands, and only what it has not asked for before, so that a person's word
 * stands until triage learns something worse. Nor does it take back time that a person granted.
 */
const raised = (
  { urgencyOf }: CaseRules,
  { to: asked, due, reason }: CommandOf<'Reprioritise'>,
  { priority = asked, triaged, due: before, originalDue }: CaseState,
): readonly CaseFact[] => {
  const raises = urgencyOf(asked) < urgencyOf(triaged ?? 'noCase')
  const to = raises && urgencyOf(asked) < urgencyOf(priority) ? asked : priority
  const sooner = due !== undefined && (before === undefined || due < before) && (raises || originalDue === undefined)
  return to === priority && !sooner
    ? []
    : [
        {
          _tag: 'CaseReprioritised',
          from: priority,
          to,
          cause: 'triage',
          ...(reason === undefined ? {} : { reason }),
          ...(sooner ? { due } : {}),
        },
      ]
}

/** What a person asks for; a due that is not sooner stays as it is. */
const set = (
  { to, due, reason = '' }: CommandOf<'Reprioritise'>,
  { priority = to, due: before }: CaseState,
): readonly CaseFact[] =>
  to === priority && (due === undefined || (before !== undefined && due >= before))
    ? []
    : [
        {
          _tag: 'CaseReprioritised',
          from: priority,
          to,
          cause: 'person',
          reason,
          ...(due === undefined ? {} : { due: instant(Math.min(due, before ?? due)) }),
        },
      ]
