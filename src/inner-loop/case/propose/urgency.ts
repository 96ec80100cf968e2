import { type Either, flatMap, left, map, right } from 'fp-ts/Either'
import { instant } from '../../../core/instant.ts'
import { ownOf } from '../../../core/parse/own.ts'
import type { StandardWords } from '../../vocabulary/words.ts'
import type { CommandOf } from '../command.ts'
import type { CaseFact } from '../event.ts'
import { approvalsIn, carries } from '../merging/carries.ts'
import { graverLevelIn, noticeNews } from '../merging/notice-news.ts'
import { moves } from '../moves.ts'
import type { CaseRules } from '../policy.ts'
import type { CaseRefusal } from '../refusal.ts'
import type { CaseState } from '../state.ts'
import { type Proposals, payload } from './proposal.ts'
import { unseenIn } from './unseen.ts'

export const urgencyProposals: Proposals<
  | 'OpenCase'
  | 'LinkFeedback'
  | 'IdentifyCustomer'
  | 'AbsorbCase'
  | 'AcknowledgeCase'
  | 'Reprioritise'
  | 'ExtendDeadline'
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
  LinkFeedback: (rules) => (command, state) => {
    const { feedbackId, priority, due } = command
    const known = state.feedbackId === feedbackId || state.linked.includes(feedbackId)
    const asked = due === undefined ? {} : { due }
    const asks = priority === undefined ? right([]) : triaged(rules, { to: priority, ...asked }, state, !known)
    return map((more: readonly CaseFact[]) => [
      ...(known ? [] : [{ _tag: 'FeedbackLinked', feedbackId } as const]),
      ...more,
    ])(asks)
  },
  IdentifyCustomer:
    () =>
    (command, { customerId }) =>
      right(customerId === command.customerId ? [] : [{ _tag: 'CustomerIdentified', ...payload(command) }]),
  AbsorbCase:
    ({ policy, urgencyOf, words }) =>
    (command, state) => {
      const isGraverLevel = graverLevelIn(words?.levels)
      const { absorbed, held, priority = command.priority } = state
      const isGraver = (one: typeof priority): boolean => urgencyOf(one) < urgencyOf(priority)
      const known = absorbed.includes(command.absorbed) && held.includes(command.priority)
      const { approvals: _, settled: __, notices: told = [], spoke, ...fact } = payload(command)
      const most = isGraver(command.priority) && !known ? command.priority : priority
      const isFit = spoke !== undefined && ownOf<readonly string[]>(policy.owners, most)?.includes(spoke.role) === true
      const notices = told.flatMap((one) => noticeNews(one, ownOf(state.notices, one.role), isGraverLevel) ?? [])
      const { waiting, settled } = approvalsIn<StandardWords>(state, command)
      return right(
        carries<StandardWords>(state, command, isGraver, isGraverLevel)
          ? []
          : [
              {
                _tag: 'CaseAbsorbed',
                ...fact,
                ...(notices.length === 0 ? {} : { notices }),
                ...(waiting.length === 0 ? {} : { approvals: waiting }),
                ...(settled.length === 0 ? {} : { settled }),
                ...(isFit ? { spoke } : {}),
                priority: most,
              },
            ],
      )
    },
  AcknowledgeCase: () => (command, state) =>
    right(state.ticket === undefined ? [{ _tag: 'CaseAcknowledged', ...payload(command) }] : []),
  Reprioritise: (rules) => (command, state) =>
    command.cause === 'triage'
      ? triaged(rules, command, state)
      : flatMap(() => right(set(command, state)))(seenToLower(rules, command, state)),
  ExtendDeadline: () => (command, state) => {
    const { seen, ...fact } = payload(command)
    if (state.due === command.due) return right([])
    // what happened at the very instant was not seen either
    const unseen = unseenIn({ ...command, at: instant(command.at - 1) }, state)
    return unseen === undefined
      ? right([{ _tag: 'DeadlineExtended', original: state.due ?? command.due, ...fact }])
      : left(unseen)
  },
}

/** What ended as a duplicate is not opened again for something worse: that goes to the case it repeats. */
const triaged = (
  rules: CaseRules,
  command: Asked,
  state: CaseState,
  isNews = false,
): Either<CaseRefusal, readonly CaseFact[]> => {
  const asks = raised(rules, command, state, isNews)
  return asks.length > 0 && state.stage === 'closed' && state.duplicateOf !== undefined
    ? left({ _tag: 'CaseMerged', into: state.duplicateOf, source: 'A1.4' })
    : right(asks)
}

type Asked = Pick<CommandOf<'Reprioritise'>, 'to' | 'due' | 'dueAnew' | 'reason'>

/**
 * What triage asks for: never less than stands, and only what it has not asked for before, so that a person's word
 * stands until triage learns something worse. Nor does it take back time that a person granted. Of feedback that is new to
 * the case no person had known when they made it less urgent or granted more time. A case that was closed
 * meanwhile is opened again in the same step, so that no other writer can come between.
 */
const raised = (
  { policy: { reopen }, urgencyOf }: CaseRules,
  { to: asked, due, dueAnew = due, reason }: Asked,
  { stage, priority = asked, triaged, due: before, originalDue }: CaseState,
  isNews: boolean,
): readonly CaseFact[] => {
  const raises = urgencyOf(asked) < Math.max(urgencyOf(triaged ?? 'noCase'), isNews ? urgencyOf(priority) : 0)
  const closed = stage === 'closed'
  const to = raises && urgencyOf(asked) < urgencyOf(priority) ? asked : priority
  const sooner =
    !closed &&
    due !== undefined &&
    (before === undefined || due < before) &&
    (raises || isNews || originalDue === undefined)
  if (!raises && !sooner) return []
  return [
    ...(closed
      ? [
          {
            _tag: 'CaseReopened',
            reason: reason ?? 'raisedByTriage',
            clocks: reopen.clocks,
            cause: 'triage',
            ...(dueAnew === undefined ? {} : { due: dueAnew }),
          } as const,
        ]
      : []),
    {
      _tag: 'CaseReprioritised',
      from: priority,
      to,
      cause: 'triage',
      ...(raises && asked !== to ? { asked } : {}),
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

/** A person makes less urgent only what they had seen: how urgent it had become, and the feedback in it, by then. */
const seenToLower = (
  { urgencyOf }: CaseRules,
  { to, seen, at }: CommandOf<'Reprioritise'>,
  { priority = to, raised: grew, joined }: CaseState,
): Either<CaseRefusal, undefined> => {
  const isUnseen = (one: CaseState['joined']): one is NonNullable<CaseState['joined']> =>
    one !== undefined && urgencyOf(to) > urgencyOf(priority) && (seen === undefined ? at <= one.at : seen < one.version)
  if (isUnseen(grew)) return left({ _tag: 'RaisedUnseen', raised: grew.at, source: moves.CaseReprioritised.source })
  return isUnseen(joined)
    ? left({ _tag: 'FeedbackUnseen', joined: joined.at, source: moves.FeedbackLinked.source })
    : right(undefined)
}
