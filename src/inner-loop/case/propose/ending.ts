import { left, right } from 'fp-ts/Either'
import { moves } from '../moves.ts'
import type { CaseState } from '../state.ts'
import { type Proposals, payload } from './proposal.ts'

export const endingProposals: Proposals<
  | 'ResolveCase'
  | 'ConfirmSolution'
  | 'RejectSolution'
  | 'CloseCase'
  | 'ReopenCase'
  | 'SnoozeCase'
  | 'UnsnoozeCase'
  | 'TagTopic'
  | 'AskResurvey'
  | 'AnswerResurvey'
> = {
  ResolveCase:
    () =>
    (_command, { stage }) =>
      right(stage === 'resolved' ? [] : [{ _tag: 'CaseResolved' }]),
  ConfirmSolution:
    () =>
    (_command, { confirmedAt }) =>
      right(confirmedAt === undefined ? [{ _tag: 'CustomerConfirmed' }] : []),
  RejectSolution: () => (command) => right([{ _tag: 'CustomerRejected', ...payload(command) }]),
  CloseCase:
    () =>
    (command, { stage, version, outcome, confirmedAt, raised, joined }) => {
      const { seen, ...fact } = payload(command)
      const isUnseen = ({ at, version }: NonNullable<CaseState['raised']>): boolean =>
        seen === undefined ? command.at < at : seen < version
      if (stage === 'closed' && outcome === command.outcome) return right([])
      if (raised !== undefined && isUnseen(raised))
        return left({ _tag: 'RaisedUnseen', raised: raised.at, source: moves.CaseReprioritised.source })
      if (joined !== undefined && isUnseen(joined))
        return left({ _tag: 'FeedbackUnseen', joined: joined.at, source: moves.FeedbackLinked.source })
      if (command.outcome === 'duplicate' && seen !== undefined && seen < version)
        return left({ _tag: 'MergedUnseen', seen, version, source: 'A1.4' })
      return right([{ _tag: 'CaseClosed', ...fact, confirmed: confirmedAt !== undefined }])
    },
  ReopenCase:
    ({ policy: { reopen }, urgencyOf }) =>
    (command, { priority, raised }) => {
      const { to: asked = priority, seen = 0, ...fact } = payload(command)
      const isUnseen = raised !== undefined && seen < raised.version
      const lowers = asked !== undefined && priority !== undefined && urgencyOf(asked) > urgencyOf(priority)
      const to = isUnseen && lowers ? priority : asked
      return right([
        { _tag: 'CaseReopened', ...fact, clocks: reopen.clocks },
        ...(to === undefined || priority === undefined || to === priority
          ? []
          : [{ _tag: 'CaseReprioritised', from: priority, to, cause: 'person', reason: fact.reason } as const]),
      ])
    },
  SnoozeCase:
    () =>
    (command, { snoozedUntil }) =>
      right(snoozedUntil === command.until ? [] : [{ _tag: 'CaseSnoozed', ...payload(command) }]),
  UnsnoozeCase:
    () =>
    (_command, { snoozedUntil }) =>
      right(snoozedUntil === undefined ? [] : [{ _tag: 'CaseUnsnoozed' }]),
  TagTopic:
    () =>
    (command, { topics }) =>
      right(topics.includes(command.topic) ? [] : [{ _tag: 'TopicTagged', ...payload(command) }]),
  AskResurvey:
    () =>
    (_command, { resurveyAskedAt }) =>
      right(resurveyAskedAt === undefined ? [{ _tag: 'ResurveyAsked' }] : []),
  AnswerResurvey:
    () =>
    (command, { resurvey }) =>
      right(
        resurvey?.at === command.at && resurvey.score === command.score
          ? []
          : [{ _tag: 'ResurveyAnswered', ...payload(command) }],
      ),
}
